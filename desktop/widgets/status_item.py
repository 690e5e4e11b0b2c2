"""A flat part of the status bar: symbol and words, how far it is, perhaps to be pressed."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton
from typing_extensions import override

from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.painting import paint_bar
from desktop.widgets.roles import set_role

BAR, BAR_HEIGHT, BAR_GAP, EDGE = 68, 5, 12, 12
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
        self._part = NO_BAR
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
    ) -> None:
        """Show a state; "" hides the part of the bar.

        Args:
            text: words.
            sign: symbol.
            tone: "" ok, accent, warn or bad.
            short: words where there is little room.
            tip: tooltip.
            part: how far it is, 0 to 1, shown as a bar; less = no bar.
        """
        self._part = part
        self._texts = (text, short or text)
        self.setToolTip(tip)
        told = text.startswith(self._name)
        self.setAccessibleName(text if told else f"{self._name}: {text}")
        if sign:
            self.setIcon(icon(sign, INK[tone], on=INK[tone]))
        size_icon(self, 16, gap=3)
        set_role(self, "status", edge=self._edge, tone=tone)
        self.show_short(short=False)
        self.changed.emit()

    @override
    def sizeHint(self) -> QSize:
        more = look().px(BAR + BAR_GAP) if self._part >= 0 else 0
        return super().sizeHint() + QSize(more, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._part < 0:
            return
        px = look().px
        box = QRect(0, 0, px(BAR), px(BAR_HEIGHT))
        box.moveCenter(self.rect().center())
        box.moveRight(self.width() - px(EDGE))
        painter = QPainter(self)
        paint_bar(painter, box, self._part, look().tokens.accent)
        painter.end()

    def show_short(self, *, short: bool) -> None:
        """Show the short words or the full ones."""
        self.setText(self._texts[short])
        self.setVisible(bool(self._texts[0]))
