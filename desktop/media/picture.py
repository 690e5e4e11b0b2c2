"""One picture off the disk: decoded in a child, turned as the camera says, or why not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from desktop.media.decoders import DECODERS
from desktop.media.probe.pixels import unpacked
from desktop.media.probe.wire import Answer

STAGE_SIDE = 3000
LEAST_HALF = 400
"""Hardly a stage is narrower; what is shown smaller still is halved when it is painted."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture; of a video one frame, of a PDF one page.

    Attributes:
        image: upright, at most as large as asked; null where ``problem`` is set.
        width: of the file as seen upright, px.      height: same.
        problem: ``missing``, ``broken``, ``too_large``, ``heic``, ``locked`` (a password),
            ``unplayable``, ``no_backend`` (nothing here plays videos), ``other`` or "".
        kind: image, animation, video or pdf.      plays: a video that can be played here.
        count: pages of a PDF.      page: which one this is, from 1.      words: on it.
        duration_ms: of a video, 0 = unknown.      codec: its name, "" = unknown.
        stills: of a video that cannot be played, when the pictures are shown that can, ms.
        at: when this one is shown, ms.
        tracks: language and name of the subtitles inside a video, "" = not said.
        halves: copies of the image, each half as wide as the one before; see ``with_halves``.
    """

    image: QImage
    width: int = 0
    height: int = 0
    problem: str = ""
    kind: str = "image"
    plays: bool = False
    sound: bool = False
    count: int = 1
    page: int = 1
    words: str = ""
    duration_ms: int = 0
    codec: str = ""
    stills: tuple[int, ...] = ()
    at: int = 0
    tracks: tuple[tuple[str, str], ...] = ()
    halves: tuple[QImage, ...] = ()

    def bytes(self) -> int:
        """Return how much memory it takes."""
        return sum(one.sizeInBytes() for one in (self.image, *self.halves))


def read_picture(path: str, side: int = STAGE_SIDE, *, page: int = 1, at: int = -1) -> Picture:
    """Decode a file so that its longer side is at most ``side`` px; blocks, in any thread.

    Args:
        path: of the file; its content decides what it is, never its name.
        side: px.
        page: of a PDF, from 1.
        at: of a video, ms; -1 = a frame that makes a good poster.
    """
    if not path or not Path(path).is_file():
        return Picture(QImage(), problem="missing")
    request = {"do": "picture", "path": str(Path(path).absolute()), "side": side}
    return _made(DECODERS.ask({**request, "page": page, "at": at}))


def _made(answer: Answer) -> Picture:
    image, head = unpacked(answer), answer.head
    return Picture(
        image,
        int(head.get("width", 0)),
        int(head.get("height", 0)),
        answer.problem or ("broken" if image.isNull() else ""),
        str(head.get("kind", "image")),
        bool(head.get("plays")),
        bool(head.get("sound")),
        int(head.get("count", 1)),
        int(head.get("page", 1)),
        str(head.get("words", "")),
        int(head.get("duration_ms", 0)),
        str(head.get("codec", "")),
        tuple(map(int, head.get("stills", ()))),
        int(head.get("at", 0)),
        tuple((str(language), str(name)) for language, name in head.get("tracks", ())),
    )


def with_halves(picture: Picture) -> Picture:
    """Add the copies that a stage paints from: in a pool, so that no frame waits for them."""
    levels = [picture.image]
    while levels[-1].width() >= 2 * LEAST_HALF:
        levels.append(halved(levels[-1]))
    return replace(picture, halves=tuple(levels[1:]))


def halved(image: QImage) -> QImage:
    """Return a copy half as large, at least one pixel."""
    return image.scaled(
        max(image.width() // 2, 1),
        max(image.height() // 2, 1),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


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
