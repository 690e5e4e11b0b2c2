"""Opens the dialogs on erasures, periods and what fell off, and hands in what they ask for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.errors import UmlaufError
from db.rows import LostRow
from db.rows.erasures import WordsRow
from desktop.background.store_runner import StoreRunner
from desktop.i18n.sentences import spoken
from desktop.records.again_dialog import AgainDialog
from desktop.records.erase_dialog import EraseDialog
from desktop.records.records_dialog import RecordsDialog, RecordsPage
from desktop.widgets.framed_dialog import FramedDialog

if TYPE_CHECKING:
    from db.store import Store

MAY = frozenset({"admin", "records"})


class RecordsDesk(QObject):
    """Signals: ``told``: words and tone."""

    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner, self._parent = runner, parent
        self.dialog: FramedDialog | None = None
        self.may_erase = False

    def set_roles(self, roles: Collection[str]) -> None:
        """Take note of what the acting member may do."""
        self.may_erase = not MAY.isdisjoint(roles)

    def show_erase(self, draft: str) -> None:
        """Open "Inhalte löschen" for a draft."""
        self._runner.query(lambda store: _words(store, draft), self._on_words, latest=True)

    def _on_words(self, found: tuple[str, Sequence[WordsRow], bool]) -> None:
        title, rows, may = found
        if not may:
            words = self.tr("Löschen dürfen nur die Verwaltung und die Registratur.")
            self.told.emit(words, "warn")
            return
        dialog = EraseDialog(title, rows, self._parent)
        dialog.wanted.connect(self._on_erase)
        self._open(dialog)

    def _on_erase(self, entries: tuple[str, ...], basis: str, archive: str) -> None:
        self._do(lambda store: store.erasures.ask(entries, basis, archive), self._on_asked)

    def _on_asked(self, _done: object) -> None:
        words = self.tr(
            "Die Löschung ist verlangt. Ein zweites Mitglied bestätigt sie unter „Löschungen und "
            "Fristen“."
        )
        self.told.emit(words, "ok")

    def show_records(self) -> None:
        """Open "Löschungen und Fristen"."""
        self._runner.query(_records, self._on_records, latest=True)

    def _on_records(self, page: RecordsPage) -> None:
        if isinstance(self.dialog, RecordsDialog):
            self.dialog.show_page(page)
            return
        dialog = RecordsDialog(page, self._parent)
        dialog.confirmed.connect(self._on_confirm)
        dialog.proposed.connect(self._on_propose)
        dialog.period_set.connect(self._on_period)
        self._open(dialog)

    def _on_confirm(self, erasure: str) -> None:
        self._do(lambda store: store.erasures.confirm(erasure), self._on_records_changed)

    def _on_propose(self, archive: str) -> None:
        self._do(lambda store: store.erasures.propose(archive), self._on_records_changed)

    def _on_period(self, class_: str, months: int) -> None:
        self._do(
            lambda store: store.erasures.set_retention(class_, months), self._on_records_changed
        )

    def _on_records_changed(self, _done: object) -> None:
        if isinstance(self.dialog, RecordsDialog):
            self.show_records()

    def show_again(self) -> None:
        """Open "Noch einmal zeichnen"."""
        self._runner.query(_lost, self._on_lost, latest=True)

    def _on_lost(self, found: tuple[Sequence[LostRow], Sequence[tuple[str, str]]]) -> None:
        rows, refused = found
        if isinstance(self.dialog, AgainDialog):
            self.dialog.show_rows(rows, refused)
            return
        if not rows:
            self.told.emit(self.tr("Alles, was Sie geschrieben haben, zählt."), "ok")
            return
        dialog = AgainDialog(rows, self._parent)
        dialog.wanted.connect(self._on_again)
        self._open(dialog)

    def _on_again(self, entries: tuple[str, ...]) -> None:
        self._do(lambda store: _again(store, entries), self._on_lost)

    def _open(self, dialog: FramedDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _do(self, work: Callable[[Store], Any], done: Callable[[Any], None]) -> None:
        self._runner.command(work, done, refused=self._on_refused)

    def _on_refused(self, error: UmlaufError) -> None:
        self.told.emit(spoken(error.sentence), "bad")


def _words(store: Store, draft: str) -> tuple[str, Sequence[WordsRow], bool]:
    may = not MAY.isdisjoint(store.me().roles)
    return store.drafts.page(draft).title, store.erasures.words(draft), may


def _records(store: Store) -> RecordsPage:
    door, may = store.erasures, not MAY.isdisjoint(store.me().roles)
    return RecordsPage(door.list(), door.due(), door.retention(), may)


def _lost(store: Store) -> tuple[Sequence[LostRow], Sequence[tuple[str, str]]]:
    return store.reissue.rows(), ()


def _again(
    store: Store, entries: Sequence[str]
) -> tuple[Sequence[LostRow], Sequence[tuple[str, str]]]:
    _, refused, _ = store.reissue.again(entries)
    return store.reissue.rows(), [(entry, spoken(why)) for entry, why in refused]
