"""Decodes all frames of an animated picture, bounded; runs only inside the child."""

from __future__ import annotations

import math

from desktop.media.probe.wire import Answer, refused

MOST_FRAMES = 1_000
ROOM = 64 << 20
# What browsers make of a frame that says 0 or next to nothing.
SHORTEST_MS, USUAL_MS = 20, 100


def read_frames(path: str, side: int, kind: str) -> Answer:
    """Decode every frame, all at one size; ``delays`` are ms, ``loops`` 0 = for ever."""
    from PIL import Image  # noqa: PLC0415 - the parent of this module needs none

    Image.MAX_IMAGE_PIXELS = None
    try:
        with Image.open(path, formats=(kind.upper(),)) as image:
            count = min(getattr(image, "n_frames", 1), MOST_FRAMES)
            size = _size(image.width, image.height, side, count)
            frames, delays = [], []
            for number in range(count):
                image.seek(number)
                frame = image.convert("RGBA")
                frames.append((frame if frame.size == size else frame.resize(size)).tobytes())
                delays.append(_delay(image.info.get("duration", 0)))
            loops = int(image.info.get("loop", 0) or 0)
            shape = {"w": size[0], "h": size[1], "line": size[0] * 4, "px": "rgba"}
            return Answer({"delays": delays, "loops": loops, **shape}, b"".join(frames))
    except MemoryError:
        return refused("too_large")
    except Exception:  # noqa: BLE001 - whatever a decoder throws on a hostile file means: broken
        return refused("broken")


def _size(width: int, height: int, side: int, count: int) -> tuple[int, int]:
    """Shrink so far that all frames together have room."""
    fits = min(1.0, side / max(width, height), math.sqrt(ROOM / (width * height * 4 * count)))
    return max(int(width * fits), 1), max(int(height * fits), 1)


def _delay(told: object) -> int:
    value = int(told) if isinstance(told, int | float) else 0
    return value if value >= SHORTEST_MS else USUAL_MS
