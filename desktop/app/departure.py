"""Leaving, by closing the window or acting as somebody else, while approvals wait."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.rows import PendingRow
from desktop.app.leaving_dialog import LeavingDialog
from desktop.review.pending_clock import PendingClock

CLOSE = "close"


class Departure(QObject):
    """Asks once; `left` follows when nothing waits any more."""

    left = Signal(str)

    def __init__(self, clock: PendingClock, window: QWidget) -> None:
        super().__init__(window)
        self._clock, self._window = clock, window
        self._purpose = ""
        clock.ticked.connect(self._on_ticked)

    def ask(self, purpose: str) -> None:
        """Leave for a purpose (`CLOSE` or a member's id): at once, or after the answer."""
        rows = self._clock.rows()
        if not rows:
            self.left.emit(purpose)
            return
        dialog = LeavingDialog(rows, self._window)
        dialog.setProperty("purpose", purpose)
        dialog.accepted.connect(self._on_accepted)
        dialog.sign_chosen.connect(self._clock.sign_all)
        dialog.drop_chosen.connect(self._clock.take_back_all)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_accepted(self) -> None:
        self._purpose = str(self.sender().property("purpose"))
        self._leave_if_free(len(self._clock.rows()))

    def _on_ticked(self, _row: PendingRow | None, _left: int, _share: float, count: int) -> None:
        self._leave_if_free(count)

    def _leave_if_free(self, count: int) -> None:
        if self._purpose and count == 0:
            purpose, self._purpose = self._purpose, ""
            self.left.emit(purpose)
