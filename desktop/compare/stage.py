"""The middle: one medium of both revisions, how it is shown, and the row of all media."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows.compare import ComparePage, MediumDiff
from desktop.compare.corner_tags import CornerTags
from desktop.compare.difference import Difference
from desktop.compare.pair_item import BESIDE, OVERLAY, WIPE
from desktop.compare.pair_strip import PairStrip
from desktop.compare.pair_view import PairView
from desktop.compare.place_bar import PlaceBar
from desktop.compare.places import are_alike
from desktop.compare.side_cards import SideCard, SideCards
from desktop.compare.words import CompareWords
from desktop.media.picture import Picture
from desktop.media.thumbnails import Thumbnails
from desktop.media.zoom_box import ZoomBox
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.painting import text_width
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.segmented_control import SegmentedControl

HEAD_REST, SEGMENT_PAD = 56, 8
# Zoom small, with the button for the whole, symbols alone: from wide to narrow.
HEAD_FORMS = (
    (False, True, False),
    (False, False, False),
    (True, True, False),
    (True, True, True),
)
MODE_ICONS = {BESIDE: "columns-2", WIPE: "separator-vertical", OVERLAY: "layers-intersect"}


class CompareStage(QFrame):
    """Knows which pair is in sight; pictures and differences are brought to it.

    Signals:
        pair_shown: the `MediumDiff` that came into sight.
        open_requested: path of a file to open with another program.
    """

    pair_shown = Signal(object)
    open_requested = Signal(str)

    def __init__(self, thumbnails: Thumbnails, words: CompareWords) -> None:
        super().__init__()
        set_role(self, "surface")
        self._words, self._number, self._tiny = words, 0, False
        self._page: ComparePage | None = None
        self._place: QLabel = text_label("", "strong")
        self._of: QLabel = text_label("", "body")
        self._same: QLabel = text_label("", "muted")
        self.modes = self._make_modes()
        self.zoom = ZoomBox()
        self.view, self.cards, self.single = PairView(), SideCards(), SideCard("stage")
        self.tags, self.places = CornerTags(self.view), PlaceBar()
        self.strip = PairStrip(thumbnails, words)
        self._empty = EmptyState("photo", self.tr("Kein Medium in beiden Fassungen"))
        self._stack = QStackedWidget()
        set_role(self._stack, "stage")
        self._lay_out()
        self._connect()

    def _make_modes(self) -> SegmentedControl:
        names = (
            (BESIDE, self.tr("Nebeneinander")),
            (WIPE, self.tr("Wischen")),
            (OVERLAY, self.tr("Überlagern")),
        )
        modes = SegmentedControl(self.tr("Bilder zeigen"), names)
        for key, name in names:
            button = modes.button(key)
            button.setIcon(icon(MODE_ICONS[key], "text", on="accent"))
            size_icon(button, 16, gap=3)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setToolTip(name)
            button.setAccessibleName(name)
        modes.choose(WIPE)
        return modes

    def _lay_out(self) -> None:
        head = QFrame()
        set_role(head, "surface", rule="bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self._place)
        row.addWidget(self._of)
        row.addSpacing(8)
        row.addWidget(self._same)
        row.addStretch(1)
        row.addWidget(self.modes)
        row.addStretch(1)
        row.addWidget(self.zoom)
        self.head = head
        single = QWidget()
        around = QVBoxLayout(single)
        around.setContentsMargins(16, 16, 16, 8)
        around.addWidget(self.single)
        self._single_page = single
        for page in (self.view, self.cards, single, self._empty):
            self._stack.addWidget(page)
        foot = QFrame()
        set_role(foot, "panel", rule="top")
        row = QHBoxLayout(foot)
        row.setContentsMargins(8, 0, 0, 0)
        row.addWidget(self.strip)
        self._foot = foot
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.places)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.zoom.larger_requested.connect(self.view.zoom_in)
        self.zoom.smaller_requested.connect(self.view.zoom_out)
        self.zoom.fit_requested.connect(self.view.fit)
        self.zoom.zoom_requested.connect(self.view.zoom_to)
        self.view.zoom_changed.connect(self.zoom.show_zoom)
        self.view.step_requested.connect(self._on_step)
        self.view.page_requested.connect(self._on_page)
        self.strip.pair_chosen.connect(self.show_number)
        self.modes.chosen.connect(self._on_mode)
        self.cards.open_requested.connect(self.open_requested)
        self.single.open_requested.connect(self.open_requested)
        self.view.set_mode(self.modes.key)

    def show_page(self, page: ComparePage, number: int) -> None:
        """Show the media of a comparison, opened at a pair (from 0)."""
        self._page = page
        self.strip.pairs.show_pairs(page.media)
        self._show_foot()
        self.show_number(min(number, max(len(page.media) - 1, 0)))

    def set_low(self, low: bool) -> None:
        """Leave the small pictures out where the window is low."""
        self.strip.set_low(low)

    def set_tiny(self, *, tiny: bool) -> None:
        """Leave the pair in sight alone; the keys and the list still reach the others."""
        self._tiny = tiny
        if layout := self.head.layout():
            layout.setContentsMargins(16, 0 if tiny else 6, 8, 0 if tiny else 6)
        self._show_foot()
        self.tags.set_tiny(tiny=tiny)

    def _show_foot(self) -> None:
        media = self._page.media if self._page else ()
        self._foot.setVisible(len(media) > 1 and not self._tiny)

    def number(self) -> int:
        """Return which pair is in sight, from 0."""
        return self._number

    def pair(self) -> MediumDiff | None:
        """Return the pair in sight."""
        media = self._page.media if self._page else ()
        return media[self._number] if self._number < len(media) else None

    def show_number(self, number: int) -> None:
        """Bring a pair (from 0) into sight."""
        self._number = number
        self.places.hide()
        pair, media = self.pair(), self._page.media if self._page else ()
        self._place.setText(self._words.media.name(pair) if pair else "")
        self._of.setText(self.tr("von {0}").format(len(media)) if pair else "")
        self._same.setText(self._words.media.aside(pair) if pair else "")
        if pair is None:
            self._stack.setCurrentWidget(self._empty)
            self._offer_modes(offered=False)
            return
        self.strip.choose(number)
        waiting = Picture(QImage(), problem="waiting")
        self.show_pictures(waiting, waiting)
        self.pair_shown.emit(pair)

    def show_pictures(self, old: Picture, new: Picture) -> None:
        """Show what was decoded for the pair in sight."""
        pair, page = self.pair(), self._page
        if pair is None or page is None:
            return
        labels = page.old.shown.label, page.new.shown.label
        both = not old.problem and not new.problem and are_alike(pair)
        same = pair.change in {"same", "described", "moved"}
        self._offer_modes(offered=both and not same)
        if both and not same:
            self._stack.setCurrentWidget(self.view)
            self.view.show_pair(old, new)
            self._name_view(pair, None)
        elif same:
            self._stack.setCurrentWidget(self._single_page)
            self.single.show_medium(pair.new, new, labels[1])
        else:
            self._stack.setCurrentWidget(self.cards)
            self.cards.old.show_medium(pair.old, old, labels[0])
            self.cards.new.show_medium(pair.new, new, labels[1])
        self.tags.show_mode(self.modes.key, labels)

    def show_difference(self, found: Difference) -> None:
        """Mark where the pictures in sight differ."""
        pair = self.pair()
        if pair is not None:
            self.view.show_difference(found)
            self._name_view(pair, found)
            self.tags.show_regions(len(found.regions))

    def _name_view(self, pair: MediumDiff, found: Difference | None) -> None:
        """Say in words what the picture shows: nothing painted is read out."""
        page = self._page
        assert page is not None  # noqa: S101 - a pair is in sight
        labels = page.old.shown.label, page.new.shown.label
        name = self._words.media.name(pair)
        spoken = self.tr("{0}, Fassung {1} und {2}").format(name, *labels)
        if self.places.isVisibleTo(self):
            spoken = f"{spoken}. {self.places.words()}"
        self.view.set_names(spoken, self._words.media.detail(pair, found))

    def _offer_modes(self, *, offered: bool) -> None:
        self.modes.setVisible(offered)
        self.zoom.setVisible(offered)
        self._same.setVisible(not offered)
        self._fit()

    def show_mode(self, mode: str) -> None:
        """Show two pictures ``beside`` each other, as ``wipe`` or ``overlay``."""
        self.modes.choose(mode)
        self._on_mode(mode)

    def _on_mode(self, mode: str) -> None:
        self.view.set_mode(mode)
        if self._page is not None:
            labels = self._page.old.shown.label, self._page.new.shown.label
            self.tags.show_mode(mode, labels)

    def _on_step(self, way: int) -> None:
        count = len(self._page.media) if self._page else 0
        if count:
            self.show_number((self._number + way) % count)

    def _on_page(self, way: int) -> None:
        """Turn pages where there are some, else the media."""
        if self.places.isVisibleTo(self):
            self.places.step(way)
        else:
            self._on_step(way)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Once more when the sheet dressed the buttons: only then their widths are known.
        QTimer.singleShot(0, self, self._fit)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Leave steps, then words out where there is no room for them."""
        for small, whole, alone in HEAD_FORMS:
            self.zoom.set_small(small)
            if not whole:
                self.zoom.drop_whole()
            self._dress_modes(alone=alone)
            if self._head_width() <= self.width():
                return

    def _head_width(self) -> int:
        words = self._place.sizeHint().width() + self._of.sizeHint().width()
        modes = sum(self.modes.button(key).minimumWidth() for key in MODE_ICONS)
        return words + modes + self.zoom.sizeHint().width() + look().px(HEAD_REST)

    def _dress_modes(self, *, alone: bool) -> None:
        style = Qt.ToolButtonStyle
        for key in MODE_ICONS:
            button = self.modes.button(key)
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if alone else style.ToolButtonTextBesideIcon
            )
            size_icon(button, 16, gap=0 if alone else 3)
            # The chosen one is bold: its hint before it was chosen is too small.
            words = 0 if alone else text_width(look().font("strong"), button.text()) + look().px(3)
            bold = words + look().px(16 + 2 * SEGMENT_PAD)
            button.setMinimumWidth(max(bold, button.sizeHint().width()))
