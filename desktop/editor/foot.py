"""The foot of the editor: what a hand-in voids, and the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from db.rows import VoteRow
from desktop.i18n import terms
from desktop.theme.states import verdict_face
from desktop.widgets.action_button import ActionButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.roles import set_role
from desktop.widgets.symbol import Symbol


class Foot(QFrame):
    """Attributes: `discard`, `save` and `submit`, the buttons."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel", rule="top")
        self.sign = Symbol("route", "accent", 24)
        self.title, self._line = ElidedLabel(), ElidedLabel()
        set_role(self.title, "strong")
        self._names = (ElidedLabel(), ElidedLabel())
        self.discard = ActionButton("trash", self.tr("Verwerfen …"), "text2")
        self.save = ActionButton("device-floppy", self.tr("Speichern"), "text2")
        self.submit = ActionButton("send", self.tr("Vorlegen …"), primary=True)
        self.submit.set_keys(self.tr("Strg+Enter"))
        self._lay_out()

    def _lay_out(self) -> None:
        words, names = QVBoxLayout(), QVBoxLayout()
        for column, labels in ((words, (self.title, self._line)), (names, self._names)):
            column.setSpacing(0)
            for label in labels:
                column.addWidget(label)
        for label in self._names:
            set_role(label, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(self.sign)
        row.addLayout(words, 3)
        row.addLayout(names, 2)
        for button in (self.discard, self.save, self.submit):
            row.addWidget(button)

    def show_number(self, number: int, *, new: bool, stays: str) -> None:
        """Say which revision it is; ``stays``: label of the one that goes on if it is given up."""
        words = self.tr("Fassung {0} vorlegen").format(number)
        self.title.set_texts(words, self.tr("Fassung {0}").format(number))
        self.submit.set_words(self.submit.text(), words)
        self.discard.set_words(
            self.tr("Verwerfen …"),
            self.tr("Neuen Entwurf verwerfen")
            if new
            else self.tr("Fassung {0} verwerfen").format(number),
        )
        keys = self.tr("Fassung {0} bleibt").format(stays) if stays else ""
        self.discard.set_keys(keys)
        self.save.set_words(
            self.tr("Entwurf anlegen") if new else self.tr("Fassung {0} speichern").format(number)
        )
        self.save.set_keys(self.tr("noch nicht vorlegen"))

    def show_ending(self, label: str) -> None:
        """Say what writing the revision without handing it in does to the one on its route."""
        self.save.set_keys(self.tr("Umlauf von Fassung {0} endet").format(label))

    def words(self) -> str:
        """Return what is said of the hand-in."""
        return self._line.text()

    def show_voided(self, votes: Sequence[VoteRow], revision: str, stage: int) -> None:
        """Say what handing in voids; ``revision`` "" = it never went on its route."""
        words = self._voided_words(votes, revision, stage)
        set_role(self._line, "warn" if votes else "muted")
        self._line.set_texts(*words)
        lines = [f"{v.unit_name}: {verdict_face(v.verdict).word}" for v in votes]
        shown = ("".join(lines[:1]), self._rest(lines[1:]))
        for label, text in zip(self._names, shown, strict=True):
            label.setText(text)
        self.submit.setAccessibleDescription(f"{words[0]}. {self.tr('Strg+Enter')}")

    def _voided_words(
        self, votes: Sequence[VoteRow], revision: str, stage: int
    ) -> tuple[str, ...]:
        """Return the sentence, then shorter ones for little room."""
        if not votes:
            return (self.tr("Voten bleiben gültig") if revision else "",)
        one = self.tr("{0} Votum zu Fassung {1} verfällt")
        many = self.tr("{0} Voten zu Fassung {1} verfallen")
        words = (one if len(votes) == 1 else many).format(len(votes), revision)
        short = terms.counted(
            len(votes), self.tr("{0} Votum verfällt"), self.tr("{0} Voten verfallen")
        )
        again = self.tr(", Etappe {0} beginnt neu").format(stage) if stage else ""
        return words + again, short + again, short

    def show_lock(self, reason: str) -> None:
        """Say why nothing can be handed in now, "" = it can; `show_voided` comes first."""
        self.submit.lock(reason)
        if reason:
            set_role(self._line, "bad")
            self._line.set_texts(reason, self.tr("Gesperrt"))

    def show_unchanged(self) -> None:
        """Say that there is nothing to hand in yet; votes are not at stake then."""
        words = self.tr("Noch nichts geändert")
        self.show_voided((), "", 0)
        self._line.set_texts(words)
        self.submit.lock(words)

    def _rest(self, lines: Sequence[str]) -> str:
        if len(lines) < 2:  # noqa: PLR2004 - one more has a line of its own
            return "".join(lines)
        return self.tr("und {0} weitere").format(len(lines))

    def set_small(self, *, small: bool) -> None:
        """One line on buttons, no list of votes: the dialog names them."""
        for button in (self.discard, self.save, self.submit):
            button.set_small(small)
        for label in self._names:
            label.setVisible(not small)
        self.sign.setVisible(not small)
