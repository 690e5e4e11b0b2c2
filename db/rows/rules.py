"""Rows of a space's own rules: presets, periods, and the days that do not count."""

from __future__ import annotations

from db.domain.records import dataclass
from db.rows.checks import BlackoutRow


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """A public holiday; ``day`` ms, midnight in Berlin.

    Attributes:
        lands: codes of the Länder among those of the space's units where it is one; () = in all of
            several.
        units: how many units have it.
    """

    day: int
    name: str
    lands: tuple[str, ...]
    units: int


@dataclass(frozen=True, slots=True)
class RulesRow:
    """What the space has laid down for everybody.

    Attributes:
        wording: ``release`` or ``cosign``.      reason_min: characters of a reason.
        levels: by level, how many checks may go so far; ``changed``: how many differ from usual.
        templates: by verdict, how many wordings are offered.
        retention: by class of records, months it is kept after it ended, 0 = for ever.
        blackouts: spans, the earliest first.      holidays: those of some years, in order.
        roles: of the acting member.      now: ms.
    """

    wording: str
    reason_min: int
    levels: tuple[tuple[str, int], ...]
    changed: int
    templates: tuple[tuple[str, int], ...]
    retention: tuple[tuple[str, int], ...]
    blackouts: tuple[BlackoutRow, ...]
    holidays: tuple[HolidayRow, ...]
    roles: tuple[str, ...]
    now: int
