"""Where a comment is pinned, in words."""

from __future__ import annotations

from db.cli.words import channel_name
from db.domain.anchors import channel_in, medium_in, page_in, region_in, span_in, spot
from db.rows import CommentRow

_DOWN = {"top": "oben", "middle": "Mitte", "bottom": "unten"}
_ACROSS = {"left": "links", "middle": "Mitte", "right": "rechts"}
_KINDS = {"image": "Bild", "video": "Video", "page": "PDF"}
_SHORT = 40


def pinned(row: CommentRow) -> str:
    """``Bild 1, oben Mitte``, ``Instagram, „klimafest“``, ``Video 2, 0:17–0:21``; "" = general."""
    channel = channel_in(row.anchor)
    if channel:
        return _passage(row, channel)
    if not medium_in(row.anchor):
        return ""
    kind = _KINDS.get(str(row.anchor.get("kind")), "Medium")
    gone = "" if row.medium_number else ", nicht in dieser Fassung"
    head = f"{kind} {row.medium_number}" if row.medium_number else f"{kind}{gone}"
    parts = (head, _page(row), _times(row), _spot(row))
    return ", ".join(one for one in parts if one)


def _passage(row: CommentRow, channel: str) -> str:
    quote = " ".join(str(row.anchor.get("quote", "")).split())
    short = quote if len(quote) <= _SHORT else f"{quote[:_SHORT].rstrip()} …"
    gone = " (steht nicht mehr da)" if row.passage == "gone" else ""
    return f"{channel_name(channel)}, „{short}“{gone}"


def _page(row: CommentRow) -> str:
    page = page_in(row.anchor)
    return f"Seite {page}" if page else ""


def _times(row: CommentRow) -> str:
    span = span_in(row.anchor)
    if span is None:
        return ""
    start, end = map(_clock, span)
    return start if start == end else f"{start}–{end}"


def _spot(row: CommentRow) -> str:
    region = region_in(row.anchor)
    if region is None:
        return ""
    down, across = spot(region)
    if down == across == "middle":
        return "Mitte"
    return f"{_DOWN[down]} {_ACROSS[across]}"


def _clock(ms: int) -> str:
    minutes, seconds = divmod(ms // 1000, 60)
    return f"{minutes}:{seconds:02}"
