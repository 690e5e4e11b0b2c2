"""When a row is planned: day and time from one cell or two."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from db.bulk_import.calendar_words import BadDate
from db.bulk_import.cells import Cells
from db.bulk_import.columns import DATE, TIME
from db.bulk_import.dates import Day, read_day
from db.bulk_import.times import moment, read_time
from db.sentence import Sentence

_USUAL = time(9)


@dataclass(frozen=True, slots=True)
class Schedule:
    """When: ms since 1970 UTC (0 = none), what the digest sees of it ("" = nothing), if past."""

    planned_at: int = 0
    spelled: str = ""
    past: bool = False


def read_schedule(cells: Cells, today: date) -> Schedule:
    """The planned moment; whatever is wrong stands in the cells' messages afterwards."""
    day, clock = _day(cells, today), _clock(cells)
    if day is None:
        if not cells.noted(DATE):
            cells.hint(DATE, Sentence("Ohne Datum lässt sich keine Frist berechnen."))
        return Schedule()
    if clock and day.clock and clock != day.clock:
        text = Sentence(
            "Datum und Uhrzeit widersprechen sich: {here} und {there} Uhr.",
            here=f"{day.clock:%H:%M}",
            there=f"{clock:%H:%M}",
        )
        cells.error(TIME, text)
    clock = clock or day.clock
    if clock is None and not cells.noted(TIME):
        cells.hint(
            TIME if cells.has(TIME) else DATE, Sentence("Uhrzeit fehlt; 9:00 Uhr angenommen.")
        )
    spelled = f"{day.spelled}T{clock:%H:%M}" if clock else day.spelled
    past = day.date < today
    return Schedule(_moment(cells, day, clock or _USUAL), spelled, past)


def _day(cells: Cells, today: date) -> Day | None:
    cell = cells.value(DATE)
    if cell is None:
        return None
    try:
        day = read_day(cell, today)
    except BadDate as problem:
        cells.error(DATE, problem.sentence)
        return None
    if day.note:
        cells.hint(DATE, day.note)
    return day


def _clock(cells: Cells) -> time | None:
    cell = cells.value(TIME)
    if cell is None:
        return None
    try:
        return read_time(cell)
    except BadDate as problem:
        cells.error(TIME, problem.sentence)
        return None


def _moment(cells: Cells, day: Day, clock: time) -> int:
    try:
        return moment(day.date, clock)
    except BadDate as problem:
        cells.error(TIME if cells.has(TIME) else DATE, problem.sentence)
        return 0
