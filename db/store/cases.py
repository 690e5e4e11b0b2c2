"""The inquiries being answered on this device: begun, kept, frozen anew, written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec

from db.actions.space import record_print
from db.audit_log.frozen_log import FrozenLog
from db.audit_log.package import Content
from db.audit_log.profiles import profile_named
from db.changes import Changes
from db.domain.working_days import IsHoliday, berlin, is_working_day, working_days_between
from db.errors import Refused
from db.queries.chosen import refuse_unknown_houses
from db.queries.exports import may_export, refuse_export
from db.queries.figures import figures
from db.reference.holidays import is_holiday_in
from db.rows import InquiryRow
from db.rows.cases import CaseFile, CaseState, Insertable
from db.rows.figures import FigureRow, Figures, Wanted
from db.rows.house_replies import without_reply
from db.rows.house_reply import DELIVERED, NO_AMOUNT, NOTHING, HouseReply
from db.rows.inquiry_case import Case
from db.sentence import Sentence
from db.store.case_replies import asked, reminded, reopened, replied
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
    """Working papers: settings of this device, never an entry, in every backup.

    Several functions may share a device: who may not export does not see what is answered there.
    Each method but `list` raises ``Refused`` for them.
    """

    def __init__(self, core: Core, log: Log, inquiries: Inquiries) -> None:
        self._core, self._log, self._inquiries = core, log, inquiries

    def list(self) -> tuple[CaseFile, ...]:
        """Those begun, the newest state first; none for who may not export."""
        with self._core.read() as connection:
            if not may_export(self._core.viewer(connection)):
                return ()
            found = [_read(row[0]) for row in connection.exec_driver_sql(_ALL)]
        return tuple(sorted(found, key=lambda one: (-one.at, one.id)))

    def open(self, case: str) -> CaseState:
        """One of them, and how many entries came since it was frozen.

        Raises:
            Refused: no right to export, or it is not here any more.
        """
        kept = self._kept(case)
        newer = max(self._log.fingerprint()[2] - kept.entries - _PRINT, 0)
        due = kept.case.due
        return CaseState(kept, newer, self.working_days(due), self._is_day_off(due))

    def working_days(self, day: str) -> int:
        """Those after today up to an ISO date, where the member's unit sits; -1 = it is past."""
        today = self._today()
        if day < today:
            return -1
        first, last = date.fromisoformat(today), date.fromisoformat(day)
        return working_days_between(first, last, self._holidays())

    def _is_day_off(self, day: str) -> bool:
        to_come = day >= self._today()
        return to_come and not is_working_day(date.fromisoformat(day), self._holidays())

    def _holidays(self) -> IsHoliday:
        core = self._core
        with core.read() as connection:
            viewer = core.viewer(connection)
            return is_holiday_in(core.space(connection).land_of(viewer.unit))

    def _today(self) -> str:
        moment = berlin(self._core.clock())
        return moment.date().isoformat()

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

        So do the houses' replies: they are changed one by one, by `ask` and its like.

        Raises:
            Refused: it is not here any more.
        """
        kept = self._kept(case)
        changed = replace(
            kept,
            case=replace(texts, replies=kept.case.replies),
            profile=profile,
            sent=kept.sent if sent is None else sent,
            leave_out=kept.leave_out if leave_out is None else leave_out,
        )
        self._save(changed)
        return changed

    def ask(self, case: str, question: int, houses: tuple[str, ...], due: str) -> CaseFile:
        """Notes that houses were asked; who has not answered yet gets the new day.

        Raises:
            Refused: ``unknown_question``, ``unknown_house``, ``bad_day``, or it is not here.
        """
        self._refuse_unknown(houses)
        return self._change(case, lambda kept: asked(kept, question, houses, due, self._today()))

    def remind(self, case: str, question: int, house: str) -> CaseFile:
        """Notes that a house was reminded today.

        Raises:
            Refused: ``not_asked``: nothing is open there, or it is not here.
        """
        return self._change(case, lambda kept: reminded(kept, question, house, self._today()))

    def reply(  # noqa: PLR0913 - what a house answers
        self,
        case: str,
        question: int,
        house: str,
        *,
        cents: int = NO_AMOUNT,
        text: str = "",
        nothing: bool = False,
        came: str = "",
    ) -> CaseFile:
        """Keeps what a house answered: an amount in cents, a text, or that there is nothing.

        Raises:
            Refused: ``unknown_question``, ``unknown_house``, ``bad_day``, ``empty_reply``, or it
                is not here.
        """
        self._refuse_unknown((house,))
        state = NOTHING if nothing else DELIVERED
        given = HouseReply(question, house, state=state, cents=cents, text=text)
        given = replace(given, came=came or self._today())
        return self._change(case, lambda kept: replied(kept, given))

    def reopen(self, case: str, question: int, house: str) -> CaseFile:
        """Takes an answer back; the house is asked as before.

        Raises:
            Refused: ``not_asked``, or it is not here.
        """
        return self._change(case, lambda kept: reopened(kept, question, house))

    def unask(self, case: str, question: int, house: str) -> CaseFile:
        """Forgets that a house was asked, and what it said.

        Raises:
            Refused: it is not here any more.
        """
        return self._change(
            case,
            lambda kept: replace(kept, case=without_reply(kept.case, question, house)),
        )

    def request_text(self, case: str, question: int, house: str) -> str:
        """Words to send to a house: it is asked, or reminded if it was already.

        Raises:
            Refused: ``unknown_question``, or it is not here any more.
        """
        from db.audit_log.house_request import request_words  # noqa: PLC0415 - not at the start

        return request_words(self._kept(case), question, house)

    def insertable(self, case: str, question: int) -> tuple[Insertable, ...]:
        """Figures and tables that the answer to a question may name, with their values now.

        Raises:
            Refused: it is not here any more.
        """
        from db.audit_log.inserted import Sources, insertables  # noqa: PLC0415 - not at the start
        from db.audit_log.letter_plan import planned  # noqa: PLC0415 - not at the start

        kept = self._kept(case)
        places = planned(kept.case, kept.figures)
        sources = Sources(kept.case, kept.wanted, kept.figures, kept.at, places)
        return tuple(insertables(sources, question))

    def _refuse_unknown(self, houses: tuple[str, ...]) -> None:
        with self._core.read() as connection:
            refuse_unknown_houses(connection, houses)

    def _change(self, case: str, change: Callable[[CaseFile], CaseFile]) -> CaseFile:
        changed = change(self._kept(case))
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
        self._refuse()
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

    def _refuse(self) -> None:
        with self._core.read() as connection:
            refuse_export(self._core.viewer(connection))

    def _kept(self, case: str) -> CaseFile:
        self._refuse()
        found = self._core.setting(_KEY + case)
        if not found:
            message = Sentence("Diese Auskunft ist nicht mehr hier.")
            raise Refused("unknown_inquiry", message)
        return _read(found)


def _read(text: str) -> CaseFile:
    return msgspec.json.decode(text, type=CaseFile)
