"""One picture off the disk: bounded, turned as the camera says, or the reason why not."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

ALLOCATION_MB = 256
STAGE_SIDE = 3000
QUARTER_TURN = QImageIOHandler.Transformation.TransformationRotate90


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture.

    Attributes:
        image: upright, at most as large as asked; null where ``problem`` is set.
        width: of the file as seen upright, px.      height: same.
        problem: ``missing``, ``broken``, ``too_large`` or "".
    """

    image: QImage
    width: int = 0
    height: int = 0
    problem: str = ""


def read_picture(path: str, side: int = STAGE_SIDE) -> Picture:
    """Decode a file so that its longer side is at most ``side`` px; safe in any thread."""
    if not path or not Path(path).is_file():
        return Picture(QImage(), problem="missing")
    QImageReader.setAllocationLimit(ALLOCATION_MB)
    reader = QImageReader(os.fspath(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    raw = reader.size()
    if not raw.isValid():
        return Picture(QImage(), problem="broken")
    reader.setScaledSize(bounded(raw, side))
    image = reader.read()
    if image.isNull():
        return Picture(QImage(), problem=_problem(raw, reader))
    upright = raw.transposed() if reader.transformation() & QUARTER_TURN else raw
    return Picture(image, upright.width(), upright.height())


def bounded(size: QSize, side: int) -> QSize:
    """Shrink a size to a longest side, keeping its shape and at least one pixel."""
    if max(size.width(), size.height()) <= side:
        return size
    small = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
    return small.expandedTo(QSize(1, 1))


def covering(image: QImage, size: QSize) -> QImage:
    """Fill a box with the middle of a picture, nothing distorted (px of the device)."""
    scaled = image.scaled(
        size,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left = (scaled.width() - size.width()) // 2
    top = (scaled.height() - size.height()) // 2
    return scaled.copy(left, top, size.width(), size.height())


def _problem(raw: QSize, reader: QImageReader) -> str:
    """Tell a picture beyond the memory limit from a damaged one: Qt words both alike."""
    needed = raw.width() * raw.height() * 4 >> 20
    scales_itself = bytes(reader.format().data()) in {b"jpeg", b"jpg", b"svg"}
    return "too_large" if needed > ALLOCATION_MB and not scales_itself else "broken"
