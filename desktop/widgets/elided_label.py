"""A line of text that ends with … where it does not fit; the whole stands in the tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override


class ElidedLabel(QLabel):
    """A label for titles; the accessible name is always the whole text."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._shorter: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_texts(self, text: str, *shorter: str) -> None:
        """Show the first of several wordings that fits; the first is the label's text."""
        self._shorter = shorter
        self.setText(text)
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("Mmm …"), super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip("" if self.shown() == self.text() else self.text())

    def shown(self) -> str:
        """Return the wording in sight, cut where none fits."""
        room = self.contentsRect().width()
        wordings = (self.text(), *self._shorter)
        for text in wordings:
            if self.fontMetrics().horizontalAdvance(text) <= room:
                return text
        return self.fontMetrics().elidedText(wordings[-1], Qt.TextElideMode.ElideRight, room)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment().value, self.shown())
        painter.end()
