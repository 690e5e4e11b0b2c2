"""The place of a channel's preview: asks for what it needs, makes the preview when first seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from db.domain.media_types import shown
from db.rows import ReviewPage, TextRow
from db.rows.mockups import MockupRow
from desktop.media.loader import PictureLoader
from desktop.media.mockups.channel_preview import ChannelPreview
from desktop.media.mockups.post import Post, account_of
from desktop.widgets.roles import set_role


class ChannelStage(QFrame):
    """`mockups_wanted(channel, text)` asks how a channel shows a text; `show_rows` answers."""

    mockups_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "stage")
        self._loader: PictureLoader | None = None
        self._page: ReviewPage | None = None
        self._channel = ""
        self.preview: ChannelPreview | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def set_loader(self, loader: PictureLoader) -> None:
        """Take who loads pictures; without one nothing is previewed."""
        self._loader = loader

    def show_text(self, page: ReviewPage, row: TextRow) -> None:
        """Show a channel's text of a page, as soon as it is known how."""
        self._page, self._channel = page, row.channel
        self.mockups_wanted.emit(row.channel, row.text)

    def show_rows(self, rows: tuple[MockupRow, ...]) -> None:
        """Show the answer, if its channel is still in sight; an unknown channel has none."""
        page = self._page
        if page is None or self._loader is None:
            return
        if rows and rows[0].channel == self._channel:
            self._made(self._loader).show_post(post_of(page, rows))
        elif self.preview is not None:
            self.preview.show_post(None)

    def post_title(self) -> str:
        """Return the title of the post in sight, "" where there is none."""
        post = self.preview.post if self.preview is not None else None
        return post.title if post is not None else ""

    def _made(self, loader: PictureLoader) -> ChannelPreview:
        if self.preview is None:
            self.preview = ChannelPreview(loader)
            self._column.addWidget(self.preview)
        return self.preview


def post_of(page: ReviewPage, rows: tuple[MockupRow, ...]) -> Post:
    """Return the post of a page."""
    media, when = shown(page.media), page.shown.planned_at
    return Post(account_of(page), page.shown.title, rows, media, when)
