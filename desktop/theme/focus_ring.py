"""The focus ring: one frame that follows the focus, with a gap that no style sheet can draw."""

from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFocusFrame,
    QGraphicsView,
    QMenu,
    QMenuBar,
    QProxyStyle,
    QScrollArea,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from desktop.override import override
from desktop.theme.look import look

# Set to True on a widget that shows its focus inside, e.g. in its current row.
OWN_RING = "ownRing"
WITHOUT = (QAbstractItemView, QGraphicsView, QMenu, QMenuBar, QScrollArea)

MARGINS = {QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin}
GAP = 1


class RingStyle(QProxyStyle):
    """The style of rings alone: Qt asks for hints so often that the whole program would pay."""

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1  # else the ring is cut off by whatever the widget lies in
        return super().styleHint(hint, option, widget, returnData)

    @override
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in MARGINS:
            return look().tokens.ring + GAP
        return super().pixelMetric(metric, option, widget)


class RingFrame(QFocusFrame):
    """The ring itself, drawn outside of the widget it is set to (2 px, 1 px away)."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = look().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.focus, tokens.ring))
        half = (tokens.ring + 1) // 2
        painter.drawRoundedRect(self.rect().adjusted(half, half, -half, -half), 6, 6)
        painter.end()


class FocusRing(QObject):
    """Moves a ring to whatever has the keyboard; one a process, owned by the application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: RingFrame | None = None
        self._style = RingStyle()
        self._style.setParent(self)
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        # A ring dies with the window it is in: a fresh one is cheaper than asking.
        if self._frame is not None and isValid(self._frame):
            # Else it came back with the widget it was set to, while it waits to be deleted.
            self._frame.setWidget(cast("QWidget", None))
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = None
        if now is not None and wants_ring(now):
            self._frame = RingFrame(now.parentWidget())
            self._frame.setStyle(self._style)
            self._frame.setWidget(now)


def wants_ring(widget: QWidget) -> bool:
    """Tell whether a widget with focus gets a ring from outside."""
    boxed = widget.parentWidget() is not None and not widget.isWindow()
    return boxed and not isinstance(widget, WITHOUT) and not widget.property(OWN_RING)
