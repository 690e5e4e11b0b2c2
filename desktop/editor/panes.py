"""Shares a window out among the editor's columns: side by side, or some of them as tabs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from desktop.theme.look import look

POINTS, MEDIA, PREVIEW, TEXTS = "points", "media", "preview", "texts"
WIDE, MIDDLE, NARROW = 1400, 1100, 800
WIDTHS = {POINTS: 292, MEDIA: 368, PREVIEW: 336, TEXTS: 360}
LEAST = {POINTS: 220, MEDIA: 260, PREVIEW: 322, TEXTS: 260}

# Each inner tuple is one column of the window; more than one part in it are tabs.
FORMS: Mapping[int, tuple[tuple[str, ...], ...]] = {
    WIDE: ((POINTS,), (MEDIA,), (PREVIEW,), (TEXTS,)),
    MIDDLE: ((POINTS,), (MEDIA, PREVIEW), (TEXTS,)),
    NARROW: ((POINTS, MEDIA, PREVIEW), (TEXTS,)),
    0: ((POINTS, MEDIA, PREVIEW, TEXTS),),
}


def form_for(width: int, percent: int) -> tuple[tuple[str, ...], ...]:
    """Return the columns for a width in logical px; larger text makes a window smaller."""
    wide = width * 100 // percent
    return next(form for least, form in FORMS.items() if wide >= least)


class Panes(QSplitter):
    """Owns the four parts; `fit` arranges them."""

    def __init__(self, parts: Mapping[str, QWidget], names: Mapping[str, str]) -> None:
        """Take the parts and what their tabs are called, both by name."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._parts, self._names = dict(parts), dict(names)
        self._form: tuple[tuple[str, ...], ...] = ()
        self._tabs: list[QTabWidget] = []

    def rename(self, part: str, name: str) -> None:
        """Call a part's tab otherwise."""
        self._names[part] = name
        for tabs in self._tabs:
            place = tabs.indexOf(self._parts[part])
            if place >= 0:
                tabs.setTabText(place, name)

    def fit(self, width: int) -> None:
        """Arrange the parts for a window of this width in px."""
        form = form_for(width, look().percent)
        if form == self._form:
            return
        focused: QWidget | None = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        if focused is not None and inside:
            # Else it passes from part to part while they are moved.
            focused.clearFocus()
        self._form = form
        old, self._tabs = self._tabs, []
        for number, column in enumerate(form):
            self._place(number, column)
        for tabs in old:
            tabs.setParent(None)
            tabs.deleteLater()
        self.setSizes([look().px(sum_of(column)) for column in form])
        if focused is not None and inside:
            self.bring_with(focused)
            focused.setFocus()

    def _place(self, number: int, column: Sequence[str]) -> None:
        widget: QWidget = self._parts[column[0]]
        if len(column) > 1:
            widget = tabs = QTabWidget()
            tabs.setDocumentMode(True)
            tabs.setAccessibleName(self._names[column[0]])
            for name in column:
                tabs.addTab(self._parts[name], self._names[name])
            tabs.setCurrentIndex(0)
            self._tabs.append(tabs)
        widget.setMinimumWidth(max(LEAST[name] for name in column))
        self.insertWidget(number, widget)
        self.setStretchFactor(number, sum_of(column))
        widget.show()

    def bring_with(self, widget: QWidget) -> None:
        """Bring the part into sight that a widget lies in."""
        for name, part in self._parts.items():
            if part is widget or part.isAncestorOf(widget):
                self.bring(name)

    def bring(self, part: str) -> None:
        """Bring a part into sight."""
        for tabs in self._tabs:
            if tabs.indexOf(self._parts[part]) >= 0:
                tabs.setCurrentWidget(self._parts[part])


def sum_of(column: Sequence[str]) -> int:
    """Return the width of a column in px of the design: that of its widest part."""
    return max(WIDTHS[name] for name in column)
