"""One thing others asked for: who, what, where; a tick, and ways to settle it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.draft_parts.proposal_box import ProposalBox
from desktop.editor.points import COMMENT, CONDITION, QUESTION, Point
from desktop.i18n import dates
from desktop.theme.states import verdict_face
from desktop.widgets.chip import Chip
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.roles import set_role, text_label

INDENT = 26


class PointCard(QFrame):
    """Setters in, signals out.

    Signals:
        ticked: the point's id, and whether it is done.
        take_requested: the id of the point whose proposed wording is wanted.
        answer_requested: the id of the point to which something is to be said.
        place_requested: what it names, as ``Point.place``.
    """

    ticked = Signal(str, bool)
    take_requested = Signal(str)
    answer_requested = Signal(str)
    place_requested = Signal(str)

    def __init__(self, point: Point, now: int) -> None:
        super().__init__()
        self.point = point
        set_role(self, "surface", rule="bottom")
        self.tick = QCheckBox()
        self.take, self.answer = QPushButton(), QPushButton()
        self._answered, self._places = text_label("", "muted", wrap=True), text_label("", "muted")
        self._places.setWordWrap(True)
        for label in (self._answered, self._places):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addLayout(self._head(now))
        self._body = QVBoxLayout()
        self._body.setContentsMargins(INDENT * point.tickable, 0, 0, 0)
        self._body.setSpacing(6)
        column.addLayout(self._body)
        self._fill()
        self._connect()
        self.show_state(done=False, answer="")

    def _head(self, now: int) -> QHBoxLayout:
        head, point = QHBoxLayout(), self.point
        head.setSpacing(8)
        if point.tickable:
            head.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        if point.kind == COMMENT:
            number = text_label(str(point.number), "strong")
            number.setAccessibleName(self.tr("Anmerkung {0}").format(point.number))
            head.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        name = text_label(point.unit, "strong", wrap=True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(name, 1, top)
        if point.at:
            head.addWidget(text_label(dates.moment(point.at, now), "muted"), 0, top)
        return head

    def _fill(self) -> None:
        point = self.point
        if point.kind == "reject":
            self._body.addWidget(Chip(verdict_face("reject")), 0, Qt.AlignmentFlag.AlignLeft)
        words = point.text or self.tr("Der Wortlaut wurde gelöscht.")
        self._body.addWidget(_plain(words))
        if point.must:
            must = self.tr("muss vor der Freigabe erledigt sein")
            self._body.addWidget(text_label(must, "warn", wrap=True))
        if point.proposed is not None:
            self._body.addWidget(ProposalBox(point.proposed, may_take=False))
            self._body.addWidget(self._places)
        self._body.addWidget(self._answered)
        deeds = FlowLayout(8)
        self._body.addLayout(deeds)
        self._fill_deeds(deeds)

    def _fill_deeds(self, deeds: FlowLayout) -> None:
        point = self.point
        if point.proposed is not None:
            self.take.setText(self.tr("Übernehmen"))
            set_role(self.take, "primary")
            self.take.setToolTip(self.tr("Alt+Enter"))
            deeds.addWidget(self.take)
        if point.kind in {COMMENT, CONDITION, QUESTION}:
            deeds.addWidget(self.answer)
        if point.place:
            deeds.addWidget(self._place_link())

    def _place_link(self) -> QPushButton:
        link = QPushButton(self.point.place_words or self.tr("Stelle zeigen"))
        set_role(link, "link")
        link.setAccessibleName(self.tr("Stelle zeigen: {0}").format(link.text()))
        link.clicked.connect(self._on_place)
        return link

    def _connect(self) -> None:
        self.tick.clicked.connect(self._on_ticked)
        self.take.clicked.connect(self._on_take)
        self.answer.clicked.connect(self._on_answer)

    def name(self) -> str:
        """Return what a screen reader calls it, with its state."""
        point = self.point
        kinds = {
            "reject": self.tr("Zurückweisung {0}").format(point.unit),
            CONDITION: self.tr("Auflage {0}").format(point.unit),
            QUESTION: self.tr("Rückfrage {0}").format(point.unit),
            COMMENT: self.tr("Anmerkung {0}, {1}").format(point.number, point.unit),
        }
        state = self.tr("erledigt") if self.is_done() else self.tr("offen")
        return f"{kinds[point.kind]}, {state}"

    def is_done(self) -> bool:
        """Tell whether the person says that it is done."""
        return self.tick.isChecked()

    def show_state(self, *, done: bool, answer: str) -> None:
        """Show whether it is done, and what was said to it."""
        self.tick.setChecked(done)
        self._answered.setText(self.tr("Ihre Antwort: {0}").format(answer) if answer else "")
        self._answered.setVisible(bool(answer))
        self.take.setVisible(self.point.proposed is not None and not done)
        self._places.setVisible(bool(self._places.text()) and not done)
        self.answer.setText(self._answer_words(bool(answer)))
        self._name()

    def _answer_words(self, answered: bool) -> str:
        if answered:
            return self.tr("Antwort ändern …")
        if self.point.kind == QUESTION:
            return self.tr("Antworten …")
        return self.tr("Anders lösen …")

    def _name(self) -> None:
        name, point = self.name(), self.point
        self.setAccessibleName(name)
        spoken = point.text
        if point.proposed is not None:
            new, old = point.proposed.proposal, point.proposed.anchor.get("quote", "")
            spoken = self.tr("Vorschlag: {0} statt {1}").format(new, old)
        self.tick.setAccessibleName(name)
        self.tick.setAccessibleDescription(spoken)
        self.tick.setToolTip(self.tr("In dieser Fassung erledigt"))
        self.take.setAccessibleName(self.tr("Vorschlag übernehmen: {0}").format(spoken))
        self.answer.setAccessibleName(f"{self.answer.text()} {name}")

    def show_places(self, words: str) -> None:
        """Say where taking its wording over would change something; "" = nowhere."""
        self._places.setText(words or self.tr("Die Textstelle steht nicht mehr da."))
        self._places.setVisible(self.point.proposed is not None and not self.is_done())
        self.take.setEnabled(bool(words))

    def show_chosen(self, *, chosen: bool) -> None:
        """Emphasise the point whose place is in sight."""
        set_role(self, "note" if chosen else "surface", rule="bottom", tone="accent")

    def _on_ticked(self) -> None:
        self._name()
        self.ticked.emit(self.point.id, self.tick.isChecked())

    def _on_take(self) -> None:
        self.take_requested.emit(self.point.id)

    def _on_answer(self) -> None:
        self.answer_requested.emit(self.point.id)

    def _on_place(self) -> None:
        self.place_requested.emit(self.point.place)


def _plain(words: str) -> QLabel:
    label = text_label(words, "body", wrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
