"""A choice among a few, each with a sentence that says what follows."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QStyleOptionButton
from typing_extensions import override

from desktop.theme.look import look
from desktop.theme.style import INDICATOR
from desktop.widgets.card import CardFace, card_height, card_width, paint_card, paint_card_words

LEADING = INDICATOR + 12


class RadioCard(QRadioButton):
    """A radio button as a card; cards of one parent exclude each other."""

    def __init__(self, face: CardFace) -> None:
        super().__init__()
        self._face = face
        self.setAccessibleName(face.title)
        self.setAccessibleDescription(face.sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        width = card_width(self._face, LEADING, 0)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(160), self.heightForWidth(max(self.width(), look().px(160))))

    @override
    def heightForWidth(self, width: int) -> int:
        return card_height(self._face, width, LEADING, 0)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self, chosen=self.isChecked())
        option = QStyleOptionButton()
        self.initStyleOption(option)
        edge = look().px(INDICATOR)
        spot = QPoint(look().px(14), (self.height() - edge) // 2)
        option.rect = QRect(spot, QSize(edge, edge))
        radio = QStyle.PrimitiveElement.PE_IndicatorRadioButton
        self.style().drawPrimitive(radio, option, painter, self)
        paint_card_words(painter, self._face, self.size(), (LEADING, 0))
        painter.end()
