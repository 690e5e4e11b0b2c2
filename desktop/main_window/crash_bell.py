"""Carries the news of a crash report to the main thread."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal


class CrashBell(QObject):
    """Carries the news of a report from whatever thread to the main one.

    Signals:
        rung: the file of the report.
    """

    rung = Signal(str)

    def ring(self, report: Path) -> None:
        """Give to ``CrashReporter.on_report``."""
        self.rung.emit(str(report))
