"""A way to exchange entries, as a card to choose; the chosen one opens for its address."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.widgets.card import CardFace, paint_card
from desktop.widgets.roles import text_label
from desktop.widgets.symbol import Symbol

TOP = Qt.AlignmentFlag.AlignTop


class CarrierCard(QFrame):
    """Symbol, title and sentence; what is put into ``inner`` shows while it is chosen.

    Attributes:
        radio: put it into a group with the other cards'.
    """

    def __init__(self, face: CardFace) -> None:
        super().__init__()
        self.radio = QRadioButton()
        self.radio.setAccessibleName(face.title)
        self.radio.setAccessibleDescription(face.sentence)
        self.radio.toggled.connect(self._on_toggled)
        self._inner = QWidget()
        self.inner = QVBoxLayout(self._inner)
        self.inner.setContentsMargins(0, 6, 0, 0)
        self.inner.setSpacing(6)
        self._inner.hide()
        self._lay_out(face)

    def _lay_out(self, face: CardFace) -> None:
        row, words = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        words.setSpacing(2)
        words.addWidget(text_label(face.title, "strong"))
        words.addWidget(text_label(face.sentence, "muted", wrap=True))
        words.addWidget(self._inner)
        row.addWidget(self.radio, 0, TOP)
        row.addWidget(Symbol(face.icon, "accent", 22), 0, TOP)
        row.addLayout(words, 1)

    def _on_toggled(self, chosen: bool) -> None:
        self._inner.setVisible(chosen and self.inner.count() > 0)
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.radio.isEnabled():
            self.radio.setChecked(True)
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self, chosen=self.radio.isChecked())
        painter.end()
