"""One entry exactly as it was signed: header, body, signature, key."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from db.rows.log import LogDetail
from desktop.audit_log.facts import EntryFacts
from desktop.audit_log.words import LogWords
from desktop.i18n import dates
from desktop.theme.look import look
from desktop.widgets.detail_column import facts_grid
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH, LINES, MOST = 680, 10, 600


class ProofDialog(FramedDialog):
    """Shows it, and copies it whole."""

    def __init__(self, detail: LogDetail, words: LogWords, parent: QWidget) -> None:
        headline = self.tr("{0}, Eintrag {1}").format(words.said(detail.row), detail.row.seq)
        super().__init__(self.tr("Wortlaut und Signatur"), headline, parent)
        said, tone = words.key_state(detail)
        self.set_subline(detail.row.words)
        self.body.addWidget(text_label(said, tone))
        self.body.addLayout(self._in_words(detail, words))
        self.text = QPlainTextEdit(self._text(detail))
        self.text.setReadOnly(True)
        self.text.setFont(look().font("fixed"))
        self.text.setAccessibleName(self.tr("Eintrag, wie er gezeichnet ist"))
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * LINES)
        self.text.setTabChangesFocus(True)
        self.body.addWidget(self.text)
        self.copy = self.add_left(self.tr("Kopieren"))
        self.copy.clicked.connect(self._on_copy)
        self.add_button(self.tr("Schließen"), "primary").clicked.connect(self.accept)
        self.fit(WIDTH)

    def _in_words(self, detail: LogDetail, words: LogWords) -> QGridLayout:
        """What was decided, before how it is signed."""
        row = detail.row
        about = (self.tr("Entwurf") if row.title else self.tr("Gegenstand"), words.subject(row))
        told = (
            (self.tr("Vorgang"), words.said(row)),
            about,
            (self.tr("Fassung"), row.revision),
            *((words.purpose(purpose), text) for purpose, text in detail.wordings),
            *EntryFacts(self).of(detail.body),
            (self.tr("Stelle"), row.by or row.unit),
            (self.tr("Gezeichnet"), dates.planned(row.at)),
        )
        return facts_grid(((name, text[:MOST]) for name, text in told), gap=3)

    def _text(self, detail: LogDetail) -> str:
        parts = (
            (self.tr("Prüfsumme"), detail.row.id),
            (self.tr("Kopf"), detail.header),
            (self.tr("Inhalt"), detail.body or self.tr("nicht hier")),
            (self.tr("Signatur (Ed25519)"), detail.sig),
            (self.tr("Öffentlicher Schlüssel"), detail.public or self.tr("nicht hier")),
        )
        return "\n\n".join(f"{name}\n{text}" for name, text in parts)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
