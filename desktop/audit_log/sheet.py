"""Prints the fingerprint of the log, and has the log note that it was printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from db.changes import Changes
from desktop.audit_log.check_pane import grouped
from desktop.audit_log.view import LogView
from desktop.background.store_runner import StoreRunner
from desktop.i18n import dates

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from db.store import Store


class FingerprintSheet(QObject):
    """Asks for the printer first: only what is printed is noted.

    Signals:
        told: words and tone for the foot of the window.
    """

    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, view: LogView, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._view = runner, view
        self._printer: QPrinter | None = None
        self._noted = _Note()
        view.check.print_requested.connect(self._on_requested)

    def _on_requested(self) -> None:
        # Printing is rare, and its module loads the printing system.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter()
        if QPrintDialog(printer, self._view).exec() == QPrintDialog.DialogCode.Accepted:
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Print on a printer, once the log has noted it."""
        self._printer, self._noted = printer, _Note()
        self._runner.command(self._noted, self._on_noted)

    def _on_noted(self, _changes: Changes) -> None:
        if self._printer is None:
            return
        QTextDocument(self._text()).print_(self._printer)
        self._printer = None
        self.told.emit(self.tr("Gedruckt. Das Protokoll nennt diesen Stand."), "ok")

    def _text(self) -> str:
        words = self.tr(
            "Umlauf – Prüfsumme des Protokolls\n\nRaum: {0}\nStand: {1}, {2}\n\n{3}\n\n"
            "Wer das Protokoll später prüft, vergleicht diese Prüfsumme: "
            "umlauf verify --fingerprint"
        )
        note = self._noted
        return words.format(
            note.space,
            dates.planned(dates.now_ms()),
            self._view.words.entries(note.entries),
            grouped(note.fingerprint),
        )


class _Note:
    """Runs in the store's thread and keeps what was noted."""

    def __init__(self) -> None:
        self.space = self.fingerprint = ""
        self.entries = 0

    def __call__(self, store: Store) -> Changes:
        self.space = store.space().title
        self.entries = store.log.fingerprint()[2]
        self.fingerprint, changes = store.log.print_fingerprint()
        return changes
