"""The comparison: head, note, changes, pictures, words, and the decision at the foot."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QSplitter, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows.compare import ComparePage
from desktop.compare.change_pane import ChangePane
from desktop.compare.difference import Difference
from desktop.compare.head import CompareHead
from desktop.compare.stage import CompareStage
from desktop.compare.text_pane import TextPane
from desktop.compare.vote_note import VoteNote
from desktop.compare.words import CompareWords
from desktop.media.picture import Picture
from desktop.theme.look import look
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.roles import set_role

WIDE, MIDDLE, NARROW, LOW = 1400, 1100, 900, 640
# Lower still, only what differs has room: the pair in sight, the words, the list.
TINY = 440
CHANGES, WORDS = {True: 290, False: 252}, {True: 420, False: 344}
LEAST_STAGE, HEAD = 320, 44
TABBED_WORDS = 360


class CompareView(QFrame):
    """Setters in, signals out; the presenter decides what is asked of the store.

    Signals:
        left: back to the draft.
        old_chosen, new_chosen: digest of a revision to compare.      swap_requested.
        newest_requested: the newer revision that is announced.
        pair_shown: the `MediumDiff` on the stage.      open_requested: path of a file.
        place_changed: which change of how many, in words.
        resized: width and height of the window.
    """

    left = Signal()
    old_chosen = Signal(str)
    new_chosen = Signal(str)
    swap_requested = Signal()
    newest_requested = Signal()
    pair_shown = Signal(object)
    open_requested = Signal(str)
    place_changed = Signal(str)
    resized = Signal(int, int)

    def __init__(self, words: CompareWords, stage: CompareStage, texts: TextPane) -> None:
        """Take its two large parts made before, so that it is made in steps."""
        super().__init__()
        set_role(self, "surface")
        self._words = words
        self._page: ComparePage | None = None
        self._form, self._low, self._tiny = "", False, False
        self.head, self.note, self.news = CompareHead(words), VoteNote(), NoticeBar()
        self.changes, self.stage, self.texts = ChangePane(), stage, texts
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Bild und Text"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        for pane in (self.changes, self.stage, self.texts):
            self._split.addWidget(pane)
        self._split.addWidget(self._tabs)
        self._tabs.hide()
        self.stage.setMinimumWidth(LEAST_STAGE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget in (self.head, self.note, self.news):
            self._column.addWidget(widget)
        self._column.addWidget(self._split, 1)

    def _connect(self) -> None:
        self.head.back_requested.connect(self.left)
        self.head.old_chosen.connect(self.old_chosen)
        self.head.new_chosen.connect(self.new_chosen)
        self.head.swap_requested.connect(self.swap_requested)
        self.news.action_requested.connect(self.newest_requested)
        self.changes.change_chosen.connect(self._on_change)
        self.stage.pair_shown.connect(self.pair_shown)
        self.texts.pair_requested.connect(self._on_pair)
        self.stage.open_requested.connect(self.open_requested)
        # Not of the window: elsewhere Alt with an arrow moves what lies under the cursor.
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, slot in (
            ("Alt+Down", self._on_next),
            ("Alt+Up", self._on_previous),
            ("Ctrl+Tab", self.texts.next_channel),
        ):
            QShortcut(QKeySequence(keys), self, slot, context=within)

    def begin(self) -> None:
        """Give the keyboard to the list of changes."""
        self.set_size(self.window().width(), self.window().height())
        self.changes.begin()
        self._tell_place()

    def set_foot(self, foot: QWidget) -> None:
        """Put the bar of decisions below everything."""
        self._column.addWidget(foot)

    def show_page(self, page: ComparePage, found: Mapping[int, Difference], *, same: bool) -> None:
        """Show a comparison; ``same``: of the same draft, so stay where the person was.

        ``found``: by pair, where its pictures differ, as far as that is known.
        """
        self._page = page
        self.head.show_page(page)
        self.note.show_note(*self._words.note(page), self._words.author(page))
        self._show_newer(page)
        lines = [self._words.line(page, one, found.get(one.number)) for one in page.changes]
        row = self.changes.row() if same else -1
        self.changes.show_page(page, self._words.heading(page), lines, self._words.unchanged(page))
        self.texts.show_page(page, self.texts.channel() if same else "", same=same)
        first = next((one.number for one in page.changes if one.kind == "media"), 0)
        self.stage.show_page(page, self.stage.number() if same else first)
        self.changes.choose(min(max(row, 0), len(page.changes) - 1))
        if not same and page.changes:
            self._tabs.setCurrentIndex(int(page.changes[0].kind != "media"))
        self._tell_place()

    def _show_newer(self, page: ComparePage) -> None:
        newer = page.new.newer
        label = next((one.label for one in page.new.revisions if one.digest == newer), "")
        if newer:
            words = self.tr("Fassung {0} ist da.").format(label)
            self.news.set_notice(words, "accent", self.tr("Ansehen"), closable=False)
        else:
            self.news.hide()

    def show_pictures(self, old: Picture, new: Picture) -> None:
        """Show what was decoded for the pair in sight."""
        self.stage.show_pictures(old, new)

    def show_difference(self, number: int, found: Difference) -> None:
        """Take where the pictures of a pair differ, into the list and onto the stage."""
        page = self._page
        if page is None:
            return
        for row, change in enumerate(page.changes):
            if change.kind == "media" and change.number == number:
                self.changes.model.set_line(row, self._words.line(page, change, found))
                self.changes.list.fit()
        if number == self.stage.number():
            self.stage.show_difference(found)

    def _on_next(self) -> None:
        self.changes.step(1)

    def _on_previous(self) -> None:
        self.changes.step(-1)

    def _on_pair(self, number: int) -> None:
        if self._form == "tabs":
            self._tabs.setCurrentIndex(0)
        self.stage.show_number(number)

    def _on_change(self, row: int) -> None:
        if self._page is None:
            return
        change = self._page.changes[row]
        if self._form == "tabs":
            self._tabs.setCurrentIndex(int(change.kind != "media"))
        if change.kind in {"media", "fields"}:
            self.stage.show_number(change.number)
        if change.kind == "text":
            self.texts.show_channel(change.channels[0])
        if change.kind != "media":
            key = f"{change.kind}{change.number}" if change.kind == "fields" else change.kind
            self.texts.show_section(key)
        self._tell_place()
        if not self.changes.list.hasFocus():
            self._announce(row)

    def _announce(self, row: int) -> None:
        """Read a change out where the keyboard is elsewhere than in the list."""
        words = self.changes.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _tell_place(self) -> None:
        count = len(self._page.changes) if self._page else 0
        self.place_changed.emit(self._words.place(self.changes.row() + 1, count))

    def place(self) -> str:
        """Return which change of how many is chosen, in words."""
        count = len(self._page.changes) if self._page else 0
        return self._words.place(self.changes.row() + 1, count)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        window = self.window()
        self.set_size(window.width(), window.height())
        self.resized.emit(window.width(), window.height())

    def set_size(self, width: int, height: int) -> None:
        """Share out a window: three columns, or pictures and words as tabs."""
        wide = width * 100 // look().percent
        high = height * 100 // look().percent
        for pane in (self.changes, self.stage, self.texts):
            pane.head.setMinimumHeight(look().px(HEAD) if high >= TINY else 0)
        low = high < LOW
        if low != self._low:
            self._low = low
            for part in (self.head, self.changes, self.stage):
                part.set_low(low)
        tiny = high < TINY
        if tiny != self._tiny:
            self._tiny = tiny
            for one in (self.note, self.changes, self.stage, self.texts):
                one.set_tiny(tiny=tiny)
        form = "wide" if wide >= WIDE else "middle" if wide >= MIDDLE else "tabs"
        changed = form != self._form
        self._form = form
        if changed:
            self._share_out()
        elif form == "tabs":
            self._size_tabs()

    def _share_out(self) -> None:
        tabbed = self._form == "tabs"
        if tabbed and self._tabs.count() == 0:
            self._tabs.addTab(self.stage, self.tr("Bild"))
            self._tabs.addTab(self.texts, self.tr("Text und Angaben"))
        elif not tabbed and self._tabs.count():
            while self._tabs.count():
                self._tabs.removeTab(0)
            self._split.insertWidget(1, self.stage)
            self._split.insertWidget(2, self.texts)
            self.stage.show()
            self.texts.show()
        self._tabs.setVisible(tabbed)
        if tabbed:
            self._size_tabs()
            return
        wide = self._form == "wide"
        left, right = look().px(CHANGES[wide]), look().px(WORDS[wide])
        self._split.setSizes([left, max(self.width() - left - right, LEAST_STAGE), right, 0])

    def _size_tabs(self) -> None:
        left = min(look().px(CHANGES[False]), self.width() // 3)
        self._split.setSizes([left, max(self.width() - left, 1)])
