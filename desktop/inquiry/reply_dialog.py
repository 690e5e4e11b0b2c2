"""What a house answered: an amount, words, or that there is nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDoubleSpinBox,
    QFormLayout,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from db.rows.house_reply import DELIVERED, NO_AMOUNT, NOTHING, OPEN, HouseReply
from desktop.inquiry.details_dialog import day_field, iso
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.quiet_wheel import let_wheel_pass
from desktop.widgets.roles import text_label

WIDTH, LINES, MOST, NONE = 520, 4, 99_999_999.0, -0.01


@dataclass(frozen=True, slots=True)
class Given:
    """What was entered: state, ISO date, cents (-1 = none), words."""

    state: str
    came: str
    cents: int
    text: str


class ReplyDialog(FramedDialog):
    """Enters it, or takes it back.

    Signals:
        sent: a `Given`.      unasked: forget that the house was asked.
    """

    sent = Signal(object)
    unasked = Signal()

    def __init__(self, reply: HouseReply, parent: QWidget) -> None:
        title = self.tr("Rücklauf eintragen")
        headline = self.tr("Rücklauf von {0} zu Frage {1}").format(reply.house, reply.question)
        super().__init__(title, headline, parent)
        names = {
            DELIVERED: self.tr("Geliefert"),
            NOTHING: self.tr("Fehlanzeige: Es gibt nichts anzugeben, der Betrag ist 0"),
            OPEN: self.tr("Noch offen"),
        }
        group = QButtonGroup(self)
        self.states = {state: QRadioButton(words) for state, words in names.items()}
        for radio in self.states.values():
            group.addButton(radio)
            self.body.addWidget(radio)
            radio.toggled.connect(self._on_state)
        self.states[OPEN].setVisible(bool(reply.asked) or reply.state != OPEN)
        self._make_fields(reply)
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self.add_cancel()
        self.forget = self.add_left(self.tr("Anfrage zurücknehmen"))
        self.forget.setVisible(bool(reply.asked))
        self.forget.clicked.connect(self._on_forget)
        self.go = self.add_button(self.tr("Übernehmen"), "primary")
        self.go.clicked.connect(self._on_go)
        # Who opens it has an answer in hand.
        self.states[DELIVERED if reply.state == OPEN else reply.state].setChecked(True)
        self.fit(WIDTH)

    def _make_fields(self, reply: HouseReply) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        self.amount = QDoubleSpinBox()
        self.amount.setRange(NONE, MOST)
        self.amount.setDecimals(2)
        self.amount.setGroupSeparatorShown(True)
        self.amount.setSuffix(" €")
        self.amount.setSpecialValueText(self.tr("kein Betrag"))
        self.amount.setValue(reply.cents / 100 if reply.cents >= 0 else NONE)
        self.text = QPlainTextEdit(reply.text)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * (LINES + 1))
        self.came = day_field(reply.came)
        for words, field in (
            (self.tr("Betrag"), self.amount),
            (self.tr("Wortlaut"), self.text),
            (self.tr("Eingegangen am"), self.came),
        ):
            field.setAccessibleName(words)
            form.addRow(text_label(words, "field"), field)
        self.body.addLayout(form)
        let_wheel_pass(self)

    def state(self) -> str:
        """Return the chosen state."""
        return next(state for state, one in self.states.items() if one.isChecked())

    def _on_state(self) -> None:
        self.amount.setEnabled(self.states[DELIVERED].isChecked())
        self.text.setEnabled(self.states[DELIVERED].isChecked())
        self.came.setDisabled(self.states[OPEN].isChecked())

    def _on_go(self) -> None:
        cents = round(self.amount.value() * 100) if self.amount.value() >= 0 else NO_AMOUNT
        text = self.text.toPlainText().strip()
        if self.state() == DELIVERED and cents < 0 and not text:
            words = self.tr("Bitte nennen Sie einen Betrag oder einen Text, oder Fehlanzeige.")
            self._error.setText(words)
            self._error.show()
            self.amount.setFocus()
            self.fit(WIDTH)
            return
        self.accept()
        self.sent.emit(Given(self.state(), iso(self.came), cents, text))

    def _on_forget(self) -> None:
        self.accept()
        self.unasked.emit()
