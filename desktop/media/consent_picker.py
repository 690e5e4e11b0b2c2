"""Who is to be seen in one medium, and which entries of the register cover it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.rows.consents import ConsentRow
from desktop.i18n import dates, terms
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import text_label
from desktop.widgets.symbol import Symbol

LETTERS = 10
PEOPLE = ("", "none", "some")
FACES = {
    "valid": ("circle-check", "ok"),
    "expiring": ("clock", "warn"),
    "missing": ("user-off", "bad"),
    "revoked": ("ban", "bad"),
    "expired": ("hourglass-empty", "bad"),
}


class ConsentPicker(QWidget):
    """Knows rows, no drafts: an editor hands in what it has and takes out what was chosen.

    Signals:
        changed: people or entries were chosen otherwise; ask ``people`` and ``consents``.
        entry_requested: a new entry is wanted; hand it in with ``show_choices`` and ``add``.
    """

    changed = Signal()
    entry_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, ConsentRow] = {}
        self._chosen: list[str] = []
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Erkennbare Personen und Einwilligung"))
        for code in PEOPLE:
            self.choice.addItem(self._people_word(code), code)
        self.more = QComboBox()
        self.more.setAccessibleName(self.tr("Nachweis zuordnen"))
        self.new = QPushButton(self.tr("Eintragen …"))
        self.new.setAccessibleName(self.tr("Nachweis eintragen …"))
        self.more.setMinimumContentsLength(LETTERS)
        self.more.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._lay_out()
        self.choice.activated.connect(self._on_people)
        self.more.activated.connect(self._on_more)
        self.new.clicked.connect(self.entry_requested)
        self.show_choices(())
        self.show_medium("", ())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.more, 1)
        row.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.choice)
        column.addLayout(self._list)
        column.addLayout(row)

    def _people_word(self, code: str) -> str:
        return {
            "": self.tr("noch nicht angegeben"),
            "none": self.tr("keine Person erkennbar"),
            "some": self.tr("Personen erkennbar"),
        }[code]

    def show_choices(self, rows: Sequence[ConsentRow]) -> None:
        """Offer the entries of the register."""
        self._rows = {one.id: one for one in rows}
        self._show_rest()
        self._show_chosen()

    def show_medium(self, people: str, consents: Sequence[str]) -> None:
        """Show what is said of a medium; no signal."""
        self._chosen = list(dict.fromkeys(consents))
        self.choice.setCurrentIndex(max(self.choice.findData(people), 0))
        self._show_rest()
        self._show_chosen()

    def add(self, consent: str) -> None:
        """Choose an entry, as if a person did; then somebody is to be seen."""
        if consent in self._chosen:
            return
        self._chosen.append(consent)
        row = self._rows.get(consent)
        if row is None or row.kind in {"person", "minor"}:
            self.choice.setCurrentIndex(self.choice.findData("some"))
        self._show_rest()
        self._show_chosen()
        self.changed.emit()

    def people(self) -> str:
        """Return "" (not stated), ``none`` or ``some``."""
        return str(self.choice.currentData())

    def consents(self) -> tuple[str, ...]:
        """Return the ids of the chosen entries."""
        return tuple(self._chosen)

    def _show_rest(self) -> None:
        self.more.clear()
        self.more.addItem(self.tr("Nachweis zuordnen …"), "")
        for row in self._rows.values():
            if row.id not in self._chosen and row.status not in {"revoked", "expired"}:
                self.more.addItem(f"{row.motif} · {row.house}" if row.house else row.motif, row.id)
        self.more.setEnabled(self.more.count() > 1)

    def _show_chosen(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for consent in self._chosen:
            self._list.addWidget(self._line(consent))

    def _line(self, consent: str) -> QWidget:
        row, line = self._rows.get(consent), QWidget()
        words = self.sentence(row)
        remove = IconButton("x", self.tr("{0} nicht mehr zuordnen").format(words), pixels=14)
        remove.setProperty("consent", consent)
        remove.clicked.connect(self._on_remove)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(Symbol(*FACES[row.status if row else "missing"], 16))
        layout.addWidget(text_label(words, "muted", wrap=True), 1)
        layout.addWidget(remove)
        return line

    def sentence(self, row: ConsentRow | None) -> str:
        """Return an entry in words: motif, state, channels, until when."""
        if row is None:
            return self.tr("ein Nachweis, der nicht mehr im Verzeichnis steht")
        until = f"{dates.local(row.valid_until):%d.%m.%Y}" if row.valid_until else ""
        state = {
            "valid": self.tr("gültig bis {0}").format(until) if until else self.tr("unbefristet"),
            "expiring": self.tr("läuft ab am {0}").format(until),
            "missing": self.tr("fehlt noch"),
            "revoked": self.tr("widerrufen"),
            "expired": self.tr("abgelaufen am {0}").format(until),
        }[row.status]
        channels = ", ".join(terms.channel_name(code) for code in row.channels)
        return ", ".join(part for part in (f"„{row.motif}“", state, channels) if part)

    def _on_people(self) -> None:
        if self.people() == "none":
            kept = [one for one in self._chosen if self._is_licence(one)]
            self._chosen = kept
            self._show_rest()
            self._show_chosen()
        self.changed.emit()

    def _is_licence(self, consent: str) -> bool:
        row = self._rows.get(consent)
        return row is not None and row.kind not in {"person", "minor"}

    def _on_more(self) -> None:
        consent = str(self.more.currentData() or "")
        if consent:
            self.add(consent)

    def _on_remove(self) -> None:
        self._chosen.remove(str(self.sender().property("consent")))
        self._show_rest()
        self._show_chosen()
        self.choice.setFocus()
        self.changed.emit()
