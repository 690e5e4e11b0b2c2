"""What the window shows instead of a desk: why there is none, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.widgets.empty_state import EmptyState
from desktop.widgets.roles import set_role


class TroublePage(QFrame):
    """A sentence and what can be done."""

    action_requested = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        set_role(self, "surface")
        state = EmptyState("folder", self.tr("Der Raum lässt sich nicht öffnen"))
        state.set_words(
            self.tr("Der Raum lässt sich nicht öffnen"), words, self.tr("Anderen Raum wählen …")
        )
        state.action_requested.connect(self.action_requested)
        QVBoxLayout(self).addWidget(state)
