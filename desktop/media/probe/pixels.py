"""Pictures as plain pixels: what leaves the child, and what it becomes in the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColorSpace, QImage

from desktop.media.probe.wire import Answer

if TYPE_CHECKING:
    from PIL.Image import Image

OPAQUE, CLEAR = QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied
FORMATS = {"opaque": OPAQUE, "clear": CLEAR, "rgba": QImage.Format.Format_RGBA8888}


def bounded(size: QSize, side: int) -> QSize:
    """Shrink a size to a longest side, keeping its shape and at least one pixel."""
    if max(size.width(), size.height()) <= side:
        return size
    small = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
    return small.expandedTo(QSize(1, 1))


def on_screen(image: QImage) -> QImage:
    """Bring a picture of any depth and colour space to 8 bits of sRGB."""
    wanted = CLEAR if image.hasAlphaChannel() else OPAQUE
    space = image.colorSpace()
    if space.isValid() and space != QColorSpace(QColorSpace.NamedColorSpace.SRgb):
        turned = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb), wanted)
        image = turned if not turned.isNull() else image
    return image.convertToFormat(wanted)


def packed(image: QImage, **facts: Any) -> Answer:
    """Make the answer that carries a picture."""
    image = on_screen(image)
    name = "clear" if image.format() == CLEAR else "opaque"
    shape = {"w": image.width(), "h": image.height(), "line": image.bytesPerLine(), "px": name}
    return Answer({**facts, **shape}, bytes(image.constBits()))


def packed_pillow(image: Image, **facts: Any) -> Answer:
    """Make the same of a picture that Pillow decoded."""
    clear = image.convert("RGBA")
    shape = {"w": clear.width, "h": clear.height, "line": clear.width * 4, "px": "rgba"}
    return Answer({**facts, **shape}, clear.tobytes())


def unpacked(answer: Answer, start: int = 0) -> QImage:
    """Return the picture of an answer, its bytes from ``start``; null where they lack."""
    head = answer.head
    shape = [head.get(name, 0) for name in ("w", "h", "line")]
    if not all(isinstance(one, int) and one > 0 for one in shape):
        return QImage()
    width, height, line = shape
    wanted = FORMATS.get(str(head.get("px")))
    if wanted is None or line < width * 4 or len(answer.data) < start + height * line:
        return QImage()
    part = answer.data if not start else answer.data[start : start + height * line]
    image = QImage(part, width, height, line, wanted).copy()
    return image.convertToFormat(CLEAR) if wanted == FORMATS["rgba"] else image
