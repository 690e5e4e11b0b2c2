"""What was read in last, and the way to take it back while nobody has acted on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from db.rows.imports import LastImport
from desktop.i18n import dates, terms
from desktop.i18n.sentences import spoken
from desktop.theme.icons import icon, size_icon
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

translate = QCoreApplication.translate
SHOWN = 3


class LastNote(QFrame):
    """Hidden where nothing was read in.

    Signals:
        undo_requested: the person wants it taken back.
    """

    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "note", tone="neu")
        self._head = text_label("", "strong", wrap=True)
        self._rest = text_label("", "muted", wrap=True)
        self.undo = QPushButton(icon("arrow-back-up"), self.tr("Einlesen rückgängig machen"))
        size_icon(self.undo, 16, gap=3)
        self.undo.clicked.connect(self.undo_requested)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._head)
        words.addWidget(self._rest)
        words.addSpacing(6)
        words.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(Symbol("history", "neu", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    def show_last(self, last: LastImport | None) -> None:
        """Show what can be taken back, or why it cannot; None hides the note."""
        self.setVisible(last is not None)
        if last is None:
            return
        when = dates.moment(last.at, dates.now_ms())
        self._head.setText(self.tr("Zuletzt eingelesen: {0}, {1}").format(last.file, when))
        self._rest.setText(" ".join(self._words(last)))
        self.undo.setEnabled(bool(last.drafts))
        self.undo.setAccessibleDescription(self._rest.text())

    def _words(self, last: LastImport) -> list[str]:
        free, kept = len(last.drafts), len(last.kept)
        one = self.tr("{0} Entwurf lässt sich zurücknehmen.")
        many = self.tr("{0} Entwürfe lassen sich zurücknehmen.")
        told = [terms.counted(free, one, many)] if free else []
        if kept:
            one, many = self.tr("{0} Entwurf bleibt:"), self.tr("{0} Entwürfe bleiben:")
            told.append(terms.counted(kept, one, many))
            told += [spoken(reason) for reason in dict.fromkeys(last.reasons[:SHOWN])]
        if last.changed:
            told.append(changes_stay(last.changed))
        return told


def changes_stay(number: int) -> str:
    """Return how much of an import is not taken back: what it changed in earlier drafts."""
    one = translate("LastNote", "{0} Änderung an einem Entwurf, den es schon gab, bleibt.")
    many = translate("LastNote", "{0} Änderungen an Entwürfen, die es schon gab, bleiben.")
    return terms.counted(number, one, many)
