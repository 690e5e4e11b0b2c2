"""An area of the navigation rail: symbol, word below it, a counter at its corner."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from desktop.override import override
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import badge_size, paint_badge, text_width, write

WIDTH, SMALL_WIDTH, HEIGHT, LOW_HEIGHT, LINE, ICON, BAR = 83, 71, 60, 40, 16, 22, 4
SOFT_HYPHEN = "\u00ad"


class NavButton(QToolButton):
    """A checkable button; the chosen one has a bar at its edge, not only a colour."""

    def __init__(self, sign: str, text: str) -> None:
        """Take the symbol and the word; a soft hyphen in it says where a long one is broken."""
        super().__init__()
        self._sign, self._badge, self._small, self._low = sign, 0, False, False
        self._parts = text.split(SOFT_HYPHEN)
        text = "".join(self._parts)
        self.setText(text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_badge(self, count: int, spoken: str) -> None:
        """Show a counter (0 hides it); ``spoken`` is the accessible name with it."""
        self._badge = count
        self.setAccessibleName(spoken or self.text())
        self.update()

    def set_small(self, small: bool) -> None:
        """Take less room, for narrow windows."""
        self._small = small
        self.updateGeometry()

    def set_low(self, low: bool) -> None:
        """Show the symbol alone, for low windows; the word stands in the tool tip."""
        self._low = low
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        widest = max(self._room(one) for one in self._lines())
        height = look().px(LOW_HEIGHT) if self._low else self.full_height()
        return QSize(max(self._usual_width(), widest), height)

    def full_height(self) -> int:
        """Return the height with the word, px."""
        return look().px(HEIGHT + LINE * (len(self._lines()) - 1))

    def _usual_width(self) -> int:
        return look().px(SMALL_WIDTH if self._small else WIDTH)

    def _room(self, words: str) -> int:
        return text_width(look().font("small_strong"), words) + look().px(6)

    def _lines(self) -> tuple[str, ...]:
        """Return the word, in two lines where it is wider than its neighbours."""
        if len(self._parts) == 1 or self._room(self.text()) <= self._usual_width():
            return (self.text(),)
        return f"{self._parts[0]}-", "".join(self._parts[1:])

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _colors(self) -> tuple[QColor, QColor]:
        """Return ground and ink."""
        tokens = look().tokens
        if not self.isChecked():
            return tokens.hover if self.underMouse() else tokens.win, tokens.text2
        if tokens.high_contrast:
            return tokens.accent, tokens.on_accent
        return tokens.surface, tokens.accent

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ground, ink = self._colors()
        painter = QPainter(self)
        painter.fillRect(self.rect(), ground)
        if self.isChecked():
            bar = QRect(0, 0, look().px(BAR), self.height())
            painter.fillRect(bar, look().tokens.accent)
        edge = look().px(ICON)
        box = QRect(QPoint((self.width() - edge) // 2, look().px(9)), QSize(edge, edge))
        paint_icon(painter, self._sign, ink, box)
        word = QRect(0, box.bottom() + look().px(3), self.width(), look().px(20))
        font = look().font("small_strong" if self.isChecked() else "small")
        for line in () if self._low else self._lines():
            write(painter, word, line, font, ink, Qt.AlignmentFlag.AlignHCenter)
            word.translate(0, look().px(LINE))
        self._paint_badge(painter, box)
        painter.end()

    def _paint_badge(self, painter: QPainter, box: QRect) -> None:
        if not self._badge:
            return
        text = str(self._badge) if self._badge < 1000 else "999+"  # noqa: PLR2004 - three digits
        shift = QPoint(badge_size(text).width() // 2 - look().px(6), look().px(2))
        inverted = look().tokens.high_contrast and self.isChecked()
        paint_badge(painter, box.topRight() + shift, text, inverted=inverted)
