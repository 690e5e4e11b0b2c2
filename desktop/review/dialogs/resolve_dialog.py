"""Resolving what is contested: keep one of the votes or ask for a new revision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from db.rows import VoteRow
from desktop.draft_parts.reason_dialog import ReasonDialog, Wording
from desktop.review.contested_card import vote_card
from desktop.theme.states import verdict_face
from desktop.widgets.card import CardFace
from desktop.widgets.radio_card import RadioCard
from desktop.widgets.roles import text_label


@dataclass(frozen=True, slots=True)
class Resolution:
    """``keep``: id of the vote that stands, "" = a new revision is wanted."""

    keep: str
    reason: str


class ResolveDialog(ReasonDialog):
    """The votes stand at the top, then the ways out; the button says the chosen one."""

    def __init__(
        self,
        wording: Wording,
        about: str,
        votes: Sequence[VoteRow],
        now: int,
        parent: QWidget | None = None,
    ) -> None:
        self._votes, self._now = tuple(votes), now
        super().__init__(wording, about, parent)
        self._on_chosen()

    @override
    def add_fields(self) -> None:
        row = QHBoxLayout()
        for vote in self._votes:
            row.addWidget(vote_card(vote, self._now), 1)
        self.body.addLayout(row)
        self.body.addWidget(text_label(self.tr("Wie geht es weiter?"), "field"))
        new = CardFace(
            self.tr("Neue Fassung verlangen"),
            self.tr("Die Agentur ändert den Entwurf, alle Stellen entscheiden neu."),
        )
        self._cards = {"": RadioCard(new)} | {one.id: self._card(one) for one in self._votes}
        for card in self._cards.values():
            card.toggled.connect(self._on_chosen)
            self.body.addWidget(card)
        self._cards[""].setChecked(True)

    def _card(self, vote: VoteRow) -> RadioCard:
        words = self.tr("„{0}“ gelten lassen").format(verdict_face(vote.verdict).word)
        stops = vote.verdict == "reject"
        follows = self.tr("Der Umlauf endet, der Entwurf geht zurück.")
        goes_on = self.tr("Der Umlauf geht mit dieser Fassung weiter.")
        return RadioCard(CardFace(words, follows if stops else goes_on))

    def choices(self) -> list[str]:
        """Return the ways out: "" = a new revision, else the id of a vote to keep."""
        return list(self._cards)

    def choose(self, way: str) -> None:
        """Choose a way out; KeyError for an unknown one."""
        self._cards[way].setChecked(True)

    def _kept_vote(self) -> str:
        return next((key for key, card in self._cards.items() if card.isChecked()), "")

    def _on_chosen(self) -> None:
        if hasattr(self, "button"):
            chosen = self.tr("So entscheiden") if self._kept_vote() else self.wording.button
            self.button.setText(chosen)

    @override
    def answer(self) -> object:
        return Resolution(self._kept_vote(), str(super().answer()))
