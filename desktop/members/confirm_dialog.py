"""Confirming a device: six words compared on the telephone (mock-up 12)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from db.rows.people import KeyRow
from desktop.i18n.sentences import spoken
from desktop.theme.icons import icon, size_icon
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label
from desktop.widgets.symbol import Symbol
from desktop.widgets.words_grid import WordsGrid

WIDTH = 460


class ConfirmDialog(FramedDialog):
    """The button works only once somebody says that the words were compared.

    Signals:
        sent: the feed to let in.
        differs: the words are not the same.
    """

    sent = Signal(str)
    differs = Signal()

    def __init__(self, key: KeyRow, parent: QWidget | None = None) -> None:
        title = key.title
        super().__init__("", title, parent)
        self.setWindowTitle(self.tr("Gerät bestätigen"))
        self.set_headline(self.tr("{0} möchte mitzeichnen").format(title))
        about = self.tr("{0}. Rufen Sie dort an und vergleichen Sie die sechs Wörter.")
        self.set_subline(about.format(key.unit_name))
        self._feed = key.feed
        words = WordsGrid()
        words.set_words(key.words)
        self.body.addWidget(words)
        if key.text:
            self.body.addWidget(text_label(spoken(key.text), "warn", wrap=True))
        self.compared = QCheckBox(self.tr("Ich habe die Wörter am Telefon verglichen."))
        self.body.addWidget(self.compared)
        self.body.addLayout(self._hint())
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self.other = self.add_left(self.tr("Wörter stimmen nicht"))
        self.other.clicked.connect(self._on_differs)
        self.trust = self.add_button(self.tr("Gerät vertrauen"), "primary")
        self.trust.setIcon(icon("shield-check", "on_accent"))
        size_icon(self.trust, 16, gap=3)
        self.trust.setEnabled(False)
        self.trust.clicked.connect(self._on_trust)
        self.compared.toggled.connect(self.trust.setEnabled)
        self.compared.setFocus()
        self.fit(WIDTH)

    def _hint(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = self.tr(
            "Danach gelten Entscheidungen von diesem Gerät. Sie können es jederzeit sperren."
        )
        row.addWidget(Symbol("info-circle", "text2", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(words, "muted", wrap=True), 1)
        return row

    def show_error(self, words: str) -> None:
        """Say why it was refused."""
        self._error.setText(words)
        self._error.show()
        self.fit()

    def _on_trust(self) -> None:
        self.sent.emit(self._feed)

    def _on_differs(self) -> None:
        self.differs.emit()
        self.reject()
