"""The fourth step: what is being made, what was made, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.rows.imports import ImportPlan, LastImport
from desktop.bulk_import.foot import Foot
from desktop.bulk_import.last_note import LastNote
from desktop.bulk_import.words import ImportWords
from desktop.i18n import dates
from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

WIDTH = 520


class DonePage(QWidget):
    """Progress first, the result after it.

    Signals:
        undo_requested: take it back.      leave_requested: on to the inbox.
        again_requested: read another plan.
    """

    undo_requested = Signal()
    leave_requested = Signal()
    again_requested = Signal()

    def __init__(self, words: ImportWords) -> None:
        super().__init__()
        self._words = words
        self._sign, self._head = Symbol("hourglass", "accent", 28), text_label("", "page")
        self._rest = text_label("", "body", wrap=True)
        self._grid, self._figures = QGridLayout(), list[QWidget]()
        self.last, self.foot = LastNote(), Foot()
        self.again = self.foot.add_button(self.tr("Weiteren Plan einlesen"))
        self.leave = self.foot.add_button(self.tr("Zum Eingang"), "primary")
        self._lay_out()
        self.last.undo_requested.connect(self.undo_requested)
        self.again.clicked.connect(self.again_requested)
        self.leave.clicked.connect(self.leave_requested)

    def _lay_out(self) -> None:
        card = QFrame()
        set_role(card, "card")
        card.setFixedWidth(look().px(WIDTH))
        inner = QVBoxLayout(card)
        inner.setContentsMargins(24, 20, 24, 20)
        inner.setSpacing(12)
        inner.addWidget(self._sign)
        inner.addWidget(self._head)
        inner.addWidget(self._rest)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        inner.addLayout(self._grid)
        inner.addWidget(self.last)
        ground = QWidget()
        set_role(ground, "surface")
        middle = QVBoxLayout(ground)
        middle.setContentsMargins(16, 24, 16, 16)
        # Not aligned: an aligned card would not ask how high its wrapped words are.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(self.foot)

    def begin(self, plan: ImportPlan, *, submit: bool) -> None:
        """Show what is being made."""
        self._sign.set_symbol("hourglass", "accent")
        self._head.setText(self._words.write(plan))
        rest = self.tr("Bis zur letzten Zeile ist nichts geschrieben: alle Zeilen oder keine.")
        self._rest.setText(rest)
        self._show_figures(self._words.figures(plan, submit=submit))
        self.last.show_last(None)
        # Out of the way: in large text they would cover the one button that counts meanwhile.
        for button in (self.again, self.leave):
            button.setEnabled(False)
            button.hide()
        self.foot.show_work(self.tr("Entwürfe werden angelegt"))
        self.foot.cancel.setFocus()

    def _show_figures(self, figures: list[tuple[str, int]]) -> None:
        for old in self._figures:
            old.hide()
            old.deleteLater()
        self._figures = []
        for at, (words, count) in enumerate(figures):
            number, label = text_label(dates.number(count), "strong"), text_label(words, "body")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(number, at, 0)
            self._grid.addWidget(label, at, 1)
            self._figures += [number, label]

    def show_done(self, plan: ImportPlan, last: LastImport | None, *, submit: bool) -> None:
        """Show what was made."""
        self._sign.set_symbol("circle-check", "ok")
        self._head.setText(self._words.written(plan))
        sent = self.tr("Sie sind vorgelegt und warten auf die erste Station.")
        drafts = self.tr("Sie stehen im Eingang als Entwürfe und sind noch nicht vorgelegt.")
        self._rest.setText(sent if submit else drafts)
        self._settle(last)

    def show_undone(self, words: str, last: LastImport | None) -> None:
        """Show what was taken back."""
        self._sign.set_symbol("arrow-back-up", "accent")
        self._head.setText(self.tr("Einlesen zurückgenommen"))
        self._rest.setText(words)
        self._show_figures([])
        self._settle(last)

    def _settle(self, last: LastImport | None) -> None:
        self.last.show_last(last)
        self.foot.show_idle()
        for button in (self.again, self.leave):
            button.setEnabled(True)
            button.show()
        self.leave.setFocus()
