"""What a channel does to a picture of another shape: cut away or filled up with bars."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

WHOLE = 10_000
NEGLIGIBLE = 0.5


@dataclass(frozen=True, slots=True)
class Crop:
    """One picture in the shape it is given.

    Attributes:
        size: of the picture in px, as (width, height).
        kept: what stays in sight, px of the picture.
        ratio: width by height of the room it is shown in.
    """

    size: tuple[float, float]
    kept: QRectF
    ratio: float

    @property
    def sides(self) -> float:
        """Share of the width that falls away left and right, 0 to 1."""
        return 1 - self.kept.width() / self.size[0]

    @property
    def ends(self) -> float:
        """Share of the height that falls away above and below, 0 to 1."""
        return 1 - self.kept.height() / self.size[1]

    @property
    def is_cut(self) -> bool:
        """Whether anything falls away that one would see."""
        return bool(self.cut())

    def cut(self) -> tuple[QRectF, ...]:
        """What falls away, px of the picture: none, or two stripes."""
        width, height = self.size
        kept = self.kept
        stripes = (
            QRectF(0, 0, kept.left(), height),
            QRectF(kept.right(), 0, width - kept.right(), height),
            QRectF(0, 0, width, kept.top()),
            QRectF(0, kept.bottom(), width, height - kept.bottom()),
        )
        return tuple(
            one for one in stripes if one.width() > NEGLIGIBLE and one.height() > NEGLIGIBLE
        )

    @property
    def bars(self) -> str:
        """Where bars fill the room: ``sides``, ``ends`` or "" (only for a whole picture)."""
        own = self.size[0] / self.size[1]
        if self.is_cut or abs(own / self.ratio - 1) < NEGLIGIBLE / 100:
            return ""
        return "sides" if own < self.ratio else "ends"


def crop_to(width: float, height: float, ratio: float) -> Crop:
    """The middle of a picture in a shape (width by height, above 0)."""
    wide, high = min(width, height * ratio), min(height, width / ratio)
    kept = QRectF((width - wide) / 2, (height - high) / 2, wide, high)
    return Crop((width, height), kept, ratio)


def whole(width: float, height: float, ratio: float) -> Crop:
    """A picture kept whole inside a shape."""
    return Crop((width, height), QRectF(0, 0, width, height), ratio)


def allowed_ratio(width: float, height: float, narrow: int, wide: int) -> float:
    """The allowed shape nearest to the picture's own; limits in 1/10,000, 0 = none."""
    ratio = width / height
    if narrow:
        ratio = max(ratio, narrow / WHOLE)
    return min(ratio, wide / WHOLE) if wide else ratio


def inside(room: QRectF, width: float, height: float) -> QRectF:
    """Where a whole picture lies in the middle of a room, as large as it gets."""
    factor = min(room.width() / width, room.height() / height)
    box = QRectF(0, 0, width * factor, height * factor)
    box.moveCenter(room.center())
    return box
