"""Below the list while several drafts are chosen: how many, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desktop.i18n import dates
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label


class ChosenBar(QFrame):
    """Hidden for one draft: then the bar of the review decides."""

    approve_requested = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel", rule="top")
        self._words = text_label("", "strong")
        self.button = QPushButton()
        self.button.setIcon(icon("circle-check", "on_accent"))
        size_icon(self.button, 16, gap=3)
        set_role(self.button, "primary")
        leave = IconButton("x", self.tr("Auswahl lösen"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        row.addWidget(leave)
        self.button.clicked.connect(self.approve_requested)
        leave.clicked.connect(self.left)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many drafts are chosen; fewer than two hide the bar."""
        self._words.setText(self.tr("{0} gewählt").format(dates.number(count)))
        cosign = look().wording == "cosign"
        words = self.tr("{0} mitzeichnen …") if cosign else self.tr("{0} freigeben …")
        spoken = self.tr("{0} gewählte Entwürfe freigeben").format(dates.number(count))
        self.button.setText(words.format(dates.number(count)))
        self.button.setAccessibleName(spoken)
        self.button.setToolTip(spoken)
        self.setVisible(count > 1)
