"""The words that unfold a text, as a control: clicked, pressed, read out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

LEAST = 24


class MoreButton(QAbstractButton):
    """Lies over the painted words and paints nothing itself; checked = unfolded."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def place(self, words: QRectF, factor: float, *, expanded: bool) -> None:
        """Lie over the words (px at 100 %), never smaller than a finger; hide where none are."""
        self.setVisible(not words.isNull())
        self.setChecked(expanded)
        name = self.tr("Text einklappen") if expanded else self.tr("Ganzen Text zeigen")
        self.setAccessibleName(name)
        self.setToolTip(name)
        box = QRectF(
            words.left() * factor,
            words.top() * factor,
            words.width() * factor,
            words.height() * factor,
        )
        wide, high = max(LEAST - box.width(), 0) / 2, max(LEAST - box.height(), 0) / 2
        self.setGeometry(box.adjusted(-wide, -high, wide, high).toAlignedRect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the words are painted already, the ring comes with the focus."""
