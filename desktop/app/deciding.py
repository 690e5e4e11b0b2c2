"""What deciding needs beside the bar: several drafts at once, why one is here, who stands in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from db.rows import PendingRow, ReviewPage
from desktop.background.store_runner import StoreRunner
from desktop.inbox.bulk import BulkApproval
from desktop.inbox.presenter import InboxPresenter
from desktop.main_window.main_window import MainWindow
from desktop.preferences.deputies_desk import DeputiesDesk
from desktop.preferences.halt_desk import HaltDesk
from desktop.records.records_desk import RecordsDesk
from desktop.review.dialogs.why_dialog import WhyDialog
from desktop.review.presenter import ReviewPresenter
from desktop.review.view import ReviewView


class Deciding(QObject):
    """Joins list, review and the dialogs of the window.

    Signals:
        told: words and tone.
    """

    told = Signal(str, str)

    def __init__(
        self,
        runner: StoreRunner,
        window: MainWindow,
        inbox: InboxPresenter,
        review: tuple[ReviewView, ReviewPresenter],
        seconds: Callable[[], int],
    ) -> None:
        super().__init__(window)
        self._window, self._inbox, self._list = window, inbox, inbox.view
        self._view, self._review = review
        self.bulk = BulkApproval(runner, self._list, seconds)
        self.deputies = DeputiesDesk(runner, window)
        self.records = RecordsDesk(runner, window)
        self.halt = HaltDesk(runner, window.halt, window.acts["halt"], window)
        self.why: WhyDialog | None = None
        self._join()

    def _join(self) -> None:
        acts = self._window.acts
        acts.on("approve_many", self.bulk.start)
        acts.on("why", self.show_why)
        acts.on("away", self.deputies.show_away)
        acts.on("halt", self.halt.ask)
        acts.on("templates", self.deputies.show_templates)
        acts.on("erase", self._on_erase)
        acts.on("records", self.records.show_records)
        acts.on("again", self.records.show_again)
        acts["erase"].setEnabled(False)
        acts["approve_many"].setEnabled(False)
        acts["why"].setEnabled(False)
        self._list.list.several_chosen.connect(self._on_several)
        self._view.bar.why_requested.connect(self.show_why)
        self._review.page_shown.connect(self._on_page)
        self.bulk.held.connect(self._on_held)
        self.bulk.told.connect(self.told)
        self.deputies.told.connect(self.told)
        self.records.told.connect(self.told)
        self.halt.told.connect(self.told)
        self.halt.reload()

    def takes(self, act: str) -> bool:
        """Take an approval on where several drafts are chosen; nobody means only one of them."""
        several = act == "approve" and len(self._list.list.chosen_offsets()) > 1
        if several:
            self.bulk.start()
        return several

    def _on_several(self, count: int) -> None:
        self._window.acts["approve_many"].setEnabled(count > 1)
        self._view.show_several(count)
        if count > 1:
            self._window.acts["approve"].setEnabled(True)
        else:
            self._window.acts["approve"].setEnabled(self._view.bar.may("approve"))

    def _on_page(self, page: ReviewPage) -> None:
        self._window.acts["why"].setEnabled(page.why is not None)
        self._window.acts["erase"].setEnabled(self.records.may_erase)
        self._view.bar.offer_why(page.why is not None, self._window.acts.keys("why"))
        self._on_several(len(self._list.list.chosen_offsets()))

    def _on_erase(self) -> None:
        page = self._review.page
        if page is not None:
            self.records.show_erase(page.draft)

    def show_why(self) -> None:
        """Open "Warum liegt das bei mir?" for the draft in sight."""
        page = self._review.page
        if page is None or page.why is None or self.why is not None:
            return
        self.why = WhyDialog(page, self._window)
        self.why.finished.connect(self._on_why_closed)
        self.why.open()

    def _on_why_closed(self) -> None:
        if self.why is not None:
            self.why.deleteLater()
        self.why = None

    def _on_held(self, rows: Sequence[PendingRow]) -> None:
        self._review.clock.hold_together(rows)
        for row in rows:
            self._inbox.go_on(row.draft)
        self._inbox.reload()
