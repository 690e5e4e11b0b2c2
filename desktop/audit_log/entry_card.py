"""What stands below the chosen entry: its words, its device, its place in the chain."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db.rows.log import LogDetail, LogLink
from desktop.audit_log.facts import EntryFacts
from desktop.audit_log.words import LogWords
from desktop.i18n import dates
from desktop.theme.look import look
from desktop.widgets.link_button import LinkButton
from desktop.widgets.roles import set_role, text_label

MOST_WORDS = 600


class EntryCard(QFrame):
    """Made anew for each entry.

    Signals:
        entry_requested: id of a neighbour in the chain.
        draft_requested: id of the draft.      only_draft_requested: its entries alone.
        proof_requested: wording and signature as they were signed.
    """

    entry_requested = Signal(str)
    draft_requested = Signal(str)
    only_draft_requested = Signal(str, str)
    proof_requested = Signal()

    def __init__(self, detail: LogDetail, words: LogWords) -> None:
        super().__init__()
        # In high contrast the chosen row is all accent, on which no word and no link stands out.
        set_role(self, "surface" if look().tokens.high_contrast else "clear")
        self.setAccessibleName(self.tr("Einzelheiten des Eintrags"))
        self._detail, self._words = detail, words
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        for purpose, text in detail.wordings:
            self._add(words.purpose(purpose), self._text(text))
        for name, text in EntryFacts(self).of(detail.body):
            self._add(name, self._plain(text))
        self._add(self.tr("Stelle"), self._plain(self._who()))
        self._add(self.tr("Gerät"), self._device())
        self._add(self.tr("Kette"), self._chain(), Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 8, 10)
        column.setSpacing(6)
        column.addLayout(self._grid)
        column.addLayout(self._links())

    def _add(
        self, name: str, what: QWidget, place: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop
    ) -> None:
        row = self._grid.rowCount()
        label = text_label(name, "muted")
        label.setMinimumWidth(look().px(76))
        self._grid.addWidget(label, row, 0, place)
        self._grid.addWidget(what, row, 1)

    def _text(self, text: str) -> QLabel:
        cut = text if len(text) <= MOST_WORDS else f"{text[:MOST_WORDS]} …"
        return self._plain(cut.strip())

    def _plain(self, text: str) -> QLabel:
        return text_label(text, "body", wrap=True)

    def _who(self) -> str:
        row = self._detail.row
        when = dates.planned(row.at)
        return " · ".join(one for one in (row.by or row.unit, row.unit, when) if one)

    def _device(self) -> QWidget:
        words, tone = self._words.key_state(self._detail)
        line, row = QWidget(), QHBoxLayout()
        set_role(line, "clear")
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(text_label(self._detail.row.words, "body"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(words, tone, wrap=True), 1)
        line.setLayout(row)
        return line

    def _chain(self) -> QWidget:
        line, row = QWidget(), QHBoxLayout()
        set_role(line, "clear")
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for link in self._detail.before:
            row.addWidget(self._link(link, self.tr("Vorgänger {0}")))
            row.addWidget(text_label("→", "muted"))
        own = LogLink(self._detail.row.id, self._detail.row.seq)
        row.addWidget(text_label(self._words.link(own), "strong"))
        for link in self._detail.after:
            row.addWidget(text_label("→", "muted"))
            row.addWidget(self._link(link, self.tr("Nachfolger {0}")))
        if not self._detail.after:
            row.addWidget(text_label(self.tr("→ noch kein Nachfolger"), "muted"))
        row.addStretch(1)
        line.setLayout(row)
        return line

    def _link(self, link: LogLink, name: str) -> LinkButton:
        button = LinkButton(self._words.link(link))
        button.setAccessibleName(name.format(button.text()))
        button.setProperty("entry", link.id)
        button.clicked.connect(self._on_link)
        return button

    def _links(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.proof = LinkButton(self.tr("Wortlaut und Signatur anzeigen"))
        self.proof.setAccessibleName(self.proof.text())
        self.proof.clicked.connect(self.proof_requested)
        row.addWidget(self.proof)
        if self._detail.row.draft:
            self.draft = LinkButton(self.tr("Entwurf öffnen"))
            self.draft.setAccessibleName(
                self.tr("Entwurf öffnen: {0}").format(self._detail.row.title)
            )
            self.draft.clicked.connect(self._on_draft)
            self.only = LinkButton(self.tr("Nur diesen Entwurf zeigen"))
            self.only.setAccessibleName(self.only.text())
            self.only.clicked.connect(self._on_only)
            row.addWidget(self.draft)
            row.addWidget(self.only)
        row.addStretch(1)
        return row

    def _on_link(self) -> None:
        self.entry_requested.emit(str(self.sender().property("entry")))

    def _on_draft(self) -> None:
        self.draft_requested.emit(self._detail.row.draft)

    def _on_only(self) -> None:
        self.only_draft_requested.emit(self._detail.row.draft, self._detail.row.title)
