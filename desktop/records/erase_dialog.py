"""The dialog "Inhalte löschen": which words of a draft, why, and what the archive said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from db.rows.erasures import WordsRow
from desktop.i18n.sentences import spoken
from desktop.records.terms import ARCHIVE, BASES, choice
from desktop.theme.look import look
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.painting import elided
from desktop.widgets.roles import rule, text_label

WIDTH, SHOWN = 620, 200
BESIDE = 72
"""px of the design beside the words of a line: margins, the box, a bar to scroll by."""


class EraseDialog(FramedDialog):
    """`wanted` carries ids, basis and archive answer; nothing is gone before a second member."""

    help_page = "8-log"
    wanted = Signal(tuple, str, str)

    def __init__(
        self, title: str, rows: Sequence[WordsRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Inhalte löschen"), title, parent)
        self.set_subline(
            self.tr("Wirksam wird die Löschung erst, wenn ein zweites Mitglied sie bestätigt.")
        )
        self._told: set[str] = set()
        self.boxes = [self._box(one) for one in rows]
        if not rows:
            self.body.addWidget(text_label(self.tr("Hier ist nichts zu löschen."), "body"))
        self.body.addWidget(rule())
        self.basis = choice(BASES, self.tr("Grund der Löschung"))
        self.archive = choice(ARCHIVE, self.tr("Antwort des Archivs"))
        grid = QGridLayout()
        fields = ((self.tr("&Grund"), self.basis), (self.tr("&Archiv"), self.archive))
        for column, (words, field) in enumerate(fields):
            label = text_label(words, "field")
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addWidget(text_label(self._not_reached(), "muted", wrap=True))
        self.body.addStretch(1)
        self.add_cancel()
        self.button = self.add_button(self.tr("Löschung verlangen"), "danger")
        self.button.clicked.connect(self._on_wanted)
        for field in (self.basis, self.archive):
            field.currentIndexChanged.connect(self._weigh)
        self._weigh()
        self.fit(WIDTH)

    def _not_reached(self) -> str:
        return self.tr(
            "Bevor Unterlagen vernichtet werden, sind sie dem Archiv anzubieten. Nicht erreicht "
            "werden Auskünfte, Sicherungen und Ausdrucke, die schon aus der Hand gegeben sind. "
            "Voten und andere Tatsachen bleiben; die Kette bleibt prüfbar."
        )

    def _box(self, row: WordsRow) -> QCheckBox:
        text = " ".join(row.text.split())
        words = f"{spoken(row.sentence)}: {text[:SHOWN]}" if text else spoken(row.sentence)
        box = QCheckBox(self._short(words).replace("&", "&&"))
        box.setAccessibleName(words)
        box.setToolTip(words)
        box.setProperty("entry", row.id)
        box.setChecked(not row.why)
        box.setEnabled(not row.why)
        box.toggled.connect(self._weigh)
        self.body.addWidget(box)
        if row.why:
            box.setAccessibleDescription(spoken(row.why))
            box.setToolTip(spoken(row.why))
            self._tell_once(spoken(row.why))
        return box

    def _short(self, words: str) -> str:
        """Return words as long as a line of this dialog holds."""
        room = min(look().px(WIDTH), look().room_on(self.screen()).width())
        return elided(look().font("body"), words, room - look().px(BESIDE))

    def _tell_once(self, reason: str) -> None:
        """Say why below the first that it holds for; the others say it when asked."""
        if reason not in self._told:
            self._told.add(reason)
            self.body.addWidget(text_label(reason, "muted", wrap=True))

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of what is ticked."""
        return tuple(str(one.property("entry")) for one in self.boxes if one.isChecked())

    def _weigh(self) -> None:
        answered = all(_code(one) for one in (self.basis, self.archive))
        self.button.setEnabled(answered and bool(self.chosen()))

    def _on_wanted(self) -> None:
        self.wanted.emit(self.chosen(), _code(self.basis), _code(self.archive))
        self.accept()


def _code(box: QComboBox) -> str:
    return str(box.currentData() or "")
