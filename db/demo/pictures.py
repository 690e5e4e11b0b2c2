"""Makes the demo's pictures from the motifs that ship: cropped, tinted, with their caption."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from random import Random
from time import gmtime
from types import MappingProxyType

from PIL import Image, ImageDraw, ImageEnhance

from db.demo.acts import Picture
from db.demo.content import folder

QUALITY, WORKERS = 82, 2
LEFT, BOTTOM, DRAWN_FOR = 60, 74, 1080  # captions are drawn for pictures 1080 pixels wide
LANDSCAPE_SCALE = 0.62
GRAIN = 0.35
TINTS = MappingProxyType(
    {
        "": ((1.0, 1.0, 1.0), 1.0),
        "warm": ((1.06, 1.0, 0.93), 1.0),
        "cool": ((0.93, 1.0, 1.06), 1.0),
        "dusk": ((0.97, 0.92, 1.02), 0.94),
        "night": ((0.62, 0.72, 0.95), 0.72),
    }
)


class Pictures:
    """A folder of finished pictures, each made once.

    Args:
        target: an existing folder for them.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self._digests: dict[Picture, str] = {}

    def make(self, wanted: Iterable[Picture], told: Callable[[], None] = lambda: None) -> None:
        """Makes all that are not there; ``told`` is called after each."""
        new = sorted(set(wanted) - set(self._digests), key=lambda one: (one.motif, repr(one)))
        with ThreadPoolExecutor(WORKERS) as pool:
            for picture, digest in zip(new, pool.map(self._make, new), strict=True):
                self._digests[picture] = digest
                told()

    def path(self, picture: Picture) -> Path:
        """Where a picture lies once made."""
        if picture.is_file:
            return folder("media", "video" if picture.is_video else "files", picture.motif)
        name = sha256(repr(picture).encode()).hexdigest()[:20]
        return self._target / f"{name}.jpg"

    def scan(self, key: str, pages: int) -> Path:
        """A form as a PDF of empty lines: who signed stands on no paper of the demo."""
        path = self._target / f"bogen_{key}.pdf"
        if not path.exists():
            first, *rest = [_sheet(number, pages) for number in range(1, pages + 1)]
            always = gmtime(0)
            first.save(
                path,
                "PDF",
                resolution=75,
                append_images=rest,
                save_all=True,
                title=f"Bogen {key} (Muster)",
                creationDate=always,
                modDate=always,
            )
        return path

    def digest(self, picture: Picture) -> str:
        """SHA-256 of its bytes, 64 hex."""
        return self._digests[picture]

    def _make(self, picture: Picture) -> str:
        path = self.path(picture)
        if path.suffix == ".jpg" and not path.exists():
            draw(picture).save(path, "JPEG", quality=QUALITY)
        return sha256(path.read_bytes()).hexdigest()


def draw(picture: Picture) -> Image.Image:
    """The finished picture."""
    image = _tinted(_cut(_motif(picture.motif), picture), picture.tint)
    if picture.grain:
        image = _grained(image)
    if picture.caption:
        _write(image, picture.caption)
    return image


def _grained(image: Image.Image) -> Image.Image:
    """The same noise every time: a picture's digest stands in the log."""
    noise = Random(1848).randbytes(image.width * image.height)  # noqa: S311 - only grain
    grain = Image.frombytes("L", image.size, noise).convert("RGB")
    return Image.blend(image, grain, GRAIN)


def _sheet(number: int, pages: int) -> Image.Image:
    """One page of a made-up form, A4 at 75 dpi."""
    sheet = Image.new("RGB", (620, 877), "white")
    pen = ImageDraw.Draw(sheet)
    pen.text((60, 60), f"MUSTER - Einwilligung (Demo), Blatt {number} von {pages}", fill="black")
    for line in range(12):
        pen.line((60, 130 + 46 * line, 560 - 70 * (line % 3), 130 + 46 * line), fill="#7a8794")
    pen.line((60, 760, 280, 760), fill="black")
    pen.text((60, 768), "Unterschrift (im Muster leer)", fill="black")
    return sheet


@lru_cache(maxsize=4)
def _motif(name: str) -> Image.Image:
    return Image.open(folder("media", f"{name}.jpg")).convert("RGB")


def _cut(image: Image.Image, picture: Picture) -> Image.Image:
    """Trims top and sides so that the ratio stays, and scales, in one pass."""
    if not picture.crop and not picture.width:
        return image.copy()
    dx, dy = image.width * picture.crop // 2000, image.height * picture.crop // 1000
    width = picture.width or image.width
    size = (width, round(image.height * width / image.width))
    box = (dx, dy, image.width - dx, image.height)
    return image.resize(size, Image.Resampling.BILINEAR, box=box)


def _tinted(image: Image.Image, tint: str) -> Image.Image:
    factors, light = TINTS[tint]
    if tint:
        table = [min(255, round(n * factor)) for factor in factors for n in range(256)]
        image = image.point(table)
    return image if light == 1 else ImageEnhance.Brightness(image).enhance(light)


def _write(image: Image.Image, caption: tuple[str, ...]) -> None:
    strip = _strip(caption_name(caption))
    scale = image.width / DRAWN_FOR * (LANDSCAPE_SCALE if image.width > image.height else 1)
    if scale != 1:
        size = (round(strip.width * scale), round(strip.height * scale))
        strip = strip.resize(size, Image.Resampling.LANCZOS)
    place = (round(LEFT * scale), image.height - round(BOTTOM * scale) - strip.height)
    image.paste(strip, place, strip)


@lru_cache(maxsize=64)
def _strip(name: str) -> Image.Image:
    return Image.open(folder("media", "captions", f"{name}.png")).convert("RGBA")


def caption_name(caption: Iterable[str]) -> str:
    """The file name of a caption: its words in plain letters, joined by hyphens."""
    words = " ".join(caption).lower()
    for umlaut, plain in (("ß", "ss"), ("ä", "ae"), ("ö", "oe"), ("ü", "ue")):
        words = words.replace(umlaut, plain)
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
