"""Decodes a picture, its first frame where it moves; runs only inside the child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImageIOHandler, QImageReader

from desktop.media.probe.magic import HEAD
from desktop.media.probe.pixels import bounded, packed, packed_pillow
from desktop.media.probe.wire import Answer, refused

if TYPE_CHECKING:
    from PIL.Image import Image

ALLOCATION_MB = 512
MOST_PIXELS = 200_000_000
QUARTER_TURN = QImageIOHandler.Transformation.TransformationRotate90
SCALING = {"jpeg"}


def read_still(path: str, side: int, kind: str) -> Answer:
    """Decode upright, so that the longer side is at most ``side`` px."""
    if kind == "avif":
        return _by_pillow(path, side, kind)
    found = _by_qt(path, side, kind)
    return _by_pillow(path, side, kind) if found.problem == "broken" else found


def _by_qt(path: str, side: int, kind: str) -> Answer:
    QImageReader.setAllocationLimit(ALLOCATION_MB)
    reader = QImageReader(path, kind.encode())
    reader.setAutoTransform(True)
    raw = reader.size()
    if not raw.isValid():
        return refused("broken")
    if kind not in SCALING and raw.width() * raw.height() > MOST_PIXELS:
        return refused("too_large")
    reader.setScaledSize(bounded(raw, side))
    image = reader.read()
    if image.isNull():
        needed = raw.width() * raw.height() * 4 >> 20
        return refused("too_large" if needed > ALLOCATION_MB else "broken")
    upright = raw.transposed() if reader.transformation() & QUARTER_TURN else raw
    moves = kind in {"gif", "webp"} and reader.supportsAnimation() and reader.imageCount() > 1
    return packed(image, **_facts(upright, moves=moves or _is_moving_png(path, kind)))


def _is_moving_png(path: str, kind: str) -> bool:
    if kind != "png":
        return False
    with open(path, "rb") as file:  # noqa: PTH123 - a path of the desk, as Qt takes it
        return b"acTL" in file.read(HEAD)


def _facts(size: QSize, *, moves: bool) -> dict[str, object]:
    kind = "animation" if moves else "image"
    return {"kind": kind, "width": size.width(), "height": size.height()}


def _by_pillow(path: str, side: int, kind: str) -> Answer:
    """What Qt has no decoder for, or gives up on: AVIF, odd TIFFs."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - seldom needed

    Image.MAX_IMAGE_PIXELS = None
    try:
        with Image.open(path, formats=(kind.upper(),)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                return refused("too_large")
            moves = getattr(opened, "n_frames", 1) > 1 and kind != "tiff"
            upright = ImageOps.exif_transpose(deep_to_eight(opened))
            size = QSize(upright.width, upright.height)
            upright.thumbnail((side, side))
            return packed_pillow(upright, **_facts(size, moves=moves))
    except MemoryError:
        return refused("too_large")
    except Exception:  # noqa: BLE001 - whatever a decoder throws on a hostile file means: broken
        return refused("broken")


def deep_to_eight(image: Image) -> Image:
    """Bring grey of 16 or 32 bits to 8; Pillow would cut the light off instead."""
    if not image.mode.startswith(("I", "F")):
        return image
    low, high = image.convert("F").getextrema()
    most = 65535.0 if isinstance(high, float) and high > 255 else 255.0  # noqa: PLR2004
    del low
    return image.convert("F").point(lambda value: value * (255.0 / most)).convert("L")
