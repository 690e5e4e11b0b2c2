"""Keeps the list and the draft in sight true to the store, and hands in what a person enters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from db.changes import Changes
from db.errors import UmlaufError
from db.rows import GroupRow, HouseRow
from db.rows.publishing import PublishFilter, PublishPage, PublishRow
from db.store import Store
from desktop.background.store_runner import StoreRunner
from desktop.background.typed_texts import TypedTexts
from desktop.i18n import terms
from desktop.i18n.sentences import spoken
from desktop.publishing.entry import Entry, read_entry
from desktop.publishing.saying import Saying
from desktop.publishing.view import PublishView
from desktop.widgets.paged_model import PAGE

AGAIN_MS = 60_000


@dataclass(frozen=True, slots=True)
class _Listed:
    wanted: PublishFilter
    groups: tuple[GroupRow, ...]
    pages: dict[int, tuple[PublishRow, ...]]
    houses: tuple[HouseRow, ...]


@dataclass(frozen=True, slots=True)
class _Opened:
    page: PublishPage
    typed: dict[str, Entry]
    member: str
    least: int


class PublishPresenter(QObject):
    """Reloads when something it shows changed, and once a minute, because moments pass.

    Out of sight it waits until it is looked at again.

    Signals:
        told: words and tone for the foot of the window.
        said: words for the status line, read out politely.
    """

    told = Signal(str, str)
    said = Signal(str)

    def __init__(self, runner: StoreRunner, view: PublishView) -> None:
        super().__init__(view)
        self._runner, self._view = runner, view
        self._texts = TypedTexts(runner, self)
        self.saying = Saying(runner, view, self._texts)
        self._draft, self._place, self._member, self._then = "", 0, "", ""
        self._open = self._stale = False
        self._sending: list[tuple[str, str]] = []
        self.page: PublishPage | None = None
        self._join()
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._renew)

    def _join(self) -> None:
        view = self._view
        view.list.wanted.connect(self.load)
        view.list.chosen.connect(self._on_chosen)
        view.list.page_wanted.connect(self._on_page_wanted)
        view.cards.sent.connect(self._on_sent)
        view.cards.kept.connect(self._on_kept)
        view.cards.wished.connect(self._on_wished)
        view.cards.copied.connect(self._on_copied)
        self.saying.told.connect(self.told)
        self.saying.done.connect(self._on_said)
        self._runner.changed.connect(self._on_changed)

    def open(self) -> None:
        """Load the list, now that somebody looks at it."""
        self._open = True
        self._again.start()
        self.load()
        if self._stale and self._draft:
            self._ask_page(self._draft)
        self._stale = False

    def close(self) -> None:
        """Keep what is half typed."""
        self._view.cards.flush()

    def choose(self, draft: str) -> None:
        """Show a draft, whatever the filter leaves out of the list."""
        self._draft = self._then = draft
        self._view.list.filter.clear()
        self.open()
        self._ask_page(draft)

    def load(self) -> None:
        """Ask for the list as it is filtered now."""
        wanted, pages = self._view.list.wish(), self._pages_in_sight()
        self._runner.query(lambda store: _list(store, wanted, pages), self._on_list, latest=True)

    def reload(self) -> None:
        """Ask for list and page again."""
        if self._open:
            self.load()
            if self._draft:
                self._ask_page(self._draft)

    def _pages_in_sight(self) -> tuple[int, ...]:
        rows, model = self._view.list.list.rows_in_sight(), self._view.list.model
        return tuple(model.pages_of(rows.start, max(rows.stop - 1, 0)))

    def _on_list(self, listed: _Listed) -> None:
        pane = self._view.list
        if listed.wanted != pane.wish():
            return
        pane.show_list(listed.groups, listed.pages, listed.houses)
        row = pane.row_of(self._draft)
        if row >= 0:
            self._place = pane.model.layout.offset(row)
            pane.list.show_chosen(row)
        elif not self._draft:
            self._choose_place()

    def _choose_place(self) -> None:
        layout = self._view.list.model.layout
        if layout.entries:
            self._place = min(self._place, layout.entries - 1)
            self._view.list.choose(layout.row(self._place))
        else:
            self._show_none()

    def _show_none(self) -> None:
        self._draft, self.page = "", None
        self._view.show_page(None, {})

    def _on_chosen(self, row: PublishRow) -> None:
        if row.draft != self._draft or self.page is None:
            self._view.cards.flush()
            self._draft = row.draft
            self._ask_page(row.draft)

    def _on_page_wanted(self, number: int) -> None:
        wanted = self._view.list.wish()
        self._runner.query(
            lambda store: (wanted, number, store.publishing.rows(wanted, number * PAGE, PAGE)),
            self._on_rows,
        )

    def _on_rows(self, found: tuple[PublishFilter, int, tuple[PublishRow, ...]]) -> None:
        wanted, number, rows = found
        if wanted == self._view.list.wish():
            self._view.list.model.show_page(number, rows)

    def _ask_page(self, draft: str) -> None:
        self._runner.query(
            lambda store: _read(store, draft, self._texts),
            self._on_page,
            refused=self._on_gone,
            latest=True,
        )

    def _on_page(self, opened: _Opened) -> None:
        page = opened.page
        if page.draft != self._draft:
            return
        self.page, self._member = page, opened.member
        self.saying.least, self.saying.member = opened.least, opened.member
        self._view.show_page(page, opened.typed)
        if self._then:
            self._view.go_on("" if self._then == page.draft else self._then)
            self._then = ""

    def _on_gone(self, error: UmlaufError) -> None:
        self._show_none()
        self.told.emit(spoken(error.sentence), "warn")
        self.load()

    def _on_changed(self, changes: Changes) -> None:
        if changes.drafts or changes.media or changes.space or changes.everything:
            self._renew()

    def _renew(self) -> None:
        if self._view.isVisible():
            self.reload()
        else:
            self._stale = True

    def _on_kept(self, draft: str, entry: Entry) -> None:
        self._texts.keep(_key(draft, entry.channel, self._member), entry.kept())

    def _on_sent(self, draft: str, entry: Entry) -> None:
        self._then = entry.channel
        self._sending.append((draft, entry.channel))
        self._runner.command(
            lambda store: store.drafts.publish(
                draft, entry.channel, entry.url, entry.text, entry.at, entry.amount
            ),
            self._on_recorded,
            refused=self._on_refused,
        )

    def _on_recorded(self, _changes: Changes) -> None:
        draft, channel = self._sending.pop(0)
        self._texts.keep(_key(draft, channel, self._member), "")
        words = self.tr("{0} ist eingetragen. Das Protokoll nennt Ihre Stelle.")
        self.told.emit(words.format(terms.channel_name(channel)), "ok")

    def _on_refused(self, error: UmlaufError) -> None:
        self._then, words = "", spoken(error.sentence)
        if not self._view.cards.show_error(self._sending.pop(0)[1], words):
            self.told.emit(words, "bad")

    def _on_wished(self, act: str, channel: str) -> None:
        if self.page is not None:
            self.saying.ask(act, self.page, channel, self._view.words.now())

    def _on_said(self, channel: str) -> None:
        self._then = channel  # the page that says so is still on its way

    def _on_copied(self, words: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(words)

    def move(self, way: int) -> None:
        """Choose the next (1) or previous (-1) draft."""
        layout = self._view.list.model.layout
        if 0 <= self._place + way < layout.entries:
            self._place += way
            self._view.list.choose(layout.row(self._place))


def _key(draft: str, channel: str, member: str) -> str:
    """Return under which name a half-typed entry is kept: everybody has their own."""
    return f"publish:{draft}:{channel}:{member}"


def _list(store: Store, wanted: PublishFilter, pages: Sequence[int]) -> _Listed:
    rows = {page: store.publishing.rows(wanted, page * PAGE, PAGE) for page in pages or (0,)}
    return _Listed(wanted, store.publishing.groups(wanted), rows, store.units.houses())


def _read(store: Store, draft: str, texts: TypedTexts) -> _Opened:
    page, member = store.publishing.page(draft), store.me().member
    typed = {}
    for row in page.channels:
        kept = texts.reading(_key(draft, row.channel, member))(store)
        entry = read_entry(row.channel, kept) if kept else None
        if entry is not None:
            typed[row.channel] = entry
    return _Opened(page, typed, member, store.space().reason_min)
