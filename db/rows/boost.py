"""Paid reach: what is asked for, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NewBoost:
    """Paid reach that is asked for: cents, days in ms; channel "" = the revision's first."""

    cents: int
    since: int
    until: int
    channel: str = ""
    budget: str = ""


@dataclass(frozen=True, slots=True)
class BoostRow:
    """Paid reach of one channel; amounts in cents, moments in ms.

    Attributes:
        revision: number of the revision it was asked for.
        state: asked, granted or declined.      granted: 0 while nothing is.
        unit_name: who asked; answered_by: whose answer counts, "" = nobody's yet.
        own: the acting member asked.
    """

    id: str
    channel: str
    cents: int
    budget: str
    since: int
    until: int
    revision: int
    state: str
    granted: int
    unit_name: str
    at: int
    answered_by: str
    reason: str
    own: bool
