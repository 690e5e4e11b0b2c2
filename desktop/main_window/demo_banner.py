"""The line that says on every screen of a demo that nothing in it is real."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol


class DemoBanner(QFrame):
    """Signals: ``switch_requested``: look at the demo as somebody else."""

    switch_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "banner")
        switch = QPushButton(self.tr("Ansehen als …"))
        set_role(switch, "link")
        switch.clicked.connect(self.switch_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 12, 2)
        row.setSpacing(8)
        row.addWidget(Symbol("info-circle", "neu", 16))
        row.addWidget(text_label(self.tr("Demo – fiktive Inhalte"), "field"))
        row.addStretch(1)
        row.addWidget(switch)
        self.hide()
