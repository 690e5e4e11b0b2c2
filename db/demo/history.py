"""The campaign's year 2023: 226 postings published, with every turn a dossier can take."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

from db.demo.acts import Act, Content, Dossier, Medium, Picture, Route
from db.demo.content import postings, table
from db.demo.days import MINUTE, WorkingDays, at
from db.demo.walk import ACKNOWLEDGE, AGENCY, Walk, days_needed
from db.demo.wording import address, text_for

YEAR = 2023
HOUR, DAY = 60 * MINUTE, 24 * 60 * MINUTE
HOUSES = ("sk", "smi", "smf", "smk", "smwk", "smjusdeg", "sms", "smwa", "smekul", "smr")
CODES = {"smjusdeg": "SMJusDEG"}
LEAD = "sk.agm"
FINAL = "final_signature"
HOURS = {
    "linkedin": ("08:30", "09:00", "10:00"),
    "xing": ("08:15", "08:45"),
    "instagram": ("12:00", "17:00", "18:30"),
}
SPECIAL_ROUTES = {"polizei": "MWW Polizei", "forst": "MWW Forst"}
SPEAKER_TAKES_NOTE, REMARK = 0.85, 0.14
PORTRAIT = "sms-pflege"
TINTS = ("", "", "warm", "cool", "dusk")
Table = dict[str, Any]


def calendar() -> list[date]:
    """Working days from autumn 2022 to the spring after."""
    days = WorkingDays("SN", date(YEAR, 1, 2))
    months = [(2022, 10), (2022, 11), (2022, 12), *((YEAR, m) for m in range(1, 13)), (2024, 1)]
    stopped = {date.fromisoformat(one) for one in table("mww", "cases")["halt"]["days"]}
    found = (day for year, month in months for day in days.of_month(year, month))
    return [day for day in found if day not in stopped]


def crisis_stop() -> Act:
    """The two days on which nothing was released."""
    told = table("mww", "cases")["halt"]
    begin = at(date.fromisoformat(told["from"]), told["at"])
    end = at(date.fromisoformat(told["days"][-1]), "23:59")
    return Act(begin, LEAD, "halt", text=told["name"], until=end - begin)


def history(routes: dict[str, Route], seed: int) -> list[Act]:
    """Everything done about the 226 postings."""
    days = calendar()
    acts: list[Act] = [crisis_stop()]
    number = 0
    for month in range(1, 13):
        chosen = [one for one in postings("mww", *HOUSES) if one["month"] == month]
        for place, posting in enumerate(chosen):
            for channel in posting["channels"]:
                number += 1
                dice = Random(f"{seed} {posting['key']} {channel}")  # noqa: S311 - a story, no secret
                planned = _planned(days, posting, place / len(chosen), channel, dice)
                acts += _Story(posting, channel, number, routes, days, planned, dice).tell()
    return acts


def _planned(days: list[date], posting: Table, place: float, channel: str, dice: Random) -> int:
    own = [day for day in days if (day.year, day.month) == (YEAR, posting["month"])]
    fixed = [n for n, day in enumerate(own) if day.day == posting.get("day")]
    first = fixed[0] if fixed else int(place * (len(own) - 2))
    day = own[first + (dice.randint(0, 1) if channel == "xing" else 0)]
    return at(day, dice.choice(HOURS[channel]))


def house_of(posting: Table) -> str:
    """Code of the house that a posting is about."""
    return str(posting.get("house") or CODES.get(posting["source"], posting["source"].upper()))


def route_of(posting: Table) -> str:
    """Name of the route that a posting of 2023 takes."""
    if posting["key"] == PORTRAIT:
        return "MWW Porträt (SMS)"
    return SPECIAL_ROUTES.get(posting.get("route", ""), f"MWW Standard ({house_of(posting)})")


def dossier_of(posting: Table, ref: str) -> Dossier:
    """Where a posting belongs."""
    return Dossier(house_of(posting), posting["unit"], LEAD, route_of(posting), ref)


def content_of(posting: Table, channel: str, planned: int, dice: Random) -> Content:
    """What a posting says on one channel."""
    text = text_for(channel, posting, table("mww", "cases")["calls"], dice)
    look = Random(f"{posting['key']}")  # noqa: S311 - siblings share their picture
    picture = Picture(
        posting["picture"],
        tuple(posting["caption"]),
        look.choice(TINTS),
        look.randint(0, 60),
        864 if "_land" not in posting["picture"] else 0,
    )
    name = f"{posting['key']}.jpg"
    return Content(
        title=posting["title"],
        topic=posting["topic"],
        texts={channel: text},
        channels=(channel,),
        planned_at=planned,
        media=(Medium(picture, name, posting["alt"], posting.get("credit", "Agentur")),),
    )


def case_of(kind: str, posting: Table, channel: str) -> Table:
    """The special turn of this kind that is told of this posting and channel, or nothing."""
    told = table("mww", "cases")[kind]
    for one in told if isinstance(told, list) else [told]:
        if (one["posting"], one["channel"]) == (posting["key"], channel):
            return dict(one)
    return {}


class _Story:
    """One posting on one channel, from the first draft to its publication."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a story is about
        self,
        posting: Table,
        channel: str,
        number: int,
        routes: dict[str, Route],
        days: list[date],
        planned: int,
        dice: Random,
    ) -> None:
        self._posting, self._channel, self._number = posting, channel, number
        self._planned, self._dice, self._days = planned, dice, days
        self._route = routes[route_of(posting)]
        self._content = content_of(posting, channel, planned, dice)
        self._released = dict(self._content.texts)
        self._remarks = table("mww", "cases")["comments"]
        kinds = ("condition", "question", "change", "lapse", "deviation", "bettag", "boost")
        self._cases = {kind: case_of(kind, posting, channel) for kind in kinds}
        self.walk = Walk(f"{posting['key']}/{channel}", self._route, days, self._start(), dice)

    def _start(self) -> int:
        """Early enough for the route's lead time, twice where it goes round again."""
        published = next(
            n for n, day in enumerate(self._days) if at(day, "23:59") >= self._planned
        )
        rounds = 2 if self._cases["condition"] or self._cases["change"] else 1
        return published - 3 - rounds * (days_needed(self._route) + 2)

    def tell(self) -> list[Act]:
        """The acts, in order of time."""
        ref = f"MWW-{YEAR}-{self._number:03}"
        self.walk.begin(dossier_of(self._posting, ref), self._content)
        if self._cases["condition"]:
            self._go_round_with_condition(self._cases["condition"])
        elif self._cases["change"]:
            self._go_round_after_change(self._cases["change"])
        else:
            self._circulate()
        self._publish()
        return self.walk.acts

    def _circulate(self, *, after: str = "", until: str = "", skip: str = "") -> None:
        for stage in self.walk.stages(after=after, until=until):
            self._sign(stage, skip)

    def _sign(self, stage: tuple[str, Any], skip: str) -> None:
        if stage[0] == self._cases["bettag"].get("before"):
            self._sign_on_eve(stage)
            return
        absent = {skip}
        lapse, question = self._cases["lapse"], self._cases["question"]
        units = {step.unit for step in stage[1]}
        opened = len(self.walk.acts)
        if lapse and lapse["by"] in units:
            absent.add(lapse["by"])
        if question and question["by"] in units:
            self._ask(question)
        self.walk.approve(stage, frozenset(absent))
        if lapse and lapse["by"] in units:
            self._lapse(lapse)
        for one in self.walk.acts[opened:]:
            if one.do == "vote":
                self.walk.say(one.who, self._remarks, REMARK)

    def _sign_on_eve(self, stage: tuple[str, Any]) -> None:
        """The next station opens the day before a holiday, its deadline jumps over it."""
        self.walk.until(self._cases["bettag"]["opened"], 9 * 60 + 20)
        for step in stage[1]:
            self.walk.note(step.unit, "vote", verdict="approve")

    def _ask(self, question: Table) -> None:
        self.walk.wait(1)
        self.walk.note(question["by"], "vote", verdict="ask_back", text=question["text"])
        self.walk.wait(2)
        self.walk.note(AGENCY, "answer", text=question["answer"])

    def _lapse(self, lapse: Table) -> None:
        """Silence: the lead notes it on the morning after the deadline."""
        by = lapse.get("objection_by", "")
        if by:
            self.walk.note(by, "leave")
        self.walk.pass_days(4)
        self.walk.note(LEAD, "lapse")

    def _go_round_with_condition(self, case: Table) -> None:
        stage = self.walk.stage_of(case["by"])
        self._circulate(until=stage)
        self.walk.wait(1)
        self.walk.note(
            case["by"],
            "vote",
            verdict="approve_with_conditions",
            conditions=(case["text"],),
            about=("texts",),
        )
        self._released = self._changed(case)
        self.walk.again(Content(texts=self._released, tick=True))
        self._circulate(skip=case["by"])

    def _go_round_after_change(self, case: Table) -> None:
        names = [name for name, _ in self.walk.stages()]
        self._circulate(until=names[2])
        self.walk.note(AGENCY, "comment", text=case["note"])
        self._released = self._changed(case)
        self.walk.again(Content(texts=self._released))
        self._circulate()

    def _changed(self, case: Table) -> dict[str, str]:
        text = self._content.texts[self._channel]
        return {self._channel: text.replace(case["old"], case["new"])}

    def _publish(self) -> None:
        moment = self._planned + self._dice.randint(1, 4) * MINUTE
        deviation = self._cases["deviation"]
        texts = self._changed(deviation) if deviation else self._released
        live = texts[self._channel]
        self.walk.acts.append(
            Act(
                moment + MINUTE,
                LEAD,
                "publish",
                f"{self._posting['key']}/{self._channel}",
                channel=self._channel,
                url=address(self._channel, 4000 + self._number),
                live=live,
            )
        )
        if deviation:
            self._accept(moment + DAY, deviation["accepted"])
        self._boost(moment)
        self._after_publication(moment)

    def _accept(self, moment: int, reason: str) -> None:
        """Other words went live, and they may stay."""
        draft = f"{self._posting['key']}/{self._channel}"
        self.walk.acts.append(
            Act(moment, LEAD, "accept", draft, channel=self._channel, text=reason)
        )

    def _boost(self, moment: int) -> None:
        """Paid reach is asked for and granted the day before."""
        case = self._cases["boost"]
        if not case:
            return
        draft, until = f"{self._posting['key']}/{self._channel}", moment + case["days"] * DAY
        asked = {"since": moment, "until": until, "channel": self._channel}
        self.walk.acts += [
            Act(
                moment - 20 * HOUR,
                AGENCY,
                "boost",
                draft,
                cents=case["euro"] * 100,
                text=case["budget"],
                **asked,
            ),
            Act(moment - 19 * HOUR, LEAD, "grant", draft, cents=case["granted"] * 100),
        ]

    def _after_publication(self, moment: int) -> None:
        """An objection from who was out of reach; the government's speaker takes note."""
        draft = f"{self._posting['key']}/{self._channel}"
        lapse = self._cases["lapse"]
        if by := lapse.get("objection_by", ""):
            late = Act(
                moment - 20 * MINUTE,
                by,
                "vote",
                draft,
                verdict="reject",
                text=lapse["objection"],
                apart=True,
            )
            self.walk.acts.append(late)
        told = [
            step.unit
            for _, steps in self._route.stages
            for step in steps
            if step.kind == ACKNOWLEDGE
        ]
        if "sk.sprecher" in told and self._dice.random() < SPEAKER_TAKES_NOTE:
            seen = Act(moment + 55 * MINUTE, "sk.sprecher", "vote", draft, verdict="acknowledge")
            self.walk.acts.append(seen)
