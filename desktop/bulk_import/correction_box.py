"""One mistake of a row, and the way to put it right in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
)
from typing_extensions import override

from db.rows.imports import ImportMessage
from desktop.i18n import terms
from desktop.i18n.sentences import spoken
from desktop.theme.look import look
from desktop.widgets.painting import elided
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

OTHER = -2
LINES, MOST_LINES, BESIDE = 1, 5, 30
Choices = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person put right.

    Attributes:
        field: canonical column.      stands: the word of the cell.      meant: what is meant.
        cell: where this cell alone is meant; "" = wherever that word stands.
        kept: the word is to be read so in later plans too.
    """

    field: str
    stands: str
    meant: str
    cell: str = ""
    kept: bool = False


class CorrectionBox(QFrame):
    """Offers what may be meant, or a field for it.

    Signals:
        corrected: a ``Correction``.
    """

    corrected = Signal(object)

    def __init__(self, message: ImportMessage, choices: Choices, rows: int) -> None:
        """Take the mistake, what its column may hold (() = any words), how many rows have it."""
        super().__init__()
        self._message, self._choices = message, choices
        self._group = QButtonGroup(self)
        self.other = QComboBox()
        self.edit = QPlainTextEdit()
        self.kept = QCheckBox()
        self.go = QPushButton(self.tr("Korrigieren"))
        set_role(self.go, "primary")
        self.kept.setChecked(True)
        self._wide: list[QAbstractButton] = [self.kept]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._head())
        if choices:
            self._add_choices()
        else:
            self._add_edit()
        self._column.addLayout(self._last_line(rows))
        self.go.clicked.connect(self.correct)
        for button in self._wide:
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._tell_kept()

    def _head(self) -> QHBoxLayout:
        letter = "".join(one for one in self._message.cell if one.isalpha())
        place = self.tr(" (Spalte {0})").format(letter) if letter else ""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Symbol("circle-x", "bad", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(spoken(self._message.text) + place, "bad", wrap=True), 1)
        return row

    def _add_choices(self) -> None:
        names = dict(self._choices)
        by_name = {name: value for value, name in self._choices}
        meant = [by_name.get(one, one) for one in self._message.meant]
        for at, value in enumerate(meant):
            told = names.get(value, value)
            words = value if told == value else f"{value} {told}"
            button = QRadioButton()
            button.setAccessibleName(words)
            button.setToolTip(words)
            self._wide.append(button)
            self._group.addButton(button, at)
            self._column.addWidget(button)
            button.setProperty("meant", value)
        for value, name in self._choices:
            self.other.addItem(value if name == value else f"{value} {name}", value)
        self.other.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.other.setMinimumContentsLength(12)
        self.other.setAccessibleName(self.tr("Gemeint ist"))
        if meant:
            another = QRadioButton(self.tr("Etwas anderes wählen"))
            self._group.addButton(another, OTHER)
            self._column.addWidget(another)
            self._group.button(0).setChecked(True)
            self.other.hide()
        self._group.idToggled.connect(self._on_toggled)
        self.other.currentIndexChanged.connect(self._tell_kept)
        self._column.addWidget(self.other)
        if self._message.stands:
            self._column.addWidget(self.kept)

    def _add_edit(self) -> None:
        self.edit.setPlainText(self._message.stands)
        self.edit.setAccessibleName(self.tr("Stattdessen"))
        self.edit.setTabChangesFocus(True)
        count = min(max(len(self._message.stands) // 34 + 1, LINES), MOST_LINES)
        self.edit.setFixedHeight(look().px(16 + 18 * count))
        if count == LINES:
            self.edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column.addWidget(self.edit)

    def _last_line(self, rows: int) -> QHBoxLayout:
        one, many = self.tr("nur diese Zeile"), self.tr("gilt für {0} Zeilen")
        line = QHBoxLayout()
        line.addWidget(text_label(terms.counted(rows, one, many), "muted"), 1)
        line.addWidget(self.go)
        return line

    @property
    def meant(self) -> str:
        """Return what is chosen or typed."""
        if not self._choices:
            return self.edit.toPlainText().strip()
        button = self._group.checkedButton()
        if button is not None and self._group.checkedId() != OTHER:
            return str(button.property("meant"))
        return str(self.other.currentData() or "")

    def _on_toggled(self, number: int, checked: bool) -> None:
        if checked:
            self.other.setVisible(number == OTHER)
        self._tell_kept()

    def _tell_kept(self) -> None:
        words = self.tr("„{0}“ künftig als {1} lesen")
        told = words.format(self._message.stands, self.meant)
        self.kept.setAccessibleName(told)
        self._fit_words()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """Let names end with … where the pane is narrow, instead of making it wider."""
        room = self.width() - look().px(BESIDE)
        for button in self._wide:
            button.setText(elided(look().font("body"), button.accessibleName(), room))

    def correct(self) -> None:
        """Tell what is meant; the same as stands there is no correction."""
        said, meant = self._message, self.meant
        if not meant or meant == said.stands:
            return
        word = bool(self._choices and said.stands)
        cell = "" if word else said.cell
        kept = word and self.kept.isChecked()
        self.corrected.emit(Correction(said.field, said.stands, meant, cell, kept))
