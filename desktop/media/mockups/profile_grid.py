"""Composes the account's page: the post as one of the pictures in its grid."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from desktop.media.mockups.account import add_avatar
from desktop.media.mockups.crop import WHOLE, crop_to
from desktop.media.mockups.photo import add_photo
from desktop.media.mockups.picture_book import PictureBook
from desktop.media.mockups.post import Post, Sight
from desktop.media.mockups.sheet import PhotoPlace, Sheet
from desktop.media.mockups.skins import skin_for

PAD, AVATAR, GAP, COLUMNS, ROWS = 16.0, 64.0, 2.0, 3, 2
WHITE = QColor("#ffffff")


def compose_grid(post: Post, sight: Sight, book: PictureBook) -> Sheet:
    """The grid with the post's first picture in the first place, the others left grey."""
    row = post.row(sight.format)
    skin = skin_for(row.channel, dark=sight.dark)
    wide = row.figure("width_desktop") if sight.desktop else 0
    sheet = Sheet(float(wide or row.figure("width")), skin.card)
    add_avatar(sheet, post.account, QPointF(PAD, PAD), AVATAR, AVATAR / 2)
    left = PAD + AVATAR + PAD
    name = QRectF(left, PAD + 10, sheet.width - left - PAD, 22)
    sheet.line(post.handle, name, 17, skin.text, bold=True)
    sheet.line(post.account, name.translated(0, 24), 14, skin.faint)
    top = PAD + AVATAR + PAD
    edge = (sheet.width - GAP * (COLUMNS - 1)) / COLUMNS
    high = edge / (row.figure("ratio_narrow") / WHOLE)
    for number in range(COLUMNS * ROWS):
        down, across = divmod(number, COLUMNS)
        box = QRectF(across * (edge + GAP), top + down * (high + GAP), edge, high)
        if number or not post.media:
            sheet.fill(box, skin.field)
        else:
            _first(post, sight, book, sheet, box)
    sheet.height = top + ROWS * (high + GAP)
    return sheet


def _first(post: Post, sight: Sight, book: PictureBook, sheet: Sheet, box: QRectF) -> None:
    medium = post.media[0]
    crop = crop_to(*book.size(medium), box.width() / box.height())
    add_photo(sheet, book, medium, PhotoPlace(0, box, crop), cuts=sight.cuts)
    film = medium.type.startswith("video/")
    if film or len(post.media) > 1:
        sign = "player-play" if film else "versions"
        sheet.icon(sign, WHITE, box.right() - 28, box.top() + 8, 20)
