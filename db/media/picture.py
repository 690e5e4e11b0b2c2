"""Reads one file as a decoder would; runs only inside the limited child."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING

from db.domain.media_types import is_subtitle
from db.domain.subtitles import MAX_BYTES, decode_subtitles, parse_subtitles
from db.media import boxes, jpeg_stream, png_stream
from db.media.limits import HEAD_BYTES, MAX_FILE_BYTES, MAX_IMAGE_BYTES, MAX_PIXELS, MIB
from db.media.probe import Probe, broken
from db.media.sniff import refusal, sniff
from db.sentence import NOTHING, Sentence

if TYPE_CHECKING:
    from PIL.Image import Image

_CUT = Sentence(
    "ist unvollständig; das Ende der Datei fehlt. Bitte neu kopieren oder neu sichern."
)
_BROKEN = Sentence("ist beschädigt oder unvollständig. Bitte neu kopieren oder neu sichern.")
_NO_WORDS = Sentence("enthält keine Untertitel mit Zeiten. Bitte neu als SRT oder WebVTT sichern.")
_TAIL = 4096
_BOXED = {"video/mp4", "video/quicktime"}
_WALKS = {"image/jpeg": jpeg_stream.is_whole, "image/png": png_stream.is_whole}
_ENDS = {"image/jpeg": b"\xff\xd9", "image/png": b"IEND"}
_ORIENTATION = 0x0112
_TURNED = (5, 6, 7, 8)


def probe_file(path: Path, *, decode: bool = False, digest: bool = False) -> Probe:
    """Type, size and measures of a file, and whether it is whole; a picture is read throughout.

    Args:
        path: the file; its name is held against its content.
        decode: decode every pixel also where the stream's own rules and checksums are kept.
        digest: hash a picture too, as its bytes are read anyway; other files are not.
    """
    size = path.stat().st_size
    if not size:
        return broken(path.name, 0, Sentence("ist leer (0 Byte). Bitte neu kopieren."))
    with path.open("rb", buffering=0) as file:
        mime = sniff(file.read(HEAD_BYTES))
        problem = refusal(path.name, mime) or _too_large(path.name, mime, size)
        if problem:
            return Probe(size=size, problem=problem)
        if mime.startswith("image/"):
            file.seek(0)
            data = file.readall()
            found = _image(path, data, mime, decode=decode)
            return replace(found, digest=hashlib.sha256(data).hexdigest()) if digest else found
        if mime == "application/pdf" and b"%%EOF" not in _end(file, size):
            return broken(path.name, size, _CUT)
        if mime in _BOXED and not boxes.is_whole(file, size):
            return broken(path.name, size, _CUT)
        if is_subtitle(mime) and not _has_words(file):
            return broken(path.name, size, _NO_WORDS)
    return Probe(mime, size)


def _has_words(file: IO[bytes]) -> bool:
    file.seek(0)
    return bool(parse_subtitles(decode_subtitles(file.read(MAX_BYTES))))


def _too_large(name: str, mime: str, size: int) -> Sentence:
    most = MAX_IMAGE_BYTES if mime.startswith("image/") else MAX_FILE_BYTES
    most = MAX_BYTES if is_subtitle(mime) else most
    if size <= most:
        return NOTHING
    return Sentence(
        "„{name}“ ist {size} MB groß. Umlauf nimmt hier höchstens {most} MB "
        "an. Bitte verkleinern.",
        name=name,
        size=size // MIB,
        most=most // MIB,
    )


def _image(path: Path, data: bytes, mime: str, *, decode: bool) -> Probe:
    if mime == "image/jpeg" and not decode and (plain := _plain_jpeg(path, data)):
        return plain
    return _picture(path, data, Probe(mime, len(data)), decode=decode)


def _plain_jpeg(path: Path, data: bytes) -> Probe | None:
    """What a JPEG of the usual kind is, by its stream alone: most files of a plan are such."""
    found, size = jpeg_stream.measure(data), len(data)
    if found is None:
        return None
    if found.width * found.height > MAX_PIXELS:
        return broken(path.name, size, _too_many_pixels(found.width, found.height))
    if not found.whole:
        ends = _ENDS["image/jpeg"] in data[-_TAIL:]
        return broken(path.name, size, _BROKEN if ends else _CUT)
    return Probe("image/jpeg", size, found.width, found.height)


def _picture(path: Path, data: bytes, found: Probe, *, decode: bool) -> Probe:
    from PIL import Image  # noqa: PLC0415 - the decoder is loaded in the child alone

    # Our own limit and sentence take the place of Pillow's, which warns and raises.
    Image.MAX_IMAGE_PIXELS = None
    kinds = (found.type.removeprefix("image/").upper(),)
    try:
        with Image.open(BytesIO(data), formats=kinds) as image:
            return _measured(path, data, found, image, decode=decode)
    except MemoryError:
        return broken(path.name, found.size, Sentence("braucht beim Öffnen zu viel Speicher."))
    except Exception:  # noqa: BLE001 - whatever a decoder throws on a hostile file means: broken
        return broken(path.name, found.size, _BROKEN)


def _measured(path: Path, data: bytes, found: Probe, image: Image, *, decode: bool) -> Probe:
    width, height = image.size
    if width * height > MAX_PIXELS:
        return broken(path.name, found.size, _too_many_pixels(width, height))
    if _turned(image):
        width, height = height, width
    walk = _WALKS.get(found.type)
    if walk is not None and not walk(data):
        ends = _ENDS[found.type] in data[-_TAIL:]
        return broken(path.name, found.size, _BROKEN if ends else _CUT)
    if (decode or walk is None) and not _decodes(image):
        return broken(path.name, found.size, _BROKEN)
    return Probe(found.type, found.size, width, height)


def _turned(image: Image) -> bool:
    # Asked for the EXIF of a PNG that has none up front, Pillow decodes the whole picture.
    if image.format == "PNG" and "exif" not in image.info:
        return False
    return image.getexif().get(_ORIENTATION) in _TURNED


def _too_many_pixels(width: int, height: int) -> Sentence:
    return Sentence(
        "hat {size:.0f} Megapixel ({width} × {height}). Umlauf nimmt "
        "höchstens {most} Megapixel an. Bitte verkleinern.",
        size=width * height / 1e6,
        width=width,
        height=height,
        most=MAX_PIXELS // 1_000_000,
    )


def _end(file: IO[bytes], size: int) -> bytes:
    file.seek(max(size - _TAIL, 0), os.SEEK_SET)
    return file.read(_TAIL)


def _decodes(image: Image) -> bool:
    image.draft(None, (256, 256))
    try:
        image.load()
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - any complaint of the decoder means the same
        return False
    return True
