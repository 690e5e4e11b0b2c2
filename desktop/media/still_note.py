"""Says that a film cannot be played here, which still of it is in sight, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol


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
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(Symbol("alert-triangle", "warn", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self._open)

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
