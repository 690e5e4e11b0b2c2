"""The area „Verwaltung“: made when somebody first goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.background.opening import OpenStore
from desktop.background.store_runner import StoreRunner
from desktop.main_window.regions import mark_region
from desktop.settings import Settings
from desktop.widgets.roles import HELP_PAGE

if TYPE_CHECKING:
    from desktop.members.presenter import MembersPresenter
    from desktop.members.view import MembersView


class Administration(QWidget):
    """Holds members, devices and units.

    Signals:
        told: words and tone for the foot of the window.
        renew_requested: this device shall go on with a new key.
        elsewhere_requested: name of an action of the window that sets what the area only shows.
    """

    told = Signal(str, str)
    renew_requested = Signal()
    elsewhere_requested = Signal(str)

    def __init__(self, runner: StoreRunner, open_store: OpenStore) -> None:
        super().__init__()
        self._runner, self._store = runner, open_store
        self._made: tuple[MembersView, MembersPresenter] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def view(self) -> MembersView:
        """Return the page."""
        return self._make()[0]

    @property
    def presenter(self) -> MembersPresenter:
        """Return its presenter."""
        return self._make()[1]

    def close_jobs(self) -> None:
        """Wait for what is under way."""
        if self._made is not None:
            self.presenter.inviting.close()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._make()
        super().showEvent(event)
        self.presenter.open()
        self.view.people.table.setFocus()

    def _make(self) -> tuple[MembersView, MembersPresenter]:
        if self._made is None:
            from desktop.members.presenter import MembersPresenter  # noqa: PLC0415 - when asked for
            from desktop.members.view import MembersView  # noqa: PLC0415 - as above

            view = MembersView()
            view.setProperty(HELP_PAGE, "15-members")
            self._column.addWidget(view)
            self.setFocusProxy(view.people.table)
            presenter = MembersPresenter(self._runner, view, self._store)
            self._made = view, presenter
            presenter.told.connect(self.told)
            presenter.renew_requested.connect(self.renew_requested)
            presenter.ruling.elsewhere_requested.connect(self._on_elsewhere)
            presenter.ruling.take_back = self._take_back
            people = view.people
            parts = (people.tree, people.table, people.detail, view.keys, view.units)
            for part in (*parts, view.rules, view.days):
                mark_region(part)
        return self._made

    def _take_back(self) -> int:
        return Settings().take_back_seconds

    def _on_elsewhere(self, what: str) -> None:
        self.elsewhere_requested.emit("templates" if what == "templates" else "preferences")
