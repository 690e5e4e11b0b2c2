"""Makes a picture small enough for paper, without anything that its file says beside it."""

from __future__ import annotations

import warnings
from pathlib import Path

from PIL import Image, ImageOps

MOST_PIXELS = 1_000
QUALITY = 82


def make_small(source: Path, target: Path) -> bool:
    """Write a picture upright as JPEG of at most 1,000 pixels a side, white where it is clear.

    Returns:
        False where it cannot be read as a picture; nothing is written then.
    """
    try:
        with warnings.catch_warnings(), Image.open(source) as opened:
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            opened.draft("RGB", (MOST_PIXELS, MOST_PIXELS))
            picture = ImageOps.exif_transpose(opened)
            picture.thumbnail((MOST_PIXELS, MOST_PIXELS))
            clear = picture.convert("RGBA")
            paper = Image.new("RGB", picture.size, "white")
            paper.paste(clear, mask=clear.getchannel("A"))
            paper.save(target, "JPEG", quality=QUALITY)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Warning):
        return False
    return True
