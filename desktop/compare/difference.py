"""Where two pictures differ: a mask to lay over them, and the places as boxes.

Works on copies of a few hundred pixels, so it takes the same short time for every picture.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

MASK_SIDE, GRID_SIDE, CELL = 800, 320, 10
THRESHOLD, BOOST = 72, 4  # a channel may differ by 18 of 255: JPEG makes as much by itself
FULL_CELL = 0.12  # share of its pixels that makes a cell of the grid count
MOST_REGIONS = 12
EVERYWHERE = 0.6
SHAPE_TOLERANCE = 0.02
Mode = QPainter.CompositionMode


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two pictures.

    Attributes:
        mask: 256 grey levels as indices, from ``THRESHOLD`` on it differs; null = not comparable.
        regions: boxes as shares (0 to 1) of the new picture, the largest first.
        shape: the pictures have another shape, so nothing was compared.
        everywhere: most of the picture differs; ``regions`` is then empty.
        toned: the whole picture is lighter, darker or of another tint; regions are beyond that.
    """

    mask: QImage
    regions: tuple[QRectF, ...] = ()
    shape: bool = False
    everywhere: bool = False
    toned: bool = False


def difference(old: QImage, new: QImage) -> Difference:
    """Compare two upright pictures; safe in any thread, null pictures compare to nothing."""
    if old.isNull() or new.isNull() or _shape_differs(old.size(), new.size()):
        return Difference(QImage(), shape=not old.isNull() and not new.isNull())
    size = new.size()
    if max(size.width(), size.height()) > MASK_SIDE:
        size = size.scaled(MASK_SIDE, MASK_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    size = size.expandedTo(QSize(1, 1))
    one, other = _small(old, size), _small(new, size)
    plain = _difference(one, other)
    first, last = _mean(one), _mean(other)
    evened = _difference(_dimmed(one, last, first), _dimmed(other, first, last))
    toned = _weight(evened) < _weight(plain) / 2
    mask = _grey(_darker(plain, evened) if toned else plain)
    boxes, share = _regions(mask)
    everywhere = share > EVERYWHERE
    return Difference(
        mask, () if everywhere else boxes, everywhere=everywhere, toned=toned and share < 1
    )


def tinted(mask: QImage, color: QColor) -> QImage:
    """Return the mask as a picture: the colour where it differs, nothing elsewhere."""
    picture = QImage(mask)
    picture.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    clear = QColor(0, 0, 0, 0).rgba()
    picture.setColorTable([clear] * THRESHOLD + [color.rgba()] * (256 - THRESHOLD))
    return picture


def _shape_differs(old: QSize, new: QSize) -> bool:
    first, last = old.width() / old.height(), new.width() / new.height()
    return abs(first - last) > SHAPE_TOLERANCE * last


def _small(image: QImage, size: QSize) -> QImage:
    """A copy on white: what shines through counts as paper."""
    scaled = image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    small = QImage(size, QImage.Format.Format_RGB32)
    small.fill(Qt.GlobalColor.white)
    painter = QPainter(small)
    painter.drawImage(0, 0, scaled)
    painter.end()
    return small


def _difference(one: QImage, other: QImage) -> QImage:
    """Each channel's distance, made larger."""
    found = _composed(one, other, Mode.CompositionMode_Difference)
    once = QImage(found)
    for _ in range(BOOST - 1):
        found = _composed(found, once, Mode.CompositionMode_Plus)
    return found


def _darker(one: QImage, other: QImage) -> QImage:
    """What differs both as it is and with the tint evened out: the rest is the tint alone."""
    return _composed(one, other, Mode.CompositionMode_Darken)


def _composed(one: QImage, other: QImage, mode: QPainter.CompositionMode) -> QImage:
    found = QImage(one)
    painter = QPainter(found)
    painter.setCompositionMode(mode)
    painter.drawImage(0, 0, other)
    painter.end()
    return found


def _grey(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def _mean(image: QImage) -> QColor:
    """The mean colour, by halving: one big step would look at a few pixels only."""
    size = image.size()
    while size != QSize(1, 1):
        size = QSize(max(size.width() // 2, 1), max(size.height() // 2, 1))
        image = image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return image.pixelColor(0, 0)


def _dimmed(image: QImage, wanted: QColor, mean: QColor) -> QImage:
    """Darken each channel whose mean lies above the wanted one."""
    pairs = (
        (wanted.red(), mean.red()),
        (wanted.green(), mean.green()),
        (wanted.blue(), mean.blue()),
    )
    shares = QColor(*(min(255, 255 * (one + 1) // (other + 1)) for one, other in pairs))
    veil = QImage(image.size(), QImage.Format.Format_RGB32)
    veil.fill(shares)
    return _composed(image, veil, Mode.CompositionMode_Multiply)


def _weight(image: QImage) -> int:
    return sum(bytes(_grey(image).constBits()))


def _regions(mask: QImage) -> tuple[tuple[QRectF, ...], float]:
    """Boxes of neighbouring cells that differ, and which share of all cells does."""
    small = mask
    if max(mask.width(), mask.height()) > GRID_SIDE:
        small = mask.scaled(
            GRID_SIDE,
            GRID_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        ).convertToFormat(QImage.Format.Format_Grayscale8)
    cells = _cells(small)
    columns, rows = -(-small.width() // CELL), -(-small.height() // CELL)
    size = QRectF(0, 0, small.width(), small.height())
    boxes = sorted(_merged(_clusters(cells)), key=lambda box: -box.width() * box.height())
    found = tuple(_share(box, size) for box in boxes[:MOST_REGIONS])
    return found, len(cells) / max(columns * rows, 1)


def _cells(grey: QImage) -> set[tuple[int, int]]:
    """Column and row of every cell in which enough pixels differ."""
    data, stride = bytes(grey.constBits()), grey.bytesPerLine()
    marked = data.translate(bytes(int(level >= THRESHOLD) for level in range(256)))
    width, height = grey.width(), grey.height()
    counts: dict[tuple[int, int], int] = {}
    for y in range(height):
        for x in range(0, width, CELL):
            start = y * stride + x
            found = marked.count(1, start, start + min(CELL, width - x))
            if found:
                place = (x // CELL, y // CELL)
                counts[place] = counts.get(place, 0) + found
    return {place for place, count in counts.items() if count >= CELL * CELL * FULL_CELL}


def _clusters(cells: set[tuple[int, int]]) -> list[QRect]:
    """Boxes in cells; a gap of one cell does not part what belongs together."""
    left, boxes = set(cells), []
    while left:
        open_cells, box = [left.pop()], QRect()
        while open_cells:
            x, y = open_cells.pop()
            box = box.united(QRect(x, y, 1, 1))
            near = {(x + dx, y + dy) for dx in range(-2, 3) for dy in range(-2, 3)} & left
            left -= near
            open_cells.extend(near)
        boxes.append(box)
    return boxes


def _merged(boxes: list[QRect]) -> list[QRect]:
    """Boxes that overlap become one."""
    found: list[QRect] = []
    for box in boxes:
        together = box
        while crossing := [one for one in found if one.intersects(together)]:
            for one in crossing:
                found.remove(one)
                together = together.united(one)
        found.append(together)
    return found


def _share(box: QRect, size: QRectF) -> QRectF:
    pixels = QRectF(box.x() * CELL, box.y() * CELL, box.width() * CELL, box.height() * CELL)
    inside = pixels.intersected(size)
    wide, high = size.width(), size.height()
    return QRectF(
        inside.x() / wide, inside.y() / high, inside.width() / wide, inside.height() / high
    )
