"""One step of the first start."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.widgets.roles import text_label
from desktop.widgets.symbol import Symbol


class Page(QWidget):
    """A headline, a sentence and fields; the dialog round it has the buttons.

    Signals:
        changed: ``complete`` may say something else now.

    Attributes:
        next_text: the button that leads on, "" = none.      step: of how many, (0, 0) = none.
        side_text: a second button beside it, "" = none.
        left_text: the button at the left in place of "Abbrechen", "" = that one.
        window_title: "" = that of the first start.
        body: layout for the fields.      leavable: the dialog may be closed on this page.
        cancels: a button says so.
    """

    changed = Signal()
    next_text = side_text = left_text = window_title = ""
    step = (0, 0)
    leavable = cancels = True

    def __init__(self, headline: str, sentence: str = "") -> None:
        super().__init__()
        self.setAccessibleName(headline)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        self.headline = text_label(headline, "section", wrap=True)
        self.sentence = text_label(sentence, "muted", wrap=True)
        self.sentence.setVisible(bool(sentence))
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addWidget(self.headline)
        column.addWidget(self.sentence)
        column.addLayout(self.body)
        column.addStretch(1)

    def complete(self) -> bool:
        """Tell whether the person may go on."""
        return True

    def focus_first(self) -> bool:
        """Give the keyboard to the first control; tell whether there is one."""
        for one in self.findChildren(QWidget):
            reached = one.isEnabled() and one.isVisibleTo(self)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and reached:
                one.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def add_line(self, symbol: str, words: str) -> QLabel:
        """Add a line with a symbol before it; return its words."""
        row, label = QHBoxLayout(), text_label(words, "muted", wrap=True)
        row.setSpacing(8)
        row.addWidget(Symbol(symbol, "text2"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.body.addLayout(row)
        return label

    def add_field(self, name: str, control: QWidget) -> None:
        """Add a named field."""
        label = text_label(name, "field")
        label.setBuddy(control)
        control.setAccessibleName(name)
        self.body.addWidget(label)
        self.body.addWidget(control)
