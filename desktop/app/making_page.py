"""What the window shows while the examples are made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label


class MakingPage(QFrame):
    """The examples are being made."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(look().px(320))
        self._bar.setAccessibleName(self.tr("Die Beispiele werden angelegt"))
        column = QVBoxLayout(self)
        column.addStretch(1)
        words = text_label(self.tr("Die Beispiele werden angelegt"), "section")
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._bar.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
