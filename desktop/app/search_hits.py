"""What the search of the whole space found, below its field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from db.rows import SearchHit
from desktop.app.hit_list import HitList
from desktop.app.search_lines import search_lines
from desktop.background.store_runner import StoreRunner
from desktop.widgets.search_field import SearchField

LOOKED_AT = 200
SHOWN = 12
LEAST = 2


class SearchHits(QObject):
    """Searches while a person types; Enter opens the first hit, a key or a click any other."""

    draft_chosen = Signal(str)

    def __init__(self, runner: StoreRunner, field: SearchField) -> None:
        super().__init__(field)
        self._runner, self._field = runner, field
        self._drafts: list[str] = []
        self._asked, self._found, self._hurried = "", "", False
        self.list = HitList(field.window())
        self.list.chosen.connect(self._on_chosen)
        self.list.left.connect(self._on_list_left)
        field.searched.connect(self.search)
        field.textEdited.connect(self._on_edited)
        field.entered.connect(self.open_first)
        field.left.connect(self._on_left)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def search(self, text: str) -> None:
        """Search the space for words; fewer than two letters find nothing."""
        if len(text) < LEAST:
            self._forget()
            return
        self._asked = text
        self._runner.query(lambda store: store.search(text, LOOKED_AT), self._on_hits, latest=True)

    def lines(self) -> list[str]:
        """Return the hits in words."""
        return self.list.lines()

    def open_first(self) -> None:
        """Open the first hit, as soon as it is found."""
        text = self._field.text().strip()
        if text and text == self._found:
            self._on_chosen(0)
        else:
            self._hurried = True
            self.search(text)

    def _on_hits(self, hits: Sequence[SearchHit]) -> None:
        found = search_lines(hits, SHOWN)
        self._found, self._drafts = self._asked, [one.draft for one in found]
        if self._hurried and found:
            self._on_chosen(0)
        elif self._field.hasFocus() and self._field.text().strip():
            self.list.show_lines([one.words for one in found], self._field)
        self._hurried = False

    def _on_chosen(self, row: int) -> None:
        if row < len(self._drafts):
            draft = self._drafts[row]
            self._field.clear()
            self._forget()
            self.draft_chosen.emit(draft)

    def _forget(self) -> None:
        self._asked, self._found, self._hurried, self._drafts = "", "", False, []
        self.list.hide()

    def _on_edited(self) -> None:
        self._hurried = False

    def _on_left(self) -> None:
        if self.list.isVisible() and not self._hurried:
            self.list.enter()

    def _on_list_left(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now not in {self._field, self.list}:
            self.list.hide()
