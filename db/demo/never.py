"""Fourteen dossiers of 2023 that never went out: refused, recalled, withdrawn, too late."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

from db.demo.acts import Act, Route
from db.demo.content import postings, table
from db.demo.days import at
from db.demo.history import LEAD, YEAR, calendar, content_of, dossier_of, route_of
from db.demo.walk import AGENCY, Walk, days_needed

Table = dict[str, Any]


def never(routes: dict[str, Route], seed: int) -> list[Act]:
    """Everything done about the fourteen."""
    days = calendar()
    acts: list[Act] = []
    for number, posting in enumerate(postings("mww", "never"), start=1):
        dice = Random(f"{seed} {posting['key']}")  # noqa: S311 - a story, no secret
        acts += _story(posting, number, routes[route_of(posting)], days, dice)
    return acts


def _story(posting: Table, number: int, route: Route, days: list[date], dice: Random) -> list[Act]:
    channel = posting["channels"][0]
    own = [day for day in days if (day.year, day.month) == (YEAR, posting["month"])]
    planned = dice.choice(own[8:])
    ahead = 3 if posting["ende"] == "late" else days_needed(route) + 2
    walk = Walk(posting["key"], route, days, days.index(planned) - ahead, dice)
    content = content_of(posting, channel, at(planned, "12:00"), dice)
    walk.begin(dossier_of(posting, f"MWW-{YEAR}-X{number:02}"), content)
    _ENDS[posting["ende"]](walk, posting, planned)
    if posting["ende"] in {"rejected", "recalled"}:
        _close(walk)
    return walk.acts


def _reject(walk: Walk, posting: Table, _planned: date) -> None:
    for stage in walk.stages(until=walk.stage_of(posting["by"])):
        walk.approve(stage, frozenset())
    walk.wait(2)
    walk.note(posting["by"], "vote", verdict="reject", text=posting["reason"])


def _recall(walk: Walk, posting: Table, _planned: date) -> None:
    walk.approve(walk.stages()[0], frozenset())
    walk.wait(2)
    walk.note(LEAD, "recall", text=posting["reason"])


def _withdraw(walk: Walk, posting: Table, _planned: date) -> None:
    walk.wait(2)
    walk.note(AGENCY, "withdraw", text=posting["reason"])


def _miss(walk: Walk, posting: Table, planned: date) -> None:
    """The planned day passes while the second station still has the draft."""
    walk.approve(walk.stages()[0], frozenset())
    walk.until(planned, 15 * 60)
    walk.pass_days(1)
    walk.note(AGENCY, "withdraw", text=posting["reason"])


def _close(walk: Walk) -> None:
    closing = table("mww", "cases")["closing"]
    day, clock = closing["at"].split()
    act = Act(
        at(date.fromisoformat(day), clock),
        AGENCY,
        "withdraw",
        walk.acts[0].draft,
        text=closing["reason"],
    )
    walk.acts.append(act)


_ENDS = {"rejected": _reject, "recalled": _recall, "withdrawn": _withdraw, "late": _miss}
