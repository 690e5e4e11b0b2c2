"""The stage for two pictures: beside each other, or a line between them by mouse and by key."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGraphicsView
from typing_extensions import override

from desktop.compare.difference import Difference
from desktop.compare.pair_item import BESIDE, WIPE, PairItem
from desktop.media.picture import Picture
from desktop.media.zoom_view import ZoomView
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import paint_focus_ring

KEY_STEP, BIG_KEY_STEP = 0.02, 0.1
HANDLE, HANDLE_AT, GRASP = 30, 0.75, 16
DASHES = [4.0, 3.0]
Key = Qt.Key


class PairView(ZoomView):
    """Shows two pictures; single keys count here alone, where nobody types.

    Signals:
        step_requested: to the next (1) or previous (-1) medium.      page_requested: page keys.
        split_moved: the share of the old picture that is seen.
    """

    step_requested = Signal(int)
    page_requested = Signal(int)
    split_moved = Signal(float)
    margin = 28

    def __init__(self) -> None:
        super().__init__()
        self._item: PairItem | None = None
        self._mode, self._dragging = BESIDE, False
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    @property
    def item(self) -> PairItem | None:
        """The two pictures, None while there are none."""
        return self._item

    def show_pair(self, old: Picture, new: Picture) -> None:
        """Show two pictures fitted, as chosen before."""
        self._scene.clear()
        self._item = PairItem(old, new)
        self._item.set_mode(self._mode)
        self._scene.addItem(self._item)
        self._settle()

    def set_mode(self, mode: str) -> None:
        """Show them ``beside`` each other, as ``wipe`` or ``overlay``."""
        self._mode = mode
        if self._item is not None:
            self._item.set_mode(mode)
            self._settle()

    def show_difference(self, found: Difference) -> None:
        """Mark where the pictures differ."""
        if self._item is not None:
            self._item.show_difference(found)
            self.viewport().update()

    def _settle(self) -> None:
        if self._item is not None:
            self._scene.setSceneRect(self._item.boundingRect())
        self.fit()

    def show_region(self, number: int) -> None:
        """Zoom to one of the places that differ (from 0, in the new picture)."""
        found = self._item.regions() if self._item else []
        if number < len(found):
            box = found[number]
            room = self.viewport().size()
            wide, high = room.width() / (box.width() * 3), room.height() / (box.height() * 3)
            self.zoom_to(max(min(wide, high), self.fit_factor()))
            self.centerOn(box.center())

    @override
    def picture_rect(self) -> QRectF:
        return self._item.boundingRect() if self._item is not None else QRectF()

    def move_split(self, share: float) -> None:
        """Move the line between the pictures."""
        if self._item is not None:
            self._item.set_split(share)
            self.viewport().update()
            self.split_moved.emit(self._item.split)

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, look().tokens.stage)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().x()
        if self._wipes() and abs(at - self._line_at()) <= look().px(GRASP):
            self._dragging = True
            event.accept()
            return
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging and self._item is not None:
            where = self.mapToScene(event.position().toPoint()).x()
            self.move_split(where / max(self._item.new_box().width(), 1))
            return
        super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._press_line(event) or self.press_zoom(event.text())):
            super().keyPressEvent(event)

    def _press_line(self, event: QKeyEvent) -> bool:
        """Arrows move the line while there is one, else they change the medium."""
        way = {Key.Key_Left: -1, Key.Key_Right: 1}.get(Key(event.key()), 0)
        page = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}.get(Key(event.key()), 0)
        if page:
            self.page_requested.emit(page)
        elif way and not self._wipes():
            self.step_requested.emit(way)
        elif way and self._item is not None:
            big = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.move_split(self._item.split + way * (BIG_KEY_STEP if big else KEY_STEP))
        elif self._wipes() and event.key() in {Key.Key_Home, Key.Key_End}:
            self.move_split(float(event.key() == Key.Key_End))
        else:
            return False
        return True

    def _wipes(self) -> bool:
        return self._item is not None and self._item.mode == WIPE

    def _line_at(self) -> float:
        """Where the line is in the viewport, px from the left."""
        assert self._item is not None  # noqa: S101 - asked while wiping
        box = self._item.new_box()
        return self.mapFromScene(QPointF(box.width() * self._item.split, 0)).x()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self._item is not None:
            for box in self._item.regions():
                _frame(painter, QRectF(self.mapFromScene(box).boundingRect()))
        if self._wipes():
            self._paint_line(painter)
        if self.hasFocus():
            paint_focus_ring(painter, self.viewport().rect(), 0)
        painter.end()

    def _paint_line(self, painter: QPainter) -> None:
        assert self._item is not None  # noqa: S101 - asked while wiping
        tokens = look().tokens
        box = QRectF(self.mapFromScene(self._item.new_box()).boundingRect())
        across = self._line_at()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.surface, 4))
        painter.drawLine(QPointF(across, box.top()), QPointF(across, box.bottom()))
        painter.setPen(QPen(tokens.accent, 2))
        painter.drawLine(QPointF(across, box.top()), QPointF(across, box.bottom()))
        edge = look().px(HANDLE)
        handle = QRectF(0, 0, edge, edge)
        handle.moveCenter(QPointF(across, box.top() + box.height() * HANDLE_AT))
        painter.setBrush(tokens.surface)
        painter.drawEllipse(handle)
        inner = handle.toRect().adjusted(edge // 4, edge // 4, -edge // 4, -edge // 4)
        paint_icon(painter, "arrows-horizontal", tokens.accent, inner)


def _frame(painter: QPainter, box: QRectF) -> None:
    """A frame that is seen on every picture: dark, with white dashes on it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # noqa: FBT003 - Qt's own
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(10, 14, 18), 2))
    painter.drawRect(box)
    pen = QPen(QColor("white"), 2)
    pen.setDashPattern(DASHES)
    painter.setPen(pen)
    painter.drawRect(box)
