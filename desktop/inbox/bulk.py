"""Approves several chosen drafts: a last look, one act, a vote and a log entry each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.errors import UmlaufError
from db.rows.bulk import BulkHeld, BulkRow
from desktop.background.store_runner import StoreRunner
from desktop.i18n import dates, terms
from desktop.i18n.sentences import spoken
from desktop.inbox.bulk_dialog import BulkDialog
from desktop.inbox.draft_list import MOST_CHOSEN
from desktop.inbox.view import InboxView

if TYPE_CHECKING:
    from db.store import Store


class BulkApproval(QObject):
    """Nothing is approved that was not shown by name in the dialog.

    Signals:
        held: the rows (`PendingRow`) that wait for their signature together.
        told: words and tone.
    """

    held = Signal(object)
    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, view: InboxView, seconds: Callable[[], int]) -> None:
        super().__init__(view)
        self._runner, self._view, self._seconds = runner, view, seconds
        self.dialog: BulkDialog | None = None
        view.chosen_bar.approve_requested.connect(self.start)

    def start(self) -> None:
        """Look at what is chosen and ask."""
        places, wanted = self._view.list.chosen_offsets(), self._view.filter()
        if len(places) < 2 or self.dialog is not None:  # noqa: PLR2004 - one needs no list
            return
        if len(places) > MOST_CHOSEN:
            words = self.tr("Bitte wählen Sie höchstens {0} Entwürfe.").format(MOST_CHOSEN)
            self.told.emit(words, "warn")
            return

        def look(store: Store) -> tuple[BulkRow, ...]:
            found = [row for one in places for row in store.inbox.rows(wanted, one, 1)]
            return store.bulk.look((row.draft, row.digest) for row in found)

        self._runner.query(look, self._on_looked, refused=self._on_refused, latest=True)

    def _on_looked(self, rows: tuple[BulkRow, ...]) -> None:
        dialog = BulkDialog(rows, dates.now_ms(), self._view.window())
        self.dialog = dialog
        dialog.approved.connect(self._on_approved)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
        self._view.list.setFocus()

    def _on_approved(self, rows: tuple[BulkRow, ...]) -> None:
        seconds = self._seconds()
        self._runner.command(
            lambda store: store.bulk.hold(rows, seconds),
            self._on_held,
            refused=self._on_refused,
        )

    def _on_held(self, found: BulkHeld) -> None:
        self._view.list.release()
        if found.rows:
            self.held.emit(found.rows)
        if found.refused:
            row, why = found.refused[0]
            more = len(found.refused) - 1
            words = self.tr("„{0}“ wurde nicht freigegeben: {1}").format(row.title, spoken(why))
            also = terms.counted(more, self.tr("{0} weiterer"), self.tr("{0} weitere"))
            self.told.emit(f"{words} ({also})" if more else words, "warn")

    def _on_refused(self, error: UmlaufError) -> None:
        self.told.emit(spoken(error.sentence), "bad")
