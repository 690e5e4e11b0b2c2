"""Approving with conditions: at least one, and whether the next revision comes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.draft_parts.reason_dialog import ReasonDialog, Wording
from desktop.i18n import terms
from desktop.review.dialogs.condition_row import ConditionRowEdit
from desktop.review.dialogs.place_link import MENU_WORDS, NOWHERE, PlaceLink
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

BEFORE_LINK = "\t"


@dataclass(frozen=True, slots=True)
class Wish:
    """One condition in words; ``comment`` or ``medium`` say what it is about, "" = nothing."""

    text: str
    comment: str = ""
    medium: str = ""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the person asks for; ``come_back``: the next revision is shown to them again."""

    wishes: tuple[Wish, ...]
    come_back: bool


class ConditionsDialog(ReasonDialog):
    """Kept text is one condition a line, behind a tab what it is about."""

    def __init__(
        self,
        wording: Wording,
        about: str,
        places: Sequence[PlaceLink],
        onward: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take what a condition may be about, and where the next revision goes from here."""
        self._places, self._onward = tuple(places), onward
        super().__init__(wording, about, parent)
        self._add("")
        self._rows[0].edit.setFocus()

    @override
    def add_fields(self) -> None:
        self._rows: list[ConditionRowEdit] = []
        cosign = look().wording == "cosign"
        head = self.tr("Maßgaben (mindestens eine)") if cosign else ""
        self.body.addWidget(text_label(head or self.tr("Auflagen (mindestens eine)"), "field"))
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.body.addLayout(self._column)
        self.body.addLayout(self._add_buttons())
        self._error = QWidget()
        error = QHBoxLayout(self._error)
        error.setContentsMargins(0, 0, 0, 0)
        self._error_words = text_label("", "bad", wrap=True)
        error.addWidget(Symbol("alert-circle", "bad", 16))
        error.addWidget(self._error_words, 1)
        self._error.hide()
        self.body.addWidget(self._error)
        self.body.addSpacing(8)
        self.body.addWidget(text_label(self._question(cosign), "field"))
        onward = self._onward or self.tr("ohne mich weiter")
        self._on = QRadioButton(self.tr("geht die neue Fassung {0}").format(onward))
        self._back = QRadioButton(self.tr("kommt sie zur Kontrolle noch einmal zu mir"))
        self._on.setChecked(True)
        for choice in (self._on, self._back):
            choice.toggled.connect(self._on_way)
            self.body.addWidget(choice)
        self._on_way()

    def _question(self, cosign: bool) -> str:
        if cosign:
            return self.tr("Wenn die Agentur die Maßgaben umgesetzt hat")
        return self.tr("Wenn die Agentur die Auflagen umgesetzt hat")

    def _on_way(self) -> None:
        for choice in (self._on, self._back):
            font = choice.font()
            font.setBold(choice.isChecked())
            choice.setFont(font)

    def _add_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        add = QPushButton(self.tr("Auflage"))
        add.setIcon(icon("plus"))
        size_icon(add, 16, gap=3)
        add.setAutoDefault(False)
        add.setAccessibleName(self.tr("Weitere Auflage"))
        add.clicked.connect(self._on_add)
        row.addWidget(add)
        comments = [one for one in self._places if one.kind == "comment"]
        if comments:
            row.addWidget(self._from_comment(comments))
        row.addStretch(1)
        return row

    def _from_comment(self, comments: Sequence[PlaceLink]) -> MenuButton:
        button = MenuButton()
        button.setIcon(icon("message-2"))
        button.setText(self.tr("Aus Anmerkung …"))
        set_role(button, "boxed")
        menu = QMenu(button)
        for one in comments:
            action = QAction(menu)
            action.setText(f"{one.name}  {one.words[:MENU_WORDS]}")
            action.setData(one)
            action.triggered.connect(self._on_comment)
            menu.addAction(action)
        button.setMenu(menu)
        return button

    def _on_comment(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.take_comment(action.data())

    def take_comment(self, link: PlaceLink) -> None:
        """Make a condition of a comment's words, with the way back to it."""
        row = self._empty_row()
        row.edit.setText(" ".join(link.words.split()))
        row.set_link(link)
        row.edit.setFocus()

    @override
    def insert(self, words: str) -> None:
        row = self._empty_row()
        row.edit.setText(words)
        row.edit.setFocus()

    def _empty_row(self) -> ConditionRowEdit:
        return next((row for row in self._rows if not row.text()), None) or self._add("")

    def _on_add(self) -> None:
        self._add("").edit.setFocus()

    def _add(self, text: str) -> ConditionRowEdit:
        row = ConditionRowEdit(len(self._rows) + 1, text, self._places)
        row.removed.connect(self._on_removed)
        row.changed.connect(self._on_typed)
        self._rows.append(row)
        self._column.addWidget(row)
        self._on_typed()
        if self.isVisible():
            self.fit()
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
            row.set_link(NOWHERE)
            row.edit.clear()
            row.edit.setFocus()
        self._on_typed()

    def _on_typed(self) -> None:
        wishes = self._wishes()
        one, many = self.tr("Mit {0} Auflage freigeben"), self.tr("Mit {0} Auflagen freigeben")
        if look().wording == "cosign":
            one = self.tr("Mit {0} Maßgabe mitzeichnen")
            many = self.tr("Mit {0} Maßgaben mitzeichnen")
        if hasattr(self, "button"):
            counted = terms.counted(len(wishes), one, many)
            self.button.setText(counted if wishes else self.wording.button)
            if not self._short_row():
                self._error.hide()
        self.kept.emit("\n".join(_line(row) for row in self._rows if row.text()))

    def _wishes(self) -> tuple[Wish, ...]:
        return tuple(
            Wish(row.text(), **({row.link.kind: row.link.key} if row.link.kind else {}))
            for row in self._rows
            if row.text()
        )

    def _short_row(self) -> ConditionRowEdit | None:
        """Return the first condition that is too short for the space; the first where none is."""
        given = [row for row in self._rows if row.text()] or self._rows[:1]
        return next((row for row in given if len(row.text()) < self.wording.least), None)

    @override
    def show_kept(self, text: str) -> None:
        links = {one.key: one for one in self._places}
        for line in (one for one in text.splitlines() if one.strip()):
            words, _, key = line.partition(BEFORE_LINK)
            row = self._empty_row()
            row.edit.setText(words)
            row.set_link(links.get(key, NOWHERE))

    @override
    def is_complete(self) -> bool:
        short = self._short_row()
        least = self.wording.least
        words = self.tr("Schreiben Sie jede Auflage mit mindestens {0} Zeichen.")
        none = self.tr("Schreiben Sie mindestens eine Auflage.")
        if look().wording == "cosign":
            words = self.tr("Schreiben Sie jede Maßgabe mit mindestens {0} Zeichen.")
            none = self.tr("Schreiben Sie mindestens eine Maßgabe.")
        self._error_words.setText(words.format(least) if self._wishes() else none)
        self._error.setVisible(short is not None)
        if short is not None:
            short.edit.setFocus()
            short.edit.setAccessibleDescription(self._error_words.text())
        return short is None

    @override
    def answer(self) -> object:
        return Conditions(self._wishes(), self._back.isChecked())


def _line(row: ConditionRowEdit) -> str:
    return row.text() + (BEFORE_LINK + row.link.key if row.link.kind else "")
