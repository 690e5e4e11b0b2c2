"""The inbox screen: head and list, or why the list is empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from db.rows import GroupRow, InboxCounts, InboxFilter, InboxRow
from desktop.inbox.chosen_bar import ChosenBar
from desktop.inbox.delegate import InboxDelegate
from desktop.inbox.draft_list import DraftList
from desktop.inbox.inbox_header import InboxHeader
from desktop.inbox.wording import InboxWording
from desktop.media.thumbnails import Thumbnails
from desktop.theme.look import look
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.paged_model import PagedModel
from desktop.widgets.roles import set_role

LEAST_WIDTH = 276


class InboxView(QFrame):
    """Setters in, signals out.

    Signals:
        draft_selected: the `InboxRow` a person chose.
        list_wanted: scope, order or filter changed.
        page_wanted: a page of the list came into sight.
        opened: Enter was pressed on a draft.
    """

    draft_selected = Signal(object)
    list_wanted = Signal()
    page_wanted = Signal(int)
    opened = Signal()

    def __init__(
        self, wording: InboxWording, thumbnails: Thumbnails, locate: Callable[[str], str]
    ) -> None:
        super().__init__()
        set_role(self, "surface")
        self.setMinimumWidth(LEAST_WIDTH)
        self._wording = wording
        self.header = InboxHeader()
        self.model: PagedModel[GroupRow, InboxRow] = PagedModel(
            wording.row, wording.group, self, show_row=wording.title
        )
        self._delegate = InboxDelegate(wording, thumbnails, locate, self)
        self.list = DraftList(self.model, self._delegate, self)
        self._empty = EmptyState("inbox", "")
        self.chosen_bar = ChosenBar()
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(below, 1)
        column.addWidget(self.chosen_bar)
        self.setFocusProxy(self.list)
        self.model.page_requested.connect(self.page_wanted)
        self.list.row_chosen.connect(self._on_row)
        self.list.several_chosen.connect(self.chosen_bar.show_count)
        self.chosen_bar.left.connect(self.list.release)
        self.list.activated.connect(self._on_activated)
        self.header.changed.connect(self.list_wanted)
        self.header.filter.left.connect(self._on_filter_left)
        self._empty.action_requested.connect(self._on_empty_action)
        thumbnails.ready.connect(self._on_thumbnail)

    def filter(self) -> InboxFilter:
        """Return what the list is to show."""
        row = self.header.filter
        scope = row.part() or self.header.scope()
        return InboxFilter(scope, row.text(), row.house(), row.channel(), self.header.order())

    def show_counts(self, counts: InboxCounts) -> None:
        """Write the numbers into the head and the list's name."""
        self.header.show_counts(counts)
        self.list.setAccessibleName(self._wording.list_name(counts))

    def show_emptiness(self) -> None:
        """Show the list, or say why there is nothing in it."""
        empty = self.model.rowCount() == 0
        self._stack.setCurrentIndex(empty)
        if not empty:
            return
        wanted = self.filter()
        if wanted.text or wanted.house or wanted.channel or self.header.filter.part():
            words = self.tr("Nichts gefunden"), self.tr("Kein Entwurf passt zum Filter.")
            self._empty.set_words(*words, self.tr("Filter aufheben"))
        elif wanted.scope == "mine":
            words = self.tr("Nichts zu entscheiden"), self.tr("Alle Entwürfe sind bearbeitet.")
            self._empty.set_words(*words, self.tr("Alle Häuser ansehen"))
        else:
            self._empty.set_words(self.tr("Noch keine Entwürfe"), "")

    def select_row(self, row: int) -> None:
        """Choose a row as if a person did."""
        index = self.model.index(row, 0)
        if self.list.currentIndex() == index:
            self._on_row(row)
        self.list.go_to(row)

    def set_small(self, small: bool) -> None:
        """Take the form for narrow windows."""
        self.setMinimumWidth(look().px(LEAST_WIDTH))
        self._delegate.small = small
        self.header.set_small(small)
        self.list.set_heights()

    def _on_row(self, row: int) -> None:
        draft = self.model.entry_at(row)
        if isinstance(draft, InboxRow):
            self.draft_selected.emit(draft)

    def _on_activated(self) -> None:
        self.opened.emit()

    def _on_filter_left(self) -> None:
        if not self.header.filter.text():
            self.header.close_filter()
        self.list.setFocus()

    def _on_empty_action(self) -> None:
        if self.header.filter.isVisible():
            self.header.close_filter()
        else:
            self.header.choose_scope("all")

    def _on_thumbnail(self, digest: str) -> None:
        for row in self.list.rows_in_sight():
            draft = self.model.entry_at(row)
            if draft is not None and draft.thumbnail == digest:
                self.list.update(self.model.index(row, 0))
