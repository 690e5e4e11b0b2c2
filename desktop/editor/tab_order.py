"""The order of Tab as the layouts have it: what is made later would else come last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QWidget,
)

WHOLE = (QAbstractScrollArea, QAbstractSpinBox, QComboBox, QTabBar)


def put_in_order(parts: Iterable[QWidget]) -> None:
    """Let Tab go through parts of a window one after the other, each from its top."""
    stops = dict.fromkeys(stop for part in parts for stop in stops_of(part))
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def stops_of(part: QWidget) -> Iterator[QWidget]:
    """Yield what takes the focus by Tab, in the order of the layouts."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    if isinstance(part, QScrollArea):
        inner = part.widget()
        yield from stops_of(inner) if inner is not None else ()
    elif isinstance(part, QStackedWidget):
        for number in range(part.count()):
            page = part.widget(number)
            yield from stops_of(page) if page is not None else ()
    elif not isinstance(part, WHOLE):
        layout = part.layout()
        yield from _in(layout) if layout is not None else ()


def _in(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from stops_of(widget)
        elif inner is not None:
            yield from _in(inner)
