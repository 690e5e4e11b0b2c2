"""The door to the spans in which releases rest."""

from __future__ import annotations

from db.actions import blackouts as actions
from db.actions.writer import Writer
from db.changes import Changes
from db.domain.halt import halt_at
from db.domain.more_steps import asking_now
from db.domain.operations import BlackoutSet
from db.domain.space import Space
from db.rows.checks import BlackoutRow
from db.store.core import Core
from db.store.lookup import find_unit


class Blackouts:
    """Dated rules of the space that hold releases back."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(self) -> tuple[BlackoutRow, ...]:
        """Every span that was entered and not taken back, the earliest first."""
        with self._core.read() as connection:
            return span_rows(self._core.space(connection))

    def add(self, name: str, since: int, until: int, *, strict: bool = True) -> Changes:
        """Enters a span; times in ms, both ends included; ``strict``: it blocks, else it warns."""

        def do(writer: Writer) -> None:
            actions.add_blackout(writer, name, since, until, strict=strict)

        return self._core.act(do)[1]

    def add_step(self, name: str, since: int, until: int, unit: str, days: int = 2) -> Changes:
        """Enters a span in which a unit (id, code or name) signs too, in so many working days.

        Raises:
            Refused: no right (admin), or the unit has nobody who votes.
        """

        def do(writer: Writer) -> None:
            found = find_unit(writer.space, unit)
            actions.add_step(writer, name, since, until, found, days)

        return self._core.act(do)[1]

    def halt(self, name: str, lasting: int) -> Changes:
        """Stops all releases from now on, so many ms; ``remove`` ends it before.

        Raises:
            Refused: no right (admin, lead), or no occasion named.
        """
        return self._core.act(lambda writer: actions.halt(writer, name, lasting))[1]

    def halted(self) -> BlackoutRow | None:
        """The crisis stop that holds now; None = releases go on."""
        core = self._core
        with core.read() as connection:
            found = halt_at(core.space(connection), core.clock())
        return _row(found) if found else None

    def remove(self, blackout: str) -> Changes:
        """Takes a span back, by its id, the start of its id, or its name."""
        return self._core.act(lambda writer: actions.remove_blackout(writer, blackout))[1]

    def shorten(self, blackout: str, until: int) -> Changes:
        """Lets a span end earlier, ms, included; named as for `remove`."""
        return self._core.act(lambda writer: actions.shorten_blackout(writer, blackout, until))[1]


def span_rows(space: Space) -> tuple[BlackoutRow, ...]:
    """Every span that holds, the earliest first."""
    resting = [_row(one) for one in space.blackouts.values()]
    asking = [
        BlackoutRow(
            *(op.blackout, op.name, op.since, op.until),
            strict=False,
            unit=op.unit,
            unit_name=space.unit_name(op.unit),
            days=op.days,
        )
        for op in asking_now(space).values()
    ]
    rows = (*resting, *asking)
    return tuple(sorted(rows, key=lambda one: (one.since, one.until, one.id)))


def _row(one: BlackoutSet) -> BlackoutRow:
    return BlackoutRow(one.blackout, one.name, one.since, one.until, one.strict, one.halt)
