"""What stands where a list has nothing to show: why, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from desktop.widgets.painted import Painted
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol


class EmptyState(Painted):
    """A symbol, a headline, a sentence and perhaps a button, centred.

    Signals:
        action_requested: the button was pressed.
    """

    action_requested = Signal()

    def __init__(self, icon: str, headline: str, sentence: str = "", action: str = "") -> None:
        super().__init__()
        self._headline = text_label(headline, "section", wrap=True)
        self._sentence = text_label(sentence, "body", wrap=True)
        self._button = QPushButton(action)
        self._button.clicked.connect(self.action_requested)
        set_role(self, "clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch()
        column.addWidget(Symbol(icon, "accent", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._headline, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        # Only now: before it lies in here it would be shown as a window of its own.
        self._button.setVisible(bool(action))

    def set_words(self, headline: str, sentence: str, action: str = "") -> None:
        """Say something else."""
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))
