"""Keeps the list true to the store, and the choice where the person left it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from db.changes import Changes
from db.rows import GroupRow, HouseRow, InboxCounts, InboxFilter, InboxRow
from desktop.background.store_runner import StoreRunner
from desktop.inbox.view import InboxView
from desktop.widgets.list_layout import ListLayout
from desktop.widgets.paged_model import PAGE

if TYPE_CHECKING:
    from db.store import Store

AGAIN_MS = 60_000


@dataclass(frozen=True, slots=True)
class Listing:
    """One answer of the store: the whole order in numbers, the rows of a few pages.

    Attributes:
        sought: a draft to be chosen, "" = none.      place: its offset in the list, -1 = nowhere.
    """

    wanted: InboxFilter
    groups: tuple[GroupRow, ...]
    pages: dict[int, tuple[InboxRow, ...]]
    counts: InboxCounts
    houses: tuple[HouseRow, ...]
    sought: str
    place: int


@dataclass(frozen=True, slots=True)
class Page:
    """The rows of one page of a list."""

    wanted: InboxFilter
    number: int
    rows: tuple[InboxRow, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """In which list a draft stands, None = in none."""

    draft: str
    wanted: InboxFilter | None


class InboxPresenter(QObject):
    """Reloads when something it shows changed, and once a minute, because deadlines pass.

    Signals:
        draft_chosen: the `InboxRow` to look at, None = nothing is left.
        counted: the `InboxCounts`.
    """

    draft_chosen = Signal(object)
    counted = Signal(object)

    def __init__(self, runner: StoreRunner, view: InboxView) -> None:
        super().__init__(view)
        self._runner, self._view = runner, view
        self.view = view
        self._chosen: InboxRow | None = None
        self._place, self._after = 0, ""
        self._go_on, self._gone, self._sought = False, False, ""
        view.list_wanted.connect(self._on_list_wanted)
        view.page_wanted.connect(self._on_page_wanted)
        view.draft_selected.connect(self._on_selected)
        runner.changed.connect(self._on_changed)
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.reload)
        self._again.start()

    def reload(self) -> None:
        """Fetch the list anew."""
        wanted, pages, sought = self._view.filter(), self._pages_in_sight(), self._sought
        self._runner.query(
            lambda store: fetch(store, wanted, pages, sought), self._on_listing, latest=True
        )

    def _pages_in_sight(self) -> tuple[int, ...]:
        view = self._view.list
        first = max(view.rowAt(0), 0)
        last = view.rowAt(view.viewport().height() - 1)
        last = last if last >= 0 else first + 20
        model = self._view.model
        return tuple(model.pages_of(first, min(last, max(model.rowCount() - 1, 0))))

    def _on_listing(self, listing: Listing) -> None:
        view = self._view
        if listing.wanted != view.filter():
            return
        top = view.list.verticalScrollBar().value()
        several = view.list.chosen_drafts()
        named = listing.wanted.sort == "due" and all(one.group for one in listing.groups)
        layout = ListLayout(listing.groups, headings=named)
        view.model.show_list(layout, listing.pages)
        view.header.filter.show_houses(listing.houses)
        view.show_counts(listing.counts)
        view.show_emptiness()
        view.list.verticalScrollBar().setValue(top)
        self.counted.emit(listing.counts)
        if not self._choose_sought(listing):
            self._choose_again()
        if len(several) > 1:
            view.list.choose_too(several)

    def _choose_sought(self, listing: Listing) -> bool:
        """Choose the sought draft by its id: since it was found it may have moved.

        Returns whether there is no more to choose now; a list that was read while the draft moved
        is read once more.
        """
        if not self._sought or listing.sought != self._sought:
            return False
        row = self._view.list.row_of(self._sought)
        if row >= 0:
            self._go_on = False
            self._view.select_row(row)
        if row >= 0 or listing.place < 0:
            self._sought = ""
        return row >= 0 or listing.place >= 0

    def _choose_again(self) -> None:
        """Find the chosen draft in the new list; if it is gone, take what stands in its place."""
        model = self._view.model
        row = self._view.list.row_of(self._chosen.draft) if self._chosen else -1
        self._gone = row < 0
        if row >= 0 and not self._go_on:
            self._view.list.show_chosen(row)
            self._place = model.layout.offset(row)
            return
        if self._go_on:
            self._place = self._place_after(row)
        if self._chosen is None or self._go_on:
            self._go_on = False
            self._choose_place()

    def _place_after(self, row: int) -> int:
        """Return where to go on after a decision, which may have moved the decided draft.

        What stood below it when it was chosen comes next, not what stands below it now.
        """
        layout = self._view.model.layout
        after = self._view.list.row_of(self._after) if self._after else -1
        if after >= 0:
            return layout.offset(after)
        return layout.offset(row) + 1 if row >= 0 else self._place

    def _choose_place(self) -> None:
        layout = self._view.model.layout
        if layout.entries == 0:
            self._chosen = None
            self.draft_chosen.emit(None)
            return
        self._place = min(self._place, layout.entries - 1)
        self._view.select_row(layout.row(self._place))

    def _on_selected(self, row: InboxRow) -> None:
        self._chosen, self._gone = row, False
        # Who chooses another one meanwhile is not fetched back.
        self._sought = self._sought if self._sought == row.draft else ""
        model = self._view.model
        self._place = model.layout.offset(self._view.list.currentIndex().row())
        below = model.entry_at(model.layout.row(self._place + 1))
        self._after = below.draft if below is not None else ""
        self.draft_chosen.emit(row)

    def go_on(self, draft: str) -> None:
        """Choose the next draft, because this one is decided; the list may still hold it."""
        if self._chosen is not None and self._chosen.draft == draft:
            self._go_on, self._sought = True, ""
            self.reload()

    def move(self, way: int) -> None:
        """Choose the next (1) or previous (-1) draft."""
        last = self._view.model.layout.entries - 1
        step = 0 if self._gone and way > 0 else way
        if 0 <= self._place + step <= last:
            self._place += step
            self._choose_place()

    def neighbours(self) -> tuple[str, ...]:
        """Return the next and the previous draft, as far as they are fetched."""
        model, row = self._view.model, self._view.model.layout.row
        rows = [
            model.entry_at(row(self._place + way)) for way in (1, -1) if self._place + way >= 0
        ]
        return tuple(one.draft for one in rows if one is not None)

    def choose(self, draft: str) -> None:
        """Choose a draft wherever it stands, e.g. a hit of the search or one just made."""
        wanted = self._view.filter()
        self._runner.query(lambda store: find(store, wanted, draft), self._on_found, latest=True)

    def _on_found(self, found: Found) -> None:
        if found.wanted is None:
            return
        if found.wanted != self._view.filter():
            self._view.header.close_filter()
            self._view.header.choose_scope(found.wanted.scope)
        self._sought = found.draft
        self.reload()

    def start_anew(self) -> None:
        """Fetch the list and choose its first draft: the space or who acts has changed."""
        self._chosen, self._place = None, 0
        self._view.list.scrollToTop()
        self.reload()

    def _on_list_wanted(self) -> None:
        self.start_anew()

    def _on_page_wanted(self, number: int) -> None:
        wanted = self._view.filter()
        self._runner.query(lambda store: fetch_page(store, wanted, number), self._on_page)

    def _on_page(self, page: Page) -> None:
        if page.wanted != self._view.filter():
            return
        self._view.model.show_page(page.number, page.rows)
        row = self._view.list.currentIndex().row()
        draft = self._view.model.entry_at(row) if row >= 0 else None
        if draft is not None and (self._chosen is None or draft.draft != self._chosen.draft):
            self._on_selected(draft)

    def _on_changed(self, changes: Changes) -> None:
        rows = changes.drafts or changes.media or changes.everything
        if rows or changes.space or changes.local:
            self.reload()


def fetch(store: Store, wanted: InboxFilter, pages: Sequence[int], sought: str) -> Listing:
    """Read the list and the rows of some pages, in the store's thread."""
    order = store.inbox.drafts(wanted) if sought else ()
    place = order.index(sought) if sought in order else -1
    numbers = {*(pages or (0,)), max(place, 0) // PAGE}
    rows = {page: store.inbox.rows(wanted, page * PAGE, PAGE) for page in sorted(numbers)}
    houses, counts = store.units.houses(), store.inbox.counts()
    return Listing(wanted, store.inbox.groups(wanted), rows, counts, houses, sought, place)


def fetch_page(store: Store, wanted: InboxFilter, number: int) -> Page:
    """Read one page of the list, in the store's thread."""
    return Page(wanted, number, store.inbox.rows(wanted, number * PAGE, PAGE))


def find(store: Store, wanted: InboxFilter, draft: str) -> Found:
    """Find a draft in the present list, else in all, else among the ended ones."""
    plain = replace(wanted, text="", house="", channel="")
    for one in (wanted, *(replace(plain, scope=scope) for scope in ("mine", "all", "done"))):
        if draft in store.inbox.drafts(one):
            return Found(draft, one)
    return Found(draft, None)
