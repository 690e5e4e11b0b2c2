"""The second step: what each column means, and what holds for all rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.rows.imports import PlanGlance
from desktop.bulk_import.column_strip import ColumnStrip
from desktop.bulk_import.foot import Foot
from desktop.bulk_import.preview_table import PreviewTable
from desktop.i18n.sentences import spoken
from desktop.theme.icons import icon, size_icon
from desktop.widgets.quiet_wheel import let_wheel_pass
from desktop.widgets.roles import rule, set_role, text_label

SAMPLES = 3


class ColumnsPage(QWidget):
    """Required columns that are missing are named; some may be given once for all rows.

    Signals:
        mapped: see ``ColumnStrip``.      given: canonical name, what holds for all rows.
        template_requested, back_requested, next_requested: the buttons.
    """

    mapped = Signal(object)
    given = Signal(str, str)
    template_requested = Signal()
    back_requested = Signal()
    next_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strip, self.preview, self.foot = ColumnStrip(SAMPLES), PreviewTable(), Foot()
        self._count = text_label("", "muted")
        self._template = text_label("", "muted")
        self._lacking = text_label("", "bad", wrap=True)
        self.save = QPushButton(icon("device-floppy"), self.tr("Als Vorlage speichern …"))
        size_icon(self.save, 16, gap=3)
        self.boxes: dict[str, QComboBox] = {}
        back = self.foot.add_button(self.tr("Zurück"))
        self.next = self.foot.add_button(self.tr("Probelauf starten"), "primary")
        self._lay_out()
        let_wheel_pass(self)
        self.strip.mapped.connect(self.mapped)
        self.save.clicked.connect(self.template_requested)
        back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.next_requested)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(12)
        head.addWidget(text_label(self.tr("Spalten zuordnen"), "strong"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._template)
        head.addWidget(self.save)
        inner = QWidget()
        set_role(inner, "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.strip)
        column.addWidget(rule())
        column.addWidget(self._below())
        column.addWidget(self.preview, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addWidget(self.foot)

    def _below(self) -> QWidget:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._lacking)
        self._form = QFormLayout()
        for key, words in (
            ("house", self.tr("Haus aller Zeilen ohne Angabe")),
            ("channels", self.tr("Kanal aller Zeilen ohne Angabe")),
            ("route", self.tr("Laufweg aller Zeilen ohne Angabe")),
        ):
            box = self.boxes[key] = QComboBox()
            box.setAccessibleName(words)
            box.setProperty("field", key)
            box.activated.connect(self._on_given)
            self._form.addRow(text_label(words, "field"), box)
        column.addLayout(self._form)
        return below

    def show_glance(self, found: PlanGlance) -> None:
        """Show columns, and what is missing."""
        self.strip.show_glance(found)
        self.preview.show_glance(found)
        read = sum(bool(one.field) for one in found.columns)
        words = self.tr("{0} von {1} zugeordnet").format(read, len(found.columns))
        self._count.setText(words)
        named = self.tr("erkannt nach Vorlage „{0}“").format(found.template)
        self._template.setText(named if found.template else "")
        names = dict(found.fields)
        missing = [spoken(names[one]) for one in found.lacking]
        told = self.tr("Pflichtspalten fehlen: {0}.").format(", ".join(missing))
        wrong = told if missing else spoken(found.problem)
        self._lacking.setText(wrong)
        self._lacking.setVisible(bool(wrong))
        self.next.setEnabled(not found.problem)
        for key, box in self.boxes.items():
            said = found.reading.defaults.get(key, "")
            there = any(one.field == key for one in found.columns)
            self._fill(box, found.choices.get(key, ()), said)
            self._form.setRowVisible(box, bool(said) or not there)

    def _fill(self, box: QComboBox, choices: tuple[tuple[str, str], ...], said: str) -> None:
        box.clear()
        box.addItem(self.tr("Keine Angabe"), "")
        for value, name in choices:
            box.addItem(f"{value} {name}" if name != value else value, value)
        box.setCurrentIndex(max(box.findData(said), 0))

    def _on_given(self) -> None:
        for key, box in self.boxes.items():
            if box is self.sender():
                self.given.emit(key, str(box.currentData() or ""))
