"""Shows films in AV1 as stills: key frames, each handed to the picture decoder as an AVIF.

Qt brings no decoder for AV1; Pillow brings one for AVIF, which is the same stream, one frame
of it in boxes of its own (AV1 Image File Format 1.1, ISO/IEC 23008-12).
"""

from __future__ import annotations

from io import BytesIO
from struct import pack
from typing import Any

from PIL import Image

from desktop.media.probe.container import read_container
from desktop.media.probe.pixels import packed_pillow
from desktop.media.probe.tracks import Container, Sample, Track, read_sample
from desktop.media.probe.wire import Answer, refused

AV1 = {"av01", "V_AV1"}
MOST_SAMPLE, MOST_PIXELS, MOST_STILLS, TRIES = 32 << 20, 8_192 * 4_608, 500, 4
POSTER_AT_MS = 1_000
_ROTATIONS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}


def is_av1(film: Container) -> bool:
    """Tell whether the pictures are in a form that Qt cannot play."""
    video = film.video()
    return video is not None and video.codec in AV1


def look(path: str, side: int, at: int = -1) -> Answer:
    """Return the still nearest to a moment, ms; -1 = one that makes a good poster."""
    film = read_container(path)
    video = film.video()
    facts = _facts(film)
    if video is None or not video.samples or not video.config:
        return refused("unplayable", **facts)
    if video.width * video.height > MOST_PIXELS:
        return refused("too_large", **facts)
    wanted = at if at >= 0 else min(POSTER_AT_MS, film.duration // 4)
    # The nearest first; where one is broken, the next nearest may not be.
    for sample in sorted(video.samples, key=lambda one: abs(one.at - wanted))[:TRIES]:
        image = _decoded(path, video, sample)
        if image is not None:
            image.thumbnail((side, side))
            return packed_pillow(image, **facts, at=sample.at)
    return refused("unplayable", **facts)


def _facts(film: Container) -> dict[str, Any]:
    video = film.video() or Track()
    size = (video.width, video.height)
    width, height = size[::-1] if video.turn in {90, 270} else size
    return {
        "kind": "video",
        "duration_ms": film.duration,
        "width": width,
        "height": height,
        "sound": film.sound,
        "codec": "AV1",
        "stills": _thinned([one.at for one in video.samples]),
    }


def _thinned(moments: list[int]) -> list[int]:
    step = -(-len(moments) // MOST_STILLS)
    return moments[:: max(step, 1)]


def _decoded(path: str, video: Track, sample: Sample) -> Image.Image | None:
    with open(path, "rb") as file:  # noqa: PTH123 - a path of the desk, as Qt takes it
        data = read_sample(file, sample, MOST_SAMPLE)
    if not data:
        return None
    try:
        with Image.open(BytesIO(as_avif(video, data)), formats=("AVIF",)) as opened:
            image = opened.convert("RGB")
    except Exception:  # noqa: BLE001 - whatever a decoder throws on a hostile film means: none
        return None
    return image.transpose(_ROTATIONS[video.turn]) if video.turn in _ROTATIONS else image


def as_avif(video: Track, frame: bytes) -> bytes:
    """Return a picture file whose one item is this key frame."""
    start = _file(video, 0, len(frame))
    return _file(video, len(start), len(frame)) + frame


def _file(video: Track, start: int, length: int) -> bytes:
    """Return everything before the frame itself, ``start`` bytes into the file."""
    brands = _box(b"ftyp", b"avif" + bytes(4) + b"avifmif1miaf")
    flags = video.config[2] if len(video.config) > 2 else 0  # noqa: PLR2004 - its third byte
    depth = (12 if flags & 0x20 else 10) if flags & 0x40 else 8
    planes = 1 if flags & 0x10 else 3
    properties = _box(
        b"ipco",
        _full(b"ispe", pack(">II", video.width, video.height))
        + _full(b"pixi", bytes([planes, *[depth] * planes]))
        + _box(b"av1C", video.config),
    )
    linked = _full(b"ipma", pack(">IHB", 1, 1, 3) + bytes([1, 2, 0x83]))
    meta = (
        _full(b"hdlr", bytes(4) + b"pict" + bytes(13))
        + _full(b"pitm", pack(">H", 1))
        + _full(b"iloc", pack(">BBHHHHII", 0x44, 0, 1, 1, 0, 1, start, length))
        + _full(b"iinf", pack(">H", 1) + _full(b"infe", pack(">HH4sx", 1, 0, b"av01"), version=2))
        + _box(b"iprp", properties + linked)
    )
    return brands + _full(b"meta", meta) + pack(">I4s", length + 8, b"mdat")


def _box(name: bytes, data: bytes) -> bytes:
    return pack(">I4s", len(data) + 8, name) + data


def _full(name: bytes, data: bytes, version: int = 0) -> bytes:
    return _box(name, bytes([version, 0, 0, 0]) + data)
