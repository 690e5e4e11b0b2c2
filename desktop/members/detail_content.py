"""What stands in the column of one member; made anew for each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.rows.people import BranchRow, DeedRow, LateRow, PersonPage
from desktop.i18n import dates, terms
from desktop.i18n.sentences import spoken
from desktop.members import acts
from desktop.members.key_item import KeyItem
from desktop.members.words import MemberWords
from desktop.widgets.detail_column import DetailColumn
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

SHOWN_LATE = 5


class DetailContent(DetailColumn):
    """Facts, devices, forks, what does not count, history.

    Signals:
        requested: name of an act (``acts``) and what it is about.
    """

    requested = Signal(str, object)

    def __init__(self, page: PersonPage, words: MemberWords) -> None:
        super().__init__()
        self._page, self._words = page, words
        self._wishes: list[tuple[str, object]] = []
        self.add_facts(self._facts())
        self._add_keys()
        self._add_branches()
        self._add_late()
        self._add_history()
        self.column.addStretch(1)

    def _facts(self) -> tuple[tuple[str, str], ...]:
        row = self._page.row
        return (
            (self.tr("Stelle"), row.unit_name),
            (self.tr("Rollen"), self._words.roles(row.roles)),
            (self.tr("Eingeladen von"), self._page.invited_by),
        )

    def _add_keys(self) -> None:
        self.add_head(self.tr("Geräte"))
        if not self._page.keys:
            words = self.tr("Mit dieser Einladung hat sich noch kein Gerät angemeldet.")
            self.column.addWidget(text_label(words, "muted", wrap=True))
        for key in self._page.keys:
            item = KeyItem(key, self._words, admin=self._page.admin)
            item.requested.connect(self.requested)
            self.column.addWidget(item)

    def _add_branches(self) -> None:
        rows = self._page.branches
        if not rows:
            return
        self.add_head(self.tr("Gegabelte Kette"))
        words = self.tr(
            "Dieses Gerät hat zwei Verläufe geschrieben, zum Beispiel nach einer "
            "Wiederherstellung. Ab der Gabelung zählt keiner, bis die Administration einen wählt. "
            "Nichts ist verloren."
        )
        if any(one.counted for one in rows):
            words = self.tr(
                "Ein Zweig zählt wieder, der andere bleibt sichtbar. Weiter schreibt das Mitglied "
                "mit einem neuen Schlüssel: Laden Sie dafür ein weiteres Gerät ein."
            )
        self.add_note("arrows-split-2", "warn", words)
        for number, one in enumerate(rows, 1):
            self.column.addWidget(self._branch(number, one))

    def _branch(self, number: int, one: BranchRow) -> QWidget:
        title = self.tr("Zweig {0}: Einträge {1} bis {2}").format(number, one.first, one.last)
        begins = self.tr("beginnt mit „{0}“, {1}").format(
            spoken(one.begins), dates.planned(one.at)
        )
        counted = self.tr("zählt wieder")
        below = f"{begins} · {counted}" if one.counted else begins
        chosen = any(other.counted for other in self._page.branches)
        offer = self._page.admin and not chosen
        button = self.tr("Zählen lassen …") if offer else ""
        name = self.tr("Zweig {0} zählen lassen").format(number)
        return self._line((title, below), (button, name), (acts.BRANCH, one))

    def _add_late(self) -> None:
        rows = self._page.late
        if not rows:
            return
        count = sum(len(one.rows) for one in rows)
        one, many = self.tr("{0} Eintrag"), self.tr("{0} Einträge")
        self.add_head(self.tr("Zählt nicht"), terms.counted(count, one, many))
        for group in rows:
            self._add_group(group)

    def _add_group(self, group: LateRow) -> None:
        span = self.tr("Einträge {0} bis {1}").format(group.first, group.last)
        if group.first == group.last:
            span = self.tr("Eintrag {0}").format(group.first)
        may = self._page.admin and group.code in {"revoked", "role_removed"}
        button = self.tr("Wieder zulassen …") if may else ""
        name = self.tr("{0} wieder zulassen").format(span)
        told = (span, self._late_words(group))
        self.column.addWidget(self._line(told, (button, name), (acts.READMIT, group)))
        for one in group.rows[:SHOWN_LATE]:
            title = f"{spoken(one.sentence)} · {one.title}" if one.title else spoken(one.sentence)
            label = text_label(f"{one.seq}  {title}, {dates.planned(one.at)}", "body", wrap=True)
            label.setContentsMargins(12, 0, 0, 0)
            self.column.addWidget(label)
        more = len(group.rows) - SHOWN_LATE
        if more > 0:
            words = terms.counted(more, self.tr("und {0} weiterer"), self.tr("und {0} weitere"))
            self.column.addWidget(text_label(words, "muted"))

    def _late_words(self, group: LateRow) -> str:
        if group.code == "revoked":
            return self.tr("nach Sperrung eingegangen")
        return spoken(group.text)

    def _add_history(self) -> None:
        self.add_head(self.tr("Verlauf der Rechte"))
        for deed in self._page.history:
            may = self._page.admin and deed.needs_second and deed.in_force
            button = self.tr("Bestätigen …") if may else ""
            name = self.tr("Sperre als zweite Verwaltung bestätigen")
            told = (self._words.deed(deed), dates.planned(deed.at))
            line = self._line(told, (button, name), (acts.AGREE, deed), strong=False)
            if deed.needs_second and deed.in_force:
                line = self._framed(line, deed)
            self.column.addWidget(line)

    def _framed(self, line: QWidget, deed: DeedRow) -> QFrame:
        frame = QFrame()
        set_role(frame, "note", tone="warn")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(Symbol("hourglass", "warn", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(line, 1)
        frame.setAccessibleName(self._words.deed(deed))
        return frame

    def _line(
        self,
        told: tuple[str, str],
        button: tuple[str, str],
        wish: tuple[str, object],
        *,
        strong: bool = True,
    ) -> QWidget:
        """Two lines of words and, where a word for it is given, a button with its full name."""
        line, words = QWidget(), QVBoxLayout()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        words.setSpacing(0)
        words.addWidget(text_label(told[0], "strong" if strong else "body", wrap=True))
        words.addWidget(text_label(told[1], "muted", wrap=True))
        row.addLayout(words, 1)
        if button[0]:
            row.addWidget(self._button(*button, wish), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _button(self, text: str, name: str, wish: tuple[str, object]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("wish", len(self._wishes))
        self._wishes.append(wish)
        button.clicked.connect(self._on_pressed)
        return button

    def _on_pressed(self) -> None:
        self.requested.emit(*self._wishes[int(self.sender().property("wish"))])
