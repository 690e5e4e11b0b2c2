"""The columns of a plan side by side: name, samples, and what each is read as."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows.imports import GlanceColumn, PlanGlance
from desktop.i18n.sentences import spoken
from desktop.theme.look import look
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.quiet_wheel import let_wheel_pass
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

WIDTH, BATCH = 142, 2
Field = tuple[str, str]


class ColumnCell(QFrame):
    """One column.

    Signals:
        chosen: its header, and the canonical name of what it is read as, "" = not read.
    """

    chosen = Signal(str, str)

    def __init__(self, column: GlanceColumn, fields: Sequence[Field], samples: int) -> None:
        super().__init__()
        set_role(self, "column")
        self.column = column
        self.box = QComboBox()
        name = column.header or self.tr("ohne Namen")
        words = self.tr("Spalte {0}, {1}, lesen als").format(column.letter, name)
        self.box.setAccessibleName(words)
        self.box.setAccessibleDescription(", ".join(column.samples))
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(8)
        for field, told in fields:
            self.box.addItem(told, field)
        self.box.setCurrentIndex(max(self.box.findData(column.field), 0))
        self.box.setEnabled(bool(column.header) and not column.part)
        self.box.setToolTip(self.box.currentText())
        self.box.activated.connect(self._on_chosen)
        self._lay_out(name, samples)

    def _lay_out(self, name: str, samples: int) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(text_label(self.column.letter, "muted"))
        title = ElidedLabel(name)
        set_role(title, "strong")
        head.addWidget(title, 1)
        read = bool(self.column.field)
        head.addWidget(Symbol("check" if read else "minus", "ok" if read else "text3", 16))
        band = QFrame()
        set_role(band, "panel", rule="bottom")
        head.setContentsMargins(8, 5, 8, 5)
        band.setLayout(head)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        outer.setSpacing(0)
        outer.addWidget(band)
        column = QVBoxLayout()
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(4)
        outer.addLayout(column)
        for at in range(samples):
            there = at < len(self.column.samples)
            label = ElidedLabel(self.column.samples[at] if there else "")
            set_role(label, "muted")
            column.addWidget(label)
        column.addWidget(self.box)
        let_wheel_pass(self)

    def _on_chosen(self) -> None:
        self.chosen.emit(self.column.header, str(self.box.currentData() or ""))


class ColumnStrip(QScrollArea):
    """Scrolls sideways; columns come a few at a turn, so that a wide plan stalls nothing.

    Signals:
        mapped: header → canonical name, "" = not read, of all columns a choice touched.
    """

    mapped = Signal(object)

    def __init__(self, samples: int) -> None:
        super().__init__()
        self._samples = samples
        self._found: PlanGlance | None = None
        self._cells: list[ColumnCell] = []
        self._coming: list[GlanceColumn] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Spalten zuordnen"))
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._add_some)
        self._row = QHBoxLayout()

    @property
    def cells(self) -> Sequence[ColumnCell]:
        """Return the columns that are there already."""
        return self._cells

    def show_glance(self, found: PlanGlance) -> None:
        """Show the columns of a plan."""
        if self._found is not None and self._found.columns == found.columns:
            return
        self._found, self._cells, self._coming = found, [], list(found.columns)
        inner = QWidget()
        set_role(inner, "surface")
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setWidget(inner)
        self._add_some()
        self._timer.start()

    def _add_some(self) -> None:
        if self._found is None or not self._coming:
            self._timer.stop()
            return
        left = self.tr("Nicht einlesen")
        fields = [("", left), *((one, spoken(name)) for one, name in self._found.fields)]
        for column in self._coming[:BATCH]:
            cell = ColumnCell(column, fields, self._samples)
            cell.setMinimumWidth(look().px(WIDTH))
            cell.chosen.connect(self._on_chosen)
            self._cells.append(cell)
            self._row.addWidget(cell, 1)
        del self._coming[:BATCH]
        self._fit()
        if not self._coming:
            self._timer.stop()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _height(self) -> int:
        high = max((cell.sizeHint().height() for cell in self._cells), default=0)
        wide = sum(cell.minimumWidth() for cell in self._cells)
        bar = self.horizontalScrollBar().sizeHint().height() if wide > self.width() else 0
        return high + bar

    def _fit(self) -> None:
        if self._cells:
            self.setFixedHeight(self._height())

    def choose(self, header: str, field: str) -> None:
        """Choose as a person does; StopIteration for a header that is not there."""
        cell = next(one for one in self._cells if one.column.header == header)
        cell.box.setCurrentIndex(cell.box.findData(field))
        cell.box.activated.emit(cell.box.currentIndex())

    def _on_chosen(self, header: str, field: str) -> None:
        """One column of a meaning: who had it before is not read any more."""
        changed: dict[str, str] = {header: field}
        for cell in self._cells:
            if field and cell.column.field == field and cell.column.header != header:
                changed[cell.column.header] = ""
        told: Mapping[str, str] = changed
        self.mapped.emit(told)
