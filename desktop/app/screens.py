"""The screens beside the list: review, editor and import, what search and sync show."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from desktop.app.comparing import Comparing
from desktop.app.deciding import Deciding
from desktop.app.departure import Departure
from desktop.app.offered import Offered
from desktop.app.pages import Pages
from desktop.app.pending_notice import PendingNotice
from desktop.app.search_hits import SearchHits
from desktop.app.workspace import Workspace
from desktop.background.opening import OpenStore
from desktop.background.store_runner import StoreRunner
from desktop.background.sync_timer import SyncTimer
from desktop.inbox.presenter import InboxPresenter
from desktop.main_window.main_window import MainWindow
from desktop.main_window.regions import mark_region
from desktop.media.loader import PictureLoader
from desktop.media.thumbnails import Thumbnails
from desktop.review.center import Center
from desktop.review.details import Details
from desktop.review.presenter import ReviewPresenter
from desktop.review.view import ReviewView
from desktop.review.words import ReviewWords
from desktop.sync_status.chain_status import ChainStatus
from desktop.sync_status.sync_status import SyncStatus
from desktop.widgets.roles import HELP_PAGE


class Screens:
    """Imported and made once the list stands, a part a turn of the event loop.

    Attributes:
        view, review: the review and its presenter.      pages: editor and import.
        comparing: two revisions side by side.
        hits: of the search.      sync, chain: in the status bar.
        departure: asks before leaving.      offered: what an earlier run left unsigned.
    """

    view: ReviewView
    review: ReviewPresenter
    pages: Pages
    comparing: Comparing
    hits: SearchHits
    sync: SyncStatus
    chain: ChainStatus
    departure: Departure
    offered: Offered

    def __init__(
        self, runner: StoreRunner, thumbnails: Thumbnails, loader: PictureLoader, timer: SyncTimer
    ) -> None:
        self._runner, self._timer = runner, timer
        self._thumbnails, self._loader = thumbnails, loader

    def make(
        self,
        window: MainWindow,
        workspace: Workspace,
        open_store: OpenStore,
        seconds: Callable[[], int],
    ) -> Iterator[None]:
        """Make everything; between the parts others may have their turn."""
        words = ReviewWords()
        center = Center(self._thumbnails)
        yield
        details = Details()
        yield
        self.view = ReviewView(self._thumbnails, words, center, details)
        yield
        workspace.add_review(self.view)
        yield
        self.review = ReviewPresenter(self._runner, self.view, words, self._loader, seconds)
        self.pages = Pages(self._runner, workspace, self._thumbnails, self._loader, open_store)
        self.comparing = Comparing(
            self._runner, workspace, self._thumbnails, self._loader, self.review
        )
        line = window.status
        self.sync = SyncStatus(self._runner, self._timer, line.sync, line.media, line.carrier)
        self.sync.packet_requested.connect(window.acts["packet_read"].trigger)
        self.sync.told.connect(center.stage.show_sync)
        self._timer.progressed.connect(center.stage.show_progress)
        center.stage.fetch_requested.connect(self._timer.sync_now)
        self.review.media_asked.connect(self._timer.sync_now)
        self.chain = ChainStatus(self._runner, window.status.chain)
        self.hits = SearchHits(self._runner, window.tools.search)
        self.departure = Departure(self.review.clock, window)
        self.offered = Offered(self.review.clock, window)
        PendingNotice(self.review.clock, self.review.acts, self.view.pending)
        self._mark_parts()

    def deciding(
        self, window: MainWindow, inbox: InboxPresenter, seconds: Callable[[], int]
    ) -> Deciding:
        """Join what deciding needs beside the bar."""
        return Deciding(self._runner, window, inbox, (self.view, self.review), seconds)

    def _mark_parts(self) -> None:
        """Say what F6 reaches, and which page of the help F1 opens where."""
        center, details = self.view.center, self.view.details
        for part in (center.header, center.stage, center.card, details, details.write):
            mark_region(part)
        mark_region(self.view.bar)
        self.view.setProperty(HELP_PAGE, "3-decide")
        center.stage.setProperty(HELP_PAGE, "14-media")
        details.checks.setProperty(HELP_PAGE, "13-checks")
        for comments in (details.comments, details.write):
            comments.setProperty(HELP_PAGE, "4-comment")
