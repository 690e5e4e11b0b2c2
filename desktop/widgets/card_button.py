"""A large button: symbol, title, a sentence, and an arrow that says it leads on."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.card import CardFace, card_height, card_width, paint_card, paint_card_words
from desktop.widgets.roles import set_role

ARROW = 18
TRAILING = ARROW + 8


class CardButton(QPushButton):
    """A card that does something when pressed."""

    def __init__(self, face: CardFace) -> None:
        super().__init__()
        self._face = face
        self.setAccessibleName(face.title)
        self.setAccessibleDescription(face.sentence)
        set_role(self, "card")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        width = card_width(self._face, 0, TRAILING)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), self.heightForWidth(max(self.width(), look().px(200))))

    @override
    def heightForWidth(self, width: int) -> int:
        return card_height(self._face, width, 0, TRAILING)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self, chosen=False)
        paint_card_words(painter, self._face, self.size(), (0, TRAILING))
        edge = look().px(ARROW)
        spot = QPoint(self.width() - look().px(10) - edge, (self.height() - edge) // 2)
        box = QRect(spot, QSize(edge, edge))
        paint_icon(painter, "chevron-right", look().tokens.text, box)
        painter.end()
