"""Reads PDFs: how many pages, one as a picture, where words stand; only inside the child."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from desktop.media.probe.pixels import bounded, packed
from desktop.media.probe.wire import Answer, refused

MOST_PAGES, MOST_HITS, MOST_TEXT = 2_000, 500, 20_000
# Points are too coarse for a picture: a page is shown at 144 dots an inch.
PX_PER_POINT = 2.0


class Pages:
    """Holds the document read last, so that turning a page does not parse it anew."""

    def __init__(self) -> None:
        self._path = ""
        self._document = QPdfDocument()

    def read(self, path: str, number: int, side: int) -> Answer:
        """Draw a page (from 1) on white, its words beside it for who cannot see them."""
        problem = self._open(path)
        if problem:
            return refused(problem, kind="pdf")
        document, at = self._document, number - 1
        count = min(document.pageCount(), MOST_PAGES)
        if not 0 <= at < count:
            return refused("broken", kind="pdf")
        points = document.pagePointSize(at)
        size = QSize(
            max(round(points.width() * PX_PER_POINT), 1),
            max(round(points.height() * PX_PER_POINT), 1),
        )
        image = document.render(at, bounded(size, side))
        if image.isNull():
            return refused("broken", kind="pdf")
        words = document.getAllText(at).text()[:MOST_TEXT]
        facts = {"kind": "pdf", "width": size.width(), "height": size.height()}
        return packed(_on_white(image), count=count, page=number, words=words, **facts)

    def find(self, path: str, wanted: str) -> Answer:
        """Return where words stand: page and boxes in px of the page, at most 500 places."""
        if self._open(path):
            return refused("broken")
        parts = [re.escape(part) for part in wanted.split()]
        if not parts:
            return Answer({"hits": []})
        pattern, hits = re.compile(r"\s+".join(parts), re.IGNORECASE), []
        for at in range(min(self._document.pageCount(), MOST_PAGES)):
            for match in pattern.finditer(self._document.getAllText(at).text()):
                hits.append(self._hit(at, match.start(), match.end()))
                if len(hits) == MOST_HITS:
                    return Answer({"hits": hits})
        return Answer({"hits": hits})

    def _hit(self, at: int, start: int, end: int) -> dict[str, Any]:
        selection = self._document.getSelectionAtIndex(at, start, end - start)
        boxes = [polygon.boundingRect() for polygon in selection.bounds()]
        scale = PX_PER_POINT
        return {
            "page": at + 1,
            "boxes": [
                [box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale]
                for box in boxes
            ],
        }

    def _open(self, path: str) -> str:
        if path == self._path:
            return ""
        self._path = ""
        self._document = QPdfDocument()
        error = self._document.load(path)
        if error == QPdfDocument.Error.None_:
            self._path = path
            return ""
        locked = {
            QPdfDocument.Error.IncorrectPassword,
            QPdfDocument.Error.UnsupportedSecurityScheme,
        }
        return "locked" if error in locked else "broken"


def _on_white(image: QImage) -> QImage:
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor("white"))
    painter = QPainter(ground)
    painter.drawImage(QPointF(0, 0), image)
    painter.end()
    return ground
