"""Reads of a JPEG's EXIF how the camera was held, and nothing else."""

from __future__ import annotations

_HEAD, _XMP = b"Exif\0\0", b"http://ns.adobe.com/xap/"
_TAG, _SHORT, _ENTRY = 0x0112, 3, 12
_TURNED = (5, 6, 7, 8)


def turned(segment: bytes) -> bool | None:
    """Whether a picture lies on its side, as its APP1 segment says.

    Args:
        segment: content of the segment, without marker and length.

    Returns:
        None where this segment says nothing about it that is read here (EXIF 2.3, §4.6.4).
    """
    order = {b"II": "little", b"MM": "big"}.get(segment[6:8])
    if not segment.startswith(_HEAD) or order is None:
        return None
    tiff = segment[len(_HEAD) :]
    big = order == "big"
    at = _number(tiff, 4, 4, big=big)
    for entry in range(_number(tiff, at, 2, big=big)):
        start = at + 2 + entry * _ENTRY
        if _number(tiff, start, 2, big=big) == _TAG:
            short = _number(tiff, start + 2, 2, big=big) == _SHORT
            return _number(tiff, start + 8, 2, big=big) in _TURNED if short else None
        if start > len(tiff):
            return None
    return None


def tells_otherwise(segment: bytes) -> bool:
    """Whether the segment may say it in XMP, which is for the decoder to read."""
    return segment.startswith(_XMP) and b"rientation" in segment


def _number(tiff: bytes, at: int, size: int, *, big: bool) -> int:
    return int.from_bytes(tiff[at : at + size], "big" if big else "little")
