"""A flat part of the status bar: symbol and words, how far it is, perhaps to be pressed."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton

from desktop.override import override
from desktop.theme.icons import icon, paint_icon, size_icon
from desktop.theme.look import look
from desktop.widgets.painting import paint_bar, text_width, write
from desktop.widgets.roles import set_role

BAR, BAR_HEIGHT, BAR_GAP, EDGE, ICON = 68, 5, 12, 12, 14
CHEVRON = "chevron-up"
NO_BAR = -1.0
INK = {"": "text2", "ok": "ok", "accent": "accent", "warn": "warn", "bad": "bad"}


class StatusItem(QToolButton):
    """Shows a state; the line to its neighbour is at the ``edge`` (right or left).

    Signals:
        changed: it says something else, and may be wider.
    """

    changed = Signal()

    def __init__(self, name: str, edge: str = "right") -> None:
        """Take what it is about ("Abgleich"), for the accessible name."""
        super().__init__()
        self._name, self._edge, self._texts = name, edge, ("", "")
        self._part, self._tail, self._tone, self._is_short = NO_BAR, "", "", False
        self._sign = ""
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_role(self, "status", edge=edge, tone="")
        self.hide()

    def show_state(  # noqa: PLR0913 - what a state is made of
        self,
        text: str,
        sign: str = "",
        tone: str = "",
        *,
        short: str = "",
        tip: str = "",
        part: float = NO_BAR,
        tail: str = "",
    ) -> None:
        """Show a state; "" hides the part of the bar.

        Args:
            text: words.
            sign: symbol.
            tone: "" ok, accent, warn or bad.
            short: words where there is little room.
            tip: tooltip.
            part: how far it is, 0 to 1, shown as a bar; less = no bar.
            tail: underlined words behind it that say what a press shows; ``CHEVRON`` = a sign.
        """
        self._part, self._tail, self._tone = part, tail, tone
        self._texts = (text, short or text)
        self.setToolTip(tip)
        told = text.startswith(self._name)
        self.setAccessibleName(text if told else f"{self._name}: {text}")
        self._sign = sign
        if sign:
            self.setIcon(icon(sign, INK[tone], on=INK[tone]))
        size_icon(self, 16, gap=3)
        set_role(self, "status", edge=self._edge, tone=tone)
        self.show_short(short=False)
        self.changed.emit()

    def state(self) -> tuple[str, str, str]:
        """Return symbol, tone and short words, for who shows the same elsewhere."""
        return self._sign, self._tone, self._texts[1]

    def words(self) -> str:
        """Return all that there is to say: the tooltip's words, else the full ones."""
        return self.toolTip() or self._texts[0]

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._room(), 0)

    def _room(self) -> int:
        """Return how wide what stands behind the words is, px."""
        px = look().px
        if self._part >= 0:
            return px(BAR + BAR_GAP)
        if not self._tail or self._is_short:
            return 0
        sign = self._tail == CHEVRON
        return px(BAR_GAP) + (px(ICON) if sign else text_width(self._tail_font(), self._tail))

    def _tail_font(self) -> QFont:
        font = QFont(look().font("chip"))
        font.setUnderline(True)
        return font

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        room = self._room()
        if not room:
            return
        px, tokens = look().px, look().tokens
        box = self.rect().adjusted(0, 0, -px(EDGE), 0)
        box.setLeft(box.right() + 1 - room + px(BAR_GAP))
        painter = QPainter(self)
        ink = tokens.color(INK[self._tone])
        if self._part >= 0:
            middle = box.center().y() - px(BAR_HEIGHT) // 2
            bar = QRect(box.left(), middle, box.width(), px(BAR_HEIGHT))
            paint_bar(painter, bar, self._part, tokens.accent)
        elif self._tail == CHEVRON:
            edge = px(ICON)
            sign = QRect(box.left(), box.center().y() - edge // 2, edge, edge)
            paint_icon(painter, CHEVRON, ink, sign)
        else:
            write(painter, box, self._tail, self._tail_font(), ink)
        painter.end()

    def show_short(self, *, short: bool) -> None:
        """Show the short words or the full ones."""
        self._is_short = short
        self.setText(self._texts[short])
        self.updateGeometry()
        self.setVisible(bool(self._texts[0]))
