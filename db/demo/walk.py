"""A dossier's way through its stations: moves a clock through office hours, notes who did what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random
from typing import Any

from db.demo.acts import Act, Content, Dossier, Route, Step
from db.demo.days import at

MORNING, EVENING = 8 * 60, 16 * 60 + 40
AGENCY = "ag.redaktion"
ACKNOWLEDGE = "acknowledgement"


class Walk:
    """One draft's acts in order of time.

    Args:
        draft: key of the draft.      route: its route.
        calendar: working days, in order.      start: index of the first day in it.
        dice: decides how long people take.

    Attributes:
        acts: what happened so far.
    """

    def __init__(
        self, draft: str, route: Route, calendar: Sequence[date], start: int, dice: Random
    ) -> None:
        self.acts: list[Act] = []
        self._draft, self._route, self._dice = draft, route, dice
        self._calendar, self._day = calendar, start
        self._minute = dice.randint(MORNING, MORNING + 150)

    @property
    def now(self) -> int:
        """The clock, ms."""
        return at(self._calendar[self._day], f"{self._minute // 60}:{self._minute % 60}")

    @property
    def day(self) -> date:
        """The clock's day."""
        return self._calendar[self._day]

    def wait(self, days: int) -> None:
        """Some minutes on, or a working day of the next ``days``."""
        self.pass_days(self._dice.randint(0, days))

    def pass_days(self, days: int) -> None:
        """Exactly so many working days on; 0 = some minutes, if the day is long enough."""
        later = self._minute + self._dice.randint(12, 140)
        if days == 0 and later < EVENING:
            self._minute = later
            return
        self._day += max(days, 1)
        self._minute = self._dice.randint(MORNING + 5, EVENING - 60)

    def until(self, day: date, minute: int) -> None:
        """On to a day and minute that lie ahead."""
        self._day = next(n for n, one in enumerate(self._calendar) if one >= day)
        self._minute = minute

    def note(self, who: str, do: str, **rest: Any) -> None:
        """Notes an act now; a minute passes."""
        self.acts.append(Act(self.now, who, do, self._draft, **rest))
        self._minute += 1

    def begin(self, dossier: Dossier, content: Content) -> None:
        """The agency makes the draft and hands it in."""
        self.note(AGENCY, "create", dossier=dossier, content=content)
        self.wait(1)
        self.note(AGENCY, "submit")

    def again(self, content: Content) -> None:
        """The agency answers with a new revision."""
        self.wait(1)
        self.note(AGENCY, "revise", content=content)
        self.note(AGENCY, "submit")

    def stages(self, *, after: str = "", until: str = "") -> list[tuple[str, tuple[Step, ...]]]:
        """The stages after one (``after``) and before another (``until``), by their names."""
        names = [name for name, _ in self._route.stages]
        first = names.index(after) + 1 if after else 0
        last = names.index(until) if until else len(names)
        return list(self._route.stages[first:last])

    def stage_of(self, unit: str) -> str:
        """The name of the stage where a unit signs."""
        return next(
            name for name, steps in self._route.stages if any(step.unit == unit for step in steps)
        )

    def approve(self, stage: tuple[str, tuple[Step, ...]], skip: frozenset[str]) -> None:
        """Everybody of a stage but ``skip`` consents, each in their time."""
        for step in stage[1]:
            if step.unit not in skip and step.kind != ACKNOWLEDGE:
                self.wait(min(step.days, 3))
                self.note(step.unit, "vote", verdict="approve")

    def say(self, who: str, sentences: dict[str, list[str]], chance: float) -> None:
        """Perhaps a remark by who has just signed, in the words of such a unit."""
        kind = who.rsplit(".", maxsplit=1)[-1]
        words = sentences.get(kind)
        if words and self._dice.random() < chance:
            self.note(who, "comment", text=self._dice.choice(words))


def days_needed(route: Route) -> int:
    """Working days from hand-in to release at most, as the route's stations promise."""
    return sum(
        max((step.days or 1 for step in steps if step.kind != ACKNOWLEDGE), default=0)
        for _, steps in route.stages
    )
