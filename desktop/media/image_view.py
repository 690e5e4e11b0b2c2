"""The zoomable picture on the stage: fit, 100 %, zoom to the pointer, pan; keys while focused."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget
from typing_extensions import override

from desktop.media.picture import Picture
from desktop.media.picture_item import PictureItem

STEP = 1.25
LARGEST = 8.0
MARGIN = 16
PAN = 60


class ImageView(QGraphicsView):
    """Shows one picture; the zoom is logical px per px of the file (1.0 = 100 %)."""

    zoom_changed = Signal(float)
    step_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._item: PictureItem | None = None
        self._fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_picture(self, picture: Picture | None) -> None:
        """Show a picture fitted, or an empty stage."""
        self._scene.clear()
        self._item = None
        if picture is not None and not picture.problem:
            self._item = PictureItem(picture.image, picture.width, picture.height)
            self._scene.addItem(self._item)
            room = QRectF(0, 0, picture.width, picture.height)
            self._scene.setSceneRect(room)
        self.fit()

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
        """Single keys count here alone, where nobody types."""
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._pan(event.key()):
            return
        if not self._press(event.key(), event.text()):
            super().keyPressEvent(event)

    def _press(self, key: int, text: str) -> bool:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        sizes = {"+": self.zoom_in, "-": self.zoom_out, "0": self.fit}
        if key in steps:
            self.step_requested.emit(steps[Qt.Key(key)])
        elif text in sizes:
            sizes[text]()
        elif text == "1":
            self.zoom_to(1.0)
        else:
            return False
        return True

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
