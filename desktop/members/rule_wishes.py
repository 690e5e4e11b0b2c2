"""Changes of the space's rules as a dialog puts them: tried first, then signed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.rows.checks import BlackoutRow

if TYPE_CHECKING:
    from db.changes import Changes
    from db.rows import EffectRow
    from db.store import Store


@dataclass(frozen=True, slots=True)
class WordingWish:
    """How a decision is named, and how long a reason has to be."""

    wording: str
    reason_min: int

    def do(self, store: Store, *, dry: bool) -> tuple[EffectRow, Changes]:
        """See ``Wish``."""
        return store.rules.set_wording(self.wording, self.reason_min, dry=dry)


@dataclass(frozen=True, slots=True)
class LevelsWish:
    """By rule, how far checks may go from now on."""

    levels: Mapping[str, str]

    def do(self, store: Store, *, dry: bool) -> tuple[EffectRow, Changes]:
        """See ``Wish``."""
        return store.rules.set_levels(self.levels, dry=dry)


@dataclass(frozen=True, slots=True)
class RetentionWish:
    """By class of records, how many months they are kept."""

    months: Mapping[str, int]

    def do(self, store: Store, *, dry: bool) -> tuple[EffectRow, Changes]:
        """See ``Wish``."""
        return store.rules.set_retention(self.months, dry=dry)


@dataclass(frozen=True, slots=True)
class BlackoutWish:
    """A new span."""

    span: BlackoutRow

    def do(self, store: Store, *, dry: bool) -> tuple[EffectRow, Changes]:
        """See ``Wish``."""
        return store.rules.add_blackout(self.span, dry=dry)


@dataclass(frozen=True, slots=True)
class LiftWish:
    """The end of a span; ``last``: the last moment still in it, 0 = it goes altogether."""

    span: BlackoutRow
    last: int = 0

    def do(self, store: Store, *, dry: bool) -> tuple[EffectRow, Changes]:
        """See ``Wish``."""
        return store.rules.lift_blackout(self.span, self.last, dry=dry)
