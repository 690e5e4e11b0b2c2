"""The real desk in this process, told by keys from outside; writes a frame log as JSON lines.

``python -m tests.bench.twenty_child FOLDER MEMBER``. Lines on stdout: ``{"dialog": …}`` when one
opens, ``{"done": …}`` when an act went out, ``{"page": …}`` when a draft stands with everything
that belongs to it.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop.app import start
from desktop.app.program import Program
from tests.bench.desk_child import Turn

BEAT_MS, FRAME_MS = 3, 1000 / 60


class Frames(QObject):
    """Beats as often as the event loop lets it; a gap is a time in which nothing was painted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last, self._gaps = time.perf_counter(), [0.0]
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._gaps.append((now - self._last) * 1000)
        self._last = now

    def take(self) -> list[float]:
        """Gaps longer than a frame since last asked, in ms, and the longest in any case."""
        gaps, self._gaps = self._gaps, [0.0]
        return [one for one in gaps if one > FRAME_MS] or [max(gaps)]


class NextTurn(Turn):
    """A turn that counts from the first sight of another draft than the one before."""

    before = ""

    @override
    def _on_page(self) -> None:
        page = self._desk.review.page
        if page is not None and page.draft != self.before and not self.text:
            super()._on_page()


class Watched(Program):
    """The program as it is; tells what it shows and how smoothly it got there."""

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self._frames, self._shown = Frames(self), ""
        self.desk_ready.connect(self._on_ready)

    def _on_ready(self) -> None:
        assert self.desk is not None
        self._turn = NextTurn(self.desk)
        self._look = QTimer(self, interval=BEAT_MS)
        self._look.timeout.connect(self._on_look)
        self._look.start()
        self.desk.review.acts.dialog_opened.connect(self._on_dialog)
        self.desk.review.acts.done.connect(lambda act, _page: tell({"done": act}))
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every key starts the clock anew: the last one is the one that decided.
        if event.type() == QEvent.Type.KeyPress and event.spontaneous() and watched.isWindowType():
            self._turn.begin()
        return False

    def _on_dialog(self, dialog: QObject) -> None:
        tell({"dialog": type(dialog).__name__})

    def _on_look(self) -> None:
        page = self.desk.review.page if self.desk else None
        if page is None or page.draft == self._shown or not self._turn.is_over():
            return
        self._shown = self._turn.before = page.draft
        turn = self._turn
        ms = {"text": turn.text, "thumbnail": turn.thumbnail, "image": turn.image}
        tell({"page": page.title, "gaps": self._frames.take(), **ms})


def tell(line: dict[str, object]) -> None:
    """Write a line at once."""
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    vars(start)["Program"] = Watched
    sys.exit(start.run_desk(["--space", sys.argv[1], "--as", sys.argv[2]]))
