"""The peer of the desk's start: a bare QMainWindow; prints ms from start to painted."""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override


class Bare(QMainWindow):
    """Ends the program once it is painted."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)

    def tell(self) -> None:
        """Print how long it took, and end."""
        sys.stdout.write(f"{(time.monotonic_ns() - int(os.environ['BENCH_START'])) / 1e6}\n")
        QApplication.exit(0)


if __name__ == "__main__":
    app = QApplication([])
    window = Bare()
    window.resize(1440, 900)
    window.show()
    sys.exit(app.exec())
