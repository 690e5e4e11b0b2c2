"""Composes a film's page: player, title, account, description with fold, and the list of hits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from desktop.media.mockups.account import add_avatar, date_words
from desktop.media.mockups.crop import WHOLE, whole
from desktop.media.mockups.feed_looks import less_words, more_words
from desktop.media.mockups.photo import add_film_marks, add_photo
from desktop.media.mockups.picture_book import PictureBook
from desktop.media.mockups.post import Post, Sight
from desktop.media.mockups.sheet import CENTER, PhotoPlace, Sheet, text_size
from desktop.media.mockups.skins import skin_for
from desktop.media.mockups.text_block import Fold, Type, set_folding, set_text

translate = QCoreApplication.translate
PAD = 12.0
PILL = 32.0


class WatchPage:
    """Puts one page together, from top to bottom."""

    def __init__(self, post: Post, sight: Sight, book: PictureBook) -> None:
        self.post, self.sight, self.book = post, sight, book
        self.row = post.row(sight.format)
        self.skin = skin_for(self.row.channel, dark=sight.dark)
        wide = self.row.figure("width_desktop") if sight.desktop else 0
        self.sheet = Sheet(float(wide or self.row.figure("width")), self.skin.card)
        self.y = 0.0

    def compose(self) -> Sheet:
        """The finished sheet."""
        self._player()
        self._title()
        self._account()
        self._pills()
        self._description()
        self._hit()
        self.sheet.height = self.y
        return self.sheet

    @property
    def _ratio(self) -> float:
        return self.row.figure("ratio_wide") / WHOLE

    @property
    def _room(self) -> float:
        return self.sheet.width - 2 * PAD

    def _player(self) -> None:
        box = QRectF(0, 0, self.sheet.width, self.sheet.width / self._ratio)
        self.y = box.height() + PAD
        if not self.post.media:
            self.sheet.fill(box, self.skin.field)
            return
        self._picture(box, thumbnail=False)
        add_film_marks(self.sheet, self.post.media[0], box)

    def _picture(self, box: QRectF, *, thumbnail: bool) -> None:
        medium = self.post.media[0]
        crop = whole(*self.book.size(medium), self._ratio)
        place = PhotoPlace(0, box, crop, 8 if thumbnail else 0)
        add_photo(self.sheet, self.book, medium, place, cuts=False)

    def _title(self) -> None:
        block = set_folding(
            self.post.title,
            Type(18, 24, self.skin.inks(), bold=True),
            self._room,
            Fold(at=len(self.post.title), lines=2, more="…"),
        )
        self.sheet.block(block, QPointF(PAD, self.y))
        self.y += block.height + PAD

    def _account(self) -> None:
        add_avatar(self.sheet, self.post.account, QPointF(PAD, self.y), 40, 20)
        word = translate("Mockups", "Abonnieren")
        width = text_size(word, 14, bold=True) + 32
        box = QRectF(self.sheet.width - PAD - width, self.y + 3, width, 34)
        name = QRectF(PAD + 50, self.y, box.left() - PAD - 58, 40)
        self.sheet.line(self.post.account, name, 15, self.skin.text, bold=True)
        self.sheet.fill(box, self.skin.text, 17)
        self.sheet.line(word, box, 14, self.skin.card, bold=True, align=CENTER)
        self.y += 40 + PAD

    def _pills(self) -> None:
        x = PAD
        for names, word in (
            (("thumb-up", "thumb-down"), ""),
            (("share",), translate("Mockups", "Teilen")),
            (("bookmark",), translate("Mockups", "Speichern")),
        ):
            x += self._pill(x, names, word) + 8
        self.y += PILL + PAD

    def _pill(self, x: float, names: tuple[str, ...], word: str) -> float:
        words = text_size(word, 14) + 8 if word else 0
        width = 24 + len(names) * 18 + (len(names) - 1) * 18 + words
        self.sheet.fill(QRectF(x, self.y, width, PILL), self.skin.field, PILL / 2)
        for number, name in enumerate(names):
            self.sheet.icon(name, self.skin.text, x + 12 + number * 36, self.y + 7, 18)
        if word:
            box = QRectF(x + 12 + 18 + 8, self.y, words, PILL)
            self.sheet.line(word, box, 14, self.skin.text)
        return width

    def _description(self) -> None:
        row, inner = self.row, 12.0
        style = Type(row.figure("text_px"), row.figure("line_px"), self.skin.inks())
        fold = Fold(
            at=row.fold_desktop if self.sight.desktop else row.fold,
            lines=row.figure("fold_lines"),
            more=more_words(row.channel),
            less=less_words(row.channel),
        )
        width = self._room - 2 * inner
        block = set_folding(
            row.shown, style, width, fold, spans=row.spans, expanded=self.sight.expanded
        )
        height = block.height * bool(row.shown) + 20 + 2 * inner
        self.sheet.fill(QRectF(PAD, self.y, self._room, height), self.skin.field, 12)
        head = QRectF(PAD + inner, self.y + inner - 2, width, 20)
        self.sheet.line(date_words(self.post), head, 14, self.skin.text, bold=True)
        if row.shown:
            self.sheet.fold(block, QPointF(PAD + inner, self.y + inner + 20))
        self.y += height + 2 * PAD

    def _hit(self) -> None:
        """How it stands in a list of hits, where long titles are cut."""
        words = translate("Mockups", "So steht es in der Trefferliste")
        self.sheet.rule(self.y, self.skin.line, PAD, PAD)
        self.y += 10
        self.sheet.line(words, QRectF(PAD, self.y, self._room, 18), 12, self.skin.faint)
        self.y += 24
        box = QRectF(PAD, self.y, 142, 80)
        if self.post.media:
            self._picture(box, thumbnail=True)
        else:
            self.sheet.fill(box, self.skin.field, 8)
        left = box.right() + 10
        width = self.sheet.width - left - PAD
        title = shortened(self.post.title, self.row.figure("title_shown"))
        block = set_text(title, Type(14, 19, self.skin.inks()), width)
        self.sheet.block(block, QPointF(left, self.y))
        below = QRectF(left, self.y + block.height + 2, width, 18)
        self.sheet.line(self.post.account, below, 12, self.skin.faint)
        self.y += max(80.0, block.height + 22) + PAD


def shortened(title: str, shown: int) -> str:
    """A title cut where lists cut it; 0 = never."""
    if not shown or len(title) <= shown:
        return title
    end = title.rfind(" ", 0, shown)
    return title[: end if end > shown // 2 else shown].rstrip() + " …"
