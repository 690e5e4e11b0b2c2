"""Where a comment is pinned, in the words of the desk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from db.domain.anchors import WHOLE, channel_in, medium_in, page_in, region_in, span_in, spot
from db.rows import CommentRow
from desktop.i18n import dates, terms

translate = QCoreApplication.translate
QUOTE = 24


def place_words(row: CommentRow) -> str:
    """Return where a comment is pinned: ``Bild 1, Ausschnitt oben Mitte``; "" = nowhere."""
    words = anchor_words(row.anchor, row.medium_number)
    if row.passage == "gone":
        return translate("CommentPlaces", "{0} (steht nicht mehr da)").format(words)
    if medium_in(row.anchor) and not row.medium_number:
        return translate("CommentPlaces", "{0} (nicht in dieser Fassung)").format(words)
    return words


def spoken(row: CommentRow, moment: str = "") -> str:
    """Return what a screen reader says of a comment or its mark."""
    head = translate("CommentPlaces", "Anmerkung {0}")
    if row.private:
        head, state = translate("CommentPlaces", "Private Notiz {0}"), ""
    elif row.settled:
        state = translate("CommentPlaces", "erledigt")
    else:
        state = translate("CommentPlaces", "offen")
    parts = (head.format(row.number), row.unit_name, place_words(row), moment, state)
    return ", ".join(part for part in parts if part)


def anchor_words(anchor: Mapping[str, Any], number: int) -> str:
    """Return a place in words; ``number`` of its medium from 1, 0 = not known."""
    if channel := channel_in(anchor):
        quote = shortened(" ".join(str(anchor.get("quote", "")).split()))
        return f"{terms.channel_name(channel)}, „{quote}“"
    if not medium_in(anchor):
        return ""
    parts = (medium_words(anchor, number), region_words(anchor))
    return ", ".join(part for part in parts if part)


def medium_words(anchor: Mapping[str, Any], number: int) -> str:
    """Return the medium of a place with page or time: ``Bild 1``, ``Video 2, 0:17``."""
    parts = (_medium(anchor, number), _page(anchor), _times(anchor))
    return ", ".join(part for part in parts if part)


def medium_name(mime: str, number: int) -> str:
    """Return what a medium of a revision is called: ``Bild 1``, ``Video 2``, ``PDF 3``."""
    if mime.startswith("video/"):
        return translate("CommentPlaces", "Video {0}").format(number)
    pdf = mime == "application/pdf"
    words = (
        translate("CommentPlaces", "PDF {0}") if pdf else translate("CommentPlaces", "Bild {0}")
    )
    return words.format(number)


def region_words(anchor: Mapping[str, Any]) -> str:
    """Return ``Ausschnitt oben Mitte``, ``Stelle Mitte``; "" without a region."""
    region = region_in(anchor)
    if region is None:
        return ""
    kind = (
        translate("CommentPlaces", "Ausschnitt")
        if region[2] or region[3]
        else translate("CommentPlaces", "Stelle")
    )
    return f"{kind} {spot_words(*spot(region))}"


def spot_words(down: str, across: str) -> str:
    """Return which part of the picture: ``oben links``, ``Mitte``."""
    rows = {
        "top": translate("CommentPlaces", "oben"),
        "middle": translate("CommentPlaces", "Mitte"),
        "bottom": translate("CommentPlaces", "unten"),
    }
    columns = {
        "left": translate("CommentPlaces", "links"),
        "middle": translate("CommentPlaces", "Mitte"),
        "right": translate("CommentPlaces", "rechts"),
    }
    if down == across == "middle":
        return rows["middle"]
    return f"{rows[down]} {columns[across]}"


def size_words(anchor: Mapping[str, Any]) -> str:
    """Return how much of the picture a region takes: ``35 × 39 %``; "" for a point."""
    region = region_in(anchor)
    if region is None or not (region[2] or region[3]):
        return ""
    wide, high = (round(part * 100 / WHOLE) for part in region[2:])
    return f"{wide} × {high} %"


def place_icon(anchor: Mapping[str, Any]) -> str:
    """Return the symbol of a place."""
    if channel_in(anchor):
        return "text-size"
    kinds = {"video": "clock", "page": "file-text"}
    return kinds.get(str(anchor.get("kind")), "photo")


def shortened(words: str) -> str:
    """Return the start of a quotation."""
    return words if len(words) <= QUOTE else f"{words[:QUOTE].rstrip()} …"


def _medium(anchor: Mapping[str, Any], number: int) -> str:
    kinds = {
        "image": (translate("CommentPlaces", "Bild"), translate("CommentPlaces", "Bild {0}")),
        "video": (translate("CommentPlaces", "Video"), translate("CommentPlaces", "Video {0}")),
    }
    pdf = (translate("CommentPlaces", "PDF"), translate("CommentPlaces", "PDF {0}"))
    bare, numbered = kinds.get(str(anchor.get("kind")), pdf)
    return numbered.format(number) if number else bare


def _page(anchor: Mapping[str, Any]) -> str:
    page = page_in(anchor)
    return translate("CommentPlaces", "Seite {0}").format(page) if page else ""


def _times(anchor: Mapping[str, Any]) -> str:
    span = span_in(anchor)
    if span is None:
        return ""
    start, end = (dates.duration(one) for one in span)
    return start if start == end else f"{start}–{end}"
