"""The last look before a revision goes on its way: what is voided, what is still open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.rows import VoteRow
from desktop.i18n import terms
from desktop.theme.icons import icon
from desktop.theme.look import look
from desktop.theme.states import verdict_face
from desktop.widgets.chip import Chip
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label
from desktop.widgets.symbol import Symbol


class SubmitDialog(FramedDialog):
    """`submitted` follows the button."""

    submitted = Signal()

    def __init__(
        self,
        label: str,
        about: str,
        voided: Sequence[VoteRow],
        still_open: int,
        parent: QWidget | None = None,
    ) -> None:
        words = QCoreApplication.translate("SubmitDialog", "Fassung {0} vorlegen").format(label)
        title = QCoreApplication.translate("SubmitDialog", "Vorlegen")
        super().__init__(title, words, parent)
        self.set_subline(about)
        self.setMinimumWidth(look().px(440))
        self.body.addWidget(self._line(self._voided_words(len(voided)), bool(voided)))
        for vote in voided:
            self.body.addLayout(_vote_line(vote))
        if still_open:
            one = self.tr("{0} Auflage ist nicht als umgesetzt markiert.")
            many = self.tr("{0} Auflagen sind nicht als umgesetzt markiert.")
            self.body.addWidget(self._line(terms.counted(still_open, one, many), warn=True))
        self.body.addStretch(1)
        self.add_cancel()
        button = self.add_button(words, "primary")
        button.setIcon(icon("send", "on_accent"))
        button.clicked.connect(self._on_submit)

    def _voided_words(self, count: int) -> str:
        one, many = self.tr("{0} Votum verfällt:"), self.tr("{0} Voten verfallen:")
        return terms.counted(count, one, many) if count else self.tr("Kein Votum verfällt.")

    def _line(self, words: str, warn: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        sign, tone = ("alert-triangle", "warn") if warn else ("circle-check", "ok")
        row.addWidget(Symbol(sign, tone, 18))
        row.addWidget(text_label(words, "warn" if warn else "body", wrap=True), 1)
        return line

    def _on_submit(self) -> None:
        self.submitted.emit()
        self.accept()


def _vote_line(vote: VoteRow) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(26, 0, 0, 0)
    column = QVBoxLayout()
    column.addWidget(text_label(vote.unit_name, "body", wrap=True))
    row.addLayout(column, 1)
    row.addWidget(Chip(verdict_face(vote.verdict)))
    return row
