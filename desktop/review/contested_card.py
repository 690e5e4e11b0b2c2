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
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.painting import text_width
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol
from desktop.widgets.together import laid_out_once

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
        self._shown: tuple[VoteRow, ...] = ()
        self._now, self._compact = 0, False
        head = QHBoxLayout()
        head.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        kept = self.tr("Beide Voten gelten und bleiben im Protokoll.")
        self._note = text_label(kept, "muted", wrap=True)
        words.addWidget(self._note)
        head.addWidget(Symbol("scale", "bad", 24))
        head.addLayout(words, 1)
        head.addWidget(self._button)
        column = self._column = QVBoxLayout(self)
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
        self.setMinimumHeight(max(self.heightForWidth(event.size().width()), 0))

    def show_page(self, page: ReviewPage, now: int) -> None:
        """Show the votes that contradict each other; hidden where none do."""
        votes = contested_votes(page)
        words = self.tr("Fassung {0} ist strittig").format(page.shown.label)
        self._title.setText(words)
        self.setAccessibleName(words)
        self._button.setVisible(page.permit("resolve").allowed)
        self._shown, self._now = votes, now
        self._fill()
        # Seen once it is whole: else everything around is laid out anew for each card.
        self.setVisible(bool(votes))

    def set_compact(self, *, compact: bool) -> None:
        """Give each vote one line in low windows; its tooltip and name still say all of it."""
        if compact != self._compact:
            self._compact = compact
            self._note.setVisible(not compact)
            self._column.setContentsMargins(16, 6 if compact else 10, 16, 6 if compact else 12)
            self._column.setSpacing(4 if compact else 10)
            self._fill()

    def _fill(self) -> None:
        for card in self._cards:
            self._votes.removeWidget(card)
            card.hide()
            card.deleteLater()
        make = vote_line if self._compact else vote_card
        self._cards = [make(vote, self._now) for vote in self._shown]
        with laid_out_once(self._votes):
            for card in self._cards:
                self._votes.addWidget(card, 1)
                card.show()
        self.updateGeometry()
        self.setMinimumHeight(self.heightForWidth(self.width()) if self._cards else 0)


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
    column.addWidget(text_label(_by(vote, now), "muted", wrap=True))
    column.addWidget(text_label(_reason(vote), "body", wrap=True))
    _name(card, vote, now)
    return card


def vote_line(vote: VoteRow, now: int) -> QFrame:
    """Return one vote in a line: verdict, reason, by whom; the end may be cut."""
    line, face = QFrame(), verdict_face(vote.verdict)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    words = ElidedLabel(f"{_reason(vote)} · {_by(vote, now)}")
    row.addWidget(Chip(face))
    row.addWidget(words, 1)
    _name(line, vote, now)
    line.setToolTip(f"{vote.unit_name}, {words.text()}")
    return line


def _by(vote: VoteRow, now: int) -> str:
    when = dates.moment(vote.at, now)
    return f"{vote.by}, {when}" if vote.by and vote.by != vote.unit_name else when


def _reason(vote: VoteRow) -> str:
    return f"„{vote.reason}“" if vote.reason else translate("ContestedCard", "ohne Begründung")


def _name(card: QFrame, vote: VoteRow, now: int) -> None:
    word = verdict_face(vote.verdict).word
    card.setAccessibleName(f"{vote.unit_name}, {word}, {_by(vote, now)}")
    card.setAccessibleDescription(vote.reason)


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
