"""The button that compares the revisions of a draft."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QToolButton
from typing_extensions import override

from db.rows import ReviewPage
from desktop.theme.icons import icon, size_icon
from desktop.widgets.roles import set_role


class CompareButton(QToolButton):
    """Locked while there is one revision only."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "boxed")
        self.setText(self.tr("Vergleichen"))
        self.setIcon(icon("git-compare"))
        self.setAccessibleName(self.tr("Fassungen vergleichen"))
        self.set_short(short=False)

    def show_page(self, page: ReviewPage) -> None:
        """Offer it where there is something to compare."""
        several = len(page.revisions) > 1
        self.setEnabled(several)
        only = self.tr("Es gibt erst eine Fassung.")
        self.setToolTip(self.tr("Fassungen vergleichen (F7)") if several else only)

    def set_short(self, *, short: bool) -> None:
        """Keep the symbol alone where there is little room."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonIconOnly if short else style.ToolButtonTextBesideIcon
        )
        self._dress()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        short = self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        size_icon(self, 16, gap=0 if short else 3)
