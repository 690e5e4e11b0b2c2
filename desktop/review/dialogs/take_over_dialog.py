"""Taking a proposed wording over: what the new revision changes, and what it would void."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from db.rows import ProposalRow, ReviewPage
from desktop.i18n import terms
from desktop.theme.states import verdict_face
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH = 460


class TakeOverDialog(FramedDialog):
    """Writes nothing before the person agrees.

    Signals:
        taken: the id of the comment whose proposal becomes a revision.
    """

    taken = Signal(str)

    def __init__(
        self, row: ProposalRow, page: ReviewPage | None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Vorschlag übernehmen")
        super().__init__(title, title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._row = row
        self.set_subline(page.title if page else "")
        words = self.tr("„{0}“ wird zu „{1}“.").format(row.quote, row.proposal)
        self.body.addWidget(text_label(words, "strong", wrap=True))
        self._add(self.tr("Geändert wird: {0}."), row.channels)
        several = self.tr("{0}: Der Wortlaut steht dort mehrmals und bleibt, wie er ist.")
        self._add(several, row.several)
        self._say_voided(row)
        self.add_cancel()
        self.take = self.add_button(self.tr("Neue Fassung anlegen"), "primary")
        self.take.clicked.connect(self._on_take)
        self.fit(WIDTH)

    def _add(self, words: str, channels: Sequence[str]) -> None:
        if channels:
            names = ", ".join(terms.channel_name(one) for one in channels)
            self.body.addWidget(text_label(words.format(names), "body", wrap=True))

    def _say_voided(self, row: ProposalRow) -> None:
        if not row.voided:
            words = self.tr("Kein Votum verfällt.")
            self.body.addWidget(text_label(words, "muted", wrap=True))
        one, many = self.tr("1 Votum verfällt:"), self.tr("{0} Voten verfallen:")
        if row.voided:
            head = terms.counted(len(row.voided), one, many)
            self.body.addWidget(text_label(head, "warn", wrap=True))
        for vote in row.voided:
            line = f"{vote.unit_name}: {verdict_face(vote.verdict).word}"
            self.body.addWidget(text_label(line, "body", wrap=True))
        after = self.tr("Umlaufen wird die neue Fassung, sobald Sie sie vorlegen.")
        self.body.addWidget(text_label(after, "muted", wrap=True))

    def _on_take(self) -> None:
        self.taken.emit(self._row.comment)
        self.accept()
