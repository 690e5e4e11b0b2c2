"""A menu whose entries change with what is in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.theme.icons import icon


class Entry(NamedTuple):
    """One line of the menu; ``key`` is what is told when it is chosen."""

    symbol: str
    words: str
    key: str
    locked: bool = False


class EntryMenu(QMenu):
    """Keeps its actions and changes what differs: making them anew costs more than all else.

    Signals:
        entry_chosen: its key.
    """

    entry_chosen = Signal(str)

    def __init__(self, parent: QWidget, last: QAction | None = None) -> None:
        """Take an action of somebody else that stands below all entries."""
        super().__init__(parent)
        self._last = last
        self._entries: list[Entry] = []
        self._made: list[QAction] = []
        if last is not None:
            self.addAction(last)
        self.triggered.connect(self._on_triggered)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these, from the top."""
        for _ in self._made[len(entries) :]:
            action = self._made.pop()
            self.removeAction(action)
            action.deleteLater()
        del self._entries[len(entries) :]
        for number, entry in enumerate(entries):
            if number == len(self._made):
                self._add()
            if entry != self._entries[number]:
                self._dress(number, entry)

    def _add(self) -> None:
        action = QAction(self)
        self._made.append(action)
        self._entries.append(Entry("", "", ""))
        if self._last is None:
            self.addAction(action)
        else:
            self.insertAction(self._last, action)

    def _dress(self, number: int, entry: Entry) -> None:
        action = self._made[number]
        if entry.symbol != self._entries[number].symbol:
            action.setIcon(icon(entry.symbol))
        action.setText(entry.words)
        action.setEnabled(not entry.locked)
        action.setData(entry.key)
        self._entries[number] = entry

    def _on_triggered(self, action: QAction) -> None:
        if action in self._made:
            self.entry_chosen.emit(action.data())
