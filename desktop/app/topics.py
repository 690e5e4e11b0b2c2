"""The area „Themen“: made when somebody first goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.background.store_runner import StoreRunner
from desktop.main_window.regions import mark_region
from desktop.media.thumbnails import Thumbnails
from desktop.widgets.roles import HELP_PAGE

if TYPE_CHECKING:
    from desktop.consents.presenter import ConsentsPresenter
    from desktop.consents.view import ConsentsView


class Topics(QWidget):
    """Holds the register of consents and licences.

    Signals:
        draft_requested: a draft to look at.
        told: words and tone for the foot of the window.
    """

    draft_requested = Signal(str)
    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._runner, self._thumbnails = runner, thumbnails
        self._made: tuple[ConsentsView, ConsentsPresenter] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def view(self) -> ConsentsView:
        """Return the register's page."""
        return self._make()[0]

    @property
    def presenter(self) -> ConsentsPresenter:
        """Return the presenter of the register."""
        return self._make()[1]

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._make()
        super().showEvent(event)
        self.presenter.open()
        self.view.table.setFocus()

    def _make(self) -> tuple[ConsentsView, ConsentsPresenter]:
        if self._made is None:
            from desktop.consents.presenter import (  # noqa: PLC0415 - when asked for
                ConsentsPresenter,
            )
            from desktop.consents.view import ConsentsView  # noqa: PLC0415 - as above

            view = ConsentsView(self._thumbnails)
            view.setProperty(HELP_PAGE, "12-consents")
            self._column.addWidget(view)
            self.setFocusProxy(view.table)
            presenter = ConsentsPresenter(self._runner, view)
            self._made = view, presenter
            presenter.draft_requested.connect(self.draft_requested)
            presenter.told.connect(self.told)
            for part in (view.filter, view.table, view.detail):
                mark_region(part)
        return self._made
