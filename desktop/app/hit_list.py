"""The list below the search: it lies in the window, so that it is read out like any list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.roles import set_role

WIDTH = 760
LINE = 32


class HitList(QListWidget):
    """Lines to choose from by keys or mouse.

    Signals:
        chosen: the number of a line, from 0.
        left: Escape, or the up key in the first line.
    """

    chosen = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Treffer"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        set_role(self, "hits")
        self.itemClicked.connect(self._on_clicked)
        self.hide()

    def lines(self) -> list[str]:
        """Return what can be chosen, in words."""
        return [item.text() for item in self._items() if self._can(item)]

    def show_lines(self, lines: Sequence[str], field: QWidget) -> None:
        """Show lines below a field, or that there are none."""
        self.clear()
        self.addItems(list(lines))
        if not lines:
            nothing = QListWidgetItem(self.tr("Nichts gefunden"), self)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
        for item in self._items():
            item.setToolTip(item.text())
        self._place(field)
        self.show()
        self.raise_()

    def enter(self) -> None:
        """Take the keys, the first line marked."""
        if self.lines():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentRow(0)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _can(self, item: QListWidgetItem) -> bool:
        return bool(item.flags() & Qt.ItemFlag.ItemIsEnabled)

    def _place(self, field: QWidget) -> None:
        window = self.window()
        under = field.mapTo(window, QPoint(field.width(), field.height()))
        margin = look().px(8)
        width = min(look().px(WIDTH), window.width() - 2 * margin)
        left = min(max(margin, under.x() - width), window.width() - margin - width)
        row = max(self.sizeHintForRow(0), look().px(LINE))
        height = row * self.count() + 2 * self.frameWidth()
        self.setGeometry(QRect(left, under.y() + look().px(2), width, height))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        if self._can(item):
            self.chosen.emit(self.row(item))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.currentRow()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            self.chosen.emit(row)
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and row <= 0):
            self.left.emit()
        else:
            super().keyPressEvent(event)
