"""Imports modules in the main thread, one a turn of the event loop, so that the window answers.

Classes of Qt must not be made in another thread: while one was, a screen reader that asked the
window for its parts ended the process.
"""

from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

DESK = (
    *("desktop.app.departure", "desktop.app.topics", "desktop.inbox.view"),
    *("desktop.app.workspace", "desktop.background.sync_timer", "desktop.app.desk"),
)
SCREENS = (
    *("desktop.review.decision_bar", "desktop.review.comments_section"),
    *("desktop.review.text_section", "desktop.review.details", "desktop.review.acts"),
    *("desktop.review.stage", "desktop.review.card_desk", "desktop.media.mockups.hints"),
    *("desktop.media.mockups.feed", "desktop.media.mockups.compose"),
    *("desktop.review.channel_stage", "desktop.review.center", "desktop.review.view"),
    *("desktop.review.presenter", "desktop.app.comparing", "desktop.app.deciding"),
    *("desktop.app.pages", "desktop.app.screens"),
)
COMPARISON = (
    *("desktop.compare.change_pane", "desktop.compare.place_bar", "desktop.compare.stage"),
    *("desktop.compare.text_pane", "desktop.compare.view", "desktop.compare.presenter"),
)


class StepwiseImport(QObject):
    """Goes through names of modules, what others need first; the last one is what is wanted.

    Signals:
        finished: all are imported.
    """

    finished = Signal()

    def __init__(self, names: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self._names, self._stopped = iter(names), False

    def start(self) -> None:
        """Begin with the next turn of the event loop."""
        QTimer.singleShot(0, self, self._next)

    def stop(self) -> None:
        """Import no more; nothing is told."""
        self._stopped = True

    def _next(self) -> None:
        if self._stopped:
            return
        for name in self._names:
            import_module(name)
            self.start()
            return
        self.finished.emit()
