"""Where a draft stands in the inbox's lists: rows that lie in the order they are shown in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from db.domain.draft import Counted, Draft, Run, Step
from db.domain.operations import CheckAsk, CheckDecline, CheckOverride
from db.domain.route import final_step
from db.domain.space import Space
from db.projections.draft_rows import Row, shown_revision
from db.projections.listed_ranks import DECLINED, DONE, DUE, EVERYBODY, EXCEPTION, RESTS, UNDATED
from db.projections.plain import as_list

ENDED = frozenset({"published", "withdrawn", "closed", "unpublished"})
_BACK_TO_AUTHOR = frozenset({"draft", "rejected", "recalled", "release_revoked"})
_RUNNING = frozenset({"open", "suspended", "contested"})
_PASSED_ON = frozenset({"ask_back", "reassign"})
Deadlines = Mapping[tuple[str, str], int]
"""By run and step, in ms since 1970; 0 = none."""


class _Spot(NamedTuple):
    unit: str
    rank: int
    due: int
    step: str
    state: str
    voted: str = ""


def listed_rows(
    draft: Draft, changed_at: int, deadlines: Deadlines, lifters: Sequence[str] = ()
) -> list[Row]:
    """Rows of ``schema.listed``: of each unit the draft waits for, of everybody, of who is done.

    ``lifters``: the units that may lift a block; a draft waits for them once somebody asked.

    What depends on the moment (overdue, today, this week) is left to the query: within a rank
    the deadline alone gives the order, whatever day it is.
    """
    if draft.created is None:
        return []
    shown = shown_revision(draft)
    title, planned_at, channels = "", 0, ""
    if shown is not None:
        named = draft.texts.get(shown.op.title)
        title = named[1].text if named else ""
        planned_at, channels = shown.op.planned_at, as_list(shown.op.channels)
    told = _declined(draft)
    units = {one.unit for one in told}
    spots_found = _spots(draft, deadlines)
    found = [one for one in spots_found if one.state != "author" or one.unit not in units]
    found += told
    here = {one.unit for one in found if one.rank != DONE}
    found += _asked(draft, deadlines, set(lifters) - here)
    spots = {(one.unit, one.rank, one.due, one.step): one for one in found}
    twins = Counter(one.unit for one in spots.values() if one.rank != DONE)
    return [
        (
            one.unit,
            one.rank,
            one.due,
            planned_at,
            title,
            draft.id,
            one.step,
            one.state,
            one.voted,
            int(twins[one.unit] > 1),
            draft.created.house,
            channels,
            changed_at,
        )
        for one in spots.values()
    ]


def _spots(draft: Draft, deadlines: Deadlines) -> Iterator[_Spot]:
    run = draft.run
    if run is not None:
        yield from _waiting(draft, run, deadlines)
    yield from _author(draft)
    if draft.state not in ENDED:
        yield _everybody(draft, deadlines)
    if draft.state in ENDED or draft.state == "released":
        yield _Spot(EVERYBODY, DONE, 0, "", "done")
        return
    votes = draft.votes.values()
    given = [one.op for one in votes if one.standing in {"counted", "late"}]
    for unit in sorted({unit for one in given for unit in (one.unit, one.behalf)}):
        yield _Spot(unit, DONE, 0, "", "done")


def _waiting(draft: Draft, run: Run, deadlines: Deadlines) -> Iterator[_Spot]:
    live = _is_live(draft, run)
    for step in run.steps:
        due = deadlines.get((run.id, step.step), 0)
        noticed = run.release and step.kind == "acknowledgement"
        if (live or noticed) and step.opened_at and step.state in _RUNNING:
            voted = _voted_elsewhere(draft, run, step)
            for unit in sorted(set(step.units)):
                yield _Spot(unit, _rank(step.state, due), due, step.step, step.state, voted)
        if live and step.state == "contested":
            for unit in _final_units(run):
                yield _Spot(unit, _rank("", due), due, step.step, "contested")


def _asked(draft: Draft, deadlines: Deadlines, units: Iterable[str]) -> Iterator[_Spot]:
    """Whom an exception was asked of that nobody answered, for the revision that is current."""
    if draft.state in ENDED or draft.state == "released":
        return
    if all(declined for _, declined in _requests(draft)):
        return
    due = _everybody(draft, deadlines).due
    for unit in sorted(units):
        yield _Spot(unit, _rank("", due), due, "", EXCEPTION)


def _declined(draft: Draft) -> list[_Spot]:
    """Who asked for an exception and was told no, until it is asked anew or written anew."""
    if draft.state in ENDED or draft.state == "released":
        return []
    asked = _requests(draft)
    if any(not declined for _, declined in asked):
        return []
    units = sorted({at.actor.unit for at, _ in asked})
    return [_Spot(unit, UNDATED, 0, "", DECLINED) for unit in units]


def _requests(draft: Draft) -> list[tuple[Counted, bool]]:
    """Requests for exceptions of the current revision that no lift met; whether declined."""
    now = [(at, op) for at, op in draft.exceptions if op.revision == draft.current]
    lifted = {(op.rule, op.place) for _, op in now if isinstance(op, CheckOverride)}
    no = {op.ask for _, op in now if isinstance(op, CheckDecline)}
    return [
        (at, at.id in no)
        for at, op in now
        if isinstance(op, CheckAsk) and not lifted & {(op.rule, op.place), (op.rule, "")}
    ]


def _voted_elsewhere(draft: Draft, run: Run, step: Step) -> str:
    """Members with a vote at another step of the run: four eyes means other people's eyes."""
    return as_list(
        sorted(
            {
                one.at.actor.member
                for one in draft.votes.values()
                if one.op.run in run.ids
                and one.op.step != step.step
                and one.standing == "counted"
                and one.op.verdict not in _PASSED_ON
            }
        )
    )


def lifters(draft: Draft, space: Space) -> list[str]:
    """Units that may lift a block: of the run's final step, before it of the route's."""
    if draft.run is not None and not draft.run.ended:
        return _final_units(draft.run)
    newest = space.newest.get(draft.route, "")
    return sorted(final_step(space.routes[newest]).units) if newest else []


def _final_units(run: Run) -> list[str]:
    units = {unit for step in run.steps if step.kind == "final_signature" for unit in step.units}
    return sorted(units)


def _author(draft: Draft) -> Iterator[_Spot]:
    made = draft.create
    asked = draft.state == "in_review" and "asked_back" in draft.flags
    if made is not None and (asked or draft.state in _BACK_TO_AUTHOR):
        yield _Spot(made.actor.unit, UNDATED, 0, "", "author")


def _everybody(draft: Draft, deadlines: Deadlines) -> _Spot:
    """The step of the current run that is due first."""
    run = draft.run
    if run is None or not _is_live(draft, run):
        return _Spot(EVERYBODY, UNDATED, 0, "", "")
    spots = [
        _Spot(EVERYBODY, _rank(step.state, due), due, step.step, step.state)
        for step in run.steps
        if step.opened_at and step.state in _RUNNING
        for due in (deadlines.get((run.id, step.step), 0),)
    ]
    return min(
        spots,
        key=lambda one: (not one.due, one.due),
        default=_Spot(EVERYBODY, UNDATED, 0, "", ""),
    )


def _is_live(draft: Draft, run: Run) -> bool:
    return not run.stopped and draft.state in {"in_review", "contested"}


def _rank(state: str, due: int) -> int:
    if state == "suspended":
        return RESTS
    return DUE if due else UNDATED
