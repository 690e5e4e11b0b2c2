"""A picture in a scene that stays sharp when shown small."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from desktop.media.picture import Picture, halved

SMALLEST = 64
# What lies behind a picture that lets light through: the same in every look, as with others.
SQUARE, CHECKS = 8.0, (QColor("#FFFFFF"), QColor("#D5D9DD"))


class PictureItem(QGraphicsItem):
    """Paints from halved copies: plain bilinear scaling below a half drops pixels and shimmers."""

    def __init__(self, picture: Picture) -> None:
        """Take a decoded picture; the size of its file is in the scene's px."""
        super().__init__()
        self._levels = [picture.image, *picture.halves]
        self._box = QRectF(0, 0, picture.width, picture.height)

    def set_image(self, image: QImage) -> None:
        """Show another image of the same shape."""
        self._levels = [image]
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        """Cover the picture in px of the file."""
        return self._box

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the smallest copy that is still larger than what is shown."""
        del option, widget
        shown = self._box.width() * abs(painter.worldTransform().m11())
        shown *= painter.device().devicePixelRatioF()
        if self._levels[0].hasAlphaChannel():
            self._paint_checks(painter)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._box, self._level(shown))

    def _paint_checks(self, painter: QPainter) -> None:
        """Lay squares of one size on the screen, however large the picture is shown."""
        painter.save()
        shown = painter.worldTransform().mapRect(self._box)
        painter.setClipRect(self._box)
        painter.resetTransform()
        painter.fillRect(shown, CHECKS[0])
        left, top = shown.left(), shown.top()
        for down in range(int(shown.height() / SQUARE) + 1):
            for across in range(down % 2, int(shown.width() / SQUARE) + 1, 2):
                box = QRectF(left + across * SQUARE, top + down * SQUARE, SQUARE, SQUARE)
                painter.fillRect(box, CHECKS[1])
        painter.restore()

    def _level(self, shown: float) -> QImage:
        number = 0
        while self._levels[number].width() / 2 >= max(shown, SMALLEST):
            number += 1
            if number == len(self._levels):
                self._levels.append(halved(self._levels[-1]))
        return self._levels[number]
