"""Opens the log of the real desk, scrolls and filters it and prints what was measured as JSON.

``python -m tests.bench.log_child log FOLDER``; the rest is as in `tests.bench.desk_child`.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from typing_extensions import override

from desktop.app import start
from tests.bench.desk_child import JUMPS, SMOOTH, Measured, Steps, after

if TYPE_CHECKING:
    from desktop.app.desk import Desk
    from desktop.audit_log.view import LogView

AT_REST_S = 0.3


class Logged(Measured):
    """The program with its log in sight."""

    @override
    def _script(self, desk: Desk) -> Steps:
        yield desk.is_still
        yield after(1)
        self.heart.take()
        clock = Clock(desk)
        desk.window.show_area("log")
        yield desk.areas.log.is_made
        clock.watch()
        yield clock.has_shown
        self.found["open"], self.found["stall_open"] = clock.ms, self.heart.take()
        view = desk.areas.log.view
        self.found["entries"] = len(view.model.keys)
        yield lambda: view.filter.channel.count() > 1  # what stands beside the list has come
        yield from self._filter(clock, view)
        yield from self._scroll_log(view)

    def _filter(self, clock: Clock, view: LogView) -> Steps:
        times: dict[str, float] = {}
        self.heart.take()
        for name, wish in wishes(view).items():
            yield after(AT_REST_S)
            clock.begin()
            wish()
            yield clock.has_shown
            times[name] = clock.ms
        yield after(AT_REST_S)
        self.found["filters"], self.found["stall_filter"] = times, self.heart.take()

    def _scroll_log(self, view: LogView) -> Steps:
        bar, frames = view.list.verticalScrollBar(), []
        places = [60 * number for number in range(SMOOTH)]
        places += [bar.maximum() * (number * 37 % JUMPS) // JUMPS for number in range(JUMPS)]
        yield after(AT_REST_S)
        self.heart.take()
        for place in places:
            began = time.perf_counter()
            bar.setValue(place)
            view.list.viewport().repaint(0, 0, 1, 1)
            frames.append((time.perf_counter() - began) * 1000)
            yield after(0)
        self.found["frames"], self.found["stall_scroll"] = frames, self.heart.take()


class Clock:
    """From a wish to the list that answers it, painted."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self.ms, self._shown = desk, 0.0, False
        self.begin()

    def watch(self) -> None:
        """Look at the list, once the area made it: asked for earlier, it is made at one go."""
        model = self._desk.areas.log.view.model
        model.modelReset.connect(self._on_reset)
        if model.rowCount():
            self._on_reset()

    def begin(self) -> None:
        """Start the clock."""
        self._began, self._shown = time.perf_counter(), False

    def has_shown(self) -> bool:
        """Tell whether the list came."""
        return self._shown

    def _on_reset(self) -> None:
        if not self._shown:
            self._desk.areas.log.view.list.viewport().repaint()
            self.ms, self._shown = (time.perf_counter() - self._began) * 1000, True


def wishes(view: LogView) -> dict[str, Callable[[], None]]:
    """What a person asks of the filter; each leaves the one before in place or undoes it."""

    def every_act() -> None:
        view.filter.tick("words", ticked=True)

    def no_revisions() -> None:
        view.filter.tick("revision", ticked=False)

    def house() -> None:
        view.filter.clear()
        view.filter.tick_house("SMI", ticked=False)

    def text() -> None:
        view.filter.clear()
        view.search.setText("wald")
        view.search.searched.emit("wald")

    def month() -> None:
        view.search.clear()
        view.filter.period.choose(QDate(2026, 1, 1), QDate(2026, 1, 31))

    def all_again() -> None:
        view.filter.clear_button.click()

    return {
        "every act": every_act,
        "without revisions": no_revisions,
        "without a house": house,
        "free text": text,
        "one month": month,
        "all again": all_again,
    }


if __name__ == "__main__":
    gc.disable()  # as desktop/__main__.py does
    vars(start)["Program"] = Logged
    code = start.run_desk(["--space", sys.argv[2]])
    sys.stdout.write(json.dumps(Logged.found) + "\n")
    sys.exit(code)
