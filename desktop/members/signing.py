"""Opens the dialogs of an admin, tries what they ask for, and signs it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from db.errors import UmlaufError
from db.rows import EffectRow
from db.rows.people import BranchRow, DeedRow, KeyRow, LateRow, PersonPage
from desktop.background.store_runner import StoreRunner
from desktop.i18n.sentences import spoken
from desktop.members.act_dialog import ActDialog
from desktop.members.agree_dialog import AgreeDialog
from desktop.members.confirm_dialog import ConfirmDialog
from desktop.members.readmit_dialog import ReadmitDialog
from desktop.members.revoke_dialog import Positions, RevokeDialog
from desktop.members.roles_dialog import RolesDialog
from desktop.members.wishes import Wish
from desktop.members.words import MemberWords

if TYPE_CHECKING:
    from db.changes import Changes
    from db.store import Store


class Signing(QObject):
    """One dialog at a time; nothing is signed whose effect nobody saw.

    Signals:
        told: words and tone for the foot of the window.
    """

    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, host: QWidget, words: MemberWords) -> None:
        super().__init__(host)
        self._runner, self._host, self._words = runner, host, words
        self.dialog: ActDialog | ConfirmDialog | None = None
        self._make: Callable[[Positions], ActDialog] | None = None

    # what is asked for --------------------------------------------------------------------

    def confirm(self, key: KeyRow) -> None:
        """Compare the six words of a device."""
        dialog = ConfirmDialog(key, self._host)
        dialog.sent.connect(self._on_trusted)
        dialog.differs.connect(self._on_differs)
        self._open(dialog)

    def revoke(self, page: PersonPage, lost: str = "") -> None:
        """Cut a member, or begin with one lost device."""
        self._with_positions(page, lambda found: RevokeDialog(page, found, lost, self._host))

    def set_roles(self, page: PersonPage) -> None:
        """Give other roles."""
        words = self._words
        self._with_positions(page, lambda found: RolesDialog(page, found, words, self._host))

    def agree(self, page: PersonPage, deed: DeedRow) -> None:
        """Agree to a cut as second admin."""
        self.open_act(AgreeDialog(page, deed, self._words, self._host))

    def readmit(self, page: PersonPage, what: LateRow | BranchRow) -> None:
        """Let entries count again."""
        self.open_act(ReadmitDialog(page, what, self._host))

    def _with_positions(self, page: PersonPage, make: Callable[[Positions], ActDialog]) -> None:
        """Open a dialog that shows the newest entries of each device that is heard."""
        feeds = [one.feed for one in page.keys if one.state in {"", "forked"}]
        self._make = make
        self._runner.query(partial(_positions, feeds=feeds), self._on_positions, latest=True)

    def _on_positions(self, found: Positions) -> None:
        if self._make is not None:
            make, self._make = self._make, None
            self.open_act(make(found))

    def open_act(self, dialog: ActDialog) -> None:
        """Open a dialog whose wish is tried before it is signed."""
        dialog.tried.connect(self._on_tried)
        dialog.sent.connect(self._on_sent)
        self._open(dialog)
        dialog.try_again()

    def _open(self, dialog: ActDialog | ConfirmDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    # tried and signed ---------------------------------------------------------------------

    def _on_tried(self, wish: Wish) -> None:
        self._runner.query(
            lambda store: (wish, wish.do(store, dry=True)[0]),
            self._on_effect,
            refused=self._on_refused,
            latest=True,
        )

    def _on_effect(self, answer: tuple[Wish, EffectRow]) -> None:
        wish, effect = answer
        if isinstance(self.dialog, ActDialog) and self.dialog.wish() == wish:
            self.dialog.show_effect(effect)

    def _on_refused(self, error: UmlaufError) -> None:
        words = spoken(error.sentence)
        if isinstance(self.dialog, ActDialog):
            self.dialog.show_refusal(words)
        elif isinstance(self.dialog, ConfirmDialog):
            self.dialog.show_error(words)
        else:
            self.told.emit(words, "bad")

    def _on_sent(self, wish: Wish) -> None:
        self._runner.command(
            lambda store: wish.do(store, dry=False)[1],
            self._on_signed,
            refused=self._on_refused,
        )

    def _on_signed(self, _changes: Changes) -> None:
        if isinstance(self.dialog, QDialog):
            self.dialog.accept()
        self.told.emit(self.tr("Gezeichnet. Es gilt überall, sobald es abgeglichen ist."), "ok")

    def _on_trusted(self, feed: str) -> None:
        self._runner.command(
            lambda store: store.members.accept(feed), self._on_let_in, refused=self._on_refused
        )

    def _on_let_in(self, _changes: Changes) -> None:
        if isinstance(self.dialog, QDialog):
            self.dialog.accept()
        self.told.emit(self.tr("Das Gerät ist bestätigt."), "ok")

    def _on_differs(self) -> None:
        words = self.tr(
            "Das Gerät bleibt unbestätigt und zählt nicht. Laden Sie die Stelle neu ein und sagen "
            "Sie Ihrer IT Bescheid: Jemand könnte die Einladung abgefangen haben."
        )
        self.told.emit(words, "warn")


def _positions(store: Store, feeds: list[str]) -> Positions:
    return {feed: store.people.positions(feed) for feed in feeds}
