"""Approvals that nobody signs unasked: asked about once, then named until they are answered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from db.rows import PendingRow
from desktop.app.leaving_dialog import pending_words
from desktop.app.offered_dialog import OfferedDialog
from desktop.main_window.main_window import MainWindow
from desktop.review.pending_clock import PendingClock


class Offered(QObject):
    """Who leaves the question keeps a bar with it: such a draft stands in no list."""

    def __init__(self, clock: PendingClock, window: MainWindow) -> None:
        super().__init__(window)
        self._clock, self._window, self._bar = clock, window, window.unsigned
        self._waiting: dict[str, PendingRow] = {}
        self._reasons: dict[str, str] = {}
        self._dialog: OfferedDialog | None = None
        clock.offered.connect(self._on_offered)
        clock.refused.connect(self._on_refused)
        clock.signed.connect(self._on_settled)
        clock.taken_back.connect(self._on_settled)
        self._bar.action_requested.connect(self._ask)

    def forget(self) -> None:
        """Forget what was offered to somebody else."""
        self._waiting.clear()
        self._tell()

    def _on_offered(self, row: PendingRow) -> None:
        if row.id in self._waiting:
            return
        reason = self._reasons.pop(row.id, "")
        self._waiting[row.id] = replace(row, problem=row.problem or reason)
        if reason:
            self._tell()
        else:
            self._ask()

    def _on_refused(self, row: PendingRow, reason: str) -> None:
        """Keep what could not be signed in sight, if the store still holds it."""
        self._reasons[row.id] = reason
        self._clock.load()

    def _on_settled(self, draft: str) -> None:
        self._waiting = {key: row for key, row in self._waiting.items() if row.draft != draft}
        self._tell()

    def _ask(self) -> None:
        """Ask about the first that waits; one question at a time."""
        row = next(iter(self._waiting.values()), None)
        if row is None or self._dialog is not None:
            return
        self._dialog = OfferedDialog(row, self._window)
        self._dialog.sign_chosen.connect(self._on_sign)
        self._dialog.drop_chosen.connect(self._on_drop)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _on_sign(self, row: PendingRow) -> None:
        self._waiting.pop(row.id, None)
        self._clock.sign(row)

    def _on_drop(self, row: PendingRow) -> None:
        self._waiting.pop(row.id, None)
        self._clock.take_back(row)

    def _on_finished(self, answered: int) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None
        self._tell()
        if answered:
            self._ask()

    def _tell(self) -> None:
        rows = tuple(self._waiting.values())
        if not rows:
            self._bar.hide()
            return
        words = self.tr("Noch nicht gezeichnet – {0}").format(pending_words(rows[0]))
        if len(rows) > 1:
            words += self.tr(" · {0} weitere").format(len(rows) - 1)
        self._bar.set_notice(words, "warn", self.tr("Entscheiden …"), closable=False)
