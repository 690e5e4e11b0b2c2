"""A post as its channel shows it, with everything around: controls, mock-up, notes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.media.loader import PictureLoader
from desktop.media.mockups.hint_list import HintList
from desktop.media.mockups.hints import hints_for
from desktop.media.mockups.mockup import Mockup
from desktop.media.mockups.picture_book import PictureBook
from desktop.media.mockups.post import Post, Sight
from desktop.media.mockups.preview_tools import PreviewTools
from desktop.theme.look import look
from desktop.widgets.roles import set_role

MARGIN = 16
SMALLEST = 0.7
BESIDE = 220


class ChannelPreview(QFrame):
    """Give it a post; how it is looked at (device, shade, marks) stays from post to post."""

    def __init__(self, loader: PictureLoader, *, narrow: bool = False) -> None:
        """Take who loads pictures; ``narrow``: there is no room to choose device and shade."""
        super().__init__()
        self._narrow = narrow
        set_role(self, "stage")
        self.setProperty("helpPage", "11-channels")
        self.post: Post | None = None
        self.sight = Sight("")
        self.book = PictureBook(loader, self)
        self.tools, self.mockup, self.hints = PreviewTools(), Mockup(self.book), HintList()
        self.area = QScrollArea()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        ground = QWidget()
        set_role(ground, "stage")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._inner = QBoxLayout(QBoxLayout.Direction.TopToBottom, ground)
        self._inner.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._inner.setSpacing(MARGIN)
        for widget, share in ((self.mockup, 0), (self.hints, 100)):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
            row.addStretch(1)
            self._inner.addLayout(row)
        self._inner.addStretch(1)
        self.area.setWidget(ground)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.area, 1)

    def _connect(self) -> None:
        tools = self.tools
        tools.format_chosen.connect(self.show_format)
        tools.device_chosen.connect(self._on_device)
        tools.shade_chosen.connect(self._on_shade)
        tools.zones_toggled.connect(self._on_zones)
        tools.cuts_toggled.connect(self._on_cuts)
        tools.step_requested.connect(self.step)
        self.mockup.step_requested.connect(self.step)
        self.mockup.fold_toggled.connect(self._on_fold)
        self.book.arrived.connect(self._tell)
        look().changed.connect(self._tell)

    def show_post(self, post: Post | None) -> None:
        """Show a post in its likeliest format, None = nothing; the same post stays as it is."""
        if post == self.post:
            return
        if post is None or self.post is None or post.place != self.post.place:
            self.area.verticalScrollBar().setValue(0)
        self.post = post
        if post is None or not post.rows:
            self.post = None
            self.mockup.show_post(None, self.sight)
            self.tools.hide()
            self.hints.show_hints(())
            return
        codes = post.formats()
        self.tools.show_formats([one.format for one in post.rows if one.format in codes])
        self.show_format(codes[0])

    def show_format(self, code: str) -> None:
        """Show another format of the channel."""
        self._look_at(replace(self.sight, format=code, expanded=False, index=0))

    def show_sight(self, sight: Sight) -> None:
        """Look at the post in the same way as another one before."""
        self._look_at(sight)

    def step(self, way: int) -> None:
        """Go to another picture of several, round and round."""
        sheet = self.mockup.sheet
        if sheet is not None and sheet.pages > 1:
            self._look_at(replace(self.sight, index=(self.sight.index + way) % sheet.pages))

    def _on_device(self, key: str) -> None:
        self._look_at(replace(self.sight, desktop=key == "desktop", expanded=False))

    def _on_shade(self, key: str) -> None:
        self._look_at(replace(self.sight, dark=key == "dark"))

    def _on_zones(self, on: bool) -> None:
        self._look_at(replace(self.sight, zones=on))

    def _on_cuts(self, on: bool) -> None:
        self._look_at(replace(self.sight, cuts=on))

    def _on_fold(self, on: bool) -> None:
        self._look_at(replace(self.sight, expanded=on))

    def _look_at(self, sight: Sight) -> None:
        self.sight = sight
        if self.post is not None:
            self.mockup.show_post(self.post, sight)
            self._tell()

    def _tell(self) -> None:
        """Offer the controls that matter now, and write the notes."""
        post, sheet = self.post, self.mockup.sheet
        if post is None or sheet is None:
            return
        row, tools = post.row(self.sight.format), self.tools
        offered: list[QWidget] = [
            widget
            for widget, wanted in (
                (tools.device, bool(row.figure("width_desktop")) and not self._narrow),
                (tools.shade, row.dark and not self._narrow),
                (tools.zones, bool(sheet.zones)),
                (tools.cuts, any(place.crop.is_cut for place in sheet.photos)),
                (tools.steps, sheet.pages > 1),
            )
            if wanted
        ]
        tools.show_state(self.sight, sheet.pages, offered)
        self.hints.show_hints(hints_for(post, self.sight, sheet))
        self._fit()

    def _fit(self) -> None:
        """As large as the chosen text size wants, smaller where the room is narrow."""
        sheet = self.mockup.sheet
        if sheet is None:
            return
        wanted = look().percent / 100
        room = self.area.viewport().size()
        wide = (room.width() - 2 * MARGIN) / sheet.width
        high = (room.height() - 2 * MARGIN) / sheet.height if sheet.zones else wanted
        self.mockup.set_factor(max(min(wanted, wide, high), SMALLEST))
        left = room.width() - self.mockup.width() - 3 * MARGIN
        beside = left >= look().px(BESIDE)
        way = QBoxLayout.Direction
        self._inner.setDirection(way.LeftToRight if beside else way.TopToBottom)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
