"""A field for a file or folder with a button that looks for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.theme.icons import icon, size_icon

PAUSE_MS = 400


class FileLine(QWidget):
    """Emits ``settled`` once a person has finished typing, chose by dialog, or dropped.

    Whoever pauses behind the name of something that is there has finished too.

    Attributes:
        line: where the path stands.
    """

    settled = Signal()

    def __init__(self, name: str, *choices: tuple[str, str, Callable[[], str]]) -> None:
        """Take the field's name and, a button each, words, symbol and what asks for a path."""
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        # Dropped files belong to the page: the field would write their addresses down as words.
        self.line.setAcceptDrops(False)
        self._told = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        self._asks = []
        for words, sign, ask in choices:
            button = QPushButton(icon(sign), words)
            size_icon(button, 16, gap=3)
            button.setAccessibleName(self.tr("{0}: {1}").format(name, words.rstrip(" …")))
            self._asks.append(ask)
            button.clicked.connect(lambda _=False, wanted=ask: self._on_ask(wanted))
            row.addWidget(button)
        self.line.editingFinished.connect(self._on_finished)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.line.textEdited.connect(lambda _: self._pause.start())
        self.setFocusProxy(self.line)

    @property
    def path(self) -> str:
        """Return what stands there."""
        return self.line.text().strip()

    def set_path(self, path: str) -> None:
        """Fill the field in; ``settled`` tells of it once."""
        self.line.setText(path)
        self._on_finished()

    def _on_ask(self, ask: Callable[[], str]) -> None:
        if found := ask():
            self.set_path(found)

    def _on_pause(self) -> None:
        if not self.path or Path(self.path).exists():
            self._on_finished()

    def _on_finished(self) -> None:
        self._pause.stop()
        if self.path != self._told:
            self._told = self.path
            self.settled.emit()
