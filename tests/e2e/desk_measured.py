"""A real desk that notes how long its event loop was away: ``FILE`` gets one gap a line, in ms."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app.options import Options
from desktop.app.program import Program
from desktop.preferences.preferences import Preferences
from desktop.settings import Settings
from desktop.theme.apply import Dresser

BEAT_MS = 5
SHOWN_MS = 1000 / 60


class Heart(QObject):
    """Beats as often as a screen is painted, and more; what comes between is a gap."""

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._out = os.open(file, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        gap, self._last = (now - self._last) * 1000, now
        if gap > SHOWN_MS:
            os.write(self._out, f"{gap:.1f}\n".encode())


def main(file: str, space: str, member: str) -> int:
    """Run the desk until it is left or killed."""
    app = QApplication([sys.argv[0]])
    settings = Settings()
    preferences = Preferences(settings, Dresser(app))
    preferences.put_into_effect()
    program = Program(app, settings, preferences)
    Heart(Path(file), program)
    program.window.show()
    QTimer.singleShot(0, program, lambda: program.begin(Options(space=Path(space), member=member)))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
