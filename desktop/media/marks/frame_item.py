"""The frame that sets where a comment belongs: drawn, moved and sized by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsObject,
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)
from typing_extensions import override

from desktop.theme.look import look

HANDLE, GRIP, ABOVE = 9, 16, 20
STEP, LEAST = 0.01, 0.01
# Which sides a handle pulls: left, top, right, bottom.
HANDLES = (
    *((1, 1, 0, 0), (0, 1, 0, 0), (0, 1, 1, 0), (0, 0, 1, 0)),
    *((0, 0, 1, 1), (0, 0, 0, 1), (1, 0, 0, 1), (1, 0, 0, 0)),
)
INSIDE = (1, 1, 1, 1)
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
CURSORS = {
    (1, 1, 0, 0): Qt.CursorShape.SizeFDiagCursor,
    (0, 0, 1, 1): Qt.CursorShape.SizeFDiagCursor,
    (0, 1, 1, 0): Qt.CursorShape.SizeBDiagCursor,
    (1, 0, 0, 1): Qt.CursorShape.SizeBDiagCursor,
    (0, 1, 0, 0): Qt.CursorShape.SizeVerCursor,
    (0, 0, 0, 1): Qt.CursorShape.SizeVerCursor,
    (0, 0, 1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0, 0, 0): Qt.CursorShape.SizeHorCursor,
    INSIDE: Qt.CursorShape.SizeAllCursor,
}


class FrameItem(QGraphicsObject):
    """A rectangle inside the picture; arrows move, Shift+arrows size, Enter sets, Esc drops.

    Signals:
        changed: it was moved or sized.      set_requested: Enter.      dropped: Esc.
    """

    changed = Signal()
    set_requested = Signal()
    dropped = Signal()

    def __init__(self, room: QRectF, frame: QRectF, zoom: float) -> None:
        """Take the picture's place and the frame, px of the scene, and px of the screen per px."""
        super().__init__()
        self._room, self._frame, self._zoom = room, _within(frame, room), zoom
        self._pulled: tuple[int, int, int, int] | None = None
        self._from = QPointF()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable)
        self.setAcceptHoverEvents(True)
        self.setZValue(ABOVE)

    def frame(self) -> QRectF:
        """Return the frame, px of the scene."""
        return QRectF(self._frame)

    def set_frame(self, frame: QRectF) -> None:
        """Take another frame; it stays inside the picture and never vanishes."""
        self.prepareGeometryChange()
        self._frame = _within(frame, self._room)
        self.update()
        self.changed.emit()

    def set_zoom(self, zoom: float) -> None:
        """Keep the handles as large as they are on the screen."""
        self.prepareGeometryChange()
        self._zoom = zoom

    def _handle(self, sides: tuple[int, int, int, int], edge: float) -> QRectF:
        left, top, right, bottom = sides
        frame = self._frame
        x = frame.left() if left else frame.right() if right else frame.center().x()
        y = frame.top() if top else frame.bottom() if bottom else frame.center().y()
        size = edge / max(self._zoom, 0.001)
        return QRectF(x - size / 2, y - size / 2, size, size)

    @override
    def boundingRect(self) -> QRectF:
        rest = (GRIP + 4) / max(self._zoom, 0.001)
        return self._frame.adjusted(-rest, -rest, rest, rest)

    @override
    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self._frame)
        for sides in HANDLES:
            path.addRect(self._handle(sides, GRIP))
        return path.simplified()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw frame and handles as wide on the screen at every zoom."""
        del option, widget
        tokens = look().tokens
        for color, width in ((tokens.surface, 4), (tokens.accent, 2)):
            pen = QPen(color, width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawRect(self._frame)
        painter.setBrush(tokens.surface)
        for sides in HANDLES:
            painter.drawRect(self._handle(sides, HANDLE))

    def _sides_at(self, place: QPointF) -> tuple[int, int, int, int]:
        at = (sides for sides in HANDLES if self._handle(sides, GRIP).contains(place))
        return next(at, INSIDE)

    @override
    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.setCursor(CURSORS[self._sides_at(event.pos())])

    @override
    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self._pulled, self._from = self._sides_at(event.pos()), event.pos()
        self.setFocus()
        event.accept()

    @override
    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if self._pulled is not None:
            way = event.pos() - self._from
            self._from = event.pos()
            self._pull(self._pulled, way.x(), way.y())

    @override
    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self._pulled = None
        event.accept()

    def _pull(self, sides: tuple[int, int, int, int], x: float, y: float) -> None:
        left, top, right, bottom = sides
        frame = self._frame.adjusted(left * x, top * y, right * x, bottom * y)
        self.set_frame(_moved(frame, self._room) if sides == INSIDE else frame.normalized())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in ARROWS:
            across, down = ARROWS[Qt.Key(key)]
            way = STEP * self._room.width() * across, STEP * self._room.height() * down
            self._pull((0, 0, 1, 1) if shift else INSIDE, *way)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.set_requested.emit()
        elif key == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            event.ignore()
            return
        event.accept()


def _moved(frame: QRectF, room: QRectF) -> QRectF:
    """Move a frame back into the picture without sizing it."""
    x = min(max(frame.left(), room.left()), room.right() - frame.width())
    y = min(max(frame.top(), room.top()), room.bottom() - frame.height())
    return QRectF(x, y, frame.width(), frame.height())


def _within(frame: QRectF, room: QRectF) -> QRectF:
    """Cut a frame to the picture; it keeps a hundredth of it at least."""
    least = QRectF(0, 0, room.width() * LEAST, room.height() * LEAST)
    wide, high = max(frame.width(), least.width()), max(frame.height(), least.height())
    inside = QRectF(frame.left(), frame.top(), wide, high).intersected(room)
    if inside.width() >= least.width() and inside.height() >= least.height():
        return inside
    return _moved(QRectF(frame.left(), frame.top(), wide, high), room)
