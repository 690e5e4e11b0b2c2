"""The door to the log: pages, the fingerprint, inquiry packages, verification."""

from __future__ import annotations

from collections.abc import Mapping

from db.actions.space import record_print
from db.audit_log.chain_walk import Walk, walk
from db.audit_log.frozen_log import freeze
from db.changes import Changes
from db.projections.parted import branches
from db.queries.log import find_fingerprint, log_count, log_fingerprint, log_rows
from db.rows import LogFilter, LogRow
from db.store.core import Core


class Log:
    """Entries in words."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def rows(self, wanted: LogFilter, offset: int = 0, limit: int = 200) -> tuple[LogRow, ...]:
        """A page of the log, newest first."""
        with self._core.read() as connection:
            return log_rows(connection, wanted, offset, limit)

    def count(self, wanted: LogFilter) -> int:
        """How many entries the filter leaves."""
        with self._core.read() as connection:
            return log_count(connection, wanted)

    def fingerprint(self) -> tuple[str, int, int]:
        """Fingerprint (64 hex), heads, entries as they are now."""
        with self._core.read() as connection:
            if not branches(connection):
                return log_fingerprint(connection)
            frozen = freeze(connection, self._core.clock())
        return frozen.fingerprint, len(frozen.heads), frozen.entries

    def print_fingerprint(self) -> tuple[str, Changes]:
        """The fingerprint for paper, recorded so that it can be found again."""
        printed, heads, entries = self.fingerprint()
        changes = self._core.act(lambda writer: record_print(writer, printed, heads, entries))[1]
        return printed, changes

    def find_fingerprint(self, printed: str) -> tuple[int, int] | None:
        """(when in ms, entries) of a printed state; None = unknown here."""
        with self._core.read() as connection:
            return find_fingerprint(connection, printed)

    def check(self, checked: Mapping[str, int], limit: int = 64) -> Walk:
        """Check the next entries of the log again; ``checked`` as the walk before said it."""
        with self._core.read() as connection:
            return walk(connection, checked, limit)
