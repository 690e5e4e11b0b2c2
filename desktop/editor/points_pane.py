"""The column „Offene Punkte“: what others asked for, with a tick for what is done."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from db.rows import CommentRow, ConditionRow, ReviewPage, VoteRow
from desktop.theme.states import verdict_face
from desktop.widgets.chip import Chip
from desktop.widgets.roles import rule, set_role, text_label


class PointsPane(QFrame):
    """Conditions are ticked here; reasons and comments are shown to be read."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface")
        self._title = text_label(self.tr("Offene Punkte"), "section")
        self._title.setContentsMargins(12, 8, 12, 8)
        self._ticks: dict[str, QCheckBox] = {}
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Offene Punkte"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._area, 1)

    def show_page(self, page: ReviewPage, ticked: Iterable[str]) -> None:
        """Show what was asked for; ``ticked``: ids of conditions that are met."""
        self._ticks = {}
        inner = QWidget()
        set_role(inner, "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(8)
        done = set(ticked)
        for vote in reasons(page):
            self._add_reason(column, vote)
        for condition in page.conditions:
            self._add_condition(column, condition, condition.id in done)
        for question in page.questions:
            if not question.answer:
                self._add_words(column, question.unit_name, question.text, "muted")
        for comment in open_comments(page):
            name = self.tr("Anmerkung {0} · {1}").format(comment.number, comment.unit_name)
            self._add_words(column, name, comment.text, "body")
        if column.count() == 0:
            column.addWidget(text_label(self.tr("Keine offenen Punkte."), "muted"))
        column.addStretch(1)
        self._area.setWidget(inner)
        self._show_count()

    def _add_reason(self, column: QVBoxLayout, vote: VoteRow) -> None:
        column.addWidget(Chip(verdict_face(vote.verdict)))
        self._add_words(column, vote.unit_name, vote.reason, "body")

    def _add_condition(self, column: QVBoxLayout, row: ConditionRow, ticked: bool) -> None:
        tick = QCheckBox(row.unit_name)
        tick.setChecked(ticked)
        tick.setAccessibleName(self.tr("Auflage {0}: {1}").format(row.unit_name, row.text))
        tick.setToolTip(self.tr("In dieser Fassung umgesetzt"))
        tick.toggled.connect(self._on_ticked)
        self._ticks[row.id] = tick
        column.addWidget(tick)
        column.addWidget(_plain(row.text, "body"))
        column.addWidget(rule())

    def _add_words(self, column: QVBoxLayout, name: str, words: str, role: str) -> None:
        column.addWidget(_plain(name, "strong"))
        column.addWidget(_plain(words, role))
        column.addWidget(rule())

    def ticked(self) -> tuple[str, ...]:
        """Return the ids of the conditions that are met."""
        return tuple(key for key, tick in self._ticks.items() if tick.isChecked())

    def open_conditions(self) -> int:
        """Return how many conditions are not ticked."""
        return len(self._ticks) - len(self.ticked())

    def _on_ticked(self) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        if self._ticks:
            words = self.tr("Offene Punkte · {0} von {1} Auflagen umgesetzt")
            self._title.setText(words.format(len(self.ticked()), len(self._ticks)))
        else:
            self._title.setText(self.tr("Offene Punkte"))


def _plain(words: str, role: str) -> QLabel:
    label = text_label(words, role, wrap=True)
    label.setTextFormat(label.textFormat().PlainText)
    return label


def reasons(page: ReviewPage) -> list[VoteRow]:
    """Return the rejections that stand, newest first."""
    found = [one for one in page.votes if one.verdict == "reject" and one.standing == "counted"]
    return sorted(found, key=lambda one: -one.at)


def open_comments(page: ReviewPage) -> list[CommentRow]:
    """Return the comments that nobody settled."""
    return [one for one in page.comments if not one.settled and not one.reply_to]
