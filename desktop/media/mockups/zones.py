"""The safe zone: what a channel lays over a full picture, from its figures."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from db.rows.mockups import MockupRow
from desktop.media.mockups.crop import WHOLE
from desktop.media.mockups.sheet import CENTER, Sheet, Zone, dashed, hatch, text_size

translate = QCoreApplication.translate
STRIPES, TAG, INK = QColor("#ffd24a"), QColor(0, 0, 0, 200), QColor("#ffd24a")


def add_zones(sheet: Sheet, row: MockupRow, frame: QRectF) -> None:
    """Note on the sheet which parts of a frame are covered."""
    edges = {side: row.figure(f"safe_{side}") / WHOLE for side in ("top", "bottom", "left")}
    edges["right"] = row.figure("safe_right") / WHOLE
    free = safe_box(row, frame)
    boxes = {
        "top": QRectF(frame.left(), frame.top(), frame.width(), free.top() - frame.top()),
        "bottom": QRectF(
            frame.left(), free.bottom(), frame.width(), frame.bottom() - free.bottom()
        ),
        "left": QRectF(frame.left(), free.top(), free.left() - frame.left(), free.height()),
        "right": QRectF(free.right(), free.top(), frame.right() - free.right(), free.height()),
    }
    sheet.zones += [Zone(side, boxes[side]) for side, share in edges.items() if share]


def safe_box(row: MockupRow, frame: QRectF) -> QRectF:
    """The part of a frame that nothing covers."""
    wide, high = frame.width() / WHOLE, frame.height() / WHOLE
    return frame.adjusted(
        row.figure("safe_left") * wide,
        row.figure("safe_top") * high,
        -row.figure("safe_right") * wide,
        -row.figure("safe_bottom") * high,
    )


def paint_zones(sheet: Sheet, *, reply: bool) -> None:
    """Hatch what is covered, frame what is free, and say what lies there.

    ``reply``: below lies a field to answer in, not the text.
    """
    if not sheet.zones:
        return
    for zone in sheet.zones:
        sheet.add(partial(_hatch, box=zone.box))
    sheet.add(partial(_frame, box=_free(sheet)))
    for zone in sheet.zones:
        _add_name(sheet, zone, "reply" if reply and zone.side == "bottom" else zone.side)


def _free(sheet: Sheet) -> QRectF:
    """What the zones leave."""
    free = QRectF(0, 0, sheet.width, 0)
    bottoms = [zone.box.top() for zone in sheet.zones if zone.side == "bottom"]
    free.setBottom(min(bottoms, default=sheet.height))
    for zone in sheet.zones:
        if zone.side == "top":
            free.setTop(zone.box.bottom())
        elif zone.side == "left":
            free.setLeft(zone.box.right())
        elif zone.side == "right":
            free.setRight(zone.box.left())
    return free


def _add_name(sheet: Sheet, zone: Zone, key: str) -> None:
    words = zone_words(key)
    width = text_size(words, 12, bold=True) + 16
    if not words or width > zone.box.width():
        return
    box = QRectF(0, 0, width, 22)
    box.moveCenter(zone.box.center())
    if zone.side == "top":
        box.moveBottomLeft(zone.box.bottomLeft() + QPointF(12, -5))
    elif zone.side == "bottom":
        box.moveTop(zone.box.top() + 6)
    sheet.fill(box, TAG, 4)
    sheet.line(words, box, 12, INK, bold=True, align=CENTER)


def zone_words(key: str) -> str:
    """What lies in a zone."""
    return {
        "top": translate("Mockups", "Kopfzeile"),
        "bottom": translate("Mockups", "Beschriftung und Ton"),
        "reply": translate("Mockups", "Antwortfeld"),
        "right": translate("Mockups", "Bedienleiste"),
        "left": translate("Mockups", "Rand"),
    }[key]


def _hatch(painter: QPainter, box: QRectF) -> None:
    hatch(painter, box, STRIPES)


def _frame(painter: QPainter, box: QRectF) -> None:
    dashed(painter, box, STRIPES)
