"""What a file is by its first bytes; only what is named here is ever opened."""

from __future__ import annotations

import re

HEAD = 4096
_HEIF = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"mif2"}
_AVIF = {b"avif", b"avis"}
_STARTS = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF8", "gif"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"BM", "bmp"),
    (b"\x1aE\xdf\xa3", "video"),
    (b"WEBVTT", "subtitles"),
    (b"\xef\xbb\xbfWEBVTT", "subtitles"),
)
# The first box of a QuickTime film made before there was "ftyp".
_OLD_FILMS = {b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"}
_TIMED = re.compile(rb"\s*(?:\d+[ \t]*\r?\n)?[ \t]*\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->")


def kind_of(head: bytes) -> str:
    """Return jpeg, png, gif, tiff, bmp, webp, avif, heic, pdf, video, subtitles or "".

    A film is told by its container alone: a play list named film.mp4 could make the player
    fetch addresses, and so is never handed to it.
    """
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp":
        return _box_kind(head[8:64])
    if head[4:8] in _OLD_FILMS:
        return "video"
    if b"%PDF-" in head[:1024]:
        return "pdf"
    return "subtitles" if _TIMED.match(head.removeprefix(b"\xef\xbb\xbf")) else ""


def _box_kind(brands: bytes) -> str:
    major = brands[:4]
    named = {brands[at : at + 4] for at in range(0, len(brands), 4)}
    if major in _AVIF or (major in _HEIF and named & _AVIF):
        return "avif"
    return "heic" if major in _HEIF else "video"
