"""Composes what fills a phone: reel, story, TikTok, Short; with what lies over the picture."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from desktop.media.mockups.account import add_avatar
from desktop.media.mockups.crop import WHOLE, whole
from desktop.media.mockups.feed_looks import less_words, more_words
from desktop.media.mockups.frame_looks import FRAMES, frame_word
from desktop.media.mockups.photo import add_film_marks, add_photo
from desktop.media.mockups.picture_book import PictureBook
from desktop.media.mockups.post import Post, Sight
from desktop.media.mockups.sheet import CENTER, PhotoPlace, Sheet, text_size
from desktop.media.mockups.skins import OVERLAY
from desktop.media.mockups.text_block import Block, Fold, Type, set_folding
from desktop.media.mockups.zones import add_zones, paint_zones

PAD, EDGE, STEP = 12.0, 28.0, 52.0
RAIL = 60.0
DARK = QColor("#000000")
TALLEST = 0.5


class Frame:
    """Puts one full screen together; the picture first, then what covers it."""

    def __init__(self, post: Post, sight: Sight, book: PictureBook) -> None:
        self.post, self.sight, self.book = post, sight, book
        self.row = post.row(sight.format)
        self.look = FRAMES[self.row.channel, sight.format]
        width = float(self.row.figure("width"))
        ratio = (self.row.figure("ratio_wide") or 5625) / WHOLE
        self.sheet = Sheet(width, DARK, width / ratio)
        self.bottom = self.sheet.height - PAD

    def compose(self) -> Sheet:
        """The finished sheet."""
        self._picture()
        add_zones(self.sheet, self.row, self.frame)
        if self.sight.zones:
            paint_zones(self.sheet, reply=self.look.reply)
        self._head()
        if self.look.reply:
            self._reply()
        else:
            self._rail()
            self._foot()
        return self.sheet

    @property
    def frame(self) -> QRectF:
        """Where the picture lies, without a text unfolded below it."""
        return QRectF(0, 0, self.sheet.width, self.sheet.width / self._ratio)

    @property
    def _ratio(self) -> float:
        return (self.row.figure("ratio_wide") or 5625) / WHOLE

    def _picture(self) -> None:
        media = self.post.media
        if not media:
            return
        number = min(self.sight.index, len(media) - 1)
        self.sheet.pages = len(media) if self.look.slides else 1
        medium = media[number if self.look.slides else 0]
        crop = whole(*self.book.size(medium), self._ratio)
        place = PhotoPlace(number if self.look.slides else 0, self.frame, crop)
        add_photo(self.sheet, self.book, medium, place, cuts=False)
        self._shade()
        if self.sight.expanded:
            self.sheet.fill(self.frame, QColor(0, 0, 0, 130))
        if medium.type.startswith("video/"):
            add_film_marks(self.sheet, medium, self.frame, length=False)

    def _shade(self) -> None:
        """Phones darken the ends of the picture so that white words can be read."""
        frame = self.frame
        self.sheet.add(partial(_darken, box=QRectF(0, 0, frame.width(), 110), down=False))
        foot = QRectF(0, frame.height() - 230, frame.width(), 230)
        self.sheet.add(partial(_darken, box=foot, down=True))

    def _head(self) -> None:
        width, ink = self.sheet.width, OVERLAY.text
        if self.look.reply:
            self._bars()
            self._name(PAD, 26, 32)
            self.sheet.icon("x", ink, width - PAD - 26, 28, 26)
            return
        title = frame_word(self.look.title)
        box = QRectF(PAD, 14, width - 2 * PAD, 26)
        if self.look.centred:
            self.sheet.line(title, box, 15, ink, bold=True, align=CENTER)
        else:
            self.sheet.line(title, box, 20, ink, bold=True)
        for number, name in enumerate(self.look.top):
            x = width - PAD - 24 - number * 36
            self.sheet.icon(name, ink, x, 15, 24)

    def _bars(self) -> None:
        """One bar for each picture of a story; the ones seen are full."""
        count = max(self.sheet.pages, 1)
        gap = 4.0
        edge = (self.sheet.width - 2 * PAD - gap * (count - 1)) / count
        for number in range(count):
            shade = 255 if number <= self.sight.index else 110
            box = QRectF(PAD + number * (edge + gap), 12, edge, 3)
            self.sheet.fill(box, QColor(255, 255, 255, shade), 1.5)

    def _name(self, x: float, y: float, edge: float) -> float:
        """Avatar and name in one line; returns where the name ends."""
        add_avatar(self.sheet, self.post.account, QPointF(x, y), edge, edge / 2)
        name = f"@{self.post.handle}" if self.look.at_sign else self.post.handle
        needed = text_size(name, 14, bold=True) + 2
        room = min(needed, self.sheet.width - x - edge - RAIL - 100)
        box = QRectF(x + edge + 8, y, room, edge)
        self.sheet.line(name, box, 14, OVERLAY.text, bold=True)
        return box.right()

    def _reply(self) -> None:
        y, width = self.bottom - 44, self.sheet.width
        box = QRectF(PAD, y, width - 2 * PAD - 84, 44)
        self.sheet.fill(box, QColor(0, 0, 0, 60), 22, OVERLAY.text)
        self.sheet.line(frame_word("reply"), box.adjusted(16, 0, -16, 0), 14, OVERLAY.text)
        for number, name in enumerate(("heart", "send")):
            self.sheet.icon(name, OVERLAY.text, width - PAD - 68 + number * 42, y + 9, 26)

    def _rail(self) -> None:
        """The column of symbols at the right edge, from the bottom up."""
        look, ink = self.look, OVERLAY.text
        x = self.sheet.width - PAD - EDGE
        y = self.frame.height() - PAD - 34
        add_avatar(self.sheet, "♪", QPointF(x, y), EDGE, 6 if look.square_sound else EDGE / 2)
        for name, key in reversed(look.rail):
            y -= STEP
            self.sheet.icon(name, ink, x, y, EDGE)
            if key:
                box = QRectF(x - 10, y + EDGE, EDGE + 20, 14)
                self.sheet.line(frame_word(key), box, 11, ink, align=CENTER)
        if look.rail_avatar:
            place = QPointF(x - 6, y - STEP - 8)
            add_avatar(self.sheet, self.post.account, place, 40, 20)

    def _foot(self) -> None:
        """Name, text and sound, from the bottom up."""
        y = self.frame.height() - PAD - 20
        self.sheet.icon("music", OVERLAY.text, PAD, y + 1, 15)
        box = QRectF(PAD + 20, y, self.sheet.width - RAIL - PAD - 20, 18)
        self.sheet.line(frame_word("sound"), box, 13, OVERLAY.text)
        y = self._caption(y - 8)
        self._who(y - 8)

    def _caption(self, bottom: float) -> float:
        """The text above ``bottom``; unfolded and tall it opens below the picture."""
        block = self._block()
        if block is None:
            return bottom
        if block.height > self.frame.height() * TALLEST:
            self.sheet.height = self.frame.height() + block.height + 2 * PAD
            self.sheet.fold(block, QPointF(PAD, self.frame.height() + PAD))
            return bottom
        y = bottom - block.height
        self.sheet.fold(block, QPointF(PAD, y))
        return y

    def _block(self) -> Block | None:
        row = self.row
        text = self.post.title if self.look.titled else row.shown
        if not text:
            return None
        at = (row.figure("title_shown") or len(text)) if self.look.titled else row.fold
        style = Type(row.figure("text_px"), row.figure("line_px"), OVERLAY.inks())
        fold = Fold(
            at=at,
            lines=row.figure("fold_lines"),
            more=more_words(row.channel),
            less=less_words(row.channel),
        )
        return set_folding(
            text,
            style,
            self.sheet.width - PAD - RAIL - 8,
            fold,
            spans=() if self.look.titled else row.spans,
            expanded=self.sight.expanded,
        )

    def _who(self, bottom: float) -> None:
        look = self.look
        if look.rail_avatar:
            box = QRectF(PAD, bottom - 20, self.sheet.width - RAIL - PAD, 20)
            self.sheet.line(self.post.handle, box, 15, OVERLAY.text, bold=True)
            return
        end = self._name(PAD, bottom - 32, 32)
        word = frame_word(look.follow)
        width = text_size(word, 13, bold=True) + 22
        box = QRectF(end + 10, bottom - 29, width, 26)
        filled = look.follow == "subscribe"
        ground = OVERLAY.text if filled else QColor(0, 0, 0, 0)
        self.sheet.fill(box, ground, 13 if filled else 6, OVERLAY.text)
        ink = DARK if filled else OVERLAY.text
        self.sheet.line(word, box, 13, ink, bold=True, align=CENTER)


def _darken(painter: QPainter, box: QRectF, *, down: bool) -> None:
    shade = QLinearGradient(box.topLeft(), box.bottomLeft())
    shade.setColorAt(1.0 if down else 0.0, QColor(0, 0, 0, 170))
    shade.setColorAt(0.0 if down else 1.0, QColor(0, 0, 0, 0))
    painter.fillRect(box, shade)
