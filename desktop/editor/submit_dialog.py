"""The last look before a revision goes on its way: what is voided, what is still open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.rows import CheckRow, VoteRow
from desktop.editor.points import Point
from desktop.i18n import terms
from desktop.i18n.sentences import spoken
from desktop.theme.icons import icon
from desktop.theme.states import verdict_face
from desktop.widgets.chip import Chip
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.roles import text_label
from desktop.widgets.symbol import Symbol

WIDTH, INDENT = 480, 26


@dataclass(frozen=True, slots=True)
class Outlook:
    """What handing in means.

    Attributes:
        label: of the revision to come.      about: title of the draft.
        voided: votes that fall.      stage: number of the stage that begins anew, 0 = none.
        open_conditions: not ticked.      open_points: other points that are not ticked.
        hints: checks that hint.      why: what was typed about open conditions before.
        first: whom a draft that never went on its way goes to first, () = it did.
    """

    label: str
    about: str
    voided: tuple[VoteRow, ...] = ()
    stage: int = 0
    open_conditions: tuple[Point, ...] = ()
    open_points: int = 0
    hints: tuple[CheckRow, ...] = ()
    why: str = ""
    first: tuple[str, ...] = ()


class SubmitDialog(FramedDialog):
    """What is typed survives Escape: ask `why`.

    Attributes:
        outlook: what it shows.      edit: why conditions stay open.

    Signals:
        submitted: why conditions stay open, "" where none does.
    """

    submitted = Signal(str)

    def __init__(self, outlook: Outlook, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("SubmitDialog", "Fassung {0} vorlegen")
        words = words.format(outlook.label)
        title = QCoreApplication.translate("SubmitDialog", "Vorlegen")
        super().__init__(title, words, parent)
        self.set_subline(outlook.about)
        self.outlook, self.edit = outlook, GrowingEdit(self._why_name(), least=2, most=5)
        self.edit.setPlainText(outlook.why)
        self.edit.send_requested.connect(self._on_submit)
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self._show_voided()
        self._show_open()
        self._show_hints()
        self.body.addStretch(1)
        self.add_cancel()
        self.send = self.add_button(words, "primary")
        self.send.setIcon(icon("send", "on_accent"))
        self.send.clicked.connect(self._on_submit)
        self.fit(WIDTH)

    def why(self) -> str:
        """Return what is typed about open conditions."""
        return self.edit.text()

    def _why_name(self) -> str:
        return self.tr("Warum bleibt das offen? (Pflicht)")

    def _show_voided(self) -> None:
        votes, stage = self.outlook.voided, self.outlook.stage
        if self.outlook.first:
            to = self.tr("Geht zuerst an: {0}").format(", ".join(self.outlook.first))
            self.body.addWidget(_line(to, "ok"))
            return
        one, many = self.tr("{0} Votum verfällt:"), self.tr("{0} Voten verfallen:")
        words = terms.counted(len(votes), one, many) if votes else self.tr("Kein Votum verfällt.")
        self.body.addWidget(_line(words, "warn" if votes else "ok"))
        for vote in votes:
            self.body.addLayout(_vote_line(vote))
        if stage:
            again = self.tr("Etappe {0} beginnt neu.").format(stage)
            self.body.addLayout(_indented(text_label(again, "body", wrap=True)))

    def _show_open(self) -> None:
        conditions, others = self.outlook.open_conditions, self.outlook.open_points
        if conditions:
            one = self.tr("{0} Auflage ist nicht als umgesetzt markiert:")
            many = self.tr("{0} Auflagen sind nicht als umgesetzt markiert:")
            self.body.addWidget(_line(terms.counted(len(conditions), one, many), "warn"))
            for point in conditions:
                text = f"{point.unit}: {point.text}"
                self.body.addLayout(_indented(_plain(text)))
            self.body.addWidget(text_label(self._why_name(), "field"))
            self.body.addWidget(self.edit)
            self.body.addWidget(self._error)
        if others:
            one = self.tr("{0} Anmerkung bleibt offen.")
            many = self.tr("{0} Anmerkungen bleiben offen.")
            self.body.addWidget(_line(terms.counted(others, one, many), "warn"))

    def _show_hints(self) -> None:
        hints = self.outlook.hints
        if hints:
            one, many = (
                self.tr("{0} Hinweis der Prüfungen:"),
                self.tr("{0} Hinweise der Prüfungen:"),
            )
            self.body.addWidget(_line(terms.counted(len(hints), one, many), "warn"))
            for hint in hints:
                self.body.addLayout(_indented(_plain(spoken(hint.text))))

    def _on_submit(self) -> None:
        if self.outlook.open_conditions and not self.why():
            self._error.setText(self.tr("Bitte schreiben Sie, warum die Auflage offen bleibt."))
            self._error.show()
            self.edit.set_invalid(invalid=True)
            self.edit.setFocus()
            self.fit(WIDTH)
            return
        self.submitted.emit(self.why() if self.outlook.open_conditions else "")
        self.accept()


def _plain(words: str) -> QWidget:
    label = text_label(words, "body", wrap=True)
    label.setTextFormat(label.textFormat().PlainText)
    return label


def _line(words: str, tone: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 4, 0, 0)
    row.addWidget(Symbol("circle-check" if tone == "ok" else "alert-triangle", tone, 18))
    row.addWidget(text_label(words, "warn" if tone == "warn" else "body", wrap=True), 1)
    return line


def _indented(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(INDENT, 0, 0, 0)
    for number, widget in enumerate(widgets):
        row.addWidget(widget, int(number == 0))
    return row


def _vote_line(vote: VoteRow) -> QHBoxLayout:
    return _indented(
        text_label(vote.unit_name, "body", wrap=True), Chip(verdict_face(vote.verdict))
    )


def open_others(points: Sequence[Point], done: Sequence[str]) -> int:
    """Return how many comments nobody ticked."""
    return sum(one.kind == "comment" and one.id not in done for one in points)
