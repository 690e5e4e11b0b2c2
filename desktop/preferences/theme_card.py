"""A choice of colours, shown as a small picture of the desk in them."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QStyleOptionButton
from typing_extensions import override

from desktop.theme.look import SYSTEM, look
from desktop.theme.style import INDICATOR
from desktop.theme.tokens import load_tokens
from desktop.widgets.painting import outlined, text_width, write

WIDTH, PICTURE, FOOT = 94, 34, 30


class ThemeCard(QRadioButton):
    """One scheme; the picture keeps its own colours whatever the present theme is."""

    def __init__(self, scheme: str, word: str) -> None:
        super().__init__(word)
        self.scheme = scheme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        words = text_width(look().font("body"), self.text()) + look().px(INDICATOR + 26)
        return QSize(max(look().px(WIDTH), words), look().px(PICTURE + FOOT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = look().tokens
        painter = QPainter(self)
        edge = tokens.accent if self.isChecked() else tokens.line2
        outlined(painter, self.rect(), tokens.surface, QPen(edge, 2 if self.isChecked() else 1), 4)
        self._paint_pictures(painter)
        self._paint_foot(painter)
        painter.end()

    def _paint_pictures(self, painter: QPainter) -> None:
        box = QRect(2, 2, self.width() - 4, look().px(PICTURE))
        if self.scheme != SYSTEM:
            _paint_picture(painter, box, self.scheme)
            return
        left, right = QRect(box), QRect(box)
        left.setWidth(box.width() // 2)
        right.setLeft(left.right() + 1)
        _paint_picture(painter, left, "light")
        painter.fillRect(right, load_tokens("dark").surface)

    def _paint_foot(self, painter: QPainter) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        edge, foot = look().px(INDICATOR), look().px(FOOT)
        top = self.height() - foot + (foot - edge) // 2 - 1
        option.rect = QRect(look().px(8), top, edge, edge)
        radio = QStyle.PrimitiveElement.PE_IndicatorRadioButton
        self.style().drawPrimitive(radio, option, painter, self)
        words = QRect(look().px(14) + edge, self.height() - foot, self.width(), foot - 2)
        write(painter, words, self.text(), look().font("body"), look().tokens.text)


def _paint_picture(painter: QPainter, box: QRect, scheme: str) -> None:
    tokens = load_tokens(scheme)
    painter.fillRect(box, tokens.surface)
    middle = box.center().y()
    bar = look().px(8)
    _bar(painter, QRectF(box.left() + 8, middle - bar / 2, look().px(22), bar), tokens.accent)
    line = QRectF(box.left() + 14 + look().px(22), middle - 1.5, look().px(28), 3)
    _bar(painter, line & QRectF(box), tokens.text)


def _bar(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(box, 2, 2)
