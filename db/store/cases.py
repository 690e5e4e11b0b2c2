"""The inquiries being answered on this device: begun, kept, frozen anew, written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec

from db.actions.space import record_print
from db.changes import Changes
from db.errors import Refused
from db.queries.exports import refuse_export
from db.queries.figures import figures
from db.rows import InquiryRow
from db.rows.cases import CaseFile, CaseState
from db.rows.figures import FigureRow, Figures, Wanted
from db.rows.inquiry_case import Case
from db.sentence import Sentence
from db.store.core import Core
from db.store.inquiry import Inquiries
from db.store.log import Log

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
        return CaseState(kept, max(self._log.fingerprint()[2] - kept.entries - _PRINT, 0))

    def begin(self, case: Case, wanted: Wanted, profile: str) -> tuple[CaseFile, Changes]:
        """Counts and freezes; the log notes the fingerprint, so that the state is found again.

        Raises:
            Refused: no right to export, a bad period or an unknown house; nothing is kept.
        """
        drawn = self._core.draw(16).hex()
        return self._freeze(CaseFile(drawn, case, wanted, profile, "", 0, 0, _NONE), wanted)

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

    def keep(self, case: str, texts: Case, profile: str) -> CaseFile:
        """Keeps what was typed; state and figures stay.

        Raises:
            Refused: it is not here any more.
        """
        changed = replace(self._kept(case), case=texts, profile=profile)
        self._save(changed)
        return changed

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
