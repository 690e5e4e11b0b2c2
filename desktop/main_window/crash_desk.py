"""One dialog for all reports: a bug in painting may leave dozens in a second."""

import time
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.main_window.crash_dialog import CrashDialog

PAUSE_S = 60


class CrashDesk(QObject):
    """Tells of the first report; what follows is counted, and so soon after never told anew.

    Attributes:
        dialog: the open one, None = there is none.      now: a clock in seconds.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialog: CrashDialog | None = None
        self.now = time.monotonic
        self._closed_at = float("-inf")
        self._missed = 0

    def tell(self, report: Path, window: QWidget | None) -> None:
        """Tell of a report, in a new dialog or in the open one."""
        if self.dialog is not None:
            self.dialog.add_reports(1)
        elif self.now() - self._closed_at < PAUSE_S:
            self._missed += 1
        else:
            self._open(report, window)

    def _open(self, report: Path, window: QWidget | None) -> None:
        self.dialog = CrashDialog(report, window)
        if self._missed:
            self.dialog.add_reports(self._missed)
            self._missed = 0
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog, self._closed_at = None, self.now()
