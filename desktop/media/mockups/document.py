"""Composes a document post: the feed's post with a page to leaf through below the text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor
from typing_extensions import override

from db.rows import MediumRow
from desktop.i18n import terms
from desktop.media.mockups.crop import whole
from desktop.media.mockups.feed import Feed
from desktop.media.mockups.photo import add_photo
from desktop.media.mockups.post import PDF
from desktop.media.mockups.sheet import PhotoPlace, text_size

translate = QCoreApplication.translate
PAD, HEAD, FOOT = 14.0, 44.0, 40.0
GROUND, BAR, INK, SEEN = QColor("#38434f"), QColor("#1f262d"), QColor("#ffffff"), QColor("#71b7fb")
TALLEST = 0.8


class DocumentPost(Feed):
    """The pictures of the draft are its pages, or those inside the one file."""

    def _pages(self) -> tuple[MediumRow, ...]:
        """Every page as a medium: the pictures, or what lies in the one file."""
        media = self.post.media
        if media[0].type != PDF:
            return media
        count = max(self.book.page_count(media[0]), 1)
        return tuple(self.book.page(media[0], number) for number in range(1, count + 1))

    @override
    def media(self) -> None:
        """The reader: name of the document, one page, where one is."""
        pages = self._pages()
        number = min(self.sight.index, len(pages) - 1)
        self.sheet.pages = len(pages)
        medium, width = pages[number], self.sheet.width
        first = self.book.size(pages[0])
        height = width / max(first[0] / first[1], TALLEST)
        self._head(width, len(pages))
        box = QRectF(0, self.y, width, height)
        self.sheet.fill(box, GROUND)
        crop = whole(*self.book.size(medium), box.width() / box.height())
        index = 0 if self.post.media[0].type == PDF else number
        place = PhotoPlace(index, box, crop)
        add_photo(self.sheet, self.book, medium, place, cuts=False)
        self.y += height
        self._foot(number, len(pages), width)

    def _head(self, width: float, count: int) -> None:
        self.sheet.fill(QRectF(0, self.y, width, HEAD), BAR)
        box = QRectF(PAD, self.y, width - 2 * PAD, HEAD)
        pages = terms.counted(
            count, translate("Mockups", "{0} Seite"), translate("Mockups", "{0} Seiten")
        )
        known = self.post.media[0].type != PDF or self.book.page_count(self.post.media[0])
        aside = f" · {pages}" if known else ""
        title = box.adjusted(0, 0, -text_size(aside, 14) - 2, 0)
        used = self.sheet.line(self.post.title, title, 14, INK, bold=True)
        if aside:
            self.sheet.line(aside, box.adjusted(used, 0, 0, 0), 14, INK)
        self.y += HEAD

    def _foot(self, number: int, count: int, width: float) -> None:
        self.sheet.fill(QRectF(0, self.y, width, FOOT), BAR)
        middle = self.y + FOOT / 2
        place = f"{number + 1} / {count}"
        self.sheet.line(place, QRectF(PAD, self.y, 60, FOOT), 13, INK)
        bar = QRectF(PAD + 64, middle - 2, width - 2 * PAD - 64 - 40, 4)
        self.sheet.fill(bar, QColor(255, 255, 255, 90), 2)
        seen = QRectF(bar.left(), bar.top(), bar.width() * (number + 1) / count, 4)
        self.sheet.fill(seen, SEEN, 2)
        self.sheet.icon("maximize", INK, width - PAD - 20, middle - 10, 20)
        self.y += FOOT
