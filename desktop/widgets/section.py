"""A part of a column that opens and closes under its headline."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.section_header import SectionHeader


class Section(QWidget):
    """A headline with a body that it opens and closes."""

    def __init__(self, title: str, body: QWidget) -> None:
        super().__init__()
        self.header = SectionHeader(title)
        self.body = body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(body)
        self.header.toggled.connect(body.setVisible)
        self._veil = _Veil(self)

    def veil(self, *, veiled: bool) -> None:
        """Cover all but the headline while other content is being made; its room stays."""
        if veiled:
            self._veil.setGeometry(self.rect())
            self._veil.setMask(QRegion(self.rect()) - self.header.arrow.geometry())
            self._veil.raise_()
        self._veil.setVisible(veiled)


class _Veil(QWidget):
    """Bare ground; what lies below is not even painted."""

    def __init__(self, section: QWidget) -> None:
        super().__init__(section)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), look().tokens.surface)
        painter.end()
