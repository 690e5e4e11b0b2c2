"""The banner over a contested draft: both votes side by side, nothing hidden."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.rows import ReviewPage, VoteRow
from desktop.i18n import dates
from desktop.theme.look import look
from desktop.theme.states import Face, verdict_face
from desktop.widgets.chip import Chip
from desktop.widgets.painting import text_width
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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Never let a low stage press the words: the stage gives way."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

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
    column.addWidget(_Head(vote.unit_name, face))
    when = dates.moment(vote.at, now)
    by = f"{vote.by}, {when}" if vote.by and vote.by != vote.unit_name else when
    column.addWidget(text_label(by, "muted", wrap=True))
    reason = f"„{vote.reason}“" if vote.reason else translate("ContestedCard", "ohne Begründung")
    column.addWidget(text_label(reason, "body", wrap=True))
    card.setAccessibleName(f"{vote.unit_name}, {face.word}, {by}")
    card.setAccessibleDescription(vote.reason)
    return card


class _Head(QWidget):
    """A unit and its verdict: side by side, below each other where that would cut one."""

    def __init__(self, unit: str, face: Face) -> None:
        super().__init__()
        self._name, self._chip = text_label(unit, "strong", wrap=True), Chip(face)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._name, 1)
        self._row.addWidget(self._chip)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = text_width(look().font("strong"), self._name.text())
        needed = words + self._row.spacing() + self._chip.sizeHint().width()
        beside = needed < self.width()
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._row.setStretch(0, int(beside))
        self._chip.setMaximumWidth(self._chip.sizeHint().width())
