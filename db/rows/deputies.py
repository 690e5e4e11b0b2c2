"""Rows about who stands in for whom and who is away."""

from __future__ import annotations

from db.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class SubstitutionRow:
    """One substitution that stands; times in ms, ``until`` 0 = standing.

    Attributes:
        state: ``now``, ``later`` or ``over``.      mine: I may end it.
    """

    unit: str
    unit_name: str
    deputy: str
    deputy_name: str
    since: int
    until: int
    state: str
    mine: bool


@dataclass(frozen=True, slots=True)
class AwayRow:
    """What the dialog "Abwesenheit und Vertretung" shows.

    Attributes:
        since, until: my own absence in ms, 0 = I am here.
        units: (id, name) of the units whose deputies I may name, my own first.
        deputies: (id, name) of all units that can be deputies: one of their members votes.
        substitutions: by unit and day.
    """

    since: int
    until: int
    units: tuple[tuple[str, str], ...]
    deputies: tuple[tuple[str, str], ...]
    substitutions: tuple[SubstitutionRow, ...]
