"""Symbols: SVG files coloured by a token, drawn sharp at any pixel ratio, kept once drawn."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QTabBar, QWidget

from desktop.override import override
from desktop.resources import resource_names, resource_text
from desktop.theme.look import look

STROKE = "1.75"
DESIGNED = "iconDesigned"


@cache
def icon_names() -> frozenset[str]:
    """Return the name of every symbol there is."""
    return frozenset(resource_names("icons", ".svg"))


@cache
def _drawing(name: str) -> str:
    """Return the SVG with the stroke of this program; KeyError for an unknown name."""
    if name not in icon_names():
        raise KeyError(name)
    return re.sub(
        r'stroke-width="2"', f'stroke-width="{STROKE}"', resource_text(f"icons/{name}.svg")
    )


@lru_cache(maxsize=2048)
def _render(name: str, color: int, pixels: int, ratio: float) -> QPixmap:
    svg = _drawing(name).replace("currentColor", QColor(color).name())
    pixmap = QPixmap(round(pixels * ratio), round(pixels * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(name: str, color: QColor, pixels: int, ratio: float = 0) -> QPixmap:
    """Return a square symbol.

    Args:
        name: file name below resources/icons without ``.svg``.
        color: its stroke.
        pixels: edge in logical pixels.
        ratio: device pixel ratio, 0 = the sharpest screen's.

    Raises:
        KeyError: there is no such symbol.
    """
    return _render(name, color.rgb(), pixels, ratio or _screen_ratio())


def _screen_ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def paint_icon(painter: QPainter, name: str, color: QColor, box: QRect) -> None:
    """Draw a symbol into a square, centred where the box is none."""
    edge = min(box.width(), box.height())
    if edge <= 0:
        return
    square = QRect(0, 0, edge, edge)
    square.moveCenter(box.center())
    pixmap = icon_pixmap(name, color, edge, painter.device().devicePixelRatio())
    painter.drawPixmap(square, pixmap)


class TokenIconEngine(QIconEngine):
    """Paints a symbol in the colour its token has now, so a theme switch only repaints."""

    def __init__(self, name: str, token: str, on_token: str) -> None:
        super().__init__()
        self._name, self._token, self._on_token = name, token, on_token

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if mode == QIcon.Mode.Disabled:
            return look().tokens.text3
        chosen = self._on_token if state == QIcon.State.On else self._token
        if chosen != self._token and look().tokens.high_contrast:
            return look().tokens.on_accent  # there a choice is filled with the accent
        return look().tokens.color(chosen)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._name, self._color(mode, state), rect)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        edge = min(size.width(), size.height())
        color = self._color(mode, state)
        drawn = icon_pixmap(self._name, color, max(round(edge / scale), 1), scale)
        return drawn if size.width() <= size.height() else _with_gap(drawn, size, scale)

    @override
    def clone(self) -> QIconEngine:
        return TokenIconEngine(self._name, self._token, self._on_token)


def _with_gap(drawn: QPixmap, size: QSize, scale: float) -> QPixmap:
    """Put a symbol at the left of a wider pixmap: Qt's own gap before the words is too small."""
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(scale)
    painter = QPainter(pixmap)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return pixmap


def size_icon(widget: QAbstractButton | QTabBar, pixels: int, *, gap: int = 0) -> None:
    """Give icons a size in px of the design, at this size of text and at any other.

    Args:
        widget: the button or the tabs.
        pixels: their edge.
        gap: further px between icon and words.
    """
    widget.setProperty(DESIGNED, QSize(pixels + gap, pixels))
    _resize(widget, QSize(pixels + gap, pixels))


def resize_icons(widgets: Iterable[QWidget]) -> None:
    """Fit the icons that ``size_icon`` knows to the size of text as it is now."""
    for widget in widgets:
        designed = widget.property(DESIGNED)
        if designed is not None and isinstance(widget, QAbstractButton | QTabBar):
            _resize(widget, designed)


def _resize(widget: QAbstractButton | QTabBar, designed: QSize) -> None:
    edge = look().px(designed.height())
    widget.setIconSize(QSize(edge + look().px(designed.width() - designed.height()), edge))


def icon(name: str, color: str = "text2", on: str = "accent") -> QIcon:
    """Return a symbol for buttons and actions, coloured by a token, by another when checked.

    Raises:
        KeyError: there is no such symbol.
    """
    if name not in icon_names():
        raise KeyError(name)
    return QIcon(TokenIconEngine(name, color, on))
