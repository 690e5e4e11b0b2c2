"""The sheet a mock-up is drawn on: what is painted, and where words and pictures lie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.media.mockups.crop import Crop
from desktop.media.mockups.text_block import Block, face
from desktop.theme.icons import paint_icon

Stroke = Callable[[QPainter], None]
LEFT, RIGHT, CENTER = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignHCenter,
)


@dataclass(frozen=True, slots=True)
class Words:
    """A text on the sheet: where it lies, and whether it had to end in "…"."""

    text: str
    box: QRectF
    cut: bool = False


@dataclass(frozen=True, slots=True)
class PhotoPlace:
    """A picture on the sheet: which one, where, in which shape, with which corners (px)."""

    index: int
    box: QRectF
    crop: Crop
    radius: float = 0


@dataclass(frozen=True, slots=True)
class Zone:
    """What the channel lays over a picture: ``top``, ``bottom``, ``left`` or ``right``."""

    side: str
    box: QRectF


@dataclass(slots=True)
class Sheet:
    """Strokes in the order they are painted, in px at 100 %, and what they show.

    Attributes:
        caption: the text that may fold, and its upper left corner.
        photos: the pictures in sight.      zones: what the channel covers of them.
        pages: how many pictures can be stepped through, 1 = nothing to step.
    """

    width: float
    ground: QColor
    height: float = 0
    strokes: list[Stroke] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    photos: list[PhotoPlace] = field(default_factory=list)
    zones: list[Zone] = field(default_factory=list)
    caption: Block | None = None
    caption_at: QPointF = field(default_factory=QPointF)
    pages: int = 1

    @property
    def more(self) -> QRectF:
        """Where the words stand that unfold the text; null where it does not fold."""
        if self.caption is None or self.caption.more.isNull():
            return QRectF()
        return self.caption.more.translated(self.caption_at)

    def paint(self, painter: QPainter) -> None:
        """Draw everything; the painter already has the scale."""
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.fillRect(QRectF(0, 0, self.width + 1, self.height + 1), self.ground)
        for stroke in self.strokes:
            stroke(painter)

    def add(self, stroke: Stroke) -> None:
        """Paint something of one's own."""
        self.strokes.append(stroke)

    def fill(
        self, box: QRectF, color: QColor, radius: float = 0, edge: QColor | None = None
    ) -> None:
        """A rounded box."""
        self.add(partial(_fill, box=box, color=color, radius=radius, edge=edge))

    def rule(self, y: float, color: QColor, left: float = 0, right: float = 0) -> None:
        """A line across the sheet."""
        self.fill(QRectF(left, y, self.width - left - right, 1), color)

    def icon(self, name: str, color: QColor, x: float, y: float, size: float) -> None:
        """A symbol with its upper left corner at a place."""
        box = QRect(round(x), round(y), round(size), round(size))
        self.add(partial(_icon, name=name, color=color, box=box))

    def line(  # noqa: PLR0913 - a line of text has these
        self,
        text: str,
        box: QRectF,
        pixels: float,
        color: QColor,
        *,
        bold: bool = False,
        align: Qt.AlignmentFlag = LEFT,
    ) -> float:
        """One line of text, vertically centred in its box; returns the width it takes."""
        font = face(pixels, bold=bold)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 0.5)
        self.words.append(Words(text, box, cut=shown != text))
        self.add(partial(_line, text=shown, box=box, pen=_Pen(font, color, align)))
        return metrics.horizontalAdvance(shown)

    def block(self, block: Block, place: QPointF) -> None:
        """A text in lines, with its upper left corner at a place."""
        self.words.append(
            Words(block.visible, QRectF(place.x(), place.y(), block.width, block.height))
        )
        self.add(partial(block.paint, place=place))

    def fold(self, block: Block, place: QPointF) -> None:
        """The text of the post, which may fold."""
        self.caption, self.caption_at = block, place
        self.block(block, place)


def text_size(text: str, pixels: float, *, bold: bool = False) -> float:
    """How wide a line of text is, px at 100 %."""
    return QFontMetricsF(face(pixels, bold=bold)).horizontalAdvance(text)


def rounded_path(box: QRectF, radius: float) -> QPainterPath:
    """A box with round corners."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path


def hatch(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Stripes over what is lost or covered, on a thin shade so that they show on any picture."""
    painter.fillRect(box, QColor(0, 0, 0, 90))
    brush = QBrush(color, Qt.BrushStyle.BDiagPattern)
    painter.fillRect(box, brush)


def dashed(painter: QPainter, box: QRectF, color: QColor, width: float = 1.5) -> None:
    """A dashed frame, light on dark so that it shows on any picture."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 160), width + 1.5))
    painter.drawRect(box)
    pen = QPen(color, width)
    pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.drawRect(box)


def _fill(
    painter: QPainter, box: QRectF, color: QColor, radius: float, edge: QColor | None
) -> None:
    painter.setPen(QPen(edge, 1) if edge else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(color)
    painter.drawRoundedRect(box, radius, radius)


def _icon(painter: QPainter, name: str, color: QColor, box: QRect) -> None:
    paint_icon(painter, name, color, box)


@dataclass(frozen=True, slots=True)
class _Pen:
    font: QFont
    color: QColor
    align: Qt.AlignmentFlag


def _line(painter: QPainter, text: str, box: QRectF, pen: _Pen) -> None:
    painter.setFont(pen.font)
    painter.setPen(pen.color)
    flags = pen.align | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, flags | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip, text)
