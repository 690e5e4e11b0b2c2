"""Says once that the last run ended by itself, and offers the report on it."""

from pathlib import Path

from PySide6.QtCore import QObject

from desktop.main_window.main_window import MainWindow
from desktop.main_window.report_dialog import ReportDialog


class LastEnd(QObject):
    """One sentence at the top of the window until somebody closes it."""

    def __init__(self, report: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self._window: MainWindow | None = None
        self._told = False

    def tell(self, window: MainWindow) -> None:
        """Say it in a window, unless it was closed in an earlier one."""
        if self._told:
            return
        self._window = window
        words = self.tr("Umlauf endete zuletzt von selbst. Was gezeichnet ist, ist sicher.")
        window.ended.show_notice(words, "warn", self.tr("Bericht zeigen …"))
        window.ended.action_requested.connect(self._on_show)
        window.ended.closed.connect(self._on_closed)

    def _on_show(self) -> None:
        dialog = ReportDialog(self._report, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_closed(self) -> None:
        self._told = True
