"""What the help is about: its pages, and below each the headlines inside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator

from desktop.main_window.help_pages import HelpPage
from desktop.theme.look import look

NAME, SECTION = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class HelpContents(QTreeWidget):
    """A tree; `chosen(page, section)` says what a person went to, "" = the whole page."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Inhalt der Hilfe"))
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIndentation(look().px(20))
        self.currentItemChanged.connect(self._on_current)

    def fill(self, pages: Sequence[HelpPage], keys: str) -> None:
        """List the pages, then the table of keys under a name of its own."""
        for page in pages:
            item = _item(page.title, page.name)
            self.addTopLevelItem(item)
            for section in page.sections:
                item.addChild(_item(section, page.name, section))
        self.addTopLevelItem(_item(self.tr("Tastenkürzel"), keys))

    def show_place(self, name: str, section: str = "") -> None:
        """Mark a place without telling of it; the page opens, the others close."""
        for item in self._items():
            if (item.data(0, NAME), item.data(0, SECTION)) == (name, section):
                self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
                self.collapseAll()
                self.setCurrentItem(item)
                (item.parent() or item).setExpanded(True)
                self.scrollToItem(item)
                self.blockSignals(False)  # noqa: FBT003

    def place(self) -> tuple[str, str]:
        """Return page and section that are marked, "" where none is."""
        item = self.currentItem()
        return (item.data(0, NAME), item.data(0, SECTION)) if item is not None else ("", "")

    def titles(self) -> list[str]:
        """Return the pages in order, in words."""
        return [item.text(0) for item in self._items() if item.parent() is None]

    def _items(self) -> list[QTreeWidgetItem]:
        found, walk = [], QTreeWidgetItemIterator(self)
        while walk.value() is not None:
            found.append(walk.value())
            walk += 1
        return found

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, NAME), item.data(0, SECTION))


def _item(title: str, name: str, section: str = "") -> QTreeWidgetItem:
    item = QTreeWidgetItem([title])
    item.setData(0, NAME, name)
    item.setData(0, SECTION, section)
    item.setToolTip(0, title)
    return item
