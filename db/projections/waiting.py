"""Entries that are stored but cannot be placed yet: what each needs, and who waits for it."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection

MANY = 64


class Waiting:
    """Each waits for one missing id at a time; ``flush`` writes what changed.

    A first sync brings page after page whose entries wait for a later one, and then nearly all
    of them become ready one after the other. So a page looks up in the table what it wakes, and
    reads the whole table once it has woken many.

    Args:
        connection: an open write transaction.
        bulk: nothing is placed yet; all that waits is kept in memory (a rebuild).
    """

    def __init__(self, connection: Connection, *, bulk: bool) -> None:
        self._connection = connection
        self._bulk = bulk
        self._new: dict[str, set[str]] = {}
        self._freed: list[tuple[str]] = []
        self._any: bool | None = False if bulk else None
        self._stored: dict[str, set[str]] | None = None
        self.woken = 0

    def add(self, entry_id: str, needs: str) -> None:
        """Notes that an entry waits for another."""
        self._new.setdefault(needs, set()).add(entry_id)

    def wake(self, placed: Sequence[str]) -> list[str]:
        """The ids of what waited for one of these, sorted."""
        ids = self._look_up(placed)
        for one in placed:
            ids |= self._new.pop(one, set())
        self.woken += len(ids)
        return sorted(ids)

    def _look_up(self, placed: Sequence[str]) -> set[str]:
        if self._any is None:
            found = self._connection.exec_driver_sql("SELECT 1 FROM waiting LIMIT 1").first()
            self._any = found is not None
        if not self._any:
            return set()
        if self._stored is None and self.woken >= MANY:
            self._stored = self._found("SELECT id, needs FROM waiting")
        stored = self._stored
        if stored is None:
            statement = (
                "SELECT id, needs FROM waiting WHERE needs IN (SELECT value FROM json_each(?))"
            )
            stored = self._found(statement, (json.dumps(placed),))
        freed = [one for one in placed if one in stored]
        self._freed += [(one,) for one in freed]
        return {entry_id for one in freed for entry_id in stored.pop(one)}

    def _found(self, statement: str, values: tuple[str, ...] = ()) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for entry_id, needs in self._connection.exec_driver_sql(statement, values):
            found.setdefault(needs, set()).add(entry_id)
        return found

    def flush(self) -> None:
        """Writes what waits, and strikes what was woken, since the last time."""
        if self._bulk:
            self._connection.exec_driver_sql("DELETE FROM waiting")
        elif self._freed:
            self._connection.exec_driver_sql("DELETE FROM waiting WHERE needs = ?", self._freed)
            self._freed = []
        rows = [(one, needs) for needs, ids in self._new.items() for one in ids]
        if rows:
            self._connection.exec_driver_sql(
                "INSERT OR IGNORE INTO waiting (id, needs) VALUES (?, ?)", rows
            )
        if not self._bulk:
            self._any = True if rows else self._any
            self._new, self._stored = {}, None
