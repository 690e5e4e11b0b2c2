"""The ground of the stage: one picture, film or page, panned, and what lies over it; its keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QWidget
from typing_extensions import override

from desktop.media.picture import Picture
from desktop.media.picture_item import PictureItem
from desktop.media.zoom_view import ZoomView

PAN = 60
WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class ImageView(ZoomView):
    """Shows one picture, film or page.

    Others may lay items over it, at 10 or more of `zValue`: the scene's units are px of the file.

    Signals:
        content_changed: another picture, film or page is in sight, or none.
        step_requested: ← →.      fine_step_requested: the same with Ctrl.
        page_requested: page up or down.      toggle_requested: the space bar.
    """

    content_changed = Signal()
    step_requested = Signal(int)
    fine_step_requested = Signal(int)
    page_requested = Signal(int)
    toggle_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: PictureItem | None = None
        self._over: QGraphicsItem | None = None

    def show_picture(self, picture: Picture | None) -> None:
        """Show a picture fitted, or an empty stage."""
        self._clear()
        if picture is not None and not picture.image.isNull():
            self._item = PictureItem(picture)
            self._scene.addItem(self._item)
            self._scene.setSceneRect(self._item.boundingRect())
        self.fit()
        self.content_changed.emit()

    def replace_picture(self, picture: Picture) -> None:
        """Show the next picture of the same shape where the last one stands, zoom and all."""
        if self._item is None or self._item.boundingRect().size() != _size(picture):
            self.show_picture(picture)
            return
        self._item.set_image(picture.image)
        self.content_changed.emit()

    def picture_item(self) -> PictureItem | None:
        """Return what paints the picture, None on an empty stage."""
        return self._item

    def lay_over(self, item: QGraphicsItem) -> None:
        """Lay a film over its poster; it goes with the picture."""
        self._over = item
        item.setZValue(1)
        self._scene.addItem(item)

    def lift_off(self) -> None:
        """Take the film away again; its poster is in sight."""
        if self._over is not None:
            self._scene.removeItem(self._over)
            self._over = None

    @override
    def picture_rect(self) -> QRectF:
        return self._item.boundingRect() if self._item is not None else QRectF()

    def _clear(self) -> None:
        """Take away what is ours: marks belong to who laid them."""
        self.lift_off()
        if self._item is not None:
            self._scene.removeItem(self._item)
            self._item = None

    def set_panning(self, on: bool) -> None:
        """Let a drag move the picture."""
        mode = QGraphicsView.DragMode
        self.setDragMode(mode.ScrollHandDrag if on else mode.NoDrag)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Switch between fitted and 100 %."""
        self.zoom_to(1.0) if self._fitted else self.fit()
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single keys count here alone, where nobody types; what a mark wants comes first."""
        if self._scene.focusItem() is not None:
            super().keyPressEvent(event)
            if event.isAccepted():
                return
        keys, modifier = event.modifiers(), Qt.KeyboardModifier
        if keys & modifier.ShiftModifier and self._pan(event.key()):
            return
        fine = bool(keys & modifier.ControlModifier)
        if self._move(event.key(), fine=fine) or (not fine and self._press(event.text())):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _move(self, key: int, *, fine: bool) -> bool:
        if key in WAYS:
            signal = self.fine_step_requested if fine else self.step_requested
            signal.emit(WAYS[Qt.Key(key)])
        elif key in PAGES and not fine:
            self.page_requested.emit(PAGES[Qt.Key(key)])
        else:
            return False
        return True

    def _press(self, text: str) -> bool:
        if text == " ":
            self.toggle_requested.emit()
            return True
        return self.press_zoom(text)

    def _pan(self, key: int) -> bool:
        ways = {
            Qt.Key.Key_Left: QPoint(-PAN, 0),
            Qt.Key.Key_Right: QPoint(PAN, 0),
            Qt.Key.Key_Up: QPoint(0, -PAN),
            Qt.Key.Key_Down: QPoint(0, PAN),
        }
        if key not in ways:
            return False
        way = ways[Qt.Key(key)]
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + way.x())
        down.setValue(down.value() + way.y())
        return True


def _size(picture: Picture) -> object:
    return QRectF(0, 0, picture.width, picture.height).size()
