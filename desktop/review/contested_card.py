"""The banner over a contested draft: both votes side by side, nothing hidden."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.rows import ReviewPage, VoteRow
from desktop.i18n import dates
from desktop.theme.states import verdict_face
from desktop.widgets.chip import Chip
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

translate = QCoreApplication.translate


class ContestedCard(QFrame):
    """Seen only while a step is contested; the final signatory gets the button."""

    resolve_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "note", tone="bad")
        self._title = text_label("", "strong", wrap=True)
        self._button = QPushButton(self.tr("Strittig lösen …"))
        self._button.clicked.connect(self.resolve_requested)
        self._votes = QHBoxLayout()
        self._votes.setSpacing(12)
        self._cards: list[QWidget] = []
        head = QHBoxLayout()
        head.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(
            text_label(self.tr("Beide Voten gelten und bleiben im Protokoll."), "muted", wrap=True)
        )
        head.addWidget(Symbol("scale", "bad", 24))
        head.addLayout(words, 1)
        head.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self._votes)
        self.hide()

    def votes(self) -> tuple[QWidget, ...]:
        """Return the cards of the votes in sight."""
        return tuple(self._cards)

    def show_page(self, page: ReviewPage, now: int) -> None:
        """Show the votes that contradict each other; hidden where none do."""
        votes = contested_votes(page)
        self.setVisible(bool(votes))
        words = self.tr("Fassung {0} ist strittig").format(page.shown.label)
        self._title.setText(words)
        self.setAccessibleName(words)
        self._button.setVisible(page.permit("resolve").allowed)
        for card in self._cards:
            self._votes.removeWidget(card)
            card.deleteLater()
        self._cards = [vote_card(vote, now) for vote in votes]
        for card in self._cards:
            self._votes.addWidget(card, 1)


def contested_votes(page: ReviewPage) -> tuple[VoteRow, ...]:
    """Return the counted votes of contested steps."""
    steps = (step for stage in page.stages for step in stage.steps)
    wanted = {vote for step in steps if step.state == "contested" for vote in step.votes}
    return tuple(vote for vote in page.votes if vote.id in wanted)


def vote_card(vote: VoteRow, now: int) -> QFrame:
    """Return one vote as a card: unit, verdict, when, and its reason."""
    card = QFrame()
    set_role(card, "card")
    face = verdict_face(vote.verdict)
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 8, 12, 8)
    column.setSpacing(4)
    head = QHBoxLayout()
    head.addWidget(text_label(vote.unit_name, "strong", wrap=True), 1)
    head.addWidget(Chip(face))
    column.addLayout(head)
    when = dates.moment(vote.at, now)
    by = f"{vote.by}, {when}" if vote.by and vote.by != vote.unit_name else when
    column.addWidget(text_label(by, "muted", wrap=True))
    reason = f"„{vote.reason}“" if vote.reason else translate("ContestedCard", "ohne Begründung")
    column.addWidget(text_label(reason, "body", wrap=True))
    card.setAccessibleName(f"{vote.unit_name}, {face.word}, {by}")
    card.setAccessibleDescription(vote.reason)
    return card
