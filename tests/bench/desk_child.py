"""Runs the real desk in this process, works in it and prints what was measured as JSON.

``python -m tests.bench.desk_child start|work FOLDER``; BENCH_START is the parent's monotonic
clock in ns as it started this process.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

import desktop.app  # noqa: F401 - first of all, as in desktop/__main__.py: it imports PySide

# isort: split

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop.app import start
from desktop.app.program import Program
from desktop.main_window.main_window import MainWindow

if TYPE_CHECKING:
    # The program imports it after the first paint: that must be measured too.
    from desktop.app.desk import Desk

Wait = Callable[[], bool]
Steps = Generator[Wait, None, None]
SMOOTH, JUMPS, NEXT = 300, 100, 6
WAIT_MS, BEAT_MS = 10, 3
# Nobody decides faster: so long a draft is looked at before the next is asked for.
LOOKED_AT_S = 0.3


def since_start() -> float:
    """Milliseconds since the parent started this process."""
    return (time.monotonic_ns() - int(os.environ["BENCH_START"])) / 1e6


class Heart(QObject):
    """Beats as often as the event loop can; a long gap is a stall."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now

    def take(self) -> float:
        """Return the longest gap in ms since last asked."""
        found, self.longest = self.longest, 0.0
        self._last = time.perf_counter()
        return found


class Measured(Program):
    """The program as it is, watched."""

    found: dict[str, object] = {}  # noqa: RUF012 - one process, one result
    work = False

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self.heart = Heart(self)
        self.desk_ready.connect(self._on_ready)

    @override
    def _make_window(self) -> MainWindow:
        window = super()._make_window()
        # Offscreen the screen is smaller: the window would fill it, and fold the list away.
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(1440, 900)
        window.installEventFilter(self)
        return window

    @override
    def _on_desk_read(self) -> None:
        super()._on_desk_read()
        if self.desk is not None:
            self.desk.listed.connect(self._on_listed)

    def _on_listed(self) -> None:
        assert self.desk is not None
        self.desk.inbox_view.list.viewport().repaint()
        self.found["ready"] = since_start()
        self.found["rows"] = self.desk.inbox_view.model.layout.entries

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_painted(self) -> None:
        self.found.setdefault("painted", since_start())

    def _on_ready(self) -> None:
        desk = self.desk
        assert desk is not None
        self._steps = self._script(desk)
        self._wait: Wait = lambda: desk.review.page is not None
        QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        over = self._wait()
        try:
            if over:
                self._wait = next(self._steps)
        except StopIteration:
            self.found["peak"] = memory("VmHWM")
            QApplication.exit(0)
            return
        QTimer.singleShot(0 if over else WAIT_MS, self._go_on)

    def _script(self, desk: Desk) -> Steps:
        desk.review_view.repaint()
        self.found["shown"] = since_start()
        self.found["stall_start"] = self.heart.take()
        yield desk.is_still
        if self.work:
            yield from self._page_through(desk)
            yield from self._scroll(desk)
            self.found["stall_scroll"] = self.heart.take()
        yield desk.is_still
        self.found["memory"] = memory("VmRSS")

    def _page_through(self, desk: Desk) -> Steps:
        model = desk.inbox_view.model
        desk.inbox_view.header.choose_scope("mine")  # an earlier run may have left another
        yield after(LOOKED_AT_S)
        last = range(model.rowCount() - NEXT - 1, model.rowCount())
        yield lambda: all(model.entry_at(row) is not None for row in last)
        turn = Turn(desk)
        desk.inbox_view.select_row(last[0])
        yield turn.is_over
        turns, longest = [], 0.0
        for _ in range(NEXT):
            yield after(LOOKED_AT_S)
            self.heart.take()
            turn.begin()
            self.window.acts["next_draft"].trigger()
            yield turn.is_over
            turns.append((turn.text, turn.thumbnail, turn.image, turn.whole))
            longest = max(longest, self.heart.take())
        self.found["turns"], self.found["stall_next"] = turns, longest

    def _scroll(self, desk: Desk) -> Steps:
        view = desk.inbox_view
        view.header.choose_scope("all")
        most = desk.inbox_view.model.layout.entries
        deadline = time.monotonic() + 30
        yield lambda: view.model.layout.entries > most or time.monotonic() > deadline
        yield desk.is_still
        self.found["all_rows"] = view.model.layout.entries
        self.found["stall_switch"] = self.heart.take()
        bar, frames = view.list.verticalScrollBar(), []
        places = [60 * number for number in range(SMOOTH)]
        places += [bar.maximum() * (number * 37 % JUMPS) // JUMPS for number in range(JUMPS)]
        for place in places:
            began = time.perf_counter()
            bar.setValue(place)
            view.list.viewport().repaint(0, 0, 1, 1)  # and with it whatever has to be painted
            frames.append((time.perf_counter() - began) * 1000)
            yield _at_once
        self.found["frames"] = frames


class Turn(QObject):
    """From one draft to the next: when text, thumbnail and picture stood on the screen, ms."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.review.page_shown.connect(self._on_page)
        desk.thumbnails.ready.connect(self._on_thumbnail)
        desk.loader.loaded.connect(self._on_picture)
        self.begin()

    def begin(self) -> None:
        """Start the clock."""
        self._began = time.perf_counter()
        self.text = self.thumbnail = self.image = self.whole = 0.0

    def is_over(self) -> bool:
        """Tell whether everything is painted; a draft without media has its text alone."""
        if self.text and not self.whole and self._desk.review.is_whole():
            paint(self._desk)
            self.whole = self._ms()
        shown = self._desk.review_view.center.medium() is None or (self.thumbnail and self.image)
        return bool(self.text and shown) and self._desk.is_still()

    def _ms(self) -> float:
        return (time.perf_counter() - self._began) * 1000

    def _on_page(self) -> None:
        paint(self._desk)
        self.text = self._ms()
        self._on_thumbnail()
        self._on_picture()

    def _on_thumbnail(self) -> None:
        strip = self._desk.review_view.center.strip
        shown = self._desk.review_view.center.medium()
        if self.text and not self.thumbnail and strip.thumbnail(shown) is not None:
            strip.repaint()
            self.thumbnail = self._ms()

    def _on_picture(self) -> None:
        shown = self._desk.review_view.center.medium()
        here = shown is not None and self._desk.loader.is_kept(shown.digest)
        if self.text and not self.image and here:
            self._desk.review_view.center.stage.repaint()
            self.image = self._ms()


def paint(desk: Desk) -> None:
    """Lay out and paint what has changed, as the event loop would at its next turns."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, 0)
    desk.window.repaint(0, 0, 1, 1)


def memory(name: str) -> float:
    """A line of /proc/self/status in MB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


def after(seconds: float) -> Wait:
    """Wait that long."""
    then = time.monotonic() + seconds
    return lambda: time.monotonic() > then


def _at_once() -> bool:
    return True


if __name__ == "__main__":
    Measured.work = sys.argv[1] == "work"
    gc.disable()  # as desktop/__main__.py does
    vars(start)["Program"] = Measured
    os.environ["UMLAUF_SPACE"] = sys.argv[2]  # an icon starts it without a word, too
    code = start.run_desk([])
    sys.stdout.write(json.dumps(Measured.found) + "\n")
    sys.exit(code)
