"""A space of any size for measuring: ten houses, ten years, nearly every state."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PIL import Image

from db.demo.acts import Member, Route, Setting, Step
from db.demo.content import postings, setting
from db.demo.days import at
from db.demo.history import CODES, HOUSES
from db.demo.stage import Clock, found
from db.rows import MediumInput, NewDraft, VoteInput
from db.store import Store

AGENCY, FINAL, LEAD, AGENCY_HOUSE = "ag.redaktion", "sk.leitung", "sk.agm", "AG"
CHUNK, YEARS, IMAGES = 500, 10, 60
DAY = 86_400_000
CHANNELS = (("instagram",), ("linkedin",), ("xing",), ("instagram", "linkedin"), ("tiktok",))
SHARES = {
    "draft": 30,
    "in_review": 30,
    "final": 12,
    "released": 8,
    "published": 8,
    "rejected": 5,
    "recalled": 3,
    "withdrawn": 2,
    "revoked": 2,
}
NO = "Bitte fachlich noch einmal prüfen, die Zahl im zweiten Satz stimmt nicht."
Told = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of one draft."""

    number: int
    created_at: int
    house: str
    end: str
    new: NewDraft


def synthetic_setting(today: date) -> Setting:
    """The ten houses with one voting unit each, an agency and one final signature."""
    full = setting("mww", at(date(today.year - YEARS - 1, 3, 2), "09:00"))
    codes = [code for code, _, _ in full.houses if code != AGENCY_HOUSE]
    units = {code: voting_unit(code) for code in codes}
    members = [
        Member(AGENCY, "Agentur · Redaktion", ("contractor",)),
        Member(FINAL, "SK · Leitung Presseamt", ("reviewer",)),
        *(Member(unit, f"{code} · Prüfung", ("reviewer",)) for code, unit in units.items()),
    ]
    routes = [
        Route(
            code,
            (
                ("Haus", (Step("cosign", unit, 3, 0, silence=False),)),
                ("Schlusszeichnung", (Step("final_signature", FINAL, 2, 0, silence=False),)),
            ),
        )
        for code, unit in units.items()
    ]
    named = [one for one in full.units if one[1] in {LEAD, AGENCY, FINAL}]
    added = [(code, unit, f"{code}, Prüfung") for code, unit in units.items()]
    return Setting(
        "Messraum",
        "messraum",
        voting_unit("SMI"),
        full.founded_at,
        full.houses,
        (*named, *added),
        full.founder,
        tuple(members),
        tuple(routes),
    )


def voting_unit(house: str) -> str:
    """Code of the unit that votes for a house."""
    return f"{house.lower()}.pruefung"


def fill(folder: Path, drafts: int, seed: int, today: date, told: Told) -> None:
    """Founds the space and lets its people work through ``drafts`` dossiers."""
    told_setting = synthetic_setting(today)
    with TemporaryDirectory(dir=folder.parent, prefix=".entsteht-") as scratch:
        made = Path(scratch) / "space"
        store, clock, members = found(made, told_setting, seed)
        with store:
            images = _images(Path(scratch), Random(seed))  # noqa: S311 - colours, no secret
            store.drafts.prepare(images)
            people = _People(store, clock, members)
            plans = _plans(drafts, seed, today, images)
            while chunk := [plan for plan, _ in zip(plans, range(CHUNK), strict=False)]:
                people.work(chunk, told)
            store.act_as(members[told_setting.viewer], remember=True)
        if folder.exists():
            folder.rmdir()
        shutil.move(made, folder)


def _images(folder: Path, dice: Random) -> list[MediumInput]:
    """Small one-coloured pictures, no two alike."""
    made = []
    for number in range(IMAGES):
        path = folder / f"bild_{number:02}.png"
        colour = tuple(dice.randrange(256) for _ in range(3))
        Image.new("RGB", (64, 80 + number % 7), colour).save(path)
        made.append(MediumInput(str(path), name=path.name, alt_text=f"Farbfläche {number}"))
    return made


def _plans(drafts: int, seed: int, today: date, images: list[MediumInput]) -> Iterator[Plan]:
    dice = Random(f"{seed} synthetic")  # noqa: S311 - a story, no secret
    words = postings("mww", *HOUSES)
    houses = [CODES.get(source, source.upper()) for source in HOUSES]
    ends = [end for end, share in SHARES.items() for _ in range(share)]
    last = at(today, "00:00") - DAY
    first = last - YEARS * 365 * DAY
    for number in range(drafts):
        created = first + (last - first) * number // max(drafts, 1)
        one, other = dice.choice(words), dice.choice(words)
        house = dice.choice(houses)
        channels = dice.choice(CHANNELS)
        text = f"{one['hook']} {other['body']}"
        new = NewDraft(
            title=f"{one['title']} {number}",
            house=house,
            texts=dict.fromkeys(channels, text),
            channels=channels,
            route=house,
            unit=voting_unit(house),
            lead=LEAD,
            planned_at=created + dice.randint(8, 30) * DAY,
            media=(images[number % IMAGES],) if dice.random() < 0.3 else (),  # noqa: PLR2004
            external_ref=f"MESS-{number:06}",
        )
        yield Plan(number, created, house, dice.choice(ends), new)


class _People:
    def __init__(self, store: Store, clock: Clock, members: dict[str, str]) -> None:
        self._store, self._clock, self._members = store, clock, members
        self._ids: dict[int, str] = {}

    def work(self, plans: list[Plan], told: Told) -> None:
        """One round: everybody does their share of these drafts, in one transaction."""
        with self._store.batch():
            self._hand_in(plans, told)
            for unit in sorted({voting_unit(plan.house) for plan in plans}):
                self._check(unit, [one for one in plans if voting_unit(one.house) == unit])
            self._sign([one for one in plans if one.end in {"released", "published", "revoked"}])
            self._lead(plans)
            self._give_up([one for one in plans if one.end == "withdrawn"])
        self._ids.clear()

    def _as(self, who: str) -> None:
        self._store.act_as(self._members[who])

    def _hand_in(self, plans: list[Plan], told: Told) -> None:
        self._as(AGENCY)
        for plan in plans:
            self._clock.set(plan.created_at)
            (self._ids[plan.number],) = self._store.drafts.create(plan.new).drafts
            if plan.end != "draft":
                self._store.drafts.submit(self._ids[plan.number])
            told()

    def _check(self, unit: str, plans: list[Plan]) -> None:
        self._as(unit)
        for plan in plans:
            if plan.end in {"final", "released", "published", "revoked"}:
                self._store.votes.cast(self._ids[plan.number], VoteInput("approve"))
            elif plan.end == "rejected":
                self._store.votes.cast(self._ids[plan.number], VoteInput("reject", reason=NO))

    def _sign(self, plans: list[Plan]) -> None:
        self._as(FINAL)
        for plan in plans:
            self._store.votes.cast(self._ids[plan.number], VoteInput("approve"))

    def _lead(self, plans: list[Plan]) -> None:
        self._as(LEAD)
        for plan in plans:
            draft = self._ids[plan.number]
            if plan.end == "recalled":
                self._store.drafts.recall(draft)
            elif plan.end == "revoked":
                self._store.drafts.revoke(draft, NO)
            elif plan.end == "published":
                address = f"https://www.example.org/{plan.number}"
                self._store.drafts.publish(draft, plan.new.channels[0], address)

    def _give_up(self, plans: list[Plan]) -> None:
        self._as(AGENCY)
        for plan in plans:
            self._store.drafts.withdraw(self._ids[plan.number])
