"""Takes pictures of the window once nothing moves any more."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QPoint, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.desk import Desk
from desktop.theme.look import look

STILL_MS, ROUNDS = 60, 3
DIALOG = "Dialog"


class Camera(QObject):
    """A picture shows the window with the dialog that lies over it."""

    def __init__(self, folder: Path, window: QWidget, desk: Desk) -> None:
        super().__init__()
        self._folder, self._window, self._desk = folder, window, desk
        self._loop = QEventLoop(self)
        self._rounds = 0
        self.look, self.count = "", 0

    def settle(self) -> None:
        """Wait until the store has answered everything and every picture is decoded."""
        self._rounds = ROUNDS
        self._ask()
        self._loop.exec()

    def _ask(self) -> None:
        self._desk.runner.query(_nothing, self._on_answer)

    def _on_answer(self, _nothing: None) -> None:
        QTimer.singleShot(STILL_MS, self, self._on_still)

    def _on_still(self) -> None:
        if self._desk.is_still() and not self._desk.screens.chain.is_idle():
            # The log is checked only while nobody asks for anything.
            QTimer.singleShot(STILL_MS, self, self._on_still)
            return
        self._rounds -= self._desk.is_still()
        if self._rounds > 0:
            self._ask()
        else:
            self._loop.quit()

    def shoot(self, name: str, words: str) -> None:
        """Keep a picture of the window under a name and say what it shows."""
        self.settle()
        picture = self._window.grab().toImage()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            painter = QPainter(picture)
            room = self._window.rect().center() - dialog.rect().center()
            corner = QPoint(room.x(), max(room.y(), 0))
            painter.drawPixmap(corner, dialog.grab())
            painter.setPen(look().tokens.line2)
            place = dialog.rect().translated(corner)
            painter.drawRect(place)
            painter.end()
            # Who cuts the dialog out of the picture reads here where it lies.
            sides = (place.left(), place.top(), place.right() + 2, place.bottom() + 2)
            picture.setText(DIALOG, " ".join(str(side) for side in sides))
        self.keep(picture, name, words)

    def keep(self, picture: QImage, name: str, words: str) -> None:
        """Keep a picture under a name and say what it shows."""
        folder = self._folder / self.look
        folder.mkdir(parents=True, exist_ok=True)
        picture.save(str(folder / f"{name}.png"))
        self.count += 1
        sys.stdout.write(f"{self.look}/{name}.png  {words}\n")


def _nothing(_store: object) -> None:
    """Stand in the queue of the store: what was asked before is answered before."""
