"""A new entry of the register, asked for from the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.errors import UmlaufError
from db.rows import HouseRow
from db.rows.consents import ConsentInput
from desktop.background.store_runner import StoreRunner
from desktop.i18n.sentences import spoken

if TYPE_CHECKING:
    from db.store import Store
    from desktop.consents.entry_dialog import EntryDialog


class ConsentEntry(QObject):
    """Opens the register's own dialog over another screen.

    Signals:
        entered: the id of the entry that was written.
        told: words and tone for the foot of the window.
    """

    entered = Signal(str)
    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, host: QWidget) -> None:
        super().__init__(host)
        self._runner, self._host = runner, host
        self._dialog: EntryDialog | None = None
        self._typed: ConsentInput | None = None
        self._written = ""

    def ask(self, _path: str = "") -> None:
        """Ask for an entry; what Escape leaves stands there again next time."""
        if self._dialog is None:
            self._runner.query(lambda store: store.units.houses(), self._on_houses)

    def _on_houses(self, houses: tuple[HouseRow, ...]) -> None:
        from desktop.consents.entry_dialog import EntryDialog  # noqa: PLC0415 - when asked for
        from desktop.consents.words import ConsentWords  # noqa: PLC0415 - as above

        dialog = self._dialog = EntryDialog(ConsentWords(), houses, None, self._host)
        if self._typed is not None:
            dialog.fill(self._typed)
        dialog.sent.connect(self._on_sent)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._typed = None if self._written else self._dialog.entered()
            self._dialog.deleteLater()
        self._dialog = None
        if self._written:
            written, self._written = self._written, ""
            self.entered.emit(written)

    def _on_sent(self, entered: ConsentInput) -> None:
        def write(store: Store) -> Changes:
            self._written, changes = store.consents.add(entered)
            return changes

        self._runner.command(write, self._on_kept, refused=self._on_refused)

    def _on_kept(self, _changes: Changes) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.told.emit(self.tr("Eingetragen. Das Protokoll nennt Ihre Stelle."), "ok")

    def _on_refused(self, error: UmlaufError) -> None:
        if self._dialog is not None:
            self._dialog.show_error(spoken(error.sentence))
