"""The area „Veröffentlichen“: made when somebody first goes there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.app.late_screen import LateScreen
from desktop.background.opening import OpenStore
from desktop.background.store_runner import StoreRunner
from desktop.main_window.focus_heir import set_heir
from desktop.main_window.regions import mark_region
from desktop.media.thumbnails import Thumbnails
from desktop.widgets.roles import HELP_PAGE

if TYPE_CHECKING:
    from desktop.publishing.packing import Packing
    from desktop.publishing.presenter import PublishPresenter
    from desktop.publishing.view import PublishView

SAID_MS = 5_000
MODULES = (
    *("desktop.publishing.list_pane", "desktop.publishing.cards_pane"),
    *("desktop.publishing.view", "desktop.publishing.presenter", "desktop.publishing.packing"),
)


class PublishArea(QWidget):
    """Holds the screen.

    Signals:
        draft_requested: a draft to look at in the inbox.
        slip_requested: a draft's id and file number, for its routing slip.
        told: words and tone for the foot of the window.
        place_changed: words for the status bar; "" = what stands there else.
    """

    draft_requested = Signal(str)
    slip_requested = Signal(str, str)
    told = Signal(str, str)
    place_changed = Signal(str)

    def __init__(
        self,
        runner: StoreRunner,
        thumbnails: Thumbnails,
        opening: OpenStore,
        locate: Callable[[str], str],
    ) -> None:
        super().__init__()
        self._runner, self._thumbnails = runner, thumbnails
        self._opening, self._locate = opening, locate
        self._made: tuple[PublishView, PublishPresenter, Packing] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._wanted = ""
        self._late = LateScreen(MODULES, self)
        self._late.ready.connect(self._open)
        self._calm = QTimer(self, singleShot=True, interval=SAID_MS)
        self._calm.timeout.connect(self._on_calm)

    @property
    def view(self) -> PublishView:
        """Return the screen."""
        return self._make()[0]

    @property
    def presenter(self) -> PublishPresenter:
        """Return its presenter."""
        return self._make()[1]

    @property
    def packing(self) -> Packing:
        """Return who writes packages."""
        return self._make()[2]

    def close_jobs(self) -> None:
        """Keep what is half typed, and wait for what is under way."""
        if self._made is not None:
            self.presenter.close()
            self.packing.saving.close()

    def want(self, draft: str) -> None:
        """Choose a draft now, or once this is in sight."""
        self._wanted = draft
        if self.isVisible() and self._made is not None:
            self._open()

    def start_anew(self) -> None:
        """Ask for everything again: who acts has changed."""
        if self._made is not None:
            self.presenter.reload()

    def step(self, way: int) -> bool:
        """Choose the next (1) or previous (-1) draft; False where this is not in sight."""
        if self._made is not None and self.isVisible():
            self.presenter.move(way)
            return True
        return False

    def filter(self) -> bool:
        """Open the filter of the list; False where this is not in sight."""
        if self._made is not None and self.isVisible():
            self.view.list.open_filter()
            return True
        return False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_calm()
        self._late.come(made=self._made is not None)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._calm.stop()
        self.place_changed.emit("")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._made is not None:
            self.view.fit()

    def _open(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.presenter.choose(wanted)
            return
        self.presenter.open()
        if self.isVisible():
            self.view.list.list.setFocus()

    def _make(self) -> tuple[PublishView, PublishPresenter, Packing]:
        if self._made is None:
            from desktop.publishing.packing import Packing  # noqa: PLC0415 - when asked for
            from desktop.publishing.presenter import PublishPresenter  # noqa: PLC0415 - as above
            from desktop.publishing.view import PublishView  # noqa: PLC0415 - as above
            from desktop.publishing.words import PublishWords  # noqa: PLC0415 - as above

            view = PublishView(PublishWords(), self._thumbnails, self._locate)
            view.setProperty(HELP_PAGE, "17-publish")
            self._column.addWidget(view)
            self.setFocusProxy(view.list.list)
            presenter = PublishPresenter(self._runner, view)
            self._made = view, presenter, Packing(self._runner, view, self._opening)
            self._join(*self._made)
        return self._made

    def _join(self, view: PublishView, presenter: PublishPresenter, packing: Packing) -> None:
        presenter.told.connect(self.told)
        presenter.said.connect(self._on_said)
        packing.told.connect(self.told)
        view.head.draft_requested.connect(self._on_draft)
        view.head.slip_requested.connect(self._on_slip)
        for part in (view.list, view.head, view.cards, view.cards.foot, view.package):
            mark_region(part)
        set_heir(view.cards, view.cards)
        set_heir(view.package, view.head.package)

    def _on_draft(self) -> None:
        if self.view.page is not None:
            self.draft_requested.emit(self.view.page.draft)

    def _on_slip(self) -> None:
        page = self.view.page
        if page is not None:
            self.slip_requested.emit(page.draft, page.external_ref)

    def _on_said(self, words: str) -> None:
        """Say something in the status bar for a moment, and to a screen reader."""
        if self.isVisible():
            self.place_changed.emit(words)
            self._calm.start()
        event = QAccessibleAnnouncementEvent(self, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    def _on_calm(self) -> None:
        self.place_changed.emit(self.tr("Umlauf veröffentlicht nichts selbst"))
