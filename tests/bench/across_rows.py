"""A vote crosses: from its signature at one desk until the other desk knows, over a server."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from db.changes import Changes
from db.rows import VoteInput
from db.store import Store
from desktop.background.opening import Opening
from desktop.background.store_runner import StoreRunner
from desktop.background.sync_timer import SyncTimer
from tests.bench.measure import Row, percentile
from tests.bench.space import Place
from tests.factories import make_space
from tests.faults.server import TOKEN, serving

VOTES = 12
LONGEST_MS = 60_000
REASON = "Die Quelle der Zahl fehlt noch."


class _Desk:
    """What works behind one desk's window: its store's thread and its exchange."""

    def __init__(self, folder: Path) -> None:
        opening = Opening(folder)
        self.runner, self.timer = StoreRunner(opening), SyncTimer(opening)
        self.seen: set[str] = set()
        self.opened = False
        self.runner.opened.connect(self._on_opened)
        self.runner.written.connect(self.timer.sync_soon)
        self.runner.changed.connect(self._on_changed)
        self.timer.finished.connect(self._on_round)
        self.runner.start()

    def _on_opened(self) -> None:
        self.opened = True
        self.timer.start()

    def _on_round(self, _report: object) -> None:
        self.runner.look_for_changes()

    def _on_changed(self, changes: Changes) -> None:
        self.seen |= changes.drafts

    def vote(self, draft: str) -> None:
        """Reject a draft."""
        self.runner.command(
            lambda store: store.votes.cast(draft, VoteInput("reject", reason=REASON))
        )

    def close(self) -> None:
        """End its threads."""
        self.timer.close()
        self.runner.close()


def across(place: Place) -> Iterator[Row]:
    """Two desks without windows and a server, all on this machine."""
    app = QCoreApplication.instance() or QCoreApplication([])
    with serving(place.scratch / "server") as running:
        cast = make_space(place.scratch / "space")
        drafts = [cast.draft(f"Entwurf {number}") for number in range(VOTES)]
        desks = []
        for name, member in (("press", cast.press), ("agency", cast.agency)):
            with Store.seat(place.scratch / name, cast.store, member) as store:
                store.sync.run(running.space, token=TOKEN)
            desks.append(_Desk(place.scratch / name))
        cast.store.close()
        try:
            yield _crossed(desks[0], desks[1], drafts)
        finally:
            for desk in desks:
                desk.close()
            app.sendPostedEvents()


def _crossed(first: _Desk, second: _Desk, drafts: list[str]) -> Row:
    _until(lambda: second.timer.listening and first.opened)
    took = []
    for draft in drafts:
        second.seen.clear()
        began = time.perf_counter()
        first.vote(draft)
        _until(lambda wanted=draft: wanted in second.seen)  # type: ignore[misc]
        took.append((time.perf_counter() - began) * 1000)
        _until(lambda: second.timer.listening)
    note = f"{len(took)} votes, slowest {max(took):,.0f} ms; p95 {percentile(took, 0.95):,.0f} ms"
    ordered = sorted(took)
    return Row("a vote on the other desk", ordered[len(ordered) // 2], 0, "≤ 1,000 ms", note)


def _until(true: Callable[[], object]) -> None:
    """Let the event loop run until something holds."""
    loop, poll = QEventLoop(), QTimer(interval=2)
    poll.timeout.connect(lambda: loop.quit() if true() else None)
    poll.start()
    QTimer.singleShot(LONGEST_MS, loop.quit)
    loop.exec()
    if not true():
        raise TimeoutError
