"""The pictures of the mock-ups: asked of the loader once, cut and scaled once, few are kept."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from PySide6.QtCore import (
    QObject,
    QRect,
    QRunnable,
    QSize,
    Qt,
    QThreadPool,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QImage, QPixmap
from typing_extensions import override

from db.rows import MediumRow
from desktop.media.loader import PictureLoader
from desktop.media.mockups.crop import Crop
from desktop.media.mockups.post import PDF
from desktop.media.picture import Picture, read_picture
from desktop.media.probe.pixels import bounded

PICTURES, CUTS, LONGEST = 8, 8, 1400
SHOWN = ("image/", "video/")
UNKNOWN, PAGE = (1080.0, 1080.0), (1240.0, 1754.0)


class PictureBook(QObject):
    """Hands out what is there; `arrived` says when a further picture can be had.

    Keeps few and small copies: a mock-up is never larger than its channel's column.
    """

    arrived = Signal()
    _page_read = Signal(str, object)

    def __init__(self, loader: PictureLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._pictures: OrderedDict[str, Picture] = OrderedDict()
        self._cuts: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._wanted: set[str] = set()
        self._asking = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._page_read.connect(self._on_loaded)
        loader.loaded.connect(self._on_loaded)

    def ask(self, medium: MediumRow) -> None:
        """Have a picture loaded unless it is there, on its way or none that can be read."""
        digest = medium.digest
        readable = medium.path and (medium.type.startswith(SHOWN) or medium.type == PDF)
        if digest in self._pictures:
            self._pictures.move_to_end(digest)
        elif readable and digest not in self._wanted:
            self._wanted.add(digest)
            self._asking = True
            self._load(medium)
            self._asking = False

    def _load(self, medium: MediumRow) -> None:
        """Have the loader read a file; the further pages of a document are read here."""
        page = medium.digest.partition("#")[2]
        if page:
            self._pool.start(_PageJob(self._page_read, medium.digest, medium.path, int(page)))
        else:
            self._loader.load(medium.digest, medium.path)

    def page(self, medium: MediumRow, number: int) -> MediumRow:
        """One page (from 1) of a document as a medium of its own."""
        return medium if number == 1 else replace(medium, digest=f"{medium.digest}#{number}")

    def page_count(self, medium: MediumRow) -> int:
        """How many pages a document has, 0 until that is known."""
        found = self.picture(medium)
        return found.count if found is not None and not found.problem else 0

    def put(self, digest: str, picture: Picture) -> None:
        """Take a picture that somebody else made, e.g. the first frame of a film."""
        self._wanted.add(digest)
        self._on_loaded(digest, picture)

    def picture(self, medium: MediumRow) -> Picture | None:
        """The picture of a medium, None until it is there."""
        return self._pictures.get(medium.digest)

    def size(self, medium: MediumRow) -> tuple[float, float]:
        """Width and height of a medium in px, as far as they are known."""
        if medium.width > 0 and medium.height > 0:
            return float(medium.width), float(medium.height)
        found = self.picture(medium)
        if found is not None and found.width > 0 and found.height > 0:
            return float(found.width), float(found.height)
        return PAGE if medium.type == PDF else UNKNOWN

    def cut(self, medium: MediumRow, crop: Crop, pixels: QSize) -> QPixmap | None:
        """What a crop keeps of a picture, in px of the device; None while there is none."""
        found = self.picture(medium)
        if found is None or found.image.isNull():
            return None
        key = (medium.digest, crop.kept.getRect(), pixels.width(), pixels.height())
        if key not in self._cuts:
            self._cuts[key] = _cut(found.image, crop, pixels)
            while len(self._cuts) > CUTS:
                self._cuts.popitem(last=False)
        self._cuts.move_to_end(key)
        return self._cuts[key]

    def is_idle(self) -> bool:
        """Tell whether no picture is awaited."""
        return not self._wanted

    def _on_loaded(self, digest: str, picture: Picture) -> None:
        if digest not in self._wanted:
            return
        self._wanted.discard(digest)
        small = picture.image.size()
        if max(small.width(), small.height()) > LONGEST:
            image = picture.image.scaled(
                bounded(small, LONGEST), mode=Qt.TransformationMode.SmoothTransformation
            )
            picture = replace(picture, image=image)
        self._pictures[digest] = picture
        while len(self._pictures) > PICTURES:
            self._pictures.popitem(last=False)
        # Who asks gets it at once where the loader still had it: no need to compose twice.
        if not self._asking:
            self.arrived.emit()


class _PageJob(QRunnable):
    def __init__(self, answer: SignalInstance, key: str, path: str, page: int) -> None:
        super().__init__()
        self._answer, self._key, self._path, self._page = answer, key, path, page

    @override
    def run(self) -> None:
        self._answer.emit(self._key, read_picture(self._path, LONGEST, page=self._page))


def _cut(image: QImage, crop: Crop, pixels: QSize) -> QPixmap:
    across, down = image.width() / crop.size[0], image.height() / crop.size[1]
    kept = crop.kept
    part = QRect(
        round(kept.left() * across),
        round(kept.top() * down),
        max(round(kept.width() * across), 1),
        max(round(kept.height() * down), 1),
    )
    scaled = image.copy(part).scaled(
        pixels,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return QPixmap.fromImage(scaled)
