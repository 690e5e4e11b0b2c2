"""Picks what puts a format together, and does so."""

from __future__ import annotations

from desktop.media.mockups.document import DocumentPost
from desktop.media.mockups.feed import Feed
from desktop.media.mockups.frame import Frame
from desktop.media.mockups.frame_looks import FRAMES
from desktop.media.mockups.picture_book import PictureBook
from desktop.media.mockups.post import Post, Sight
from desktop.media.mockups.profile_grid import compose_grid
from desktop.media.mockups.sheet import Sheet
from desktop.media.mockups.watch_page import WatchPage


def compose(post: Post, sight: Sight, book: PictureBook) -> Sheet:
    """The mock-up of one format as it is looked at; StopIteration for an unknown format."""
    row = post.row(sight.format)
    if (row.channel, row.format) in FRAMES:
        return Frame(post, sight, book).compose()
    if row.format == "document":
        return DocumentPost(post, sight, book).compose()
    if row.format == "grid":
        return compose_grid(post, sight, book)
    if row.channel == "youtube":
        return WatchPage(post, sight, book).compose()
    return Feed(post, sight, book).compose()
