"""The tab "Feiertage, Karenzzeiten": spans that hold releases back, and holidays as they count."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout
from typing_extensions import override

from db.rows.checks import BlackoutRow
from db.rows.rules import HolidayRow, RulesRow
from desktop.i18n import dates
from desktop.members.line_view import LineView
from desktop.members.lines import Cell, Line
from desktop.members.rule_words import RuleWords
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label

ACROSS = 1200
MAY = {"admin", "lead"}


class DaysPage(QFrame):
    """Setters in, signals out.

    Signals:
        add_requested: a new span.      lift_requested: the span to lift.
    """

    add_requested = Signal()
    lift_requested = Signal(object)

    def __init__(self, words: RuleWords) -> None:
        super().__init__()
        set_role(self, "surface")
        self._words = words
        self._spans: dict[str, BlackoutRow] = {}
        self._may = False
        heads = (
            self.tr("Sperrzeit"),
            self.tr("Tage"),
            self.tr("Zustand"),
        )
        self.spans = LineView(self.tr("Sperrzeiten des Raums"), heads, (1,), whole=(1,))
        columns = (self.tr("Feiertag"), self.tr("Tag"), self.tr("Gilt in"), self.tr("Für"))
        self.holidays = LineView(self.tr("Feiertage der Stellen"), columns, (3,), whole=(1,))
        self.lift = QPushButton(self.tr("Aufheben …"))
        self.add = QPushButton(self.tr("Neue Sperrzeit …"))
        self.add.setIcon(icon("plus", "on_accent"))
        size_icon(self.add, 16, gap=3)
        set_role(self.add, "primary")
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._upper())
        self._split.addWidget(self._lower())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        self.spans.chosen.connect(self._on_chosen)
        self.spans.entered.connect(self._on_lift)
        self.lift.clicked.connect(self._on_lift)
        self.add.clicked.connect(self.add_requested)

    def _upper(self) -> QFrame:
        part, foot = QFrame(), QFrame()
        set_role(foot, "panel", rule="top")
        self._none = text_label(self.tr("Keine Sperrzeit ist eingetragen."), "muted")
        self._none.setContentsMargins(16, 16, 16, 16)
        self._none.hide()
        self.lift.setEnabled(False)
        self.add.setEnabled(False)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(self.lift)
        row.addStretch(1)
        row.addWidget(self.add)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        told = self.tr(
            "Karenzzeit, Vorwahlzeit, Trauer: Was für diese Tage geplant ist, ruht oder geht noch "
            "an eine weitere Stelle."
        )
        column.addWidget(_head(told))
        column.addWidget(self._none)
        column.addWidget(self.spans, 1)
        column.addWidget(foot)
        return part

    def _lower(self) -> QFrame:
        part = QFrame()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        told = self.tr(
            "Fristen zählen die Arbeitstage im Land der Stelle. So stehen die Feiertage dort:"
        )
        column.addWidget(_head(told))
        column.addWidget(self.holidays, 1)
        return part

    def show_rules(self, rules: RulesRow) -> None:
        """Show spans and holidays."""
        words = self._words
        self._may = not MAY.isdisjoint(rules.roles)
        # What is over comes last: nobody lifts it any more.
        spans = sorted(rules.blackouts, key=lambda one: one.until < rules.now)
        self._spans = {one.id: one for one in spans}
        self.add.setEnabled(self._may)
        tip = "" if self._may else self.tr("Das ändern Administration und Federführung.")
        self.add.setToolTip(tip)
        self.lift.setToolTip(tip)
        self._none.setVisible(not rules.blackouts)
        self.spans.setVisible(bool(rules.blackouts))
        self.spans.show_lines(tuple(_span_line(one, words, rules.now) for one in spans))
        today = rules.now - dates.HOURS_A_DAY * dates.HOUR_MS
        coming = [one for one in rules.holidays if one.day >= today]
        self.holidays.show_lines(tuple(_holiday_line(one, words) for one in coming))
        self._on_chosen(self.spans.chosen_id())

    def chosen(self) -> BlackoutRow | None:
        """Return the chosen span, None = there is none."""
        return self._spans.get(self.spans.chosen_id())

    def _on_chosen(self, _span: str) -> None:
        span = self.chosen()
        may = self._may and span is not None
        self.lift.setEnabled(may)

    def _on_lift(self, *_told: object) -> None:
        if self._may and (span := self.chosen()) is not None:
            self.lift_requested.emit(span)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() * 100 // look().percent >= ACROSS
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if way != self._split.orientation():
            self._split.setOrientation(way)
            self._split.setSizes([1000, 1000])


def _head(words: str) -> QFrame:
    head = QFrame()
    set_role(head, "panel", rule="bottom")
    row = QHBoxLayout(head)
    row.setContentsMargins(16, 8, 16, 8)
    row.addWidget(text_label(words, "body", wrap=True))
    return head


def _span_line(span: BlackoutRow, words: RuleWords, now: int) -> Line:
    state = words.state(span, now)
    cells = (
        Cell(span.name, words.effect(span), strong=state.tone == "warn"),
        Cell(words.days(span)),
        Cell(face=state),
    )
    told = (span.name, words.days(span), words.effect(span), state.word)
    return Line(span.id, cells, ", ".join(told))


def _holiday_line(row: HolidayRow, words: RuleWords) -> Line:
    day = dates.day_with_year(row.day)
    told = (row.name, day, words.lands(row), words.units(row))
    return Line(f"{row.day} {row.name}", tuple(map(Cell, told)), ", ".join(told))
