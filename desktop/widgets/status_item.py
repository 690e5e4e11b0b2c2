"""A flat part of the status bar: symbol and words, perhaps to be pressed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QToolButton
from typing_extensions import override

from desktop.theme.icons import icon, icon_size
from desktop.widgets.roles import set_role

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
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_role(self, "status", edge=edge, tone="")
        self.hide()

    def show_state(
        self, text: str, sign: str = "", tone: str = "", *, short: str = "", tip: str = ""
    ) -> None:
        """Show a state; "" hides the part; ``short`` stands where there is little room."""
        self._texts = (text, short or text)
        self.setToolTip(tip)
        told = text.startswith(self._name)
        self.setAccessibleName(text if told else f"{self._name}: {text}")
        if sign:
            self.setIcon(icon(sign, INK[tone], on=INK[tone]))
        self.setIconSize(icon_size(16, gap=3))
        set_role(self, "status", edge=self._edge, tone=tone)
        self.show_short(short=False)
        self.changed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setIconSize(icon_size(16, gap=3))

    def show_short(self, *, short: bool) -> None:
        """Show the short words or the full ones."""
        self.setText(self._texts[short])
        self.setVisible(bool(self._texts[0]))
