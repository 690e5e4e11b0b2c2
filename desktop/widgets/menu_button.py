"""A button that opens a menu, and shows so by an arrow."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton

from desktop.override import override
from desktop.theme.icons import paint_icon, size_icon
from desktop.theme.look import look
from desktop.widgets.roles import set_role

ARROW = 16


class MenuButton(QToolButton):
    """Words, perhaps a symbol before them, an arrow behind them; give it a menu."""

    def __init__(self, role: str = "boxed", *, small: bool = False, strong: bool = False) -> None:
        super().__init__()
        grade, weight = "small" if small else "", "strong" if strong else ""
        set_role(self, role, grade=grade, weight=weight)
        size_icon(self, 16, gap=3)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens, edge = look().tokens, look().px(ARROW)
        spot = QPoint(self.width() - edge - look().px(8), (self.height() - edge) // 2)
        painter = QPainter(self)
        ink = tokens.text if self.isEnabled() else tokens.text3
        paint_icon(painter, "chevron-down", ink, QRect(spot, QSize(edge, edge)))
        painter.end()
