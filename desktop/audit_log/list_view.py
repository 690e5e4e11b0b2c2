"""The list of the log: the chosen entry is opened below its own lines."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from desktop.audit_log.columns import CHAIN
from desktop.audit_log.delegate import LogDelegate
from desktop.audit_log.model import LogModel
from desktop.theme.look import look
from desktop.widgets.paged_list import PagedList


class LogList(PagedList):
    """Adds a card to the list.

    Signals:
        widened: how wide a row is now, px.
    """

    widened = Signal(int)

    def __init__(self, model: LogModel, delegate: LogDelegate, parent: QWidget) -> None:
        self._card: QWidget | None = None
        self._opened = -1
        super().__init__(model, delegate, parent)
        self._model, self._delegate = model, delegate
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    @override
    def set_heights(self) -> None:
        """Give all rows their heights anew; nothing is open."""
        self.close_card()
        super().set_heights()

    def open_card(self, row: int, card: QWidget) -> None:
        """Show a card below an entry's own lines."""
        self.close_card()
        card.setParent(self.viewport())
        self._card, self._opened = card, row
        self._fit_card()
        card.show()
        self.scrollTo(self._model.index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def close_card(self) -> None:
        """Take the card away; it is not deleted."""
        card, row = self._card, self._opened
        self._card, self._opened = None, -1
        if card is None:
            return
        if card.isAncestorOf(self.focusWidget()):
            self.setFocus()
        card.hide()
        if row < self._model.rowCount():
            self.setRowHeight(row, self._delegate.row_height())

    def _fit_card(self) -> None:
        if self._card is None:
            return
        wide = self.viewport().width() - look().px(CHAIN + 8)
        layout = self._card.layout()
        high = layout.heightForWidth(wide) if layout is not None else 0
        self._card.resize(wide, max(high, self._card.minimumSizeHint().height()))
        self.setRowHeight(self._opened, self._delegate.row_height() + self._card.height())
        self._place_card()

    def _place_card(self) -> None:
        if self._card is not None:
            top = self.rowViewportPosition(self._opened) + self._delegate.row_height()
            self._card.move(look().px(CHAIN), top)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_card()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_card()
        self.widened.emit(self.viewport().width())
