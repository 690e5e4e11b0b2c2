"""What the letter says beside the answers: who asks, who answers, the days."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QDate, QTimeZone, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from db.rows.inquiry_case import Case
from desktop.i18n import dates
from desktop.inquiry.weekend_row import WeekendRow
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH, LINES, ISO = 560, 4, "yyyy-MM-dd"
FIELDS = ("print_number", "subject", "asked_by", "group", "sender", "file_ref")


class DetailsDialog(FramedDialog):
    """Filled with a case; what is typed counts once it is taken over.

    Signals:
        sent: the changed `Case` and the ISO date on which the parliament sent it.
    """

    sent = Signal(object, str)

    def __init__(self, case: Case, sent: str, parent: QWidget) -> None:
        title = self.tr("Angaben zum Schreiben")
        super().__init__(title, title, parent)
        self._case = case
        self.set_subline(self.tr("Was hier fehlt, bleibt im Schreiben als Lücke stehen."))
        names = {
            "print_number": self.tr("Drucksache"),
            "subject": self.tr("Thema"),
            "asked_by": self.tr("Fragt"),
            "group": self.tr("Fraktion"),
            "sender": self.tr("Es antwortet"),
            "file_ref": self.tr("Geschäftszeichen"),
        }
        form = QFormLayout()
        form.setSpacing(8)
        self.fields = {name: QLineEdit(getattr(case, name)) for name in FIELDS}
        for name, field in self.fields.items():
            _add(form, names[name], field)
        self.begun, self.due = day_field(sent), day_field(case.due)
        self.known = QCheckBox(self.tr("bekannt"))
        self.known.setAccessibleName(self.tr("Tag des Versands ist bekannt"))
        self.known.setChecked(bool(sent))
        self.known.toggled.connect(self.begun.setEnabled)
        self.begun.setEnabled(bool(sent))
        self.begun.setAccessibleName(self.tr("Versandt am"))
        row = QHBoxLayout()
        row.addWidget(self.begun)
        row.addWidget(self.known, 1)
        form.addRow(text_label(self.tr("Versandt am"), "field"), row)
        self.due.setAccessibleName(self.tr("Antwort bis"))
        form.addRow(text_label(self.tr("Antwort bis"), "field"), WeekendRow(self.due))
        self.addressee = QPlainTextEdit(case.addressee)
        self.addressee.setTabChangesFocus(True)
        self.addressee.setFixedHeight(self.addressee.fontMetrics().lineSpacing() * (LINES + 1))
        _add(form, self.tr("Anschrift"), self.addressee)
        self.body.addLayout(form)
        self.add_cancel()
        self.go = self.add_button(self.tr("Übernehmen"), "primary")
        self.go.clicked.connect(self._on_go)
        self.fit(WIDTH)

    def _on_go(self) -> None:
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        case = replace(
            self._case,
            print_number=typed["print_number"],
            subject=typed["subject"],
            asked_by=typed["asked_by"],
            group=typed["group"],
            sender=typed["sender"],
            file_ref=typed["file_ref"],
            addressee=self.addressee.toPlainText().strip(),
            due=iso(self.due),
        )
        self.accept()
        self.sent.emit(case, iso(self.begun) if self.known.isChecked() else "")


def day_field(day: str) -> QDateEdit:
    """Return a field for a day, with today where an ISO date is not given."""
    field = QDateEdit()
    field.setTimeZone(QTimeZone.utc())
    field.setDisplayFormat("dd.MM.yyyy")
    field.setCalendarPopup(True)
    found = QDate.fromString(day, ISO)
    field.setDate(found if found.isValid() else dates.to_wall(dates.now_ms()).date())
    return field


def iso(field: QDateEdit) -> str:
    """Return the day of a field as an ISO date."""
    return field.date().toString(ISO)


def _add(form: QFormLayout, words: str, field: QWidget) -> None:
    field.setAccessibleName(words)
    form.addRow(text_label(words, "field"), field)
