"""Naming something: a member's function, a unit, a house."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

if TYPE_CHECKING:
    from db.changes import Changes
    from db.store import Store

WIDTH, LONGEST = 440, 200
Keep = Callable[["Store", tuple[str, ...]], "Changes"]


class NameDialog(FramedDialog):
    """Fields of words, in their order; what they hold goes through ``keep``.

    Signals:
        sent: a function that takes the store and writes.
    """

    sent = Signal(object)

    def __init__(self, title: str, headline: str, sign: str, keep: Keep) -> None:
        super().__init__(title, headline)
        self._keep = keep
        self.fields: list[QLineEdit | QComboBox] = []
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self.add_cancel()
        self.add_button(sign, "primary").clicked.connect(self._on_send)

    def add_text(self, label: str, value: str) -> None:
        """Ask for words; none of them may stay empty."""
        field = QLineEdit(value)
        field.setMaxLength(LONGEST)
        self._add(label, field)

    def add_choice(self, label: str, options: list[tuple[str, str]], value: str) -> None:
        """Ask for one of some: (words, what is kept)."""
        field = QComboBox()
        for words, code in options:
            field.addItem(words, code)
        field.setCurrentIndex(max(field.findData(value), 0))
        self._add(label, field)

    def _add(self, label: str, field: QLineEdit | QComboBox) -> None:
        words = text_label(label, "field")
        words.setBuddy(field)
        field.setAccessibleName(label)
        self.fields.append(field)
        self.body.addWidget(words)
        self.body.addWidget(field)

    def finish(self, parent: QWidget, hint: str = "") -> None:
        """Add a sentence below the fields and show the dialog over a window."""
        if hint:
            self.body.addWidget(text_label(hint, "muted", wrap=True))
        self.body.addWidget(self._error)
        self.setParent(parent, self.windowFlags())
        self.fields[0].setFocus()
        self.fit(WIDTH)

    def values(self) -> tuple[str, ...]:
        """Return what the fields hold."""
        return tuple(
            str(one.currentData()) if isinstance(one, QComboBox) else one.text().strip()
            for one in self.fields
        )

    def show_error(self, words: str) -> None:
        """Say why it was refused."""
        self._error.setText(words)
        self._error.show()
        self.fit()

    def _on_send(self) -> None:
        values = self.values()
        if not all(values):
            self.show_error(self.tr("Bitte füllen Sie alle Felder aus."))
            return
        keep = self._keep
        self.sent.emit(lambda store: keep(store, values))
