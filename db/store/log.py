"""The door to the log: pages, the fingerprint, extracts, verification."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from db.actions.space import record_inquiry, record_print
from db.audit_log.chain_walk import Walk, walk
from db.audit_log.frozen_log import freeze
from db.changes import Changes
from db.domain.operations import InquiryExport
from db.projections.parted import branches
from db.queries.exports import may_export, refuse_export
from db.queries.log import (
    find_fingerprint,
    log_count,
    log_fingerprint,
    log_key,
    log_page,
    log_rows,
)
from db.queries.log_detail import entry_at, log_detail
from db.queries.log_order import act_counts, log_order
from db.rows import LogFilter, LogRow
from db.rows.log import LogDetail, LogFinding, LogOrder, LogReport
from db.store.core import Core

if TYPE_CHECKING:
    from db.ledger.problem import Problem

Progress = Callable[[int, int], None]


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

    def order(self, wanted: LogFilter) -> LogOrder:
        """Where all entries stand that the filter leaves, and on which days they fall."""
        with self._core.read() as connection:
            return log_order(connection, wanted)

    def page(self, keys: Sequence[int]) -> tuple[LogRow, ...]:
        """The entries at places that `order` told; what is gone since then is left out."""
        with self._core.read() as connection:
            return log_page(connection, keys)

    def acts(self, wanted: LogFilter) -> dict[str, int]:
        """By act (`db.rows.log.ACTS`), how many entries the rest of the filter leaves."""
        with self._core.read() as connection:
            return act_counts(connection, wanted)

    def detail(self, entry: str) -> LogDetail | None:
        """All that is known of one entry, its bytes checked anew; None = it is not here."""
        with self._core.read() as connection:
            trust = self._core.space(connection).trust
            return log_detail(connection, entry, trust)

    def key(self, entry: str) -> int:
        """Where an entry stands in `LogOrder.keys`; 0 = it is not here."""
        with self._core.read() as connection:
            return log_key(connection, entry)

    def may_export(self) -> bool:
        """Whether the acting member may take extracts and inquiries out of the space."""
        with self._core.read() as connection:
            return may_export(self._core.viewer(connection))

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

    def verify(
        self,
        progress: Progress | None = None,
        *,
        fingerprint: str = "",
        earlier: Path | None = None,
    ) -> LogReport:
        """Check everything, as ``umlauf verify`` does: for a thread of its own.

        Args:
            progress: is told (entries checked, all entries); what it raises ends the check.
            fingerprint: printed earlier, 64 hex, "" = none to compare with.
            earlier: a package of before, None = none to compare with.

        Raises:
            KnownError: the file cannot be opened.
            Refused: the earlier package is not in order itself.
        """
        from db.audit_log.verify import verify  # noqa: PLC0415 - not needed to show the desk

        report = verify(
            self._core.folder, fingerprint=fingerprint, earlier=earlier, progress=progress
        )
        printed_at, printed = (self.find_fingerprint(fingerprint) if fingerprint else None) or (
            0,
            0,
        )
        with self._core.read() as connection:
            found = tuple(
                LogFinding(one.kind, one.where, one.text, is_note, entry_at(connection, one.where))
                for one, is_note in _both(report.problems, report.notes)
            )
        return LogReport(
            report.entries, report.feeds, report.fingerprint, found, printed_at, printed
        )

    def extract(
        self,
        out: Path,
        wanted: LogFilter,
        profile: str = "internal",
        progress: Progress | None = None,
    ) -> tuple[int, Changes]:
        """Writes what the filter leaves as CSV, and that it left; returns how many entries.

        Raises:
            Refused: no right to export, or an unknown profile; nothing is written.
            KnownError: the environment is in the way; nothing is left behind.
        """
        from db.audit_log.log_extract import write_extract  # noqa: PLC0415 - as above

        core = self._core
        with core.read() as connection:
            refuse_export(core.viewer(connection))
            count, digest = write_extract(connection, wanted, profile, out, progress)
        printed, heads, entries = self.fingerprint()
        made = InquiryExport(
            printed, heads, entries, core.clock(), wanted.from_day, wanted.to_day, profile, digest
        )
        _, changes = core.act(lambda writer: record_inquiry(writer, made))
        return count, changes


def _both(
    problems: Sequence[Problem], notes: Sequence[Problem]
) -> tuple[tuple[Problem, bool], ...]:
    return (*((one, False) for one in problems), *((one, True) for one in notes))
