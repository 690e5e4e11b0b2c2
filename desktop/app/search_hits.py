"""What the search of the whole space found, below its field."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QListView

from db.rows import SearchHit
from desktop.background.store_runner import StoreRunner
from desktop.widgets.search_field import SearchField

SHOWN = 30
LEAST = 2
MARKS = re.compile(r"[\[\]]")


class SearchHits(QObject):
    """Searches while a person types; Enter or a click opens the draft."""

    draft_chosen = Signal(str)

    def __init__(self, runner: StoreRunner, field: SearchField) -> None:
        super().__init__(field)
        self._runner, self._field = runner, field
        self._hits: tuple[SearchHit, ...] = ()
        self._lines = QStringListModel(self)
        self._list = QCompleter(self._lines, self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setMaxVisibleItems(12)
        self._list.setWidget(field)
        self._popup = QListView()
        self._popup.setAccessibleName(self.tr("Treffer"))
        self._list.setPopup(self._popup)
        self._list.activated.connect(self._on_activated)
        field.searched.connect(self.search)
        field.left.connect(self._on_left)

    def search(self, text: str) -> None:
        """Search the space for words; fewer than two letters find nothing."""
        if len(text) < LEAST:
            self._popup.hide()
            return
        self._runner.query(lambda store: store.search(text, SHOWN), self._on_hits, latest=True)

    def lines(self) -> list[str]:
        """Return the hits in words."""
        return self._lines.stringList()

    def open_first(self) -> None:
        """Open the first hit, if there is one."""
        self._on_activated(next(iter(self.lines()), ""))

    def _on_hits(self, hits: Sequence[SearchHit]) -> None:
        self._hits = tuple(hits)
        lines = [self._line(number, hit) for number, hit in enumerate(self._hits, 1)]
        self._lines.setStringList(lines or [self.tr("Nichts gefunden")])
        if self._field.hasFocus() and self._field.text().strip():
            self._list.complete()

    def _line(self, number: int, hit: SearchHit) -> str:
        snippet = MARKS.sub("", hit.snippet).replace("\n", " ")
        shown = "" if snippet == hit.title else f" – {snippet}"
        return f"{number}  {hit.title} · {hit.house}{shown}"

    def _on_activated(self, line: str) -> None:
        lines = self._lines.stringList()
        if self._hits and line in lines:
            self._field.clear()
            self.draft_chosen.emit(self._hits[lines.index(line)].draft)

    def _on_left(self) -> None:
        if self._popup.isVisible():
            self._popup.setFocus(Qt.FocusReason.PopupFocusReason)
