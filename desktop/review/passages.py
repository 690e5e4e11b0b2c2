"""Remarks on passages of a shown text: how they look, and where they stand in the document."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPainter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser

from desktop.media.marks.mark import Mark
from desktop.media.marks.mark_item import paint_disc
from desktop.theme.look import look

DISC_SIGN = "\ufffc"
DISC, SHARP = 17, 3
COMMENT = QTextFormat.Property.UserProperty.value + 1


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text in the document.

    Attributes:
        at: where it begins in the document, UTF-16 units.      start: in the text, code points.
    """

    at: int
    start: int
    words: str

    def place(self, at: int) -> int:
        """Return which code point of the text stands at a place of the document."""
        units = self.words.encode("utf-16-le")[: 2 * max(at - self.at, 0)]
        return self.start + len(units.decode("utf-16-le", "ignore"))

    def at_of(self, place: int) -> int:
        """Return where in the document a code point of the text stands."""
        before = self.words[: max(place - self.start, 0)]
        return self.at + len(before.encode("utf-16-le")) // 2


def highlight(form: QTextCharFormat, mark: Mark, *, chosen: bool) -> None:
    """Give a passage its ground and line; settled ones keep a thin line alone."""
    tokens = look().tokens
    form.setProperty(COMMENT, mark.comment)
    if not mark.settled:
        form.setBackground(tokens.accent_bg if chosen else tokens.mark)
        form.setForeground(tokens.text)
    lines = QTextCharFormat.UnderlineStyle
    form.setUnderlineStyle(lines.DotLine if mark.settled else lines.SingleUnderline)
    form.setUnderlineColor(tokens.accent if chosen else tokens.warn)
    form.setToolTip(mark.name)


def insert_disc(cursor: QTextCursor, mark: Mark, *, chosen: bool) -> None:
    """Put the number behind a passage."""
    edge = look().px(DISC)
    image = QImage(edge * SHARP, edge * SHARP, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(SHARP, SHARP)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    paint_disc(painter, QRect(0, 0, edge, edge), mark, chosen=chosen)
    painter.end()
    address = QUrl(f"mark:{mark.comment}:{chosen}:{look().tokens.scheme}")
    cursor.document().addResource(QTextDocument.ResourceType.ImageResource.value, address, image)
    form = QTextImageFormat()
    form.setName(address.toString())
    form.setWidth(edge)
    form.setHeight(edge)
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    form.setProperty(COMMENT, mark.comment)
    form.setToolTip(mark.name)
    cursor.insertImage(form)


def mark_at(text: QTextBrowser, place: QPoint) -> str:
    """Return the comment whose passage or number lies at a place of the viewport, "" = none."""
    exact = Qt.HitTestAccuracy.ExactHit
    at = text.document().documentLayout().hitTest(QPointF(place), exact)
    if at < 0:
        return ""
    cursor = QTextCursor(text.document())
    cursor.setPosition(min(at + 1, text.document().characterCount() - 1))
    found = cursor.charFormat().property(COMMENT)
    return found if isinstance(found, str) else ""
