"""Listens for news at a server, in its own thread; its store and child live on between waits."""

from __future__ import annotations

import random
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from db.errors import UmlaufError
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob
from desktop.background.system_proxy import proxies_for

if TYPE_CHECKING:
    from db.store import Store

FIRST_PAUSE_MS = 2_000
LONGEST_PAUSE_MS = 30_000
CUT = frozenset({"web_cut", "web_slow", "web_busy"})
"""The server is there, but something on the way lets nobody wait: it is asked again and again."""


class NewsWatch(QObject):
    """Waits until the server holds something new; where waiting is cut off, asks now and then.

    Signals:
        heard: a round is due: there is news, or nothing could be heard for a while.
    """

    heard = Signal()

    def __init__(self, open_store: OpenStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_store
        self._job: SideJob | None = None
        self._kept: Store | None = None
        self._stop: Event | None = None
        self._failures = 0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.heard)

    @property
    def listening(self) -> bool:
        """Tell whether it waits for news."""
        return self._job is not None

    def listen(self) -> None:
        """Begin to listen, unless it does already."""
        if self._job is not None or self._pause.isActive():
            return
        self._job = SideJob(self._wait, self)
        self._job.finished.connect(self._on_heard)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._job.start()

    def close(self) -> None:
        """Stop listening and wait for the thread."""
        self._pause.stop()
        if self._stop is not None:
            self._stop.set()
        if self._job is not None:
            self._job.close()
        self._let_go()

    def _wait(self, job: SideJob) -> bool:
        store = self._kept = self._kept or self._open()
        self._stop = store.sync.cancelled
        if not store.sync.listens():
            self._let_go()
            return False
        store.sync.proxies = proxies_for(store.sync.target())
        while not job.cancelled():
            if store.sync.wait_for_news():
                return True
        return False

    def _let_go(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            kept.close()

    def _on_heard(self, news: bool) -> None:
        if news:
            self._failures = 0
            self.heard.emit()

    def _on_failed(self, error: UmlaufError) -> None:
        """Ask again later, never in step with other desks; the round tells what is wrong."""
        if self._stop is not None and self._stop.is_set():
            return
        self._failures = 1 if getattr(error, "kind", "") in CUT else self._failures + 1
        longest = min(FIRST_PAUSE_MS * 2**self._failures, LONGEST_PAUSE_MS)
        self._pause.start(random.randrange(longest // 2, longest))  # noqa: S311 - no secret

    def _on_ended(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
