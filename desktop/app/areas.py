"""The areas of the rail below the inbox, each made when somebody first goes there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.app.administration import Administration
from desktop.app.log_area import LogArea
from desktop.app.publish_area import PublishArea
from desktop.app.topics import Topics
from desktop.background.opening import OpenStore
from desktop.background.store_runner import StoreRunner
from desktop.main_window.main_window import MainWindow
from desktop.media.thumbnails import Thumbnails


class Areas(QObject):
    """Put into the window in the order of their shortcuts.

    Signals:
        draft_requested: a draft to look at.

    Attributes:
        publishing, topics, log, administration: the areas.
    """

    draft_requested = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        runner: StoreRunner,
        thumbnails: Thumbnails,
        open_store: OpenStore,
        locate: Callable[[str], str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self.publishing = PublishArea(runner, thumbnails, open_store, locate)
        self.topics, self.administration = (
            Topics(runner, thumbnails),
            Administration(runner, open_store),
        )
        self.log = LogArea(runner, open_store, window.status.chain)
        words = self.tr("Veröffent\u00adlichen")
        window.add_area("publishing", "send", words, self.publishing)
        window.add_area("topics", "tags", self.tr("Themen"), self.topics)
        window.add_area("log", "history", self.tr("Protokoll"), self.log)
        words = self.tr("Verwaltung")
        window.add_area("members", "adjustments-horizontal", words, self.administration)
        for area in (self.publishing, self.topics, self.log, self.administration):
            area.told.connect(window.notice.show_notice)
        for one in (self.publishing, self.topics, self.log):
            one.draft_requested.connect(self.draft_requested)
        window.area_again.connect(self._on_again)
        # What was typed is kept by whoever typed it.
        window.tools.identity_chosen.connect(self.log.go_back)
        self.administration.renew_requested.connect(window.acts["renew"].trigger)
        self._acts = window.acts
        self.administration.elsewhere_requested.connect(self._on_elsewhere)

    def start_anew(self) -> None:
        """Show what whoever acts now may see."""
        self.publishing.start_anew()
        self.log.start_anew()

    def _on_again(self, key: str) -> None:
        if key == "log":
            self.log.go_back()

    def _on_elsewhere(self, act: str) -> None:
        self._acts[act].trigger()

    def show_publication(self, draft: str) -> None:
        """Show what of a release went live, and what is to come."""
        self.publishing.want(draft)
        self._window.show_area("publishing")

    def show_consent(self, consent: str) -> None:
        """Show an entry of the register."""
        self._window.show_area("topics")
        self.topics.presenter.choose(consent)

    def close_jobs(self) -> None:
        """Wait for what is under way."""
        self.publishing.close_jobs()
        self.administration.close_jobs()
        self.log.close_jobs()
