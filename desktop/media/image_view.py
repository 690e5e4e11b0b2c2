"""The zoomable ground of the stage: fit, 100 %, zoom to the pointer, pan; keys while focused."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsScene, QGraphicsView, QWidget
from typing_extensions import override

from desktop.media.picture import Picture
from desktop.media.picture_item import PictureItem

STEP = 1.25
LARGEST = 8.0
MARGIN = 16
PAN = 60
WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class ImageView(QGraphicsView):
    """Shows one picture, film or page; the zoom is logical px per px of the file (1.0 = 100 %).

    Others may lay items over it, at 10 or more of `zValue`: the scene's units are px of the file.

    Signals:
        content_changed: another picture, film or page is in sight, or none.
        step_requested: ← →.      fine_step_requested: the same with Ctrl.
        page_requested: page up or down.      toggle_requested: the space bar.
    """

    zoom_changed = Signal(float)
    content_changed = Signal()
    step_requested = Signal(int)
    fine_step_requested = Signal(int)
    page_requested = Signal(int)
    toggle_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._item: PictureItem | None = None
        self._over: QGraphicsItem | None = None
        self._fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_picture(self, picture: Picture | None) -> None:
        """Show a picture fitted, or an empty stage."""
        self._clear()
        if picture is not None and not picture.image.isNull():
            self._item = PictureItem(picture.image, picture.width, picture.height)
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

    def picture_rect(self) -> QRectF:
        """Return where the picture lies in the scene, px of the file; null on an empty stage."""
        return self._item.boundingRect() if self._item is not None else QRectF()

    def _clear(self) -> None:
        """Take away what is ours: marks belong to who laid them."""
        self.lift_off()
        if self._item is not None:
            self._scene.removeItem(self._item)
            self._item = None

    def zoom(self) -> float:
        """Return the present factor."""
        return self.transform().m11()

    def is_fitted(self) -> bool:
        """Tell whether the picture follows the size of the stage."""
        return self._fitted

    def fit(self) -> None:
        """Show the whole picture, never larger than it is."""
        self._fitted = True
        self._apply(self._fit_factor())

    def zoom_to(self, factor: float) -> None:
        """Zoom around the anchor; smaller than fitting means fitting."""
        smallest = self._fit_factor()
        self._fitted = factor <= smallest
        self._apply(min(max(factor, smallest), LARGEST))

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom_to(self.zoom() * STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.zoom_to(self.zoom() / STEP)

    def set_panning(self, on: bool) -> None:
        """Let a drag move the picture."""
        mode = QGraphicsView.DragMode
        self.setDragMode(mode.ScrollHandDrag if on else mode.NoDrag)

    def _fit_factor(self) -> float:
        if self._item is None:
            return 1.0
        box = self._item.boundingRect()
        room = self.viewport().size()
        wide = (room.width() - 2 * MARGIN) / max(box.width(), 1)
        high = (room.height() - 2 * MARGIN) / max(box.height(), 1)
        return max(min(wide, high, 1.0), 0.01)

    def _apply(self, factor: float) -> None:
        ratio = factor / self.zoom()
        if abs(ratio - 1) > 1e-6:  # noqa: PLR2004 - rounding only
            self.scale(ratio, ratio)
        if self._fitted and self._item is not None:
            self.centerOn(self._item.boundingRect().center())
        self.zoom_changed.emit(factor)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted picture fitted."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the pointer."""
        turns = event.angleDelta().y()
        if turns:
            self.zoom_to(self.zoom() * (STEP if turns > 0 else 1 / STEP))
        event.accept()

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
        deeds = {
            "+": self.zoom_in,
            "-": self.zoom_out,
            "0": self.fit,
            "1": self._zoom_true,
            " ": self.toggle_requested.emit,
        }
        if text in deeds:
            deeds[text]()
        return text in deeds

    def _zoom_true(self) -> None:
        self.zoom_to(1.0)

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
