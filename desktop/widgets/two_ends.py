"""Two parts at the ends of a line, or below one another where it has no room for both."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class TwoEnds(QWidget):
    """Nothing of either part is cut."""

    def __init__(self, left: QWidget, right: QWidget, spacing: int = 8) -> None:
        super().__init__()
        self._left, self._right = left, right
        self._box = QBoxLayout(ACROSS, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        self._box.addWidget(left, 1)
        self._box.addWidget(right)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self._left.sizeHint().width() + self._right.sizeHint().width()
        fits = wanted + self._box.spacing() <= self.width()
        self._box.setDirection(ACROSS if fits else DOWN)
