"""Lays comments' marks over what stands on the stage, and takes a place for a new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from typing_extensions import override

from db.domain.anchors import WHOLE, medium_in, page_in, region_in, span_in
from desktop.media.image_view import ImageView
from desktop.media.marks.frame_item import FrameItem
from desktop.media.marks.mark import Mark
from desktop.media.marks.mark_item import MarkItem

POINT, FRAME = "point", "frame"
NEAR_MS = 400
SMALL = 6


class MarkLayer(QObject):
    """Knows which medium, page and moment are in sight; shows the marks that belong there.

    Signals:
        mark_selected: the id of a comment whose disc was clicked.
        place_changed: the frame moved; the region in 1/10,000 as a dict of x, y, w, h.
        place_set: a person is done with the frame (a point is set at once).
        place_dropped: the frame was given up.
    """

    mark_selected = Signal(str)
    place_changed = Signal(dict)
    place_set = Signal(dict)
    place_dropped = Signal()

    def __init__(self, view: ImageView) -> None:
        super().__init__(view)
        self.view = view
        self._marks: tuple[Mark, ...] = ()
        self._items: list[MarkItem] = []
        self._frame: FrameItem | None = None
        self._medium, self._page, self._moment = "", 0, 0
        self._tool, self._chosen = "", ""
        self._from: QPointF | None = None
        self._held: Mapping[str, Any] = {}
        view.content_changed.connect(self._fill)
        view.zoom_changed.connect(self._on_zoom)
        view.viewport().installEventFilter(self)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Take the marks of all media; those in sight are shown."""
        self._marks = tuple(marks)
        self._fill()

    def show_place(self, medium: str, page: int = 0, moment: int = 0) -> None:
        """Say what is in sight: a medium's SHA-256, a page from 1, a moment in ms."""
        changed = (medium, page) != (self._medium, self._page)
        self._medium, self._page, self._moment = medium, page, moment
        if changed:
            self.drop()
        # A film asks this many times a second.
        if changed or self._due() != [item.mark for item in self._items]:
            self._fill()

    def show_chosen(self) -> None:
        """Scroll the emphasised mark into sight where the picture is larger than the stage."""
        chosen = next((item for item in self._items if item.is_chosen()), None)
        if chosen is not None:
            self.view.ensureVisible(chosen.boundingRect())

    def _due(self) -> list[Mark]:
        return [mark for mark in self._marks if self._in_sight(mark.anchor)]

    def set_tool(self, tool: str) -> None:
        """Choose what a press on the picture does: ``point``, ``frame`` or "" = nothing here."""
        self._tool = tool
        shape = Qt.CursorShape.CrossCursor if tool else Qt.CursorShape.ArrowCursor
        self.view.viewport().setCursor(shape)

    def tool(self) -> str:
        """Return the tool that is chosen."""
        return self._tool

    def choose(self, comment: str) -> None:
        """Emphasise a mark, "" = none."""
        self._chosen = comment
        for item in self._items:
            item.choose(chosen=item.mark.comment == comment)

    def items(self) -> tuple[MarkItem, ...]:
        """Return the marks in sight."""
        return tuple(self._items)

    def frame(self) -> FrameItem | None:
        """Return the frame that is being set, None where there is none."""
        return self._frame

    def begin(self) -> None:
        """Put a frame into the middle of what is in sight, ready for the keys."""
        room = self.view.picture_rect()
        if room.isNull():
            return
        seen = self.view.mapToScene(self.view.viewport().rect()).boundingRect().intersected(room)
        part = QRectF(0, 0, seen.width() / 3, seen.height() / 3)
        part.moveCenter(seen.center())
        self._lay(part)
        self.view.setFocus()
        self._told()

    def hold(self, anchor: Mapping[str, Any]) -> None:
        """Keep a frame round the place that is written about, whenever it is in sight; {} = none.

        It comes back with its medium, and with what was half written when the program ended.
        """
        self._held = dict(anchor)
        self._lay_held()

    def _lay_held(self) -> None:
        region, room = region_in(self._held), self.view.picture_rect()
        if self._frame or self._from or region is None or room.isNull():
            return
        box = box_of(region, room)
        if not box.isEmpty() and self._in_sight(self._held):
            self._lay(box)

    def drop(self) -> None:
        """Take the frame away."""
        if self._frame is not None:
            self.view.scene().removeItem(self._frame)
            self._frame = None

    def region(self) -> dict[str, int]:
        """Return the frame in 1/10,000 of the picture, {} without one."""
        return {} if self._frame is None else parts(self._frame.frame(), self.view.picture_rect())

    def _lay(self, box: QRectF) -> None:
        self.drop()
        self._frame = FrameItem(self.view.picture_rect(), box, self.view.zoom())
        self._frame.changed.connect(self._told)
        self._frame.set_requested.connect(self._on_set)
        self._frame.dropped.connect(self._on_dropped)
        self.view.scene().addItem(self._frame)
        self._frame.setFocus()

    def _told(self) -> None:
        self.place_changed.emit(self.region())

    def _on_set(self) -> None:
        self.place_set.emit(self.region())

    def _on_dropped(self) -> None:
        self.drop()
        self.place_dropped.emit()

    def _on_zoom(self, zoom: float) -> None:
        if self._frame is not None:
            self._frame.set_zoom(zoom)

    def _fill(self) -> None:
        scene, room = self.view.scene(), self.view.picture_rect()
        for item in self._items:
            scene.removeItem(item)
        self._items = []
        if room.isNull():
            self.drop()
            return
        self._items = [self._item(mark, room) for mark in self._due()]
        self.choose(self._chosen)
        self._lay_held()

    def _item(self, mark: Mark, room: QRectF) -> MarkItem:
        region = region_in(mark.anchor)
        item = MarkItem(mark, box_of(region, room) if region else QRectF())
        item.pressed.connect(self.mark_selected)
        self.view.scene().addItem(item)
        return item

    def _in_sight(self, anchor: Mapping[str, Any]) -> bool:
        if medium_in(anchor) != self._medium or region_in(anchor) is None:
            return False
        page, span = page_in(anchor), span_in(anchor)
        if page:
            return page == self._page
        return span is None or span[0] - NEAR_MS <= self._moment <= span[1] + NEAR_MS

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and self._tool and not self.view.picture_rect().isNull():
            return self._draw(event)
        return super().eventFilter(watched, event)

    def _draw(self, event: QMouseEvent) -> bool:
        """Draw a new frame with the mouse; on a mark or handle the press belongs to that."""
        place = self.view.mapToScene(event.position().toPoint())
        if event.type() == QEvent.Type.MouseButtonPress:
            left = event.button() == Qt.MouseButton.LeftButton
            if not left or self.view.itemAt(event.position().toPoint()) in self._taken():
                return False
            self._from = place
            return True
        if self._from is None:
            return False
        if event.type() == QEvent.Type.MouseMove:
            self._stretch(place)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._end(place)
        return True

    def _taken(self) -> list[object]:
        discs = [disc for item in self._items for disc in item.childItems()]
        return [*discs, self._frame] if self._frame is not None else [*discs]

    def _stretch(self, place: QPointF) -> None:
        if self._from is None or self._tool == POINT or not self._is_far(place):
            return
        box = QRectF(self._from, place).normalized()
        if self._frame is None:
            self._lay(box)
        else:
            self._frame.set_frame(box)

    def _end(self, place: QPointF) -> None:
        start, self._from = self._from, None
        if start is None:
            return
        if self._tool == POINT or not self._is_far(place, start):
            self.drop()
            room = self.view.picture_rect()
            self.place_set.emit(parts(QRectF(place, place), room))
        else:
            self._on_set()

    def _is_far(self, place: QPointF, start: QPointF | None = None) -> bool:
        way = place - (start or self._from or place)
        return way.manhattanLength() * self.view.zoom() > SMALL


def parts(box: QRectF, room: QRectF) -> dict[str, int]:
    """Return a box in 1/10,000 of the picture, cut to it: x, y, w, h."""
    left, right = (_part(x - room.left(), room.width()) for x in (box.left(), box.right()))
    top, bottom = (_part(y - room.top(), room.height()) for y in (box.top(), box.bottom()))
    return {"x": left, "y": top, "w": right - left, "h": bottom - top}


def box_of(region: tuple[int, int, int, int], room: QRectF) -> QRectF:
    """Return a region of 1/10,000 as px of the scene."""
    x, y, w, h = region
    across, down = room.width() / WHOLE, room.height() / WHOLE
    return QRectF(room.left() + x * across, room.top() + y * down, w * across, h * down)


def _part(length: float, whole: float) -> int:
    return min(max(round(length * WHOLE / max(whole, 1)), 0), WHOLE)
