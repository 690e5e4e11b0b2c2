"""The door to the spans in which releases rest."""

from __future__ import annotations

from db.actions import blackouts as actions
from db.actions.writer import Writer
from db.changes import Changes
from db.rows.checks import BlackoutRow
from db.store.core import Core


class Blackouts:
    """Dated rules of the space that hold releases back."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(self) -> tuple[BlackoutRow, ...]:
        """Every span that was entered and not taken back, the earliest first."""
        with self._core.read() as connection:
            found = self._core.space(connection).blackouts.values()
        rows = [
            BlackoutRow(one.blackout, one.name, one.since, one.until, one.strict) for one in found
        ]
        return tuple(sorted(rows, key=lambda one: (one.since, one.until, one.id)))

    def add(self, name: str, since: int, until: int, *, strict: bool = True) -> Changes:
        """Enters a span; times in ms, both ends included; ``strict``: it blocks, else it warns."""

        def do(writer: Writer) -> None:
            actions.add_blackout(writer, name, since, until, strict=strict)

        return self._core.act(do)[1]

    def remove(self, blackout: str) -> Changes:
        """Takes a span back, by its id, the start of its id, or its name."""
        return self._core.act(lambda writer: actions.remove_blackout(writer, blackout))[1]
