"""A PDF on the stage: its pages, and where words stand in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsRectItem
from typing_extensions import override

from db.rows import MediumRow
from desktop.media.decoders import DECODERS
from desktop.media.errand import Errand
from desktop.media.image_view import ImageView
from desktop.media.page_bar import PageBar
from desktop.media.picture import Picture, read_picture
from desktop.media.probe.wire import Answer
from desktop.media.show import Show
from desktop.theme.look import look

# How far a frame stays from the words it frames, in px of the drawn page: at the whole page's
# size on a small stage its line must not lie on the letters.
AIR = 8


class PageShow(Show):
    """Shows one page at a time; what is searched for is framed.

    Signals:
        page_changed: the page in sight, from 1.
        words_changed: what stands on it, for who cannot see it.
    """

    page_changed = Signal(int)
    words_changed = Signal(str)

    def __init__(self, view: ImageView, parent: QObject) -> None:
        super().__init__(view, parent)
        self._path = self._digest = ""
        self._number, self._count, self._hit = 1, 1, -1
        self._hits: list[dict[str, Any]] = []
        self._frames: list[QGraphicsRectItem] = []
        self._drawing, self._finding = Errand(self), Errand(self)
        self._drawing.done.connect(self._on_page)
        self._finding.done.connect(self._on_found)
        self.pages = PageBar()
        self.bar = self.pages
        self.pages.page_requested.connect(self.go)
        self.pages.find_requested.connect(self.find)
        self.pages.hit_requested.connect(self.next_hit)
        self.pages.note_requested.connect(self._on_note)

    @override
    def start(self, picture: Picture, medium: MediumRow, beside: Sequence[MediumRow]) -> None:
        self.stop()
        self._path, self._digest = medium.path, medium.digest
        self._number, self._count = picture.page, picture.count
        self.pages.clear_words()
        self.pages.show_place(self._number, self._count)
        self.words_changed.emit(picture.words)

    @override
    def stop(self) -> None:
        self._drawing.forget()
        self._finding.forget()
        self._hits, self._hit = [], -1
        self._frame([])

    @override
    def page(self, way: int) -> None:
        self.go(self._number + way)

    def number(self) -> int:
        """Return the page in sight, from 1."""
        return self._number

    def go(self, number: int) -> None:
        """Turn to a page, from 1; beyond the ends nothing happens."""
        if number != self._number and 1 <= number <= self._count:
            self._number = number
            self.pages.show_place(number, self._count)
            self._drawing.start(partial(read_picture, self._path, page=number))

    def find(self, words: str) -> None:
        """Look for words in all pages; `next_hit` goes through what was found."""
        self._hits, self._hit = [], -1
        self._frame([])
        request = {"do": "find", "path": self._path, "words": words}
        self._finding.start(partial(DECODERS.ask, request))

    def hits(self) -> int:
        """Return how many places were found."""
        return len(self._hits)

    def is_idle(self) -> bool:
        """Tell whether no page and no place is being looked for."""
        return self._drawing.is_idle() and self._finding.is_idle()

    def next_hit(self, way: int) -> None:
        """Go to the next place found, round and round."""
        if self._hits:
            self._hit = (self._hit + way) % len(self._hits)
            self.pages.show_hits(self._hit + 1, len(self._hits))
            self.go(self._hits[self._hit]["page"])
            self._frame_hits()

    def _on_page(self, picture: Picture) -> None:
        if picture.problem:
            self.failed.emit(picture.problem)
            return
        self._frame([])
        self.view.replace_picture(picture)
        self._frame_hits()
        self.words_changed.emit(picture.words)
        self.page_changed.emit(self._number)

    def _on_found(self, answer: Answer) -> None:
        self._hits = list(answer.head.get("hits", ()))
        ahead = [at for at, hit in enumerate(self._hits) if hit["page"] >= self._number]
        self._hit = (ahead[0] if ahead else 0) - 1
        self.pages.show_hits(0, len(self._hits))
        self.next_hit(1)

    def _frame_hits(self) -> None:
        self._frame([hit for hit in self._hits if hit["page"] == self._number])

    def _frame(self, hits: Sequence[dict[str, Any]]) -> None:
        scene = self.view.scene()
        for item in self._frames:
            scene.removeItem(item)
        self._frames = [self._box(box, hit) for hit in hits for box in hit["boxes"]]
        for item in self._frames:
            scene.addItem(item)

    def _box(self, box: Sequence[float], hit: dict[str, Any]) -> QGraphicsRectItem:
        item = QGraphicsRectItem(QRectF(*box).adjusted(-AIR, -AIR, AIR, AIR))
        chosen = 0 <= self._hit < len(self._hits) and self._hits[self._hit] is hit
        pen = QPen(look().tokens.focus if chosen else QColor("#7A4A00"), 2 if chosen else 1)
        pen.setCosmetic(True)
        item.setPen(pen)
        item.setBrush(QColor(255, 214, 70, 90))
        item.setZValue(2)
        return item

    def _on_note(self) -> None:
        self.noted.emit({"kind": "page", "medium": self._digest, "page": self._number})
