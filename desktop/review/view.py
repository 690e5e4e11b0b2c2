"""The review screen: the middle, the details and the bar of decisions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows import ReviewPage
from desktop.i18n.sentences import spoken
from desktop.media.picture import Picture
from desktop.media.thumbnails import Thumbnails
from desktop.review.card_desk import CardDesk
from desktop.review.center import Center
from desktop.review.contested_card import ContestedCard
from desktop.review.decision_bar import DecisionBar
from desktop.review.details import STACKED, TABBED, Details
from desktop.review.form import LEAST_DETAILS, form_for, least_widths
from desktop.review.mark_desk import MarkDesk
from desktop.review.words import ReviewWords
from desktop.theme.look import look
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.roles import set_role

MOST_DETAILS = 640
# In lower windows the contradicting votes take a line each, px of the design.
ROOMY = 800


class ReviewView(QFrame):
    """Setters in, signals out; the presenter decides what is asked of the store.

    Attributes:
        details_width: of the right-hand column as a person drew it in a wide window, px of the
            design, 0 = as designed; `details_drawn` tells another one.
    """

    act_requested = Signal(str)
    revision_chosen = Signal(str)
    newest_requested = Signal()
    take_back_requested = Signal()
    medium_shown = Signal(object)
    details_drawn = Signal(int)
    open_requested = Signal(object)
    consent_requested = Signal(str)
    draft_requested = Signal(str)

    def __init__(
        self,
        thumbnails: Thumbnails,
        words: ReviewWords,
        center: Center | None = None,
        details: Details | None = None,
    ) -> None:
        """Take its two large parts where they were made before, so that it is made in steps."""
        super().__init__()
        set_role(self, "surface")
        self._words, self.details_width, self._folded = words, 0, False
        self._page: ReviewPage | None = None
        self._several, self._aside = 0, look().px(LEAST_DETAILS)
        self.center, self.details = center or Center(thumbnails), details or Details()
        self.marks = MarkDesk(self.center, self.details)
        self.card = CardDesk(self.center.stage, self.marks.layer, self.details.write)
        self.bar = DecisionBar()
        self.news, self.pending, self.contested = NoticeBar(), NoticeBar(), ContestedCard()
        self.flags, self._remedy = NoticeBar(), ""
        self._empty = EmptyState("inbox", self.tr("Kein Entwurf gewählt"))
        self._split, self._left = QSplitter(Qt.Orientation.Horizontal), QWidget()
        self._lay_out()
        self._connect()
        self.show_nothing()

    def _lay_out(self) -> None:
        """Join from the outside in: each move of a widget dresses all of its children anew."""
        full, left = QWidget(), self._left
        outer, rows, column = QVBoxLayout(self), QVBoxLayout(full), QVBoxLayout(left)
        for layout in (outer, rows, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        # Within a widget from the start: else its first page flashes up as a window of its own.
        self._stack = QStackedLayout()
        outer.addLayout(self._stack, 1)
        outer.addWidget(self.pending)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        rows.addWidget(self._split, 1)
        rows.addWidget(self.bar)
        self._split.addWidget(left)
        self._split.addWidget(self.details)
        column.addWidget(self.news)
        column.addWidget(self.flags)
        column.addWidget(self.contested)
        column.addWidget(self.center, 1)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._split.setCollapsible(0, False)  # noqa: FBT003 - Qt's own signature
        self._split.setCollapsible(1, False)  # noqa: FBT003 - as above
        self._split.setHandleWidth(1)

    def _connect(self) -> None:
        self.bar.act_requested.connect(self.act_requested)
        self.contested.resolve_requested.connect(self._on_resolve)
        self.flags.action_requested.connect(self._on_remedy)
        self.center.choice.revision_chosen.connect(self.revision_chosen)
        self.center.medium_shown.connect(self.medium_shown)
        self.center.channel_shown.connect(self.details.texts.show_channel)
        self.details.texts.channel_chosen.connect(self.center.show_channel)
        self.details.checks.jump_requested.connect(self.show_place)
        self.news.action_requested.connect(self.newest_requested)
        self.pending.action_requested.connect(self.take_back_requested)
        self._split.splitterMoved.connect(self._on_drawn)
        self.center.stage.open_requested.connect(self._on_open)

    def show_nothing(self) -> None:
        """Show that no draft is chosen."""
        self._stack.setCurrentIndex(0)

    def show_page(self, page: ReviewPage, *, same: bool) -> None:
        """Show a page; ``same``: it is the draft shown before, so stay where the person was."""
        self.begin_page(page, same=same)
        self.finish_page(page)

    def begin_page(self, page: ReviewPage, *, same: bool) -> None:
        """Show what a person looks at first: medium, text, and what can be decided.

        What takes longer stays covered until `finish_page`, so that nothing is seen of another
        draft.
        """
        self._stack.setCurrentIndex(1)
        number, tab = (self.center.number(), self.center.tab()) if same else (0, "")
        if not same:
            self.details.to_top()
        now, said = self._words.now(), (*page.comments, *page.notes)
        with self.details.changed_together():
            self.details.veil(veiled=not same)
            self.center.header.show_page(page, self._words.head_state(page))
            self.center.choice.show_revisions(page.revisions, page.shown, now)
            self.details.texts.show_texts(page.texts, tab, self.marks.take(page, said))
            self.details.live.show_page(page, now)
            self.details.boosts.show_page(page)
            self.center.show_page(page, number, tab)
            self.details.write.setVisible(page.permit("comment").allowed)
        self.contested.show_page(page, now)
        self.show_newer(self._words.newer(page))
        self._show_bar(page)
        self._show_flags(page)

    def finish_page(self, page: ReviewPage) -> None:
        """Show checks, route and comments."""
        details, now, may = self.details, self._words.now(), page.permit
        with details.changed_together():
            asks, lifts = may("ask_exception").allowed, may("lift_block").allowed
            media = [one.type for one in page.media]
            details.checks.show_checks(page.checks, may_ask=asks, may_lift=lifts, media=media)
            details.stepper.set_items(self._words.route.items(page))
            details.route.header.set_aside(self._words.route.place(page))
            details.route_name.setText(self._words.route_name(page))
            said, acts = (*page.comments, *page.notes), may("comment").allowed
            takes = may("revise").allowed
            details.comments.show_comments(said, now, may_act=acts, may_take=takes)
            details.veil(veiled=False)

    def show_newer(self, words: str) -> None:
        """Say that a newer revision is here; "" = the shown one is the newest."""
        if words:
            self.news.set_notice(words, "accent", self.tr("Ansehen"), closable=False)
        else:
            self.news.hide()

    def _show_flags(self, page: ReviewPage) -> None:
        """Show what the draft's flags say, and what can be done; they stay while they hold."""
        able = (one for one in self._words.remedies(page.flags) if self.bar.may(one[0]))
        self._remedy, button = next(able, ("", ""))
        if page.notices:
            words = "\n".join(map(spoken, page.notices))
            self.flags.set_notice(words, "warn", button, closable=False)
        else:
            self.flags.hide()

    def _on_remedy(self) -> None:
        self.act_requested.emit(self._remedy)

    def show_several(self, count: int) -> None:
        """Lock what would be for the draft in sight alone while several are chosen."""
        before, self._several = self._several, count if count > 1 else 0
        if self._page is not None and self._several != before:
            self._show_bar(self._page)

    def _show_bar(self, page: ReviewPage) -> None:
        self._page = page
        lock = self._words.lock(page)
        offers = self._words.offers.for_page(page, lock)
        words = self._words.bar.for_page(page, lock)
        if self._several:
            words = self._words.bar.for_several(self._several)
            offers = tuple(replace(one, reason=words.wordings[0][1]) for one in offers)
        self.bar.show_offers(words, offers)

    def show_picture(self, digest: str, picture: Picture) -> None:
        """Show a decoded picture."""
        self.center.show_picture(digest, picture)

    def head_thumbnail(self) -> QPixmap | None:
        """Return the small picture of the medium in sight, None where there is none."""
        return self.center.strip.thumbnail(self.center.medium())

    def _on_resolve(self) -> None:
        self.act_requested.emit("resolve")

    def show_place(self, place: str) -> None:
        """Bring what a check speaks of into sight; what lies on other screens is asked for."""
        kind, _, key = place.partition(".")
        if kind == "media" and key.isdigit():
            self.center.show_medium_tab(int(key) - 1)
        elif kind == "text":
            channel, _, span = key.partition(":")
            self.details.show_section(self.details.texts)
            self.details.texts.show_passage(channel, span)
        elif kind == "consent":
            self.consent_requested.emit(key)
        elif kind == "draft":
            self.draft_requested.emit(key)

    def _on_open(self) -> None:
        self.open_requested.emit(self.center.medium())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        window = self.window()
        self.set_size(window.width(), window.height())

    def set_size(self, width: int, height: int) -> None:
        """Take the form that fits a window."""
        form = form_for(width, height, look().percent)
        tabbed = form.details == TABBED
        middle, aside = least_widths(width, look().percent, tabbed=tabbed)
        least, self._aside = look().px(middle), look().px(aside)
        self.center.setMinimumWidth(least)
        self.details.setMinimumWidth(self._aside)
        self.details.set_form(form.details)
        self.center.set_form(low=form.low, small=form.details == TABBED)
        self.contested.set_compact(compact=height * 100 // look().percent < ROOMY)
        self.bar.set_form(small=form.small, short=form.short)
        if self._split.property("form") != form.details:
            self._split.setProperty("form", form.details)
            wide = form.details == STACKED and self.details_width
            drawn = min(max(wide, LEAST_DETAILS), MOST_DETAILS) if wide else form.details_width
            wanted = look().px(drawn)
            self._split.setSizes([max(self.width() - wanted, least), wanted])

    def fold_details(self, *, folded: bool) -> None:
        """Give the room of the details to the middle; focus reaches them still."""
        if folded == self._folded:
            return
        self._folded = folded
        self._split.setCollapsible(1, folded)
        room = 0 if folded else self._aside
        self._split.setSizes([max(self.width() - room, 1), room])

    def focus_order(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches here, in order, also where the details are folded away."""
        return (self._left, self.details, self.bar)

    def _on_drawn(self, place: int, _handle: int) -> None:
        if self._split.property("form") == STACKED:
            self.details_width = (self._split.width() - place) * 100 // look().percent
            self.details_drawn.emit(self.details_width)
