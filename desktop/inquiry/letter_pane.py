"""The column at the right: what the letter says beside the answers, and what the package holds."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.rows.inquiry_case import Case
from desktop.i18n import dates
from desktop.inquiry.words import FILES, InquiryWords
from desktop.theme.look import look
from desktop.widgets.quiet_wheel import let_wheel_pass
from desktop.widgets.roles import rule, set_role, text_label
from desktop.widgets.symbol import Symbol

FIELDS = ("number", "subject", "asked_by", "group", "sender", "file_ref")


class LetterPane(QFrame):
    """Setters in, signals out.

    Signals:
        changed: something was typed.
    """

    changed = Signal()

    def __init__(self, words: InquiryWords) -> None:
        super().__init__()
        set_role(self, "surface")
        self.setAccessibleName(self.tr("Angaben und Dateien"))
        self._words, self._filling, self._topics = words, False, tuple[str, ...]()
        content = QWidget()
        set_role(content, "clear")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(4)
        self._column.addWidget(text_label(self.tr("Angaben"), "section"))
        self._add_fields()
        self._column.addSpacing(8)
        self._column.addWidget(rule())
        self._column.addWidget(text_label(self.tr("Dateien"), "section"))
        for sign, name in FILES:
            self._add_file(sign, name)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        let_wheel_pass(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _add_fields(self) -> None:
        names = {
            "number": self.tr("Drucksache"),
            "subject": self.tr("Thema"),
            "asked_by": self.tr("Fragt"),
            "group": self.tr("Fraktion"),
            "sender": self.tr("Es antwortet"),
            "file_ref": self.tr("Geschäftszeichen"),
        }
        self._fields = {name: QLineEdit() for name in FIELDS}
        for name, field in self._fields.items():
            field.textChanged.connect(self._on_changed)
            self._add(names[name], field)
        self.number = self._fields["number"]
        self.due = QDateEdit()
        self.due.setTimeZone(QTimeZone.utc())
        self.due.setDisplayFormat("dd.MM.yyyy")
        self.due.setCalendarPopup(True)
        self.due.dateChanged.connect(self._on_changed)
        self._add(self.tr("Antwort bis"), self.due)
        self.addressee = QPlainTextEdit()
        self.addressee.setTabChangesFocus(True)
        self.addressee.setFixedHeight(self.addressee.fontMetrics().lineSpacing() * 4)
        self.addressee.textChanged.connect(self._on_changed)
        self._add(self.tr("Anschrift"), self.addressee)

    def _add(self, words: str, field: QWidget) -> None:
        field.setAccessibleName(words)
        self._column.addWidget(text_label(words, "field"))
        self._column.addWidget(field)

    def _add_file(self, sign: str, name: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(Symbol(sign, "text2", 16))
        row.addWidget(text_label(name, "body", wrap=True), 1)
        self._column.addLayout(row)

    def show_case(self, case: Case) -> None:
        """Fill the fields."""
        self._filling, self._topics = True, case.topics
        values = (case.subject, case.asked_by, case.group, case.sender, case.file_ref)
        for name, value in zip(FIELDS, (case.print_number, *values), strict=True):
            self._fields[name].setText(value)
        due = QDate.fromString(case.due, "yyyy-MM-dd")
        self.due.setDate(due if due.isValid() else dates.to_wall(dates.now_ms()).date())
        self.addressee.setPlainText(case.addressee)
        self._filling = False

    def case(self, questions: tuple[str, ...], answers: tuple[str, ...]) -> Case:
        """Return what is typed here, with questions and answers."""
        typed = {name: field.text().strip() for name, field in self._fields.items()}
        return Case(
            print_number=typed["number"],
            subject=typed["subject"],
            asked_by=typed["asked_by"],
            group=typed["group"],
            addressee=self.addressee.toPlainText().strip(),
            sender=typed["sender"],
            file_ref=typed["file_ref"],
            due=self.due.date().toString("yyyy-MM-dd"),
            questions=questions,
            answers=answers,
            topics=self._topics,
        )

    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()
