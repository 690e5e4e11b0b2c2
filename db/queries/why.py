"""Why a draft waits for me: my place on its route, and how the deadline was counted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from db.domain.draft import Run, Step
from db.domain.space import Space
from db.domain.working_days import SATURDAY, berlin
from db.projections.caches import HolidaysOf, due_at
from db.queries.deputies import grants_now
from db.queries.names import Names
from db.queries.viewer import Viewer
from db.reference.holidays import LANDS, holidays_in
from db.rows.why import DayOffRow, WhyRow, WhyStepRow


def why_row(  # noqa: PLR0913, PLR0917 - what a place on a route is made of
    run: Run, step: Step, behalf: str, space: Space, viewer: Viewer, holidays_of: HolidaysOf
) -> WhyRow:
    """My place at ``step``, where I act for the unit ``behalf``."""
    names, land = Names(space), space.land_of(step.units[0])
    due = due_at(step, space, holidays_of) if step.opened_at else 0
    grants = grants_now(space, behalf, viewer.unit, viewer.now)
    return WhyRow(
        unit_name=names.unit(behalf),
        kind=step.kind,
        stood_in_for=behalf != viewer.unit,
        until=min((one.until for one in grants if one.until), default=0),
        opened_at=step.opened_at,
        due=due,
        days=step.days,
        hours=step.hours,
        land=LANDS.get(land, ""),
        days_off=_days_off(land, step.opened_at, due),
        rested=sum(until - since for since, until in step.rests if until),
        silence=step.silence,
        before=_steps(run, names, lambda one: one.stage < step.stage),
        beside=_steps(run, names, lambda one: one.stage == step.stage and one is not step),
        after=_steps(run, names, lambda one: one.stage > step.stage),
    )


def _steps(run: Run, names: Names, wanted: Callable[[Step], bool]) -> tuple[WhyStepRow, ...]:
    return tuple(
        WhyStepRow(
            tuple(names.unit(one) for one in step.units),
            step.kind,
            step.state,
            step.result,
            step.closed_at,
        )
        for step in run.steps
        if wanted(step)
    )


def _days_off(land: str, opened: int, due: int) -> tuple[DayOffRow, ...]:
    """Holidays on weekdays from the day of opening to the deadline."""
    if not opened or not due:
        return ()
    first, last = _day(opened), _day(due)
    known = land if land in LANDS else ""
    return tuple(
        DayOffRow(day.isoformat(), name)
        for year in range(first.year, last.year + 1)
        for day, name in holidays_in(known, year).items()
        if first <= day <= last and day.weekday() < SATURDAY
    )


def _day(ms: int) -> date:
    return berlin(ms).date()
