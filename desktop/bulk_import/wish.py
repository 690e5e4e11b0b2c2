"""What a person wants read, and how: every change makes another wish."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from db.rows.imports import Reading
from desktop.bulk_import.correction_box import Correction


@dataclass(frozen=True, slots=True)
class Wish:
    """The files and the reading.

    Attributes:
        plan, media: paths, "" = none.
        submit: the rows are to be submitted, so what stops that is an error.
        passing: (column, word) of corrections that are meant for this plan alone.
        kept: whether some correction is to hold for later plans.
    """

    plan: str = ""
    media: str = ""
    reading: Reading = field(default_factory=Reading)
    submit: bool = False
    passing: frozenset[tuple[str, str]] = frozenset()
    kept: bool = False

    def mapped(self, columns: Mapping[str, str]) -> Wish:
        """Read these columns so: header → canonical name, "" = not."""
        return self._with(replace(self.reading, mapping={**self.reading.mapping, **columns}))

    def given(self, column: str, value: str) -> Wish:
        """Let a value hold where a row says nothing; "" takes it back."""
        others = {name: one for name, one in self.reading.defaults.items() if name != column}
        defaults = {**others, column: value} if value else others
        return self._with(replace(self.reading, defaults=defaults))

    def corrected(self, said: Correction) -> Wish:
        """Put a word right wherever it stands, or one cell alone, or what no column says."""
        if said.cell:
            cells = {**self.reading.cells, said.cell: said.meant}
            return self._with(replace(self.reading, cells=cells))
        if not said.stands:
            return self.given(said.field, said.meant)
        words = {**self.reading.corrections.get(said.field, {}), said.stands: said.meant}
        corrections = {**self.reading.corrections, said.field: words}
        made = self._with(replace(self.reading, corrections=corrections))
        if said.kept:
            return replace(made, kept=True)
        return replace(made, passing=made.passing | {(said.field, said.stands)})

    def to_keep(self) -> Reading:
        """The reading without what is meant for this plan alone."""
        kept = {
            column: {
                stands: meant
                for stands, meant in words.items()
                if (column, stands) not in self.passing
            }
            for column, words in self.reading.corrections.items()
        }
        return replace(self.reading, corrections=kept)

    def _with(self, reading: Reading) -> Wish:
        return replace(self, reading=reading)
