"""The column „Offene Punkte“: what others asked for, with a tick for what is done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from db.rows import ReviewPage
from desktop.editor.point_card import PointCard
from desktop.editor.points import (
    COMMENT,
    CONDITION,
    ORDER,
    QUESTION,
    Point,
    points_of,
    settled_comments,
)
from desktop.i18n import dates, terms
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.roles import rule, set_role, text_label
from desktop.widgets.section import Section


class PointsPane(QFrame):
    """Setters in, signals out.

    Signals:
        changed: a tick, an answer or the words on what is new.
        take_requested, answer_requested: a point's id.
        place_requested: what a point names.
    """

    changed = Signal()
    take_requested = Signal(str)
    answer_requested = Signal(str)
    place_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface")
        self._cards: dict[str, PointCard] = {}
        self._answers: dict[str, str] = {}
        self._done: set[str] = set()
        self._count, self._share = text_label("", "muted"), text_label("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(self.tr("Erledigte Punkte"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.news = GrowingEdit(self.tr("Was ist neu? (sehen alle Stationen)"), least=2, most=5)
        self.news.textChanged.connect(self.changed)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(6)
        head.addWidget(text_label(self.tr("Offene Punkte"), "section"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._share)
        foot = QFrame()
        set_role(foot, "surface", rule="top")
        below = QVBoxLayout(foot)
        below.setContentsMargins(12, 8, 12, 10)
        below.setSpacing(6)
        below.addWidget(text_label(self.news.accessibleName(), "field", wrap=True))
        below.addWidget(self.news)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._area, 1)
        column.addWidget(foot)

    def show_page(
        self, page: ReviewPage, done: Iterable[str], answers: Mapping[str, str], now: int
    ) -> None:
        """Show what was asked for; ``done``: ids of points that the person ticked."""
        self._done, self._answers = set(done), dict(answers)
        self._cards = {}
        inner = QWidget()
        set_role(inner, "surface")
        inner.setMinimumWidth(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        points = points_of(page)
        for kind in ORDER:
            self._add_group(column, kind, [one for one in points if one.kind == kind], now)
        if not points:
            nothing = text_label(self.tr("Keine offenen Punkte."), "muted")
            nothing.setContentsMargins(12, 8, 12, 8)
            column.addWidget(nothing)
        self._add_settled(column, page)
        column.addStretch(1)
        self._area.setWidget(inner)
        self._show_count()

    def _add_group(self, column: QVBoxLayout, kind: str, points: list[Point], now: int) -> None:
        if not points:
            return
        names = {
            CONDITION: self.tr("Auflagen"),
            QUESTION: self.tr("Rückfragen"),
            COMMENT: self.tr("Anmerkungen"),
        }
        name = names.get(kind, self.tr("Zurückweisungen"))
        head = text_label(f"{name}  {dates.number(len(points))}", "field")
        head.setContentsMargins(12, 8, 12, 4)
        column.addWidget(head)
        column.addWidget(rule())
        for point in points:
            column.addWidget(self._make_card(point, now))

    def _make_card(self, point: Point, now: int) -> PointCard:
        card = self._cards[point.id] = PointCard(point, now)
        card.show_state(done=point.id in self._done, answer=self._answers.get(point.id, ""))
        card.ticked.connect(self._on_ticked)
        card.take_requested.connect(self.take_requested)
        card.answer_requested.connect(self.answer_requested)
        card.place_requested.connect(self.place_requested)
        return card

    def _add_settled(self, column: QVBoxLayout, page: ReviewPage) -> None:
        rows = settled_comments(page)
        if not rows:
            return
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(32, 0, 12, 8)
        for row in rows:
            lines.addWidget(text_label(f"{row.number} · {row.unit_name}", "strong", wrap=True))
            words = text_label(row.text, "muted", wrap=True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            lines.addWidget(words)
        one, many = self.tr("{0} erledigte Anmerkung"), self.tr("{0} erledigte Anmerkungen")
        section = Section(terms.counted(len(rows), one, many), body)
        section.header.set_open(False)
        column.addWidget(section)

    def points(self) -> tuple[Point, ...]:
        """Return all points in the order they are shown."""
        return tuple(card.point for card in self._cards.values())

    def card(self, point: str) -> PointCard:
        """Return the card of a point; KeyError for an unknown one."""
        return self._cards[point]

    def show_card(self, point: str) -> None:
        """Go to a point."""
        card = self._cards[point]
        (card.tick if card.point.tickable else card.answer).setFocus()
        self._area.ensureWidgetVisible(card, 0, 0)

    def card_with(self, widget: QWidget | None) -> PointCard | None:
        """Return the card that a widget lies in."""
        inside = (one for one in self._cards.values() if widget and one.isAncestorOf(widget))
        return next(inside, None)

    def done(self, kind: str) -> tuple[str, ...]:
        """Return the ids of the ticked points of a kind."""
        ids = (one.id for one in self.points() if one.kind == kind)
        return tuple(one for one in ids if one in self._done)

    def answers(self) -> dict[str, str]:
        """Return what is said to points, by id."""
        return dict(self._answers)

    def open_conditions(self) -> tuple[Point, ...]:
        """Return the conditions that are not ticked."""
        open_ones = (one for one in self.points() if one.kind == CONDITION)
        return tuple(one for one in open_ones if one.id not in self._done)

    def set_done(self, point: str, *, done: bool) -> None:
        """Tick a point, as if a person did."""
        (self._done.add if done else self._done.discard)(point)
        self._refresh(point)

    def set_answer(self, point: str, words: str) -> None:
        """Say something to a point; what can be ticked is done by it."""
        self._answers[point] = words
        if self._cards[point].point.tickable:
            self._done.add(point)
        self._refresh(point)

    def _refresh(self, point: str) -> None:
        answer = self._answers.get(point, "")
        self._cards[point].show_state(done=point in self._done, answer=answer)
        self._show_count()
        self.changed.emit()

    def _on_ticked(self, point: str, done: bool) -> None:
        self.set_done(point, done=done)

    def _show_count(self) -> None:
        tickable = [one for one in self.points() if one.tickable]
        done = sum(one.id in self._done for one in tickable)
        self._count.setText(dates.number(len(self._cards) - done))
        words = self.tr("{0} von {1} erledigt").format(done, len(tickable))
        self._share.setText(words if tickable else "")
        self._bar.setRange(0, max(len(tickable), 1))
        self._bar.setValue(done)
        self._bar.setVisible(bool(tickable))
