"""Composes a post in a feed: who, text with fold, pictures cut to shape, actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor

from db.rows import MediumRow
from desktop.media.mockups.account import add_avatar, date_words
from desktop.media.mockups.crop import allowed_ratio, crop_to
from desktop.media.mockups.feed_looks import LOOKS, action_word, less_words, more_words
from desktop.media.mockups.grid import grid_boxes, shown_count
from desktop.media.mockups.photo import add_film_marks, add_photo, add_tag
from desktop.media.mockups.picture_book import PictureBook
from desktop.media.mockups.post import Post, Sight
from desktop.media.mockups.sheet import CENTER, RIGHT, PhotoPlace, Sheet, text_size
from desktop.media.mockups.skins import skin_for
from desktop.media.mockups.text_block import Fold, Type, set_folding

translate = QCoreApplication.translate
PAD, BETWEEN, ICON, ROW = 12.0, 10.0, 22.0, 44.0
WIDE_ENOUGH = 450
MOST_DOTS = 7
"""So many fit between the symbols; further ones come in as one goes on, as on the channel."""
WHITE = QColor("#ffffff")


class Feed:
    """Puts one post together, from top to bottom."""

    def __init__(self, post: Post, sight: Sight, book: PictureBook) -> None:
        self.post, self.sight, self.book = post, sight, book
        self.row = post.row(sight.format)
        self.look = LOOKS[self.row.channel]
        self.skin = skin_for(self.row.channel, dark=sight.dark)
        wide = self.row.figure("width_desktop") if sight.desktop else 0
        self.sheet = Sheet(float(wide or self.row.figure("width")), self.skin.card)
        self.left = PAD + (self.look.avatar + BETWEEN) * self.look.column
        self.y = PAD

    def compose(self) -> Sheet:
        """The finished sheet."""
        self.header()
        if self.look.caption_last:
            self.media()
            self._actions()
            self.text()
            self._date()
        else:
            self.text()
            self.media()
            self._actions()
        self.sheet.height = self.y
        return self.sheet

    @property
    def room(self) -> float:
        """Width of texts, px."""
        return self.sheet.width - self.left - PAD

    def header(self) -> None:
        """Who posts it, and when."""
        look, sheet = self.look, self.sheet
        add_avatar(sheet, self.post.account, QPointF(PAD, self.y), look.avatar, look.corner)
        left = PAD + look.avatar + BETWEEN
        room = sheet.width - left - PAD - 28
        if look.names == "handle_below":
            self._date_right()
            room -= 40
        else:
            down = look.avatar / 2 - 10 if look.names == "handle" else 2
            sheet.icon("dots", self.skin.faint, sheet.width - PAD - 20, self.y + down, 20)
        if look.names == "beside":
            self._names_beside(left, room)
            self.y += 20
        else:
            self._names_below(left, room)
            self.y += look.avatar + BETWEEN

    def _date_right(self) -> None:
        box = QRectF(self.sheet.width - PAD - 80, self.y + 2, 80, 20)
        self.sheet.line(date_words(self.post), box, 13, self.skin.faint, align=RIGHT)

    def _names_beside(self, left: float, room: float) -> None:
        name, size = self.post.account, self.look.name_px
        second = date_words(self.post)
        if self.row.channel != "threads":
            second = f"@{self.post.handle} · {second}"
        needed = min(text_size(name, size, bold=True) + 1, room * 0.6)
        box = QRectF(left, self.y, needed, 20)
        self.sheet.line(name, box, size, self.skin.text, bold=True)
        rest = QRectF(left + needed + 6, self.y, room - needed - 6, 20)
        self.sheet.line(second, rest, size - 1, self.skin.faint)

    def _names_below(self, left: float, room: float) -> None:
        names, size, middle = self.look.names, self.look.name_px, self.y + self.look.avatar / 2
        name = self.post.handle if names == "handle" else self.post.account
        alone = names == "handle"
        box = QRectF(left, middle - (10 if alone else 20), room, 20)
        self.sheet.line(name, box, size, self.skin.text, bold=True)
        if not alone:
            self._second(QRectF(left, middle + 1, room, 17))

    def _second(self, box: QRectF) -> None:
        """The line below the name: the handle, or the day and the sign for "public"."""
        if self.look.names == "handle_below":
            self.sheet.line(f"@{self.post.handle}", box, 13, self.skin.faint)
            return
        width = self.sheet.line(f"{date_words(self.post)} ·", box, 12, self.skin.faint)
        self.sheet.icon("world", self.skin.faint, box.left() + width + 3, box.top() + 2, 13)

    def text(self) -> None:
        """The text with its fold."""
        row = self.row
        if not row.shown:
            return
        block = set_folding(
            row.shown,
            Type(row.figure("text_px"), row.figure("line_px"), self.skin.inks()),
            self.room,
            self._fold(),
            spans=row.spans,
            prefix=self.post.handle if self.look.caption_last else "",
            expanded=self.sight.expanded,
        )
        self.sheet.fold(block, QPointF(self.left, self.y))
        self.y += block.height + BETWEEN

    def _fold(self) -> Fold:
        row, desktop = self.row, self.sight.desktop
        return Fold(
            at=row.fold_desktop if desktop else row.fold,
            lines=row.figure("fold_lines"),
            shows=row.figure("fold_shows"),
            more=more_words(row.channel),
            less=less_words(row.channel),
            below=self.look.below,
        )

    def media(self) -> None:
        """The pictures in the shape the channel gives them, or the card of a link."""
        media = self.post.media
        if not media:
            self._link_card()
        elif self.look.grid == "slides":
            self._slide(media)
        elif len(media) == 1:
            self._single(media[0], 0)
        else:
            self._several(media)

    def _span(self) -> tuple[float, float]:
        """Left edge and width of the pictures."""
        return (self.left, self.room) if self.look.radius else (0.0, self.sheet.width)

    def _ratio(self, medium: MediumRow) -> float:
        size = self.book.size(medium)
        return allowed_ratio(*size, self.row.figure("ratio_narrow"), self.row.figure("ratio_wide"))

    def _single(self, medium: MediumRow, index: int, ratio: float = 0) -> QRectF:
        left, width = self._span()
        ratio = ratio or self._ratio(medium)
        box = QRectF(left, self.y, width, width / ratio)
        self._photo(medium, index, box)
        add_film_marks(self.sheet, medium, box)
        self.y += box.height() + BETWEEN * bool(self.look.radius)
        return box

    def _photo(self, medium: MediumRow, index: int, box: QRectF) -> None:
        crop = crop_to(*self.book.size(medium), box.width() / box.height())
        place = PhotoPlace(index, box, crop, self.look.radius)
        add_photo(self.sheet, self.book, medium, place, cuts=self.sight.cuts)

    def _slide(self, media: tuple[MediumRow, ...]) -> None:
        alone = self.row.fit != "first"
        number = 0 if alone else min(self.sight.index, len(media) - 1)
        box = self._single(media[number], number, self._ratio(media[0]))
        if not alone:
            self.sheet.pages = len(media)
            place = box.topRight() + QPointF(-PAD, PAD)
            add_tag(self.sheet, f"{number + 1}/{len(media)}", place)
            self._dots(number, len(media))

    def _dots(self, number: int, count: int) -> None:
        gap, edge, shown = 10.0, 6.0, min(count, MOST_DOTS)
        first = min(max(number - shown // 2, 0), count - shown)
        left = (self.sheet.width - gap * (shown - 1) - edge) / 2
        for one in range(shown):
            color = QColor("#3b82f6") if first + one == number else self.skin.line
            self.sheet.fill(QRectF(left + one * gap, self.y + 19, edge, edge), color, edge / 2)

    def _several(self, media: tuple[MediumRow, ...]) -> None:
        left, width = self._span()
        boxes = grid_boxes(self.look.grid, len(media), left, self.y, width)
        for number, box in enumerate(boxes):
            self._photo(media[number], number, box)
            add_film_marks(self.sheet, media[number], box, length=False)
        hidden = len(media) - shown_count(self.look.grid, len(media))
        if hidden:
            self._rest(boxes[-1], hidden)
        bottom = max(box.bottom() for box in boxes)
        self.y = bottom + BETWEEN * bool(self.look.radius)

    def _rest(self, box: QRectF, hidden: int) -> None:
        self.sheet.fill(box, QColor(0, 0, 0, 150))
        self.sheet.line(f"+{hidden}", box, 24, WHITE, bold=True, align=CENTER)

    def _link_card(self) -> None:
        link = next((one for one in self.row.spans if one.kind == "link"), None)
        if link is None or self.look.caption_last:
            return
        left, width = self.left, self.room
        box = QRectF(left, self.y, width, 64)
        self.sheet.fill(box, self.skin.field, max(self.look.radius, 4), self.skin.line)
        self.sheet.icon("link", self.skin.faint, left + 14, self.y + 21, 22)
        host = self.row.shown[link.start : link.end].split("//")[-1].split("/")[0]
        room = width - 64
        self.sheet.line(host, QRectF(left + 50, self.y + 12, room, 20), 14, self.skin.text)
        words = translate("Mockups", "Vorschau des Links, wird hier nicht geholt")
        self.sheet.line(words, QRectF(left + 50, self.y + 33, room, 18), 12, self.skin.faint)
        self.y += 64 + BETWEEN

    def _actions(self) -> None:
        actions = self.look.actions
        if any(word for _, word in actions):
            self._worded(actions)
        elif self.look.caption_last:
            self._gathered(actions)
        else:
            self._spread(actions)
        self.y += ROW

    def _worded(self, actions: tuple[tuple[str, str], ...]) -> None:
        """Symbols with words, side by side; on a phone with four of them one above the other."""
        self.sheet.rule(self.y + 1, self.skin.line, PAD, PAD)
        part = (self.sheet.width - 2 * PAD) / len(actions)
        stacked = part < WIDE_ENOUGH / 4
        for number, (name, key) in enumerate(actions):
            self._action(name, action_word(key), PAD + number * part, part, stacked=stacked)
        self.y += 10 * stacked

    def _action(self, name: str, word: str, left: float, part: float, *, stacked: bool) -> None:
        sheet, ink, edge = self.sheet, self.skin.faint, 18.0
        if stacked:
            sheet.icon(name, ink, left + (part - edge) / 2, self.y + 9, edge)
            sheet.line(word, QRectF(left, self.y + 29, part, 16), 12, ink, align=CENTER)
            return
        width = text_size(word, 13) + edge + 6
        start = left + (part - width) / 2
        sheet.icon(name, ink, start, self.y + 14, edge)
        sheet.line(word, QRectF(start + edge + 6, self.y + 13, width - edge - 6, 20), 13, ink)

    def _gathered(self, actions: tuple[tuple[str, str], ...]) -> None:
        for number, (name, _) in enumerate(actions):
            x = PAD + number * (ICON + 14)
            self.sheet.icon(name, self.skin.text, x, self.y + 11, ICON)
        self.sheet.icon(
            "bookmark", self.skin.text, self.sheet.width - PAD - ICON, self.y + 11, ICON
        )

    def _spread(self, actions: tuple[tuple[str, str], ...]) -> None:
        step = (self.room - ICON) / (len(actions) - 1)
        for number, (name, _) in enumerate(actions):
            self.sheet.icon(name, self.skin.faint, self.left + number * step, self.y + 8, 19)

    def _date(self) -> None:
        box = QRectF(PAD, self.y - 4, self.sheet.width - 2 * PAD, 16)
        self.sheet.line(date_words(self.post), box, 12, self.skin.faint)
        self.y += 24
