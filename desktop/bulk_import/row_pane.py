"""Everything the dry run says about one row, or about the files while none is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.rows.imports import ImportMedium, ImportRow
from desktop.bulk_import.words import FACES, ImportWords
from desktop.i18n.sentences import spoken
from desktop.widgets.chip import Chip
from desktop.widgets.roles import rule, set_role, text_label
from desktop.widgets.symbol import Symbol


class RowPane(QFrame):
    """The column at the right of the table."""

    def __init__(self, words: ImportWords) -> None:
        super().__init__()
        set_role(self, "surface")
        self._words = words
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Meldungen der gewählten Zeile"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    def show_remarks(self, remarks: Sequence[str]) -> None:
        """Show what there is to know about the files as a whole."""
        column = self._begin(self.tr("Hinweise zum Plan"))
        for words in remarks or (self.tr("Keine."),):
            column.addWidget(text_label(words, "body", wrap=True))
        column.addStretch(1)

    def show_row(self, row: ImportRow) -> None:
        """Show the messages and media of a row."""
        column = self._begin(self.tr("Zeile {0}").format(row.row), row)
        for message in row.messages:
            icon, tone = FACES["error" if message.level == "error" else "hint"]
            place = self.tr("Spalte {0}").format(spoken(message.column)) if message.column else ""
            column.addWidget(_line(icon, tone, spoken(message.text), place))
        if not row.messages:
            column.addWidget(_line("circle-check", "ok", self.tr("Nichts zu bemängeln."), ""))
        if row.media:
            column.addWidget(rule())
            found = sum(bool(one.name) for one in row.media)
            head = self.tr("Medien  {0} von {1} gefunden").format(found, len(row.media))
            column.addWidget(text_label(head, "strong"))
            for medium in row.media:
                column.addWidget(self._medium(medium))
        column.addStretch(1)

    def _medium(self, medium: ImportMedium) -> QWidget:
        if medium.name:
            words = self.tr("gefunden")
            return _line("check", "ok", medium.name, words)
        meant = self.tr("Gemeint ist vielleicht {0}").format(medium.proposal)
        hint = meant if medium.proposal else self.tr("fehlt im Ordner")
        return _line("alert-triangle", "warn", medium.wanted, hint)

    def _begin(self, title: str, row: ImportRow | None = None) -> QVBoxLayout:
        inner = QWidget()
        set_role(inner, "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(text_label(title, "section"), 1)
        if row is not None:
            head.addWidget(Chip(self._words.face(row)))
        column.addLayout(head)
        self._area.setWidget(inner)
        return column


def _line(icon: str, tone: str, words: str, below: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Symbol(icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(text_label(words, "body", wrap=True))
    if below:
        texts.addWidget(text_label(below, "muted", wrap=True))
    row.addLayout(texts, 1)
    return line
