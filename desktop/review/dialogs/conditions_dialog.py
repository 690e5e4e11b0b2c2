"""Approving with conditions: at least one, and whether the next revision comes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.rows import CommentRow
from desktop.i18n import terms
from desktop.review.dialogs.reason_dialog import ReasonDialog, Wording
from desktop.theme.icons import icon
from desktop.theme.look import look
from desktop.widgets.icon_button import IconButton
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

MENU_WORDS = 60


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the person asks for; ``come_back``: the next revision is shown to them again."""

    texts: tuple[str, ...]
    come_back: bool


class ConditionsDialog(ReasonDialog):
    """Kept text is one condition a line."""

    def __init__(
        self,
        wording: Wording,
        about: str,
        comments: Sequence[CommentRow],
        parent: QWidget | None = None,
    ) -> None:
        self._comments = [one for one in comments if not one.settled and one.text]
        super().__init__(wording, about, parent)
        self._add("")
        self._rows[0].edit.setFocus()

    @override
    def add_fields(self) -> None:
        self._rows: list[ConditionRowEdit] = []
        self.body.addWidget(text_label(self.tr("Auflagen (mindestens eine)"), "field"))
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.body.addLayout(self._column)
        self.body.addLayout(self._add_buttons())
        self._error = QWidget()
        error = QHBoxLayout(self._error)
        error.setContentsMargins(0, 0, 0, 0)
        self._error_words = text_label(self.tr("Schreiben Sie mindestens eine Auflage."), "bad")
        error.addWidget(Symbol("alert-circle", "bad", 16))
        error.addWidget(self._error_words, 1)
        self._error.hide()
        self.body.addWidget(self._error)
        self.body.addSpacing(8)
        head = self.tr("Wenn die Agentur die Auflagen umgesetzt hat")
        self.body.addWidget(text_label(head, "field"))
        self._on = QRadioButton(self.tr("geht die neue Fassung ohne mich weiter"))
        self._back = QRadioButton(self.tr("kommt sie zur Kontrolle noch einmal zu mir"))
        self._on.setChecked(True)
        self.body.addWidget(self._on)
        self.body.addWidget(self._back)

    def _add_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        add = QPushButton(self.tr("Auflage"))
        add.setIcon(icon("plus"))
        add.setAutoDefault(False)
        add.setAccessibleName(self.tr("Weitere Auflage"))
        add.clicked.connect(self._on_add)
        row.addWidget(add)
        if self._comments:
            row.addWidget(self._from_comment())
        row.addStretch(1)
        return row

    def _from_comment(self) -> MenuButton:
        button = MenuButton()
        button.setText(self.tr("Aus Anmerkung …"))
        set_role(button, "boxed")
        menu = QMenu(button)
        for one in self._comments:
            action = QAction(menu)
            action.setText(f"{one.number}  {one.text[:MENU_WORDS]}")
            action.setData(one.text)
            action.triggered.connect(self._on_comment)
            menu.addAction(action)
        button.setMenu(menu)
        return button

    def _on_comment(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            last = self._rows[-1]
            (last if not last.text() else self._add("")).edit.setText(action.data())

    def _on_add(self) -> None:
        self._add("").edit.setFocus()

    def _add(self, text: str) -> ConditionRowEdit:
        row = ConditionRowEdit(len(self._rows) + 1, text)
        row.removed.connect(self._on_removed)
        row.edit.textChanged.connect(self._on_typed)
        self._rows.append(row)
        self._column.addWidget(row)
        self._on_typed()
        return row

    def _on_removed(self) -> None:
        row = self.sender()
        if isinstance(row, ConditionRowEdit) and len(self._rows) > 1:
            self._rows.remove(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
            for number, one in enumerate(self._rows, 1):
                one.set_number(number)
            self._rows[-1].edit.setFocus()
        elif isinstance(row, ConditionRowEdit):
            row.edit.clear()
        self._on_typed()

    def _on_typed(self) -> None:
        count = len(self._texts())
        one, many = self.tr("Mit {0} Auflage freigeben"), self.tr("Mit {0} Auflagen freigeben")
        if look().wording == "cosign":
            one = self.tr("Mit {0} Maßgabe mitzeichnen")
            many = self.tr("Mit {0} Maßgaben mitzeichnen")
        if count and hasattr(self, "button"):
            self.button.setText(terms.counted(count, one, many))
            self._error.hide()
        self.kept.emit("\n".join(self._texts()))

    def _texts(self) -> tuple[str, ...]:
        return tuple(row.text() for row in self._rows if row.text())

    @override
    def show_kept(self, text: str) -> None:
        lines = [line for line in text.splitlines() if line.strip()]
        for number, line in enumerate(lines):
            (self._rows[number] if number < len(self._rows) else self._add("")).edit.setText(line)

    @override
    def is_complete(self) -> bool:
        complete = bool(self._texts())
        self._error.setVisible(not complete)
        if not complete:
            self._rows[0].edit.setFocus()
        return complete

    @override
    def answer(self) -> object:
        return Conditions(self._texts(), self._back.isChecked())


class ConditionRowEdit(QWidget):
    """One condition: its number, its words, and a way to drop it."""

    removed = Signal()

    def __init__(self, number: int, text: str) -> None:
        super().__init__()
        self._number = text_label("", "strong")
        self.edit = QLineEdit(text)
        self._remove = IconButton("x", self.tr("Auflage entfernen"))
        self._remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._number)
        row.addWidget(self.edit, 1)
        row.addWidget(self._remove)
        self.set_number(number)

    def set_number(self, number: int) -> None:
        """Count anew after one was dropped."""
        self._number.setText(str(number))
        self.edit.setAccessibleName(self.tr("Auflage {0}").format(number))
        words = self.tr("Auflage {0} entfernen").format(number)
        self._remove.set_name(words)

    def text(self) -> str:
        """Return the words, without spaces round them."""
        return self.edit.text().strip()
