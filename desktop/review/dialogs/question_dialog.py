"""Asking back: whom, what, and by when an answer is hoped for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QTime, QTimeZone
from PySide6.QtWidgets import QDateEdit, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from desktop.draft_parts.reason_dialog import ReasonDialog, Wording
from desktop.i18n import dates
from desktop.review.dialogs.unit_chips import UnitChips
from desktop.widgets.roles import text_label
from desktop.widgets.symbol import Symbol

FRIDAY = 5
CLOSING = QTime(17, 0)


@dataclass(frozen=True, slots=True)
class Question:
    """``asked``: ids of units beside who writes; ``answer_by``: ms."""

    text: str
    asked: tuple[str, ...]
    answer_by: int


class QuestionDialog(ReasonDialog):
    """The asking step rests until the answer: that is a rule, so the field only says it."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a question is made of
        self,
        wording: Wording,
        about: str,
        author: str,
        units: Sequence[tuple[str, str]],
        now: int,
        parent: QWidget | None = None,
    ) -> None:
        self._author, self._units, self._now = author, tuple(units), now
        super().__init__(wording, about, parent)

    @override
    def add_fields(self) -> None:
        self.to = UnitChips(self._author, self._units)
        self.add_labelled(self.tr("&An"), self.to)

    @override
    def add_more_fields(self) -> None:
        self._when = QDateEdit()
        self._when.setTimeZone(QTimeZone.utc())
        today = dates.to_wall(self._now).date()
        self._when.setMinimumDate(today)
        self._when.setDate(_next_working_day(today))
        self._when.setDisplayFormat("ddd dd.MM.yyyy")
        self._when.setCalendarPopup(True)
        rests = QLineEdit(self.tr("ruht bis zur Antwort"))
        rests.setReadOnly(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for column, (words, field) in enumerate(
            ((self.tr("Ant&wort bis"), self._when), (self.tr("Meine Frist"), rests))
        ):
            label = text_label(words, "field")
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addLayout(self._hint())

    def _hint(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words: QLabel = text_label(
            self.tr("Der Entwurf bleibt bei Ihnen. Die Rückfrage ist keine Entscheidung."),
            "muted",
            wrap=True,
        )
        row.addWidget(Symbol("info-circle", "text2", 16))
        row.addWidget(words, 1)
        return row

    @override
    def answer(self) -> object:
        day = dates.to_wall(self._now)
        day.setDate(self._when.date())
        day.setTime(CLOSING)
        return Question(str(super().answer()), self.to.chosen(), dates.from_wall(day))


def _next_working_day(day: QDate) -> QDate:
    """Return the weekday after next, a start that a person may change."""
    left = 2
    while left:
        day = day.addDays(1)
        left -= day.dayOfWeek() <= FRIDAY
    return day
