"""The inquiries being answered on this device: begun, kept, frozen anew, written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import msgspec

from db.actions.space import record_print
from db.audit_log.frozen_log import FrozenLog
from db.audit_log.package import Content
from db.audit_log.profiles import profile_named
from db.changes import Changes
from db.domain.working_days import ZONE, working_days_between
from db.errors import Refused
from db.queries.exports import refuse_export
from db.queries.figures import figures
from db.reference.holidays import is_holiday_in
from db.rows import InquiryRow
from db.rows.cases import CaseFile, CaseState
from db.rows.figures import FigureRow, Figures, Wanted
from db.rows.inquiry_case import Case
from db.sentence import Sentence
from db.store.core import Core
from db.store.inquiry import Inquiries
from db.store.log import Log
from db.tables.sqlite_errors import told_kindly

_KEY = "inquiry."
_ALL = "SELECT value FROM local_setting WHERE key LIKE 'inquiry.%' AND value <> ''"
_NONE = Figures(FigureRow("", "", 0, 0, 0, 0), (), (), (), (), (), ())
_PRINT = 1
"""The entry that notes the fingerprint is newer than the state it names; it is no news."""
Progress = Callable[[int, int], None]


class Cases:
    """Working papers: settings of this device, never an entry, in every backup."""

    def __init__(self, core: Core, log: Log, inquiries: Inquiries) -> None:
        self._core, self._log, self._inquiries = core, log, inquiries

    def list(self) -> tuple[CaseFile, ...]:
        """Those begun, the newest state first."""
        with self._core.read() as connection:
            found = [_read(row[0]) for row in connection.exec_driver_sql(_ALL)]
        return tuple(sorted(found, key=lambda one: (-one.at, one.id)))

    def open(self, case: str) -> CaseState:
        """One of them, and how many entries came since it was frozen.

        Raises:
            Refused: it is not here any more.
        """
        kept = self._kept(case)
        newer = max(self._log.fingerprint()[2] - kept.entries - _PRINT, 0)
        return CaseState(kept, newer, self._days_left(kept.case.due))

    def _days_left(self, due: str) -> int:
        core, today = self._core, datetime.fromtimestamp(self._core.clock() / 1000, ZONE).date()
        if due < today.isoformat():
            return -1
        with core.read() as connection:
            viewer = core.viewer(connection)
            land = core.space(connection).land_of(viewer.unit)
        return working_days_between(today, date.fromisoformat(due), is_holiday_in(land))

    def begin(
        self, case: Case, wanted: Wanted, profile: str, sent: str = ""
    ) -> tuple[CaseFile, Changes]:
        """Counts and freezes; the log notes the fingerprint, so that the state is found again.

        Raises:
            Refused: no right to export, a bad period or an unknown house; nothing is kept.
        """
        drawn = self._core.draw(16).hex()
        begun = CaseFile(drawn, case, wanted, profile, "", 0, 0, _NONE, sent)
        return self._freeze(begun, wanted)

    def figures(self, wanted: Wanted) -> Figures:
        """The figures of a request on the log as it stands; nothing is frozen."""
        with self._core.read() as connection:
            refuse_export(self._core.viewer(connection))
            return figures(connection, wanted)

    def freeze(self, case: str, wanted: Wanted | None = None) -> tuple[CaseFile, Changes]:
        """Takes the state of now, and perhaps another request.

        Raises:
            Refused: as in `begin`, or it is not here any more.
        """
        kept = self._kept(case)
        return self._freeze(kept, wanted or kept.wanted)

    def keep(
        self,
        case: str,
        texts: Case,
        profile: str,
        *,
        sent: str | None = None,
        leave_out: tuple[str, ...] | None = None,
    ) -> CaseFile:
        """Keeps what was typed and chosen (None = as before); state and figures stay.

        Raises:
            Refused: it is not here any more.
        """
        kept = self._kept(case)
        changed = replace(
            kept,
            case=texts,
            profile=profile,
            sent=kept.sent if sent is None else sent,
            leave_out=kept.leave_out if leave_out is None else leave_out,
        )
        self._save(changed)
        return changed

    def pages(self, kept: CaseFile, out: Path) -> None:
        """Sets the letter of a case as a PDF to look at; for a thread of its own.

        Raises:
            KnownError: the environment is in the way.
        """
        from db.audit_log.letter_pages import write_letter_pages  # noqa: PLC0415 - not at the start

        core = self._core
        with told_kindly(out), core.read() as connection:
            log = FrozenLog(connection, kept.at, kept.fingerprint, (), kept.entries, None)
            profile = profile_named(kept.profile)
            content = Content(
                log, connection, core.identity().key, profile, kept.wanted, kept.case
            )
            write_letter_pages(content, kept.figures, out)

    def forget(self, case: str) -> None:
        """Throws a working paper away; what was written or noted in the log stays."""
        self._core.set_setting(_KEY + case, "")

    def write(
        self, case: str, out: Path, progress: Progress = lambda _done, _all: None
    ) -> tuple[InquiryRow, Changes]:
        """Writes the package of the frozen state, a folder or a ZIP.

        Raises:
            Refused, KnownError: as in `Inquiries.export`.
        """
        kept = self._kept(case)
        wanted = kept.wanted
        return self._inquiries.export(
            out,
            from_day=wanted.from_day,
            to_day=wanted.to_day,
            house=wanted.house,
            channel=wanted.channel,
            draft=wanted.draft,
            profile=kept.profile,
            fingerprint=kept.fingerprint,
            case=kept.case,
            leave_out=kept.leave_out,
            progress=progress,
        )

    def _freeze(self, kept: CaseFile, wanted: Wanted) -> tuple[CaseFile, Changes]:
        """Count, print and keep in one transaction: nobody writes in between."""
        core = self._core
        with core.batch():
            found = self.figures(wanted)
            printed, heads, entries = self._log.fingerprint()
            _, changes = core.act(lambda writer: record_print(writer, printed, heads, entries))
            frozen = replace(
                kept,
                wanted=wanted,
                fingerprint=printed,
                at=core.clock(),
                entries=entries,
                figures=found,
            )
            self._save(frozen)
        return frozen, changes

    def _save(self, kept: CaseFile) -> None:
        self._core.set_setting(_KEY + kept.id, msgspec.json.encode(kept).decode())

    def _kept(self, case: str) -> CaseFile:
        found = self._core.setting(_KEY + case)
        if not found:
            message = Sentence("Diese Auskunft ist nicht mehr hier.")
            raise Refused("unknown_inquiry", message)
        return _read(found)


def _read(text: str) -> CaseFile:
    return msgspec.json.decode(text, type=CaseFile)
