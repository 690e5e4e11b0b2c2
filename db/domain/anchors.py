"""The places a comment can be pinned to: checked when it is written, read kindly afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from db.domain.passage import Quote, quote_of
from db.domain.records import dataclass
from db.sentence import Sentence

WHOLE = 10_000
"""Regions are told in parts of ten thousand of the upright picture."""
LONGEST_QUOTE = 2_000
LAST_PAGE = 10_000
_LONGEST_MS = 24 * 60 * 60 * 1000
_REGION = ("x", "y", "w", "h")


@dataclass(frozen=True, slots=True)
class Pinnable:
    """A medium as anchors see it: MIME type, length in ms (0 = unknown)."""

    type: str
    duration_ms: int = 0


class BadAnchor(ValueError):  # noqa: N818 - names what is bad
    """An anchor that fits nothing of its revision; the sentence says what."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def checked(
    anchor: Mapping[str, Any], texts: Mapping[str, str], media: Mapping[str, Pinnable]
) -> dict[str, Any]:
    """The anchor as it is written, a text's quote and context filled in from its range.

    Args:
        anchor: {} or one with ``kind``, as in the contract of ``comment.add``.
        texts: by channel, the words of the revision.
        media: by SHA-256, its media.

    Raises:
        BadAnchor: a place that does not exist, with a sentence for people.
    """
    if not anchor:
        return {}
    kind = anchor.get("kind")
    if kind == "text":
        return _text(anchor, texts)
    if kind not in {"image", "video", "page"}:
        raise BadAnchor(_sentence(Sentence("diese Art von Stelle gibt es nicht")))
    digest = anchor.get("medium")
    medium = media.get(digest) if isinstance(digest, str) else None
    if medium is None:
        raise BadAnchor(_sentence(Sentence("dieses Medium gehört nicht zur Fassung")))
    place = {"kind": kind, "medium": digest, **_place(str(kind), anchor, medium)}
    if set(anchor) - set(place):
        raise BadAnchor(_sentence(Sentence("sie enthält unbekannte Angaben")))
    return place


def quote_in(anchor: Mapping[str, Any]) -> Quote | None:
    """The quoted passage of a text anchor, None for every other or a broken one."""
    start, words = anchor.get("start"), anchor.get("quote")
    if anchor.get("kind") != "text" or type(start) is not int or not isinstance(words, str):
        return None
    before, after = anchor.get("before"), anchor.get("after")
    around = [one if isinstance(one, str) else "" for one in (before, after)]
    return Quote(start, words, *around)


def channel_in(anchor: Mapping[str, Any]) -> str:
    """The channel of a text anchor, "" for every other."""
    found = anchor.get("channel")
    return found if anchor.get("kind") == "text" and isinstance(found, str) else ""


def medium_in(anchor: Mapping[str, Any]) -> str:
    """The SHA-256 of the medium an anchor lies in, "" for every other."""
    found = anchor.get("medium")
    return found if isinstance(found, str) and anchor.get("kind") != "text" else ""


def region_in(anchor: Mapping[str, Any]) -> tuple[int, int, int, int] | None:
    """x, y, w, h in 1/10,000 of the upright picture; None without a region or a broken one."""
    values = [anchor.get(one) for one in _REGION]
    numbers = [one for one in values if type(one) is int and 0 <= one <= WHOLE]
    if len(numbers) != len(_REGION):
        return None
    x, y, w, h = numbers
    return (x, y, w, h) if x + w <= WHOLE and y + h <= WHOLE else None


def spot(region: tuple[int, int, int, int]) -> tuple[str, str]:
    """Row and column of the third of a picture in which a region's middle lies.

    Returns:
        ``top``, ``middle`` or ``bottom``; ``left``, ``middle`` or ``right``.
    """
    x, y, w, h = region
    third = WHOLE / 3
    down, across = int((y + h / 2) // third), int((x + w / 2) // third)
    return ("top", "middle", "bottom")[min(down, 2)], ("left", "middle", "right")[min(across, 2)]


def span_in(anchor: Mapping[str, Any]) -> tuple[int, int] | None:
    """From and to of a video anchor in ms, None for every other or a broken one."""
    start, end = anchor.get("from_ms"), anchor.get("to_ms")
    if type(start) is not int or type(end) is not int:
        return None
    return (start, end) if 0 <= start <= end <= _LONGEST_MS else None


def page_in(anchor: Mapping[str, Any]) -> int:
    """The page (from 1) of an anchor in a document, 0 for every other."""
    page = anchor.get("page")
    return page if type(page) is int and 1 <= page <= LAST_PAGE else 0


def _text(anchor: Mapping[str, Any], texts: Mapping[str, str]) -> dict[str, Any]:
    channel, start, end = anchor.get("channel"), anchor.get("start"), anchor.get("end")
    text = texts.get(channel, "") if isinstance(channel, str) else ""
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
        raise BadAnchor(_sentence(Sentence("diese Textstelle gibt es in der Fassung nicht")))
    if end - start > LONGEST_QUOTE:
        raise BadAnchor(
            _sentence(Sentence("sie ist länger als {most} Zeichen", most=LONGEST_QUOTE))
        )
    quote = quote_of(text, start, end)
    told = {"kind": "text", "channel": channel, "start": start, "end": end}
    told |= {"quote": quote.words, "before": quote.before, "after": quote.after}
    if any(anchor[name] != told.get(name) for name in anchor):
        raise BadAnchor(_sentence(Sentence("der Wortlaut dort ist ein anderer")))
    return told


def _place(kind: str, anchor: Mapping[str, Any], medium: Pinnable) -> dict[str, Any]:
    family = {"image": "image/", "video": "video/", "page": "application/pdf"}[kind]
    if not medium.type.startswith(family):
        raise BadAnchor(_sentence(Sentence("das Medium ist von anderer Art")))
    if kind == "image":
        return _region(anchor)
    place: dict[str, Any] = _span(anchor, medium) if kind == "video" else _page(anchor)
    return place | (_region(anchor) if any(one in anchor for one in _REGION) else {})


def _region(anchor: Mapping[str, Any]) -> dict[str, Any]:
    found = region_in(anchor)
    if found is None:
        raise BadAnchor(_sentence(Sentence("der Ausschnitt liegt nicht im Bild")))
    return dict(zip(_REGION, found, strict=True))


def _span(anchor: Mapping[str, Any], medium: Pinnable) -> dict[str, Any]:
    found = span_in(anchor)
    if found is None or (medium.duration_ms and found[1] > medium.duration_ms):
        raise BadAnchor(_sentence(Sentence("diese Zeit liegt nicht im Video")))
    return {"from_ms": found[0], "to_ms": found[1]}


def _page(anchor: Mapping[str, Any]) -> dict[str, Any]:
    found = page_in(anchor)
    if not found:
        raise BadAnchor(_sentence(Sentence("diese Seite gibt es nicht")))
    return {"page": found}


def _sentence(why: Sentence) -> Sentence:
    return Sentence("Die Anmerkung lässt sich dort nicht setzen: {why}.", why=why)
