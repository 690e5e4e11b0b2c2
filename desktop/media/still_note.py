"""Says that a film cannot be played here, which still of it is in sight, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

NARROW = 560


class StillNote(QFrame):
    """A line above the controls; `open_requested` asks for another program."""

    open_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "note", tone="warn")
        self._words = text_label("", "body", wrap=True)
        self._open = QPushButton(self.tr("Mit anderem Programm öffnen"))
        set_role(self._open, "link")
        self._open.clicked.connect(self.open_requested)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(Symbol("alert-triangle", "warn", 16), 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._words, 1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(12, 4, 12, 4)
        self._box.setSpacing(8)
        self._box.addLayout(said, 1)
        self._box.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the way out below the words where it would take their room."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = event.size().width() < look().px(NARROW)
        self._box.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def show_still(self, number: int, count: int, codec: str) -> None:
        """Name the still in sight (from 1), and what the film is coded in, "" = unknown."""
        why = self.tr("Das Video lässt sich hier nicht abspielen ({0}).").format(codec)
        if not codec:
            why = self.tr("Das Video lässt sich hier nicht abspielen.")
        seen = self.tr("Sie sehen Standbild {0} von {1}.").format(number, count)
        self._words.setText(f"{why} {seen}")

    def words(self) -> str:
        """Return what is said."""
        return self._words.text()
