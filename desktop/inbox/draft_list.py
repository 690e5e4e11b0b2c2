"""The list of the inbox: several drafts can be chosen at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from db.rows import GroupRow, InboxRow
from desktop.inbox.delegate import InboxDelegate
from desktop.widgets.paged_list import PagedList
from desktop.widgets.paged_model import PagedModel

MOST_CHOSEN = 200


class DraftList(PagedList):
    """Adds to the list what is chosen in number.

    Signals:
        several_chosen: how many drafts are chosen now.
    """

    several_chosen = Signal(int)

    def __init__(
        self, model: PagedModel[GroupRow, InboxRow], delegate: InboxDelegate, parent: QWidget
    ) -> None:
        self._model = model  # Qt asks for what is chosen as soon as the list has a model
        super().__init__(model, delegate, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def row_of(self, draft: str) -> int:
        """Return the row of a fetched draft, -1 where it is not among them."""
        return self._model.find(lambda one: one.draft == draft)

    def chosen_offsets(self) -> list[int]:
        """Return the places of the chosen drafts in the list, from the top."""
        rows = sorted(one.row() for one in self.selectionModel().selectedIndexes())
        heading, offset = self._model.layout.heading, self._model.layout.offset
        return [offset(row) for row in rows if heading(row) is None]

    def chosen_drafts(self) -> tuple[str, ...]:
        """Return the ids of the chosen drafts, as far as they are fetched."""
        places = self.chosen_offsets()
        if len(places) > MOST_CHOSEN:
            return ()
        rows = [self._model.entry_at(self._model.layout.row(one)) for one in places]
        return tuple(one.draft for one in rows if one is not None)

    def choose_too(self, drafts: Sequence[str]) -> None:
        """Choose drafts beside the present one, as they were before the list came anew."""
        flags = QItemSelectionModel.SelectionFlag
        for row in (self.row_of(one) for one in drafts):
            if row >= 0:
                self.selectionModel().select(self._model.index(row, 0), flags.Select)

    def release(self) -> None:
        """Choose the present draft alone."""
        row = self.currentIndex().row()
        self.show_chosen(row)
        self.several_chosen.emit(len(self.chosen_offsets()))

    @override
    def selectAll(self) -> None:
        """Choose the group that the present draft stands in."""
        row, layout = self.currentIndex().row(), self._model.layout
        if row < 0:
            return
        first = last = row
        while first > 0 and layout.heading(first - 1) is None:
            first -= 1
        while last + 1 < layout.rows and layout.heading(last + 1) is None:
            last += 1
        flags = QItemSelectionModel.SelectionFlag
        ends = self._model.index(first, 0), self._model.index(last, 0)
        self.selectionModel().select(QItemSelection(*ends), flags.ClearAndSelect)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.several_chosen.emit(len(self.chosen_offsets()))
