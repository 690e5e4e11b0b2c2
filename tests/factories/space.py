"""A small real space, made through the Store's own doors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from db.rows import ConditionInput, MediumInput, NewDraft, VoteInput
from db.store import Store

START = 1_795_200_000_000  # Fr 20.11.2026, 19:40 in Berlin
ROUTE = {
    "name": "Standard",
    "stages": [
        {
            "name": "Mitzeichnung",
            "steps": [{"kind": "cosign", "units": ["smi.presse"], "days": 3, "silence": True}],
        },
        {
            "name": "Schluss",
            "steps": [{"kind": "final_signature", "units": ["sk.schluss"], "days": 2}],
        },
    ],
}


@dataclass
class Clock:
    """A clock that stands until it is moved; every look is one ms later."""

    now: int = START

    def __call__(self) -> int:
        self.now += 1
        return self.now

    def pass_days(self, days: float) -> None:
        """Moves the clock on."""
        self.now += int(days * 86_400_000)


@dataclass
class Cast:
    """A space and the members who play in it; ``store`` acts as one of them at a time."""

    store: Store
    clock: Clock
    lead: str
    agency: str
    press: str
    press_deputy: str
    final: str
    drafts: list[str] = field(default_factory=list)

    def as_(self, member: str) -> Store:
        """The store, acting as a member."""
        self.store.act_as(member)
        return self.store

    def draft(self, title: str = "Waldarbeit", *, submitted: bool = True, **fields: object) -> str:
        """A draft by the agency, on its route."""
        store = self.as_(self.agency)
        plan: dict[str, object] = {
            "house": "SMI",
            "texts": {"instagram": "Wer im Wald arbeitet, plant in Jahrzehnten."},
            "channels": ("instagram",),
            **fields,
        }
        (draft,) = store.drafts.create(NewDraft(title, **plan)).drafts  # type: ignore[arg-type]
        if submitted:
            store.drafts.submit(draft)
        self.drafts.append(draft)
        return draft

    def vote(self, member: str, draft: str, verdict: str, reason: str = "") -> None:
        """One verdict; conditions are the reason."""
        conditions: tuple[ConditionInput, ...] = ()
        if verdict == "approve_with_conditions":
            conditions = (ConditionInput(reason or "Bitte „klimastabil“ statt „klimafest“."),)
            reason = ""
        self.as_(member).votes.cast(
            draft, VoteInput(verdict, reason=reason, conditions=conditions)
        )

    def state(self, draft: str) -> str:
        """The draft's state."""
        return self.store.drafts.page(draft).state


def make_space(folder: Path, clock: Clock | None = None, **options: object) -> Cast:
    """A demo-keyed space: lead (admin), agency, two members of one press unit, final signatory."""
    moment = clock or Clock()
    store, _ = Store.create(
        folder,
        title="Mach was Wichtiges",
        house=("SK", "Staatskanzlei", "SN"),
        unit=("sk.lead", "Arbeitgebermarke"),
        member_title="Federführung, SK",
        demo=True,
        clock=moment,
        **options,  # type: ignore[arg-type]
    )
    store.units.add_house("SMI", "Staatsministerium des Innern", "SN")
    for house, code, name in (
        ("SMI", "smi.presse", "Pressestelle"),
        ("SK", "sk.schluss", "Leitung Presseamt"),
        ("SK", "agentur", "Agentur, Redaktion"),
    ):
        store.units.add(house, code, name)
    store.routes.publish(ROUTE)
    enrol: Callable[..., str] = store.members.enrol
    return Cast(
        store,
        moment,
        store.me().member,
        enrol("agentur", ["contractor"], "Agentur, Redaktion"),
        enrol("smi.presse", ["reviewer"], "Referatsleitung Presse, SMI"),
        enrol("smi.presse", ["reviewer"], "Vertretung Presse, SMI"),
        enrol("sk.schluss", ["reviewer"], "Schlusszeichnung, SK"),
    )


def picture(folder: Path, name: str = "wald.jpg", colour: str = "green") -> MediumInput:
    """A small real JPEG with an alternative text."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    Image.new("RGB", (108, 135), colour).save(file)
    return MediumInput(path=str(file), alt_text="Ein Weg im Wald", credit="Sachsenforst")
