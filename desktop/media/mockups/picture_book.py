"""The pictures of the mock-ups: asked of the loader once, cut and scaled once, few are kept."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from db.rows import MediumRow
from desktop.media.loader import PictureLoader
from desktop.media.mockups.crop import Crop
from desktop.media.mockups.post import PDF
from desktop.media.picture import Picture
from desktop.media.probe.pixels import bounded

PICTURES, CUTS, LONGEST = 8, 8, 1400
UNKNOWN, PAGE = (1080.0, 1080.0), (1240.0, 1754.0)


class PictureBook(QObject):
    """Hands out what is there; `arrived` says when a further picture can be had.

    Keeps few and small copies: a mock-up is never larger than its channel's column.
    """

    arrived = Signal()

    def __init__(self, loader: PictureLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._pictures: OrderedDict[str, Picture] = OrderedDict()
        self._cuts: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._wanted: set[str] = set()
        self._asking = False
        loader.loaded.connect(self._on_loaded)

    def ask(self, medium: MediumRow) -> None:
        """Have a picture loaded unless it is there, on its way or none that can be read."""
        digest = medium.digest
        readable = medium.path and (medium.type.startswith("image/") or medium.type == PDF)
        if digest in self._pictures:
            self._pictures.move_to_end(digest)
        elif readable and digest not in self._wanted:
            self._wanted.add(digest)
            self._asking = True
            self._loader.load(digest, medium.path)
            self._asking = False

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
            picture = Picture(image, picture.width, picture.height)
        self._pictures[digest] = picture
        while len(self._pictures) > PICTURES:
            self._pictures.popitem(last=False)
        # Who asks gets it at once where the loader still had it: no need to compose twice.
        if not self._asking:
            self.arrived.emit()


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
