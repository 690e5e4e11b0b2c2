"""Keeps the list of the log true to the store, and opens what a person chose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from db.changes import Changes
from db.rows import ChannelRow, HouseRow, LogFilter, LogRow
from db.rows.log import LogDetail, LogOrder
from db.store import Store
from desktop.audit_log.checking import Checking
from desktop.audit_log.extracting import Extracting
from desktop.audit_log.proof_dialog import ProofDialog
from desktop.audit_log.sheet import FingerprintSheet
from desktop.audit_log.view import LogView
from desktop.background.opening import OpenStore
from desktop.background.store_runner import StoreRunner
from desktop.widgets.paged_model import PAGE

OPEN_MS = 60
"""Who holds an arrow key passes entries without opening each."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One answer of the store: where all entries stand, and those of one page."""

    wanted: LogFilter
    order: LogOrder
    page: int
    rows: tuple[LogRow, ...]
    kept: int


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the list."""

    counts: Mapping[str, int]
    houses: tuple[HouseRow, ...]
    channels: tuple[ChannelRow, ...]
    fingerprint: str
    entries: int
    may_export: bool


@dataclass(frozen=True, slots=True)
class Page:
    """The entries of one page of a list."""

    order: Sequence[int]
    number: int
    rows: tuple[LogRow, ...]


class LogPresenter(QObject):
    """One list, one open entry.

    Signals:
        draft_requested: a draft to look at.
        told: words and tone for the foot of the window.
    """

    draft_requested = Signal(str)
    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, view: LogView, opening: OpenStore) -> None:
        super().__init__(view)
        self._runner, self._view = runner, view
        self._wanted = False
        self._key = self._next = 0
        self._detail: LogDetail | None = None
        self._fingerprint = ""
        self.checking = Checking(opening, view, self)
        self.extracting = Extracting(opening, view, self)
        self._sheet = FingerprintSheet(runner, view, self)
        self._open = QTimer(self, singleShot=True, interval=OPEN_MS)
        self._open.timeout.connect(self._on_open)
        view.wanted.connect(self.load)
        view.page_wanted.connect(self._on_page_wanted)
        view.entry_chosen.connect(self._on_chosen)
        view.check.entry_requested.connect(self.go_to)
        view.check.copy_requested.connect(self._on_copy)
        for part in (self.checking, self.extracting, self._sheet):
            part.told.connect(self.told)
        self.checking.ended.connect(self._on_checked)
        runner.changed.connect(self._on_changed)

    def open(self) -> None:
        """Load the log, now that somebody looks at it."""
        self._wanted = True
        self.load()

    def close_jobs(self) -> None:
        """Wait for what is under way."""
        self.checking.close()
        self.extracting.close()

    def load(self) -> None:
        """Ask for the list as it is filtered now, then for what stands beside it."""
        wanted, key = self._view.filtered(), self._next or self._key
        page = self._page_in_sight()
        self._runner.query(
            lambda store: fetch(store, wanted, key, page), self._on_listing, latest=True
        )
        self._runner.query(lambda store: beside(store, wanted), self._on_beside, latest=True)

    def _page_in_sight(self) -> int:
        model, row = self._view.model, max(self._view.list.rowAt(0), 0)
        return model.layout.offset(row) // PAGE if model.layout.rows else 0

    def _on_listing(self, listing: Listing) -> None:
        if listing.wanted != self._view.filtered():
            return
        self._view.show_order(listing.order, listing.rows, listing.page, listing.kept)
        if self._next:
            wanted, self._next = self._next, 0
            self._view.choose(wanted)
        self._open.start()

    def _on_beside(self, found: Beside) -> None:
        view = self._view
        self._fingerprint = found.fingerprint
        view.filter.show_houses(found.houses)
        view.filter.show_channels(found.channels)
        view.filter.show_counts(found.counts)
        view.check.show_fingerprint(found.fingerprint, found.entries)
        view.out.set_may_export(may=found.may_export)

    def _on_page_wanted(self, number: int) -> None:
        keys = self._view.model.page_keys(number)
        order = self._view.model.keys
        self._runner.query(lambda store: Page(order, number, store.log.page(keys)), self._on_page)

    def _on_page(self, page: Page) -> None:
        if page.order is self._view.model.keys:
            self._view.model.show_page(page.number, page.rows)

    def _on_chosen(self, _row: LogRow) -> None:
        self._open.start()

    def _on_open(self) -> None:
        row = self._view.chosen()
        if row is not None and self._view.card is None:
            entry = row.id
            self._runner.query(lambda store: store.log.detail(entry), self._on_detail, latest=True)

    def _on_detail(self, detail: LogDetail | None) -> None:
        row = self._view.chosen()
        if detail is None or row is None or row.id != detail.row.id:
            return
        self._detail, self._key = detail, detail.key
        card = self._view.show_card(detail)
        card.entry_requested.connect(self.go_to)
        card.draft_requested.connect(self.draft_requested)
        card.only_draft_requested.connect(self.show_draft)
        card.proof_requested.connect(self._on_proof)

    def go_to(self, entry: str) -> None:
        """Choose an entry wherever it stands; the filter gives way where it leaves it out."""
        self._runner.query(lambda store: store.log.key(entry), self._on_key, latest=True)

    def _on_key(self, key: int) -> None:
        if not key:
            self.told.emit(self.tr("Dieser Eintrag ist nicht hier."), "warn")
        elif self._view.model.row_of(key) >= 0:
            self._view.choose(key)
        else:
            self._view.search.clear()
            self._view.filter.clear()
            self._view.filter.show_every_act()
            self._next = key
            self.load()

    def show_draft(self, draft: str, title: str) -> None:
        """Show the entries of one draft alone."""
        self._view.filter.show_draft(draft, title)
        self.load()

    def _on_proof(self) -> None:
        if self._detail is not None:
            dialog = ProofDialog(self._detail, self._view.words, self._view)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_checked(self) -> None:
        """What is open was looked at before the check: look again."""
        self._view.drop_card()
        self._open.start()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._fingerprint)
        self.told.emit(self.tr("Prüfsumme kopiert."), "ok")

    def _on_changed(self, changes: Changes) -> None:
        if self._wanted and (changes.entries or changes.drafts or changes.everything):
            self.load()


def fetch(store: Store, wanted: LogFilter, key: int, page: int) -> Listing:
    """Read the list and one page of it, in the store's thread; that of the chosen entry."""
    order = store.log.order(wanted)
    kept = key if key in order.keys else 0
    number = order.keys.index(kept) // PAGE if kept else page
    number = min(number, max(len(order.keys) - 1, 0) // PAGE)
    rows = store.log.page(order.keys[number * PAGE : (number + 1) * PAGE])
    return Listing(wanted, order, number, rows, kept)


def beside(store: Store, wanted: LogFilter) -> Beside:
    """Read what stands beside the list."""
    fingerprint, _, entries = store.log.fingerprint()
    return Beside(
        store.log.acts(wanted),
        store.units.houses(),
        store.texts.channels(),
        fingerprint,
        entries,
        store.log.may_export(),
    )
