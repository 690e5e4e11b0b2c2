"""What an act on rights would change: entries that stop or begin to count, drafts that move."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from db.rows import EffectRow, LostRow, MovedDraftRow
from desktop.i18n import dates, terms
from desktop.i18n.sentences import spoken
from desktop.theme.look import look
from desktop.theme.states import state_face
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

HEIGHT = 150


class EffectPane(QFrame):
    """Shown before anything is signed; the list can be walked through with the arrow keys."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "clear")
        self._head = text_label("", "strong", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Was sich ändert"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._second = self._note()
        self._error = text_label("", "bad", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._head, self.list, self._second, self._error):
            column.addWidget(part)
        self.show_waiting()

    def _note(self) -> QFrame:
        frame = QFrame()
        set_role(frame, "note", tone="warn")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        words = self.tr(
            "Ein Teil davon liegt vor dem, was Sie gesehen haben. Er gilt erst, wenn eine zweite "
            "Verwaltung zustimmt. Bis dahin gilt der Schnitt ab Ihrem Stand."
        )
        row.addWidget(Symbol("hourglass", "warn", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(words, "body", wrap=True), 1)
        return frame

    def show_waiting(self) -> None:
        """Say that it is being worked out."""
        self._head.show()
        self._head.setText(self.tr("Folgen werden ermittelt."))
        self.list.hide()
        self._second.hide()
        self._error.hide()

    def show_effect(self, effect: EffectRow) -> None:
        """Show what would change, at once and after a second admin agreed."""
        self._head.show()
        self._error.hide()
        self._head.setText(spoken(effect.headline) if effect.headline else self._headline(effect))
        self.list.clear()
        for line in effect.lines:
            self._add(spoken(line))
        for one in effect.lost:
            self._add(self._entry(one))
        for one in effect.back:
            self._add(self.tr("Zählt wieder: {0}").format(self._entry(one)))
        for draft in effect.drafts:
            self._add(_moved(draft))
        rest = [*map(self._entry, effect.later), *map(_moved, effect.later_drafts)]
        for words in rest:
            self._add(self.tr("Nach der Zustimmung: {0}").format(words))
        self.list.setVisible(self.list.count() > 0)
        self.list.setFixedHeight(min(look().px(HEIGHT), self._needed()))
        self._second.setVisible(effect.needs_second)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._head.text()))

    def show_refusal(self, words: str) -> None:
        """Say why it is not possible."""
        self.show_waiting()
        self._head.hide()
        self._error.setText(words)
        self._error.show()

    @property
    def error(self) -> str:
        """Return why it is not possible, "" = it is."""
        return "" if self._error.isHidden() else self._error.text()

    @property
    def headline(self) -> str:
        """Return the sum in one sentence."""
        return self._head.text()

    def _add(self, words: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setToolTip(words)

    def _needed(self) -> int:
        rows = range(self.list.count())
        return sum(self.list.sizeHintForRow(row) for row in rows) + 2 * self.list.frameWidth() + 4

    def _headline(self, effect: EffectRow) -> str:
        said = []
        if effect.lost or not effect.back:
            one, many = (
                self.tr("{0} Eintrag zählt nicht mehr."),
                self.tr("{0} Einträge zählen nicht mehr."),
            )
            none = (
                self.tr("Sofort hört kein Eintrag auf zu zählen.")
                if effect.needs_second
                else self.tr("Kein Eintrag hört auf zu zählen.")
            )
            said.append(_told(effect.lost, one, many) if effect.lost else none)
        if effect.back:
            one, many = (
                self.tr("{0} Eintrag zählt wieder."),
                self.tr("{0} Einträge zählen wieder."),
            )
            said.append(_told(effect.back, one, many))
        if effect.drafts:
            one, many = (
                self.tr("{0} Entwurf ändert seinen Zustand."),
                self.tr("{0} Entwürfe ändern ihren Zustand."),
            )
            said.append(terms.counted(len(effect.drafts), one, many))
        if effect.later:
            one, many = (
                self.tr("Nach der Zustimmung zählt {0} Eintrag nicht mehr."),
                self.tr("Nach der Zustimmung zählen {0} Einträge nicht mehr."),
            )
            said.append(_told(effect.later, one, many))
        return " ".join(said)

    def _entry(self, one: LostRow) -> str:
        about = f"{spoken(one.sentence)} · {one.title}" if one.title else spoken(one.sentence)
        by = f" · {one.by}" if one.by else ""
        return self.tr("Nr. {0}, {1}: {2}").format(one.seq, dates.planned(one.at), about + by)


def _told(rows: Sequence[LostRow], one: str, many: str) -> str:
    return terms.counted(len(rows), one, many)


def _moved(draft: MovedDraftRow) -> str:
    states = f"{state_face(draft.before).word} → {state_face(draft.after).word}"
    return f"„{draft.title}“: {states}"
