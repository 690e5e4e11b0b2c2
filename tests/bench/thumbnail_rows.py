"""A thumbnail of a picture as a camera gives it, beside libvips."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from statistics import median

from PIL import Image, ImageFilter

from tests.bench.measure import Row, timed
from tests.bench.space import Place

SIZE = (6000, 4000)
SIDE, TIMES = 320, 9
PEER = "vipsthumbnail"


def thumbnail(place: Place) -> Iterator[Row]:
    """Ours in a process that is warm; the peer's start is measured apart and taken off.

    ``vipsthumbnail`` comes with Debian's libvips-tools. A run over a picture of one pixel is
    what its start costs.
    """
    photo, dot = place.scratch / "photo.jpg", place.scratch / "dot.jpg"
    _photo(photo)
    Image.new("RGB", (1, 1)).save(dot)
    ours = median(json.loads(_ours(photo)))
    both = [(timed(lambda: _vips(photo)), timed(lambda: _vips(dot))) for _ in range(TIMES)]
    whole, start = median(one for one, _ in both), median(one for _, one in both)
    note = f"peer: {PEER}, less its start of {start:.0f} ms; {photo.stat().st_size / 1e6:.0f} MB"
    yield Row("thumbnail of a 24 MP JPEG", ours, whole - start, "≤ 1.0×", note)


def is_possible() -> bool:
    """Whether the peer is installed."""
    return shutil.which(PEER) is not None


def _photo(path: Path) -> None:
    """Noise of three sizes: as hard to decode as a photograph."""
    small = Image.effect_noise((SIZE[0] // 4, SIZE[1] // 4), 80).resize(SIZE)
    noise = Image.effect_noise(SIZE, 25).filter(ImageFilter.BoxBlur(1))
    picture = Image.merge("RGB", (small, noise, Image.blend(small, noise, 0.5)))
    content = BytesIO()
    picture.save(content, "jpeg", quality=90)
    path.write_bytes(content.getvalue())


def _ours(photo: Path) -> str:
    command = [sys.executable, "-m", "tests.bench.thumbnail_child", str(photo), str(TIMES)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[-1]


def _vips(path: Path) -> None:
    target = f"{path.with_suffix('')}-small.jpg[Q=88]"
    command = [PEER, str(path), "--size", str(SIDE), "-o", target]
    subprocess.run(command, check=True, capture_output=True)
