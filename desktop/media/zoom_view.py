"""What every stage can do with a picture: fit it, 100 %, zoom to the pointer, wheel, keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget
from typing_extensions import override

STEP = 1.25
LARGEST, SMALLEST = 8.0, 0.01
KEYS = frozenset("+-01")


class ZoomView(QGraphicsView):
    """The zoom is logical px per px of the file (1.0 = 100 %).

    Attributes:
        margin: px left free around what is fitted.
    """

    zoom_changed = Signal(float)
    margin = 16

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        # Nobody asks for it, yet without a listener the scene has the window painted at once,
        # before what changed beside the stage is laid out, and so twice.
        self._scene.changed.connect(self._on_changed)
        self._fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _on_changed(self) -> None:
        """Leave it to the view: it paints when the window does."""

    def picture_rect(self) -> QRectF:
        """Return where the picture lies in the scene, px of the file; null on an empty stage."""
        return QRectF()

    def zoom(self) -> float:
        """Return the present factor."""
        return self.transform().m11()

    def is_fitted(self) -> bool:
        """Tell whether the picture follows the size of the stage."""
        return self._fitted

    def fit(self) -> None:
        """Show the whole picture, never larger than it is."""
        self._fitted = True
        self._apply(self.fit_factor())

    def zoom_to(self, factor: float) -> None:
        """Zoom around the anchor; smaller than fitting means fitting."""
        smallest = self.fit_factor()
        self._fitted = factor <= smallest
        self._apply(min(max(factor, smallest), LARGEST))

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom_to(self.zoom() * STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.zoom_to(self.zoom() / STEP)

    def press_zoom(self, text: str) -> bool:
        """Take one of the keys + − 0 1; False = another key."""
        if text == "+":
            self.zoom_in()
        elif text == "-":
            self.zoom_out()
        elif text == "0":
            self.fit()
        elif text == "1":
            self.zoom_to(1.0)
        return text in KEYS

    def fit_factor(self) -> float:
        """Return the factor at which the whole picture is seen."""
        box, room = self.picture_rect(), self.viewport().size()
        if box.isEmpty():
            return 1.0
        wide = (room.width() - 2 * self.margin) / box.width()
        high = (room.height() - 2 * self.margin) / box.height()
        return max(min(wide, high, 1.0), SMALLEST)

    def _apply(self, factor: float) -> None:
        ratio = factor / self.zoom()
        if abs(ratio - 1) > 1e-6:  # noqa: PLR2004 - rounding only
            self.scale(ratio, ratio)
        box = self.picture_rect()
        if self._fitted and not box.isEmpty():
            self.centerOn(box.center())
        self.zoom_changed.emit(factor)

    def set_names(self, name: str, description: str) -> None:
        """Say in words what is seen; the viewport counts as a control of its own."""
        for part in (self, self.viewport()):
            part.setAccessibleName(name)
            part.setAccessibleDescription(description)

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
            self.zoom_in() if turns > 0 else self.zoom_out()
        event.accept()
