"""A mark in a scene: the region's frame and a disc with the comment's number."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsObject,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)
from typing_extensions import override

from desktop.media.marks.mark import Mark
from desktop.theme.look import look
from desktop.widgets.painting import outlined, write

DISC, ABOVE = 22, 10


class MarkItem(QGraphicsObject):
    """Lies over the picture; a click on its disc chooses the comment.

    Signals:
        pressed: the comment's id.
    """

    pressed = Signal(str)

    def __init__(self, mark: Mark, region: QRectF) -> None:
        """Take the region in px of the scene; one without size is a point."""
        super().__init__()
        self.mark, self._region, self._chosen = mark, region, False
        self.setZValue(ABOVE)
        self._disc = _Disc(self)
        self._disc.setPos(region.topRight())

    def choose(self, *, chosen: bool) -> None:
        """Emphasise it."""
        self._chosen = chosen
        self.setZValue(ABOVE + chosen)
        self.update()
        self._disc.update()

    def is_chosen(self) -> bool:
        """Tell whether it is emphasised."""
        return self._chosen

    def disc_at(self) -> QPointF:
        """Return the middle of the disc, px of the scene."""
        return self._region.topRight()

    @override
    def boundingRect(self) -> QRectF:
        return self._region.adjusted(-3, -3, 3, 3)

    @override
    def shape(self) -> QPainterPath:
        """Take no clicks but on the disc: what lies under the frame stays in reach."""
        return QPainterPath()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the frame: light outside, so that it is seen on every picture."""
        del option, widget
        if not self._region.width() and not self._region.height():
            return
        tokens = look().tokens
        wide = 4 if self._chosen else 2
        for color, width in ((tokens.surface, wide + 2), (tokens.accent, wide)):
            pen = QPen(color, width)
            pen.setCosmetic(True)
            pen.setStyle(Qt.PenStyle.DotLine if self.mark.settled else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawRect(self._region)


class _Disc(QGraphicsItem):
    """The number; as large as the text, at any zoom."""

    def __init__(self, owner: MarkItem) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(owner.mark.name)

    @override
    def boundingRect(self) -> QRectF:
        edge = look().px(DISC) + 4
        return QRectF(-edge / 2, -edge / 2, edge, edge)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        box = self.boundingRect().toRect().adjusted(1, 1, -1, -1)
        paint_disc(painter, box, self._owner.mark, chosen=self._owner.is_chosen())

    @override
    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        event.accept()
        self._owner.pressed.emit(self._owner.mark.comment)


def paint_disc(painter: QPainter, box: QRect, mark: Mark, *, chosen: bool = False) -> None:
    """Draw a mark's disc: filled while open, a ring once settled."""
    tokens = look().tokens
    ink = tokens.accent if mark.settled else tokens.on_accent
    fill = tokens.surface if mark.settled else tokens.accent
    edge = tokens.focus if chosen else tokens.accent if mark.settled else tokens.surface
    outlined(painter, box, fill, QPen(edge, 3 if chosen else 2), box.height() / 2)
    font = QFont(look().font("tiny_strong"))
    write(painter, box, mark.sign(), font, ink, Qt.AlignmentFlag.AlignHCenter)
