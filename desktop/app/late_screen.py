"""A screen that is made when somebody first goes there, without a jolt."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from desktop.app.stepwise_import import StepwiseImport


class LateScreen(QObject):
    """Imports what a screen needs a part a turn of the event loop: all at once would be felt.

    Signals:
        ready: it is in sight, and can be made or opened.
    """

    ready = Signal()

    def __init__(self, modules: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self._reading = StepwiseImport(modules, self)
        self._reading.finished.connect(self.ready)
        self._begun = False

    def come(self, *, made: bool) -> None:
        """Tell ``ready`` at once where the screen is there already, else once it can be made."""
        if made:
            self.ready.emit()
        elif not self._begun:
            self._begun = True
            self._reading.start()
