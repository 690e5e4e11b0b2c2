"""Two pictures in one scene: side by side, wiped across each other, or with the difference on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from desktop.compare.difference import Difference, tinted
from desktop.media.picture import Picture
from desktop.media.picture_item import PictureItem
from desktop.theme.look import look

BESIDE, WIPE, OVERLAY = "beside", "wipe", "overlay"
GAP = 0.04
VEIL, MASK_ALPHA = 0.45, 190


class PairItem(QGraphicsItem):
    """Measures in px of the new picture; the old one is made as high, or fitted into its box."""

    def __init__(self, old: Picture, new: Picture) -> None:
        super().__init__()
        self._old = PictureItem(old)
        self._new = PictureItem(new)
        self._mode, self._split = BESIDE, 0.5
        self._mask = QImage()
        self.difference: Difference | None = None

    @property
    def mode(self) -> str:
        """``beside``, ``wipe`` or ``overlay``."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Show the two in another way."""
        self.prepareGeometryChange()
        self._mode = mode
        self.update()

    @property
    def split(self) -> float:
        """How much of the old picture is seen from the left, 0 to 1."""
        return self._split

    def set_split(self, split: float) -> None:
        """Move the line between the two."""
        self._split = min(max(split, 0.0), 1.0)
        self.update()

    def show_difference(self, found: Difference) -> None:
        """Take where the pictures differ."""
        self.difference = found
        # Without tints "bad" is plain white, which no picture shows.
        tokens = look().tokens
        color = QColor(tokens.accent if tokens.high_contrast else tokens.bad)
        color.setAlpha(MASK_ALPHA)
        self._mask = QImage() if found.mask.isNull() else tinted(found.mask, color)
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        """Cover both pictures."""
        return self.old_box().united(self.new_box())

    def new_box(self) -> QRectF:
        """Where the new picture lies."""
        box = QRectF(self._new.boundingRect())
        if self._mode == BESIDE:
            box.moveLeft(self._old_width() + GAP * box.width())
        return box

    def old_box(self) -> QRectF:
        """Where the old picture lies."""
        whole = self._new.boundingRect()
        if self._mode == BESIDE:
            return QRectF(0, 0, self._old_width(), whole.height())
        shape = self._old.boundingRect()
        scale = min(whole.width() / shape.width(), whole.height() / shape.height())
        box = QRectF(0, 0, shape.width() * scale, shape.height() * scale)
        box.moveCenter(whole.center())
        return box

    def _old_width(self) -> float:
        shape = self._old.boundingRect()
        return shape.width() * self._new.boundingRect().height() / max(shape.height(), 1)

    def regions(self) -> list[QRectF]:
        """Return the boxes of what differs, in the scene; in both pictures where both are seen."""
        found = self.difference.regions if self.difference else ()
        boxes = [self.new_box()] + ([self.old_box()] if self._mode == BESIDE else [])
        return [_inside(box, share) for box in boxes for share in found]

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the old picture where it is seen, then the new one."""
        if self._mode == WIPE:
            line = self.new_box().width() * self._split
            self._draw(painter, self._new, self.new_box(), option)
            painter.setClipRect(QRectF(0, 0, line, self.new_box().height()))
            painter.fillRect(self.new_box(), look().tokens.stage)
            self._draw(painter, self._old, self.old_box(), option)
            painter.setClipping(False)
            return
        self._draw(painter, self._new, self.new_box(), option)
        if self._mode == OVERLAY:
            painter.setOpacity(VEIL)
        self._draw(painter, self._old, self.old_box(), option)
        painter.setOpacity(1)
        if self._mode == OVERLAY and not self._mask.isNull():
            painter.drawImage(self.new_box(), self._mask)

    def _draw(
        self, painter: QPainter, item: PictureItem, box: QRectF, option: QStyleOptionGraphicsItem
    ) -> None:
        shape = item.boundingRect()
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(box.width() / shape.width(), box.height() / shape.height())
        item.paint(painter, option)
        painter.restore()


def _inside(box: QRectF, share: QRectF) -> QRectF:
    corner = QPointF(box.x() + share.x() * box.width(), box.y() + share.y() * box.height())
    return QRectF(
        corner.x(), corner.y(), share.width() * box.width(), share.height() * box.height()
    )
