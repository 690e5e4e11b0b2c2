"""Paints a post's pictures into their places: cut, whole with bars, or what is in their way."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from db.rows import MediumRow
from desktop.i18n import dates
from desktop.media.mockups.crop import Crop, inside
from desktop.media.mockups.picture_book import PictureBook
from desktop.media.mockups.sheet import (
    CENTER,
    PhotoPlace,
    Sheet,
    dashed,
    hatch,
    rounded_path,
    text_size,
)
from desktop.theme.icons import paint_icon

translate = QCoreApplication.translate
SHADE, LIGHT = QColor(20, 24, 28, 190), QColor("#ffffff")
EMPTY, EMPTY_INK, BARS = QColor("#8b949e"), QColor("#ffffff"), QColor("#000000")
STRIPES = QColor("#ffd24a")


def add_photo(
    sheet: Sheet, book: PictureBook, medium: MediumRow, place: PhotoPlace, *, cuts: bool
) -> None:
    """A picture on the sheet; ``cuts``: all of it, with what falls away hatched."""
    sheet.photos.append(place)
    book.ask(medium)
    if cuts and place.crop.is_cut:
        sheet.add(partial(_paint_cuts, book=book, medium=medium, place=place))
    else:
        sheet.add(partial(_paint, book=book, medium=medium, place=place))


def add_film_marks(sheet: Sheet, medium: MediumRow, box: QRectF, *, length: bool = True) -> None:
    """The sign that it plays, and how long."""
    if not medium.type.startswith("video/"):
        return
    sheet.add(partial(_paint_play, box=box))
    if length and medium.duration_ms:
        add_tag(sheet, dates.duration(medium.duration_ms), box.bottomRight() - QPointF(10, 32))


def add_tag(sheet: Sheet, text: str, right_top: QPointF) -> None:
    """A few letters on a dark ground, e.g. ``1/5``, by the upper right corner."""
    width = text_size(text, 12, bold=True) + 18
    box = QRectF(right_top.x() - width, right_top.y(), width, 24)
    sheet.fill(box, SHADE, 12)
    sheet.line(text, box, 12, LIGHT, bold=True, align=CENTER)


def _paint(painter: QPainter, book: PictureBook, medium: MediumRow, place: PhotoPlace) -> None:
    painter.save()
    if place.radius:
        painter.setClipPath(rounded_path(place.box, place.radius))
    crop = place.crop
    room = place.box if not crop.bars else inside(place.box, *crop.size)
    if crop.bars:
        painter.fillRect(place.box, BARS)
    _paint_part(painter, book, medium, crop, room)
    painter.restore()


def _paint_part(
    painter: QPainter, book: PictureBook, medium: MediumRow, crop: Crop, room: QRectF
) -> None:
    factor = painter.worldTransform().m11() * painter.device().devicePixelRatio()
    pixels = QSize(max(round(room.width() * factor), 1), max(round(room.height() * factor), 1))
    found = book.cut(medium, crop, pixels)
    if found is None:
        _paint_missing(painter, book, medium, room)
    else:
        if found.hasAlphaChannel():
            painter.fillRect(room, LIGHT)  # what is transparent stands on white, pages do too
        painter.drawPixmap(room, found, QRectF(found.rect()))


def _paint_missing(painter: QPainter, book: PictureBook, medium: MediumRow, room: QRectF) -> None:
    """A grey ground with the sign of what will be there, or why it is not."""
    painter.fillRect(room, EMPTY)
    known = book.picture(medium)
    broken = not medium.path or (known is not None and bool(known.problem))
    film = medium.type.startswith("video/")
    name = "photo-off" if broken and not film else "video" if film else "photo"
    edge = round(min(room.width(), room.height(), 160) * 0.3)
    box = QRect(0, 0, edge, edge)
    box.moveCenter(room.center().toPoint())
    if not film:
        paint_icon(painter, name, EMPTY_INK, box)


def _paint_cuts(
    painter: QPainter, book: PictureBook, medium: MediumRow, place: PhotoPlace
) -> None:
    """The whole picture, what falls away hatched, what stays in a dashed frame."""
    crop = place.crop
    painter.fillRect(place.box, BARS)
    room = inside(place.box, *crop.size)
    everything = replace(crop, kept=QRectF(0, 0, *crop.size))
    _paint_part(painter, book, medium, everything, room)
    for stripe in crop.cut():
        hatch(painter, _onto(stripe, crop, room), STRIPES)
    dashed(painter, _onto(crop.kept, crop, room).adjusted(1, 1, -1, -1), STRIPES)


def _onto(part: QRectF, crop: Crop, room: QRectF) -> QRectF:
    """A part of a picture (px of the file) where the whole lies in a room."""
    across, down = room.width() / crop.size[0], room.height() / crop.size[1]
    return QRectF(
        room.left() + part.left() * across,
        room.top() + part.top() * down,
        part.width() * across,
        part.height() * down,
    )


def _paint_play(painter: QPainter, box: QRectF) -> None:
    middle = box.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(SHADE)
    painter.drawEllipse(middle, 28, 28)
    painter.setBrush(LIGHT)
    x, y = middle.x(), middle.y()
    painter.drawPolygon(
        QPolygonF([QPointF(x - 8, y - 12), QPointF(x - 8, y + 12), QPointF(x + 13, y)])
    )
