"""What a new inquiry begins with: number, due day, what it is about, its questions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from db.rows import ChannelRow, HouseRow
from db.rows.figures import Wanted
from db.rows.inquiry_case import Case
from desktop.i18n import terms
from desktop.inquiry.details_dialog import day_field, iso
from desktop.inquiry.draft_field import DraftField
from desktop.inquiry.weekend_row import WeekendRow
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH, LINES, FOUR_WEEKS = 560, 5, 28


class BeginDialog(FramedDialog):
    """Freezes nothing itself.

    Signals:
        sent: the `Case`, the `Wanted`, and the ISO date on which the parliament sent it.
        searched: words of a draft.
    """

    sent = Signal(object, object, str)
    searched = Signal(str)

    def __init__(
        self, houses: Sequence[HouseRow], channels: Sequence[ChannelRow], parent: QWidget
    ) -> None:
        title = self.tr("Auskunft erstellen")
        super().__init__(title, title, parent)
        self.set_subline(
            self.tr("Der Stand des Protokolls wird festgehalten; später Eingehendes zählt nicht.")
        )
        self.number, self.subject = QLineEdit(), QLineEdit()
        self.number.setPlaceholderText("8/5123")
        self.begun = self._day(self.tr("Versandt am"), 0)
        self.due = self._day(self.tr("Antwort bis"), FOUR_WEEKS)
        self.first, self.last = self._day(self.tr("Von"), -365), self._day(self.tr("Bis"), 0)
        self.whole = QCheckBox(self.tr("Ganzes Protokoll"))
        self.whole.toggled.connect(self._on_whole)
        self.house = self._choice(self.tr("Alle Häuser"), [(h.code, h.code) for h in houses])
        names = [(terms.channel_name(one.code), one.code) for one in channels]
        self.channel = self._choice(self.tr("Alle Kanäle"), names)
        self.draft = DraftField()
        self.draft.searched.connect(self.searched)
        self.questions = QPlainTextEdit()
        self.questions.setPlaceholderText(self.tr("Eine Frage je Zeile"))
        self.questions.setTabChangesFocus(True)
        self.questions.setMinimumHeight(self.questions.fontMetrics().lineSpacing() * LINES)
        self.body.addLayout(self._form())
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self.add_cancel()
        self.go = self.add_button(self.tr("Stand festhalten"), "primary")
        self.go.clicked.connect(self._on_go)
        self.fit(WIDTH)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(8)
        period = QHBoxLayout()
        period.setSpacing(8)
        period.addWidget(self.first)
        period.addWidget(text_label("–"))
        period.addWidget(self.last)
        period.addWidget(self.whole, 1)
        for words, field in (
            (self.tr("Drucksache"), self.number),
            (self.tr("Thema"), self.subject),
            (self.tr("Versandt am"), self.begun),
            (self.tr("Antwort bis"), self.due),
            (self.tr("Haus"), self.house),
            (self.tr("Kanal"), self.channel),
            (self.tr("Nur ein Entwurf"), self.draft),
            (self.tr("Fragen"), self.questions),
        ):
            field.setAccessibleName(words)
            shown = WeekendRow(field) if field in {self.begun, self.due} else field
            form.addRow(text_label(words, "field"), shown)
        form.insertRow(4, text_label(self.tr("Zeitraum"), "field"), period)
        return form

    def _day(self, name: str, distance: int) -> QDateEdit:
        field = day_field("")
        field.setAccessibleName(name)
        field.setDate(field.date().addDays(distance))
        return field

    def _choice(self, every: str, names: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.addItem(every, "")
        for name, code in names:
            box.addItem(name, code)
        return box

    def wanted(self) -> Wanted:
        """Return which postings are asked about."""
        days = ("", "") if self.whole.isChecked() else (iso(self.first), iso(self.last))
        house, channel = self.house.currentData(), self.channel.currentData()
        return Wanted(*days, str(house or ""), str(channel or ""), self.draft.draft)

    def case(self) -> Case:
        """Return what was asked."""
        lines = self.questions.toPlainText().splitlines()
        return Case(
            print_number=self.number.text().strip(),
            subject=self.subject.text().strip(),
            due=iso(self.due),
            questions=tuple(line.strip() for line in lines if line.strip()),
        )

    def show_error(self, words: str) -> None:
        """Say why it cannot be begun."""
        self._error.setText(words)
        self._error.show()
        self.go.setEnabled(True)
        self.fit(WIDTH)

    def _on_whole(self, whole: bool) -> None:
        self.first.setDisabled(whole)
        self.last.setDisabled(whole)

    def _on_go(self) -> None:
        if self.draft.text().strip() and not self.draft.draft:
            self.show_error(self.tr("Bitte wählen Sie den Entwurf aus der Liste."))
            self.draft.setFocus()
            return
        self.go.setEnabled(False)
        self.sent.emit(self.case(), self.wanted(), iso(self.begun))
