"""Names of files and folders that every system takes: short, plain letters, none reserved."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

MOST_FOLDER, MOST_STEM = 60, 40
_SPELLED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ẞ": "SS"}
)
_OTHER = re.compile(r"[^A-Za-z0-9]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\Z", re.IGNORECASE)
# What a browser or a network takes by its ending; anything else keeps the ending it came with.
_ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/gif": "gif",
    "video/mp4": "mp4",
    "video/quicktime": "mov",
    "video/webm": "webm",
    "application/pdf": "pdf",
    "application/x-subrip": "srt",
    "text/vtt": "vtt",
}


def plain(words: str, most: int, instead: str) -> str:
    """Words as a part of a file name: a-z, 0-9 and ``-``, at most so many, never reserved.

    Source of the reserved names:
    https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
    """
    composed = unicodedata.normalize("NFC", words).translate(_SPELLED)
    parts = unicodedata.normalize("NFKD", composed)
    letters = "".join(one for one in parts if not unicodedata.combining(one))
    # Letters without a counterpart part words like everything else that is no letter.
    found = _OTHER.sub("-", letters).strip("-").lower()
    if len(found) > most:
        cut = found[: most + 1]
        found = (cut.rpartition("-")[0] or cut)[:most].strip("-")
    found = found or instead
    return f"{found}-1" if _RESERVED.match(found) else found


def ending(mime: str, name: str) -> str:
    """The ending a medium of this type goes under, without the dot."""
    if mime in _ENDINGS:
        return _ENDINGS[mime]
    found = name.rpartition(".")[2].lower()
    return found if re.fullmatch(r"[a-z0-9]{1,5}", found) else "bin"


def unlike(name: str, taken: Collection[str]) -> str:
    """The name, or the first of ``name_2``, ``name_3`` … that nobody has; case does not count."""
    known, number, found = {one.casefold() for one in taken}, 1, name
    stem, dot, tail = name.partition(".")
    while found.casefold() in known:
        number += 1
        found = f"{stem}_{number}{dot}{tail}"
    return found
