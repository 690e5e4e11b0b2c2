"""The dialog "Auskunft zu mir": what is stored about one's own function account."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.theme.look import look
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.notice_bar import NoticeBar

HEIGHT, WIDTH = 420, 640


class OwnDataDialog(FramedDialog):
    """Shows the text as it will be saved.

    Signals:
        save_requested: it shall be written to a file.
    """

    help_page = "9-data"
    save_requested = Signal()

    def __init__(self, words: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", "-", parent)
        self.setWindowTitle(self.tr("Auskunft zu mir"))
        self.set_headline(self.tr("Was über Ihr Funktionskonto gespeichert ist"))
        self.set_subline(title)
        self.words = QPlainTextEdit(words)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Auskunft zu mir"))
        self.words.setMinimumHeight(look().px(HEIGHT))
        self._told = NoticeBar()
        self.body.addWidget(self.words, 1)
        self.body.addWidget(self._told)
        self.add_left(self.tr("Speichern …")).clicked.connect(self.save_requested)
        self.add_button(self.tr("Schließen"), "primary").clicked.connect(self.accept)
        self.words.setFocus()
        self.fit(WIDTH)

    def tell(self, words: str, tone: str) -> None:
        """Say below the text what became of saving it."""
        self._told.show_notice(words, tone)
