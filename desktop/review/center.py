"""The middle of the review: head, tabs, the stage or a channel's text, and the filmstrip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from db.domain.media_types import is_subtitle, shown, subtitles_of
from db.rows import MediumRow, ReviewPage, TextRow
from desktop.i18n import terms
from desktop.media.picture import Picture
from desktop.media.thumbnails import Thumbnails
from desktop.media.zoom_box import ZoomBox
from desktop.review.channel_stage import ChannelStage
from desktop.review.compare_button import CompareButton
from desktop.review.draft_header import DraftHeader
from desktop.review.filmstrip import Filmstrip
from desktop.review.medium_panel import MediumPanel
from desktop.review.revision_choice import RevisionChoice
from desktop.review.stage import Stage
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.painting import text_width
from desktop.widgets.roles import set_role, text_label

TAB_ROW_REST, TAB_REST, BARE_TAB = 24, 46, 49
# Below these the stage needs what the filmstrip takes, the title what lies beside it, and the
# title what the state takes, px.
LEAST_HEIGHT, NARROW, STATE_BELOW = 330, 560, 800


class Center(QFrame):
    """Shows what the public would see; knows which medium and which channel are in sight."""

    medium_shown = Signal(object)
    channel_shown = Signal(str)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        set_role(self, "surface")
        self._media: tuple[MediumRow, ...] = ()
        self._texts: tuple[TextRow, ...] = ()
        self._page: ReviewPage | None = None
        self._symbols: list[str] = []
        self._number, self._low, self._small = 0, False, False
        self.header, self.choice, self.zoom = DraftHeader(), RevisionChoice(), ZoomBox()
        self.compare = CompareButton()
        for widget in (self.choice, self.compare):
            self.header.add_right(widget)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(self.tr("Medium und Kanäle"))
        self.stage, self.card = Stage(), ChannelStage()
        self.strip, self.panel = Filmstrip(thumbnails), MediumPanel()
        self.erased = text_label("", "muted", wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.stage)
        self._stack.addWidget(self.card)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._tab_row = QHBoxLayout()
        self._tab_row.setContentsMargins(4, 0, 12, 0)
        self._tab_row.addWidget(self.tabs, 1)
        self._tab_row.addWidget(self.zoom)
        self._foot = QFrame()
        set_role(self._foot, "panel", rule="top")
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(8, 4, 0, 4)
        foot.addWidget(self.strip, 0)
        foot.addWidget(self.panel, 1)
        foot.addWidget(self.erased, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._tab_row)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        view = self.stage.view
        self.zoom.larger_requested.connect(view.zoom_in)
        self.zoom.smaller_requested.connect(view.zoom_out)
        self.zoom.fit_requested.connect(view.fit)
        self.zoom.zoom_requested.connect(view.zoom_to)
        self.stage.zoom_changed.connect(self.zoom.show_zoom)
        self.stage.step_requested.connect(self._on_step)
        self.strip.medium_chosen.connect(self.show_number)
        self.tabs.currentChanged.connect(self._on_tab)
        for keys, slot in (("Ctrl+Tab", self._on_next), ("Ctrl+Shift+Tab", self._on_previous)):
            QShortcut(QKeySequence(keys), self, slot)

    def set_form(self, *, low: bool, small: bool) -> None:
        """Low: one line of head, the revision beside the tabs. Small: the zoom is one button."""
        self.zoom.set_small(small)
        self._small = small
        if low != self._low:
            self._low = low
            self.header.set_low(low)
            if low:
                self._tab_row.insertWidget(1, self.choice)
            else:
                self.header.add_right(self.choice)
                self.header.add_right(self.compare)
            self._foot_visible()
        self._fit_head()
        self._name_tabs()

    def _fit_head(self) -> None:
        """Give the title room: state and revision step back where there is little."""
        narrow = self.width() < look().px(NARROW)
        self.header.set_narrow(narrow=self.width() < look().px(STATE_BELOW))
        self.choice.set_short(narrow or self._low)
        self.compare.set_short(short=narrow or self._small)

    def show_page(self, page: ReviewPage, number: int, tab: str) -> None:
        """Show a page opened at a medium (from 0) and a tab (channel, "" = medium)."""
        self._page, self._texts = page, page.texts
        self._media = shown(page.media)
        self.compare.show_page(page)
        self.strip.media.show_media(self._media)
        self.strip.updateGeometry()
        self._show_erased(page.erased_media)
        self._fill_tabs(page.texts, tab)
        self.show_number(min(number, max(len(self._media) - 1, 0)))
        # Once more when the layout has settled: only then the room for the tabs is known.
        QTimer.singleShot(0, self, self._name_tabs)

    def _show_erased(self, count: int) -> None:
        self.stage.set_erased(count)
        words = self.tr("1 Medium gelöscht") if count == 1 else self.tr("{0} Medien gelöscht")
        self.erased.setText(words.format(count) if count else "")
        self.erased.setVisible(bool(count))

    def _fill_tabs(self, texts: Sequence[TextRow], tab: str) -> None:
        first = self._media[0].type if self._media else ""
        channels = [row.channel for row in texts]
        symbols = [terms.medium_icon(first), *map(terms.channel_icon, channels)]
        self.tabs.blockSignals(True)  # noqa: FBT003 - Qt's own name for it
        if symbols != self._symbols:
            self._make_tabs(symbols)
        names = ["", *channels]
        self.tabs.setCurrentIndex(names.index(tab) if tab in names else 0)
        self.tabs.blockSignals(False)  # noqa: FBT003
        self._on_tab(self.tabs.currentIndex())

    def _make_tabs(self, symbols: list[str]) -> None:
        """Make them anew only where others are needed: their words come with every page."""
        self._symbols = symbols
        while self.tabs.count():
            self.tabs.removeTab(0)
        for symbol in symbols:
            self.tabs.addTab(icon(symbol), "")
        size_icon(self.tabs, 16)

    def _name_tabs(self) -> None:
        """Write the words of the tabs; where they do not fit they stand in the tooltip."""
        names = [self.tr("Medium"), *(terms.channel_name(row.channel) for row in self._texts)]
        for number, name in enumerate(names[: self.tabs.count()]):
            self.tabs.setTabToolTip(number, name)
            self.tabs.setAccessibleTabName(number, name)
        beside = self.zoom.sizeHint().width() * self.zoom.isVisibleTo(self)
        beside += self.choice.sizeHint().width() * self._low
        room = self.width() - beside - look().px(TAB_ROW_REST)
        here = self.tabs.currentIndex()
        bare = ["" for _ in names]
        only = [name if number == here else "" for number, name in enumerate(names)]
        fits = (one for one in (names, only) if sum(_tab_width(name) for name in one) <= room)
        for number, name in enumerate(next(fits, bare)[: self.tabs.count()]):
            self.tabs.setTabText(number, name)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._foot_visible()
        self._fit_head()
        self._name_tabs()

    def next_tab(self, way: int) -> None:
        """Go on to the next or back to the previous tab, round and round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + way) % max(self.tabs.count(), 1))

    def _on_next(self) -> None:
        self.next_tab(1)

    def _on_previous(self) -> None:
        self.next_tab(-1)

    def show_channel(self, channel: str) -> None:
        """Follow a choice made elsewhere, where a channel is in sight at all."""
        names = [row.channel for row in self._texts]
        if self.tabs.currentIndex() > 0 and channel in names:
            self.tabs.setCurrentIndex(names.index(channel) + 1)

    def _on_tab(self, number: int) -> None:
        self._name_tabs()
        on_medium = number <= 0
        self._stack.setCurrentIndex(not on_medium)
        self.zoom.setVisible(on_medium)
        self._foot_visible()
        if not on_medium and self._page is not None:
            row = self._texts[number - 1]
            self.card.show_text(self._page, row)
            self.channel_shown.emit(row.channel)

    def _foot_visible(self) -> None:
        few = len(self._media) < 1 + self._low
        cramped = self.height() < look().px(LEAST_HEIGHT)
        self._foot.setVisible(self.tabs.currentIndex() <= 0 and not few and not cramped)

    def show_number(self, number: int) -> None:
        """Bring a medium (from 0) onto the stage."""
        self._number = number
        medium = self._media[number] if number < len(self._media) else None
        self.strip.choose(number)
        self.stage.show_medium(medium, number + 1, len(self._media), self._beside(medium))
        self.panel.show_medium(medium, number + 1, len(self._media))
        if medium is not None:
            self.medium_shown.emit(medium)

    def _beside(self, medium: MediumRow | None) -> tuple[MediumRow, ...]:
        media = self._page.media if self._page is not None else ()
        return subtitles_of(media, media.index(medium)) if medium in media else ()

    def show_medium_tab(self, number: int) -> None:
        """Leave a channel's text for a medium (from 0, counted with subtitles)."""
        self.tabs.setCurrentIndex(0)
        media = self._page.media if self._page is not None else ()
        before = sum(is_subtitle(one.type) for one in media[: number + 1])
        self.show_number(max(number - before, 0))

    def revision_number(self) -> int:
        """Return the place of the medium on the stage in the whole revision, from 1; 0 = none."""
        medium = self.medium()
        media = self._page.media if self._page is not None else ()
        return media.index(medium) + 1 if medium in media else 0

    def show_picture(self, digest: str, picture: Picture) -> None:
        """Show a decoded picture, if its medium is still the one in sight."""
        medium = self.medium()
        if medium is not None and medium.digest == digest:
            self.stage.show_picture(picture, medium)

    def medium(self) -> MediumRow | None:
        """Return the medium on the stage."""
        return self._media[self._number] if self._number < len(self._media) else None

    def number(self) -> int:
        """Return which medium is on the stage, from 0."""
        return self._number

    def tab(self) -> str:
        """Return the channel in sight, "" = the medium."""
        index = self.tabs.currentIndex()
        return self._texts[index - 1].channel if index > 0 else ""

    def _on_step(self, way: int) -> None:
        if self._media:
            self.show_number((self._number + way) % len(self._media))

    def focus_order(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches here, in order: the revision comes before the tabs."""
        return (self.header, self.choice, self.compare, self.tabs, self.zoom)


def _tab_width(name: str) -> int:
    """Return how wide a tab is; Qt's own hint lags behind the words, so they are measured."""
    return (
        text_width(look().font("strong"), name) + look().px(TAB_REST)
        if name
        else look().px(BARE_TAB)
    )
