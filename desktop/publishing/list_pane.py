"""The list at the left: head with its filter, drafts in groups, or why there are none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from db.rows import GroupRow, HouseRow
from db.rows.publishing import PublishFilter, PublishRow
from desktop.draft_parts.list_filter import ListFilter
from desktop.media.thumbnails import Thumbnails
from desktop.publishing.delegate import PublishDelegate
from desktop.publishing.words import PublishWords
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.icon_button import IconButton
from desktop.widgets.list_layout import ListLayout
from desktop.widgets.paged_list import PagedList
from desktop.widgets.paged_model import PagedModel
from desktop.widgets.roles import set_role, text_label


class ListPane(QFrame):
    """Setters in, signals out.

    Signals:
        chosen: the `PublishRow` a person chose.      opened: Enter on it.
        wanted: the filter changed.      page_wanted: a page of rows came into sight.
    """

    chosen = Signal(object)
    opened = Signal()
    wanted = Signal()
    page_wanted = Signal(int)

    def __init__(
        self, words: PublishWords, thumbnails: Thumbnails, locate: Callable[[str], str]
    ) -> None:
        super().__init__()
        set_role(self, "surface")
        self._words = words
        self.model: PagedModel[GroupRow, PublishRow] = PagedModel(
            words.row, words.group, self, show_row=words.title
        )
        self._delegate = PublishDelegate(words, thumbnails, locate, self)
        self.list = PagedList(self.model, self._delegate, self)
        self.filter = ListFilter()
        self.funnel = IconButton(
            "filter", self.tr("Liste filtern"), self.tr("Liste filtern (Strg+F)")
        )
        self.funnel.setCheckable(True)
        self._empty = EmptyState("send", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self._join(thumbnails)

    def _lay_out(self) -> None:
        head = QFrame()
        set_role(head, "surface", rule="bottom")
        inner, first = QVBoxLayout(head), QHBoxLayout()
        inner.setContentsMargins(16, 12, 12, 12)
        inner.setSpacing(8)
        first.addWidget(text_label(self.tr("Veröffentlichen"), "page"), 1)
        first.addWidget(self.funnel)
        inner.addLayout(first)
        inner.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)

    def _join(self, thumbnails: Thumbnails) -> None:
        self.model.page_requested.connect(self.page_wanted)
        self.list.row_chosen.connect(self._on_row)
        self.list.activated.connect(self.opened)
        self.funnel.toggled.connect(self._on_funnel)
        self.filter.changed.connect(self.wanted)
        self.filter.left.connect(self._on_filter_left)
        self._empty.action_requested.connect(self._on_all)
        thumbnails.ready.connect(self._on_thumbnail)

    def wish(self) -> PublishFilter:
        """Return what the list shall show."""
        return PublishFilter(self.filter.text(), self.filter.house(), self.filter.channel())

    def open_filter(self) -> None:
        """Show the filter and go into it."""
        self.funnel.setChecked(True)
        self.filter.search.setFocus()

    def show_list(
        self,
        groups: Sequence[GroupRow],
        pages: dict[int, tuple[PublishRow, ...]],
        houses: Sequence[HouseRow],
    ) -> None:
        """Replace the list; who shows it chooses anew."""
        top = self.list.verticalScrollBar().value()
        self.model.show_list(ListLayout(groups), pages)
        self.filter.show_houses(houses)
        self.list.setAccessibleName(self._words.list_name(groups))
        self.list.verticalScrollBar().setValue(top)
        empty = self.model.rowCount() == 0
        if empty:
            self._say_why()
        self._stack.setCurrentIndex(empty)

    def _say_why(self) -> None:
        if self.wish() != PublishFilter():
            sentence = self.tr("Kein Entwurf passt zum Filter.")
            self._empty.set_words(self.tr("Nichts gefunden"), sentence, self.tr("Filter aufheben"))
            return
        self._empty.set_words(
            self.tr("Noch nichts freigegeben"),
            self.tr("Hier stehen Entwürfe, sobald sie schlussgezeichnet sind."),
        )

    def choose(self, row: int) -> None:
        """Choose a row as if a person did."""
        if self.list.currentIndex().row() == row:
            self._on_row(row)
        self.list.go_to(row)

    def row_of(self, draft: str) -> int:
        """Return the row of a fetched draft, -1 where it is not among them."""
        return self.model.find(lambda one: one.draft == draft)

    def set_small(self, *, small: bool) -> None:
        """Take the form for narrow windows."""
        self._delegate.small = small
        self.list.set_heights()

    def _on_row(self, row: int) -> None:
        found = self.model.entry_at(row)
        if found is not None:
            self.chosen.emit(found)

    def _on_funnel(self, shown: bool) -> None:
        self.filter.setVisible(shown)
        if shown:
            self.filter.search.setFocus()
        else:
            self._on_all()

    def _on_all(self) -> None:
        self.filter.clear()
        self.funnel.setChecked(False)
        self.wanted.emit()

    def _on_filter_left(self) -> None:
        if not self.filter.text():
            self.funnel.setChecked(False)
        self.list.setFocus()

    def _on_thumbnail(self, _digest: str) -> None:
        self.list.viewport().update()
