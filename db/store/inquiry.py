"""The door to inquiries: a package out of a frozen state of the log, recorded in the log."""

from __future__ import annotations

from pathlib import Path

from db.actions.space import record_inquiry
from db.audit_log.inquiry import Inquiry, write_inquiry
from db.changes import Changes
from db.projections.intake import Progress
from db.queries.exports import refuse_export
from db.rows import InquiryRow
from db.rows.figures import Wanted
from db.rows.inquiry_case import Case
from db.store.core import Core


class Inquiries:
    """Exports for those who answer and those who check."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def export(  # noqa: PLR0913 - the filters of the request
        self,
        out: Path,
        *,
        from_day: str = "",
        to_day: str = "",
        house: str = "",
        channel: str = "",
        draft: str = "",
        profile: str = "internal",
        fingerprint: str = "",
        case: Case | None = None,
        xdomea: tuple[str, ...] = ("0101",),
        leave_out: tuple[str, ...] = (),
        progress: Progress = lambda _done, _all: None,
    ) -> tuple[InquiryRow, Changes]:
        """Writes a package (folder, or a file ending in ``.zip``) and records that it left.

        ``fingerprint`` repeats an export on the state that was printed; ``case`` is what the
        letter answers; ``xdomea`` names the messages that go along (0101, 0503, 0623);
        ``leave_out`` the files that do not (`db.rows.cases.OPTIONAL`).

        Raises:
            Refused: no right to export, a bad period, an unknown house or state.
            KnownError: the environment is in the way; nothing is left behind.
        """
        core = self._core
        wanted = Wanted(from_day, to_day, house, channel, draft)
        with core.read() as connection:
            refuse_export(core.viewer(connection))
            made = write_inquiry(
                connection,
                Inquiry(wanted, profile, fingerprint.lower(), case or Case(), xdomea, leave_out),
                core.identity().key,
                out,
                now=core.clock(),
                blobs=core.blobs,
                progress=progress,
            )
        _, changes = core.act(lambda writer: record_inquiry(writer, made))
        row = InquiryRow(str(out), made.fingerprint, made.entries, made.heads, made.digest)
        return row, changes
