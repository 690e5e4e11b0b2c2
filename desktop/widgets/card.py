"""The painting of cards: a framed choice of a title and a sentence."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import outlined, text_width

PAD, ICON, GAP, LINE_GAP = 14, 22, 12, 2
WRAP = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class CardFace:
    """What a card says; ``icon`` may be ""."""

    title: str
    sentence: str = ""
    icon: str = ""


def text_left(face: CardFace, leading: int) -> int:
    """Return where the words begin; ``leading``: px of the design before symbol and words."""
    icon = look().px(ICON + GAP) if face.icon else 0
    return look().px(PAD) + look().px(leading) + icon


def sentence_height(face: CardFace, width: int) -> int:
    """Return how high the sentence gets in a width."""
    if not face.sentence:
        return 0
    metrics = QFontMetrics(look().font("small"))
    return metrics.boundingRect(QRect(0, 0, width, 9999), WRAP, face.sentence).height()


def card_height(face: CardFace, width: int, leading: int, trailing: int) -> int:
    """Return the height of a card of a width."""
    room = max(width - text_left(face, leading) - look().px(PAD + trailing), 40)
    title = QFontMetrics(look().font("strong")).height()
    below = sentence_height(face, room)
    return title + below + (look().px(LINE_GAP) if below else 0) + 2 * look().px(PAD - 2)


def card_width(face: CardFace, leading: int, trailing: int) -> int:
    """Return the width at which nothing wraps, but not more than reads well."""
    title = text_width(look().font("strong"), face.title)
    sentence = min(text_width(look().font("small"), face.sentence), look().px(360))
    return text_left(face, leading) + max(title, sentence) + look().px(PAD + trailing) + 2


def paint_card(painter: QPainter, widget: QWidget, *, chosen: bool) -> None:
    """Draw the ground and the frame."""
    tokens = look().tokens
    ground = tokens.hover if widget.underMouse() else tokens.surface
    pen = QPen(tokens.accent if chosen else tokens.line2, 2 if tokens.high_contrast else 1)
    if not widget.isEnabled():
        pen.setStyle(Qt.PenStyle.DashLine)
    outlined(painter, widget.rect(), tokens.accent_bg if chosen else ground, pen, 4)


def paint_card_words(
    painter: QPainter, face: CardFace, size: QSize, spare: tuple[int, int]
) -> None:
    """Draw symbol, title and sentence; ``spare``: px of the design kept free left and right."""
    tokens, (leading, trailing) = look().tokens, spare
    left = text_left(face, leading)
    room = size.width() - left - look().px(PAD + trailing)
    if face.icon:
        edge = look().px(ICON)
        spot = QPoint(look().px(PAD + leading), (size.height() - edge) // 2)
        paint_icon(painter, face.icon, tokens.accent, QRect(spot, QSize(edge, edge)))
    title, below = QFontMetrics(look().font("strong")).height(), sentence_height(face, room)
    gap = look().px(LINE_GAP) if below else 0
    top = (size.height() - title - gap - below) // 2
    painter.setFont(look().font("strong"))
    painter.setPen(tokens.text)
    painter.drawText(QRect(left, top, room, title), int(Qt.AlignmentFlag.AlignLeft), face.title)
    painter.setFont(look().font("small"))
    painter.setPen(tokens.text2)
    painter.drawText(QRect(left, top + title + gap, room, below + 2), WRAP, face.sentence)
