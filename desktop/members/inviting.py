"""Invites at the desk: asks whom, lays a code on the carrier or writes a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.errors import UmlaufError
from db.rows import CodeRow, InvitationRow, UnitRow
from db.rows.people import PeopleRow
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob
from desktop.background.store_runner import StoreRunner
from desktop.i18n.sentences import spoken
from desktop.members.code_dialog import CodeDialog
from desktop.members.invite_dialog import InviteDialog, InviteWish
from desktop.members.words import MemberWords

if TYPE_CHECKING:
    from db.store import Store


class Inviting(QObject):
    """A code meets the carrier, so it is made beside the store's thread.

    Signals:
        told: words and tone for the foot of the window.
        invited: somebody was.
    """

    told = Signal(str, str)
    invited = Signal()

    def __init__(
        self, runner: StoreRunner, host: QWidget, words: MemberWords, open_store: OpenStore
    ) -> None:
        super().__init__(host)
        self._runner, self._host, self._words, self._store = runner, host, words, open_store
        self.dialog: InviteDialog | None = None
        self.shown: CodeDialog | None = None
        self._job: SideJob | None = None
        self._first, self._moves = "", False

    def ask(self, member: str = "", *, moves: bool = False) -> None:
        """Ask whom to invite.

        Args:
            member: a further device of this one; "" = somebody new.
            moves: instead a function at another unit, for who had this one.
        """
        self._first, self._moves = member, moves
        self._runner.query(_known, self._on_known, latest=True)

    def _on_known(self, known: tuple[tuple[UnitRow, ...], PeopleRow, tuple[str, ...]]) -> None:
        if self.dialog is not None:
            return
        units, people, carriers = known
        dialog = self.dialog = InviteDialog(units, people.rows, self._words, self._host)
        dialog.set_carriers(carriers)
        before = next((one for one in people.rows if one.member == self._first), None)
        if before is not None and self._moves:
            dialog.begin_move(before)
        elif self._first:
            dialog.choose_member(self._first)
        dialog.sent.connect(self._on_sent)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _on_sent(self, wish: InviteWish) -> None:
        if wish.file:
            self._runner.command(
                lambda store: _write(store, wish), self._on_written, refused=self._on_refused
            )
        elif self._job is None:
            self._lay_down(wish)

    def _lay_down(self, wish: InviteWish) -> None:
        def work(_job: SideJob) -> CodeRow:
            with self._store() as store:
                if wish.member:
                    return store.codes.invite_device(wish.member, wish.carrier)
                return store.codes.invite(wish.unit, wish.roles, wish.title, wish.carrier)

        if self.dialog is not None:
            self.dialog.show_busy()
        self._job = SideJob(work, self)
        self._job.finished.connect(self._on_laid)
        self._job.failed.connect(self._on_refused)
        self._job.ended.connect(self._on_ended)
        self._job.start()

    def _on_ended(self) -> None:
        self._job = None
        self._runner.look_for_changes()

    def _on_laid(self, row: CodeRow) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.shown = CodeDialog(row, self._host)
        self.shown.finished.connect(self.shown.deleteLater)
        self.shown.open()

    def _on_written(self, row: InvitationRow) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.invited.emit()
        words = self.tr("Die Einladung für „{0}“ liegt in {1}.")
        self.told.emit(words.format(row.title, Path(row.file).name), "ok")

    def _on_refused(self, error: UmlaufError) -> None:
        if self.dialog is not None:
            self.dialog.show_error(spoken(error.sentence))
        else:
            self.told.emit(spoken(error.sentence), "bad")

    def close(self) -> None:
        """Wait for a code that is being laid down."""
        if self._job is not None:
            self._job.close()


def _known(store: Store) -> tuple[tuple[UnitRow, ...], PeopleRow, tuple[str, ...]]:
    return store.units.list(), store.people.list(), store.sync.carriers()


def _write(store: Store, wish: InviteWish) -> InvitationRow:
    carrier, out = wish.carrier, Path(wish.file)
    if wish.member:
        return store.members.invite_device(wish.member, carrier, out)
    return store.members.invite(wish.unit, wish.roles, wish.title, carrier, out)
