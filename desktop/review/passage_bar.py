"""What can be done with a marked passage: remark on it, or propose another wording."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.theme.icons import icon, size_icon
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.roles import set_role


class PassageBar(QWidget):
    """In sight while something is marked.

    Signals:
        note_requested: a comment on the passage.      wording_requested: a proposal for it.
    """

    note_requested = Signal()
    wording_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(6)
        row.setContentsMargins(0, 6, 0, 0)
        self.setLayout(row)
        for sign, words, tip, signal in (
            ("message-plus", self.tr("Anmerkung"), self.tr("Anmerkung (Strg+M)"), "note"),
            ("pencil", self.tr("Wortlaut vorschlagen …"), "", "wording"),
        ):
            button = QToolButton()
            button.setText(words)
            button.setToolTip(tip or words)
            button.setIcon(icon(sign))
            size_icon(button, 16, gap=3)
            set_role(button, "boxed", grade="small")
            row.addWidget(button)
            wish = self.note_requested if signal == "note" else self.wording_requested
            button.clicked.connect(wish)
        self.hide()
