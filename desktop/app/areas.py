"""The areas of the rail below the inbox, each made when somebody first goes there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.app.administration import Administration
from desktop.app.log_area import LogArea
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
        topics, log, administration: the areas.
    """

    draft_requested = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        runner: StoreRunner,
        thumbnails: Thumbnails,
        open_store: OpenStore,
    ) -> None:
        super().__init__(window)
        self.topics, self.administration = (
            Topics(runner, thumbnails),
            Administration(runner, open_store),
        )
        self.log = LogArea(runner, open_store, window.status.chain)
        window.add_area("topics", "tags", self.tr("Themen"), self.topics)
        window.add_area("log", "history", self.tr("Protokoll"), self.log)
        words = self.tr("Verwaltung")
        window.add_area("members", "adjustments-horizontal", words, self.administration)
        for told in (self.topics.told, self.log.told, self.administration.told):
            told.connect(window.notice.show_notice)
        for wish in (self.topics.draft_requested, self.log.draft_requested):
            wish.connect(self.draft_requested)
        self.administration.renew_requested.connect(window.acts["renew"].trigger)

    def close_jobs(self) -> None:
        """Wait for what is under way."""
        self.administration.close_jobs()
        self.log.close_jobs()
