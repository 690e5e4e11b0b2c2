"""Strokes that widgets and list delegates share: marks, house tags, key caps, counters, rings."""

import math
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen

from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.theme.states import Face

CHIP_HEIGHT, CHIP_PAD, CHIP_ICON, CHIP_GAP = 20, 5, 14, 4
TAG_HEIGHT, TAG_PAD = 17, 5
BADGE_HEIGHT, BADGE_PAD = 18, 5
ICON = 16
ONE_LINE = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value


@lru_cache(maxsize=4096)
def text_width(font: QFont, text: str) -> int:
    """Return the advance of a line of text in px."""
    return math.ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1


def outlined(painter: QPainter, box: QRect, fill: QColor | None, pen: QPen, radius: float) -> None:
    """Draw a rounded box with the pen's line inside the box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    half = 0.0 if pen.style() == Qt.PenStyle.NoPen else pen.widthF() / 2
    painter.drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def rounded(
    painter: QPainter, box: QRect, fill: QColor | None, edge: QColor | None, radius: float
) -> None:
    """Draw a rounded box with an edge of 1 px; None = without that part."""
    outlined(painter, box, fill, QPen(edge, 1) if edge else QPen(Qt.PenStyle.NoPen), radius)


def paint_bar(painter: QPainter, box: QRect, part: float, ink: QColor) -> None:
    """Draw how far something is: ``part`` of 1 in one colour, the rest as a line."""
    radius = box.height() / 2
    edge = look().tokens.line2 if look().tokens.high_contrast else None
    empty = look().tokens.surface if edge else look().tokens.line
    rounded(painter, box, empty, edge, radius)
    done = QRect(box)
    done.setWidth(round(box.width() * min(max(part, 0.0), 1.0)))
    if done.width():
        rounded(painter, done, ink, None, min(radius, done.width() / 2))


def write(  # noqa: PLR0913, PLR0917 - a line of text has these
    painter: QPainter,
    box: QRect,
    text: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw one line, vertically centred, ended with … where it is too long."""
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(box, align.value | ONE_LINE, elided(font, text, box.width()))


# Measuring costs as much as drawing, and lists draw the same words at every step of a scroll.
@lru_cache(maxsize=4096)
def elided(font: QFont, text: str, width: int) -> str:
    """Return a text, ended with … where it is wider than so many px."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=1024)
def elided_name(font: QFont, name: str, end: str, width: int) -> str:
    """A name and what follows it, as wide as there is room: the name yields, never the end."""
    if text_width(font, name + end) <= width:
        return name + end
    return elided(font, name, max(width - text_width(font, end), 0)) + end


@lru_cache(maxsize=1024)
def two_lines(font: QFont, text: str, width: int) -> tuple[str, ...]:
    """Return a text as one or two lines of at most so many px, broken between words."""
    metrics, first, rest = QFontMetrics(font), "", text.split()
    # What fits to the pixel may still be elided: Qt rounds up when it draws.
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) < width:
        first = f"{first} {rest.pop(0)}".strip()
    if not first or not rest:
        return (elided(font, text, width),)
    return first, elided(font, " ".join(rest), width)


def write_lines(
    painter: QPainter, box: QRect, lines: tuple[str, ...], font: QFont, color: QColor
) -> None:
    """Draw lines below each other, together vertically centred."""
    height = QFontMetrics(font).lineSpacing()
    top = box.top() + (box.height() - height * len(lines)) // 2
    for number, line in enumerate(lines):
        write(
            painter,
            QRect(box.left(), top + number * height, box.width(), height),
            line,
            font,
            color,
        )


def chip_size(face: Face) -> QSize:
    """Return how large a mark is."""
    icon = look().px(CHIP_ICON + CHIP_GAP) if face.icon else 0
    width = text_width(look().font("chip"), face.word) + icon + 2 * look().px(CHIP_PAD)
    return QSize(width, look().px(CHIP_HEIGHT))


def paint_chip(painter: QPainter, box: QRect, face: Face, *, selected: bool = False) -> None:
    """Draw a state mark into a box of ``chip_size``; ``selected``: it lies on a selected row."""
    ink, ground, edge = chip_colors(face.tone, selected=selected)
    rounded(painter, box, ground, edge, 4)
    inner = box.adjusted(look().px(CHIP_PAD), 0, -look().px(CHIP_PAD), 0)
    if face.icon:
        edge_px = look().px(CHIP_ICON)
        top = inner.top() + (inner.height() - edge_px) // 2
        paint_icon(painter, face.icon, ink, QRect(inner.left(), top, edge_px, edge_px))
        inner.setLeft(inner.left() + look().px(CHIP_ICON + CHIP_GAP))
    write(painter, inner, face.word, look().font("chip"), ink)


def chip_colors(tone: str, *, selected: bool) -> tuple[QColor, QColor | None, QColor | None]:
    """Return ink, ground and edge of a mark; without tints (high contrast) the edge carries it."""
    tokens = look().tokens
    if tokens.high_contrast:
        ink = tokens.on_accent if selected else tokens.color(tone)
        return ink, None, tokens.on_accent if selected else tokens.line2
    ground = tokens.surface if selected and tone == "accent" else tokens.ground(tone)
    return tokens.color(tone), ground, None


def tag_size(code: str) -> QSize:
    """Return how large a house tag is."""
    width = text_width(look().font("tiny_strong"), code) + 2 * look().px(TAG_PAD)
    return QSize(width, look().px(TAG_HEIGHT))


def paint_house_tag(painter: QPainter, box: QRect, code: str, *, selected: bool = False) -> None:
    """Draw the framed code of a house into a box of ``tag_size``."""
    tokens = look().tokens
    inverted = tokens.high_contrast and selected
    ink = tokens.on_accent if inverted else tokens.text2
    rounded(
        painter, box, None if inverted else tokens.surface, ink if inverted else tokens.line2, 3
    )
    write(painter, box, code, look().font("tiny_strong"), ink, Qt.AlignmentFlag.AlignHCenter)


def paint_key_cap(painter: QPainter, box: QRect, key: str) -> None:
    """Draw a key of the keyboard."""
    tokens = look().tokens
    rounded(painter, box, tokens.surface, tokens.line2, 3)
    write(painter, box, key, look().font("tiny"), tokens.text2, Qt.AlignmentFlag.AlignHCenter)


def badge_size(text: str) -> QSize:
    """Return how large a counter is; never narrower than high."""
    height = look().px(BADGE_HEIGHT)
    width = text_width(look().font("tiny_strong"), text) + 2 * look().px(BADGE_PAD)
    return QSize(max(height, width), height)


def paint_badge(painter: QPainter, center: QPoint, text: str, *, inverted: bool = False) -> None:
    """Draw a counter round a point; ``inverted``: it lies on an accent ground."""
    tokens = look().tokens
    box = QRect(QPoint(), badge_size(text))
    box.moveCenter(center)
    fill, ink = tokens.accent, tokens.on_accent
    if inverted:
        fill, ink = ink, fill
    rounded(painter, box, fill, None, box.height() // 2)
    write(painter, box, text, look().font("tiny_strong"), ink, Qt.AlignmentFlag.AlignHCenter)


def paint_row_ground(painter: QPainter, box: QRect, *, chosen: bool) -> None:
    """Fill a row of a list and draw the line below it."""
    tokens = look().tokens
    marked = tokens.accent if tokens.high_contrast else tokens.accent_bg
    painter.fillRect(box, marked if chosen else tokens.surface)
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line)


def paint_focus_ring(painter: QPainter, box: QRect, radius: int = 4) -> None:
    """Draw the focus ring just inside a box (list rows; other widgets get theirs from outside)."""
    tokens = look().tokens
    outlined(painter, box, None, QPen(tokens.focus, tokens.ring), radius)


def paint_choice(painter: QPainter, box: QRect, *, focused: bool) -> None:
    """Frame the chosen tile of a strip; the keyboard's ring lies round that, a gap away."""
    tokens = look().tokens
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens.accent, 2 if focused else 3))
    painter.drawRoundedRect(box, 4, 4)
    if focused:
        painter.setPen(QPen(tokens.focus, tokens.ring))
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 6, 6)
