"""An inquiry that is being answered: what was asked, the frozen state, its figures."""

from __future__ import annotations

from db.domain.records import dataclass
from db.rows.figures import FigureRow, Figures, UnitDays, Wanted
from db.rows.inquiry_case import Case

OPTIONAL = ("letter", "sheets", "pdf", "xdomea")
"""Files a package may go without; log, manifest and verifier always go along."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One inquiry on this device. Nothing of it is an entry but the print of the fingerprint.

    Attributes:
        id: 32 hex, of this device alone.
        case: what stands in the letter; it may be changed at any time.
        wanted: which postings; fixed with the state.
        profile: for whom: ``internal``, ``contribution``, ``printed``.
        fingerprint: of the frozen log, 64 hex.      at: when it was frozen, ms.
        entries: of the frozen log.      figures: counted on it.
        sent: ISO date on which the parliament sent the inquiry, "" = not known.
        leave_out: what the package goes without, of `OPTIONAL`.
    """

    id: str
    case: Case
    wanted: Wanted
    profile: str
    fingerprint: str
    at: int
    entries: int
    figures: Figures
    sent: str = ""
    leave_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseState:
    """An inquiry with what changed since it was frozen.

    Attributes:
        file: as it is kept.      newer: entries that came since, not counted in.
        days_left: working days after today up to the due day, where the asking unit sits;
            -1 = the day is past, or none is set.
        day_off: the due day is to come and is no working day there.
    """

    file: CaseFile
    newer: int
    days_left: int = -1
    day_off: bool = False


@dataclass(frozen=True, slots=True)
class Insertable:
    """A figure or a table that an answer may name.

    Attributes:
        key: stands in the answer, in braces.      words: what it is.
        value: as the letter prints it now, e.g. ``640,00 €`` or ``Tabelle 3``.
        source: ``log``, ``houses`` or ``case``.
    """

    key: str
    words: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class ChangedFigure:
    """A figure that a new state would change.

    Attributes:
        table: total, houses, months, channels, routes or units.      key: of its line.
        what: the name of the column (a field of `FigureRow` or `UnitDays`).
        old, new: -1 = there is none.
    """

    table: str
    key: str
    what: str
    old: float
    new: float


def changed_figures(old: Figures, new: Figures) -> tuple[ChangedFigure, ...]:
    """Tell which figures differ, table by table and line by line."""
    found = list(_rows("total", (old.total,), (new.total,)))
    for table in ("houses", "months", "channels", "routes", "units"):
        found += _rows(table, getattr(old, table), getattr(new, table))
    return tuple(found)


_COUNTS = ("postings", "published", "conditions", "rejections", "paid", "cents")
_DAYS = ("cases", "median", "ninety")
Row = FigureRow | UnitDays


def _rows(table: str, old: tuple[Row, ...], new: tuple[Row, ...]) -> list[ChangedFigure]:
    before, after = {_key(one): one for one in old}, {_key(one): one for one in new}
    fields = _DAYS if table == "units" else _COUNTS
    return [
        ChangedFigure(table, key, what, was, now)
        for key in dict.fromkeys((*before, *after))
        for what in fields
        if (was := _value(before.get(key), what)) != (now := _value(after.get(key), what))
    ]


def _key(row: Row) -> str:
    return row.key if isinstance(row, FigureRow) else row.unit


def _value(row: Row | None, what: str) -> float:
    return float(getattr(row, what)) if row is not None else -1
