"""How several pictures share the room of one post."""

from __future__ import annotations

from PySide6.QtCore import QRectF

GAP = 2.0
SHOWN = {"top": 5, "left": 4, "row": 4, "slides": 1}
HIGH, PAIR, LARGE = 1.78, 2.0, 1.91


def shown_count(kind: str, count: int) -> int:
    """How many of the pictures are in sight at once."""
    return min(count, SHOWN[kind])


def grid_boxes(kind: str, count: int, left: float, top: float, width: float) -> list[QRectF]:
    """The rooms of the pictures (two or more), in order, below ``top`` (px)."""
    count = shown_count(kind, count)
    if kind == "row":
        edge = width * 0.62
        return [QRectF(left + n * (edge + 6), top, edge, edge * 1.25) for n in range(count)]
    if count == 2:  # noqa: PLR2004 - a pair
        return _columns(count, QRectF(left, top, width, width / PAIR))
    if kind == "top":
        head = QRectF(left, top, width, width / LARGE)
        foot = QRectF(left, head.bottom() + GAP, width, width / (count - 1))
        return [head, *_columns(count - 1, foot)]
    return _beside(count, QRectF(left, top, width, width / HIGH))


def _beside(count: int, room: QRectF) -> list[QRectF]:
    """One tall and two small ones, or four quarters."""
    one, other = _columns(2, room)
    right = _rows(2, other)
    if count == 3:  # noqa: PLR2004
        return [one, *right]
    upper, lower = _rows(2, one)
    return [upper, right[0], lower, right[1]]


def _columns(count: int, room: QRectF) -> list[QRectF]:
    edge = (room.width() - GAP * (count - 1)) / count
    return [
        QRectF(room.left() + n * (edge + GAP), room.top(), edge, room.height())
        for n in range(count)
    ]


def _rows(count: int, room: QRectF) -> list[QRectF]:
    edge = (room.height() - GAP * (count - 1)) / count
    return [
        QRectF(room.left(), room.top() + n * (edge + GAP), room.width(), edge)
        for n in range(count)
    ]
