"""The line at which a channel folds a text away, and the letters around it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen, QTextBlockFormat, QTextCharFormat
from PySide6.QtWidgets import QWidget

from desktop.theme.look import look

GAP = 12
DASHES = [4.0, 3.0]


def ink(token: str) -> QTextCharFormat:
    """Return letters of the text's size in a colour of the theme."""
    form = QTextCharFormat()
    form.setForeground(look().tokens.color(token))
    form.setFont(look().font("body"))
    return form


def faint() -> QTextCharFormat:
    """Return the letters that say what the line is."""
    form = ink("text3")
    form.setFont(look().font("small"))
    return form


def lines(height: int) -> QTextBlockFormat:
    """Return paragraphs whose lines are so high, px of the design.

    A height that is only the least would move the words of a line with a number in it.
    """
    form = QTextBlockFormat()
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
    form.setLineHeight(look().px(height), fixed.value)
    return form


def centred(height: int) -> QTextBlockFormat:
    """Return the paragraph of the fold: the only one that stands in the middle."""
    form = lines(height)
    form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return form


def paint_fold(viewport: QWidget, middle: int, left: float, right: float) -> None:
    """Draw the dashes to both sides of the words.

    Args:
        viewport: is painted on.
        middle: of the words, from its upper edge.
        left: where the words begin.
        right: where they end.
    """
    painter = QPainter(viewport)
    pen = QPen(look().tokens.line2, 1)
    pen.setDashPattern(DASHES)
    painter.setPen(pen)
    painter.drawLine(0, middle, round(left) - GAP, middle)
    painter.drawLine(round(right) + GAP, middle, viewport.width(), middle)
    painter.end()
