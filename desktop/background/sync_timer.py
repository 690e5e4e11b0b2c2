"""Meets the carrier now and then and on demand, in its own thread with its own store."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from db.changes import Changes
from db.errors import UmlaufError
from desktop.background.news_watch import NewsWatch
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob
from desktop.background.system_proxy import proxies_for

if TYPE_CHECKING:
    from db.store import Store

INTERVAL_MS = 120_000
SOON_MS = 80
MEDIA_S = 10.0
"""Media hold up a round no longer: then entries have their turn, and media go on after them."""


class SyncTimer(QObject):
    """One round at a time; a wish during a round is granted after its next piece of media.

    Where the carrier is a server, its store and its child live on between rounds, and a second
    store listens for news: so a vote is on the other desk within a second.

    Signals:
        started: a round began.
        progressed: how far it is (`SyncProgress`).
        finished: its report (a dict as ``umlauf sync --json`` prints it).
        failed: the told error of a round.
    """

    started = Signal()
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, open_store: OpenStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_store
        self._kept: Store | None = None
        self._job: SideJob | None = None
        self._again, self._target, self._token = False, "", ""
        self._reset = False
        self._stop: Event | None = None
        self._hurry = Event()
        self._unfinished = False
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.sync_now)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.sync_now)
        self._news = NewsWatch(open_store, self)
        self._news.heard.connect(self.sync_now)

    @property
    def running(self) -> bool:
        """Tell whether a round is under way, or media of the last one go on at once."""
        return self._job is not None or self._unfinished

    @property
    def listening(self) -> bool:
        """Tell whether a server would be heard."""
        return self._news.listening

    def start(self) -> None:
        """Begin with the first round, then one every two minutes."""
        self._timer.start()
        self.sync_now()

    def sync_with(self, target: str, token: str = "") -> None:
        """Begin a round with the carrier somebody named, and make it if nothing is there.

        Once it went well, it is the remembered one. ``token`` is the word with which a server
        takes a space that it does not know.
        """
        self._target, self._token = target, token
        self.sync_now()

    def reset(self) -> None:
        """Begin a round that publishes the share's file anew; for the administration."""
        self._reset = True
        self.sync_now()

    def sync_soon(self, _changes: Changes) -> None:
        """Begin a round in a moment: what was just signed is to be sent."""
        if self._timer.isActive():
            self._soon.start()

    def sync_now(self) -> None:
        """Begin a round, or remember that one is wanted."""
        if self._job is not None:
            self._again = True
            self._hurry.set()
            return
        self._hurry = Event()
        self._job = SideJob(self._round, self)
        self._job.finished.connect(self.finished)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._job.start()
        self.started.emit()

    def close(self) -> None:
        """Stop the round under way and wait for it; the store may be closed after this."""
        self._timer.stop()
        self._soon.stop()
        self._news.close()
        self._again = self._unfinished = False
        if self._stop is not None:
            self._stop.set()
        if self._job is not None:
            self._job.close()
        self._let_go()

    def _round(self, job: SideJob) -> Any:
        target, token = self._target, self._token
        self._target = self._token = ""
        reset, self._reset = self._reset, False
        store = self._kept = self._kept or self._open()
        try:
            return self._meet(job, store, target, token, reset=reset)
        finally:
            if not store.sync.listens():
                self._let_go()

    def _meet(self, job: SideJob, store: Store, target: str, token: str, *, reset: bool) -> Any:
        self._stop = store.sync.cancelled
        if job.cancelled():
            return {}
        address = target or store.sync.target()
        if not address:
            store.sync.alone()
            return {}
        sync, hurry = store.sync, self._hurry
        sync.proxies = proxies_for(address)
        sync.pace.seconds, sync.pace.hurry, sync.told = MEDIA_S, hurry, self.progressed.emit
        try:
            report, _changes = (
                sync.reset(target) if reset else sync.run(target, create=bool(target), token=token)
            )
        finally:
            self._unfinished = sync.unfinished
        return report

    def _let_go(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            kept.close()

    def _on_failed(self, error: UmlaufError) -> None:
        self.failed.emit(error)

    def _on_ended(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        if self._again or self._unfinished:
            self._again = False
            QTimer.singleShot(0, self, self.sync_now)
        if self._timer.isActive():
            self._news.listen()
