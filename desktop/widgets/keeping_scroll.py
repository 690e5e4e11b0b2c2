"""A scrolled column in which what was asked for stays in sight while the column is laid out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


class KeepingScroll(QScrollArea):
    """Scrolls to a widget that has just come, again with every change of what is around it.

    Qt places new widgets in several steps. It ends as soon as the column stands elsewhere: a
    person has scrolled on.
    """

    def __init__(self) -> None:
        super().__init__()
        self._find: Callable[[], QWidget | None] | None = None
        self._at = 0
        self.verticalScrollBar().rangeChanged.connect(self._on_moved)

    def keep_in_sight(self, find: Callable[[], QWidget | None]) -> None:
        """Bring into sight what ``find`` returns; it is asked anew each time, None = gone."""
        self._find = find
        self._look()
        # A card that has just come has its place once the column is laid out.
        QTimer.singleShot(0, self, self._on_moved)

    def to_top(self) -> None:
        """Begin anew at the top: what is to be seen now is something else."""
        self._find = None
        self.verticalScrollBar().setValue(0)

    def _on_moved(self) -> None:
        if self._find is None:
            return
        if self.verticalScrollBar().value() == self._at:
            self._look()
        else:
            self._find = None

    def _look(self) -> None:
        widget = self._find() if self._find is not None else None
        if widget is None:
            self._find = None
            return
        self.ensureWidgetVisible(widget)
        bar = self.verticalScrollBar()
        self._at = min(bar.value(), bar.maximum())
