"""The way that something goes: one row a station, done, now or later."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.focus_ring import OWN_RING
from desktop.widgets.chip import Chip
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.painted import Painted
from desktop.widgets.painting import paint_focus_ring
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.step_item import NOW, StepItem
from desktop.widgets.step_sign import StepSign
from desktop.widgets.together import add_all

TOP_RIGHT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Stepper(QWidget):
    """Shows ``StepItem`` rows; Tab reaches the present one, the arrow keys the others."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._rows: list[QWidget] = []
        self._items: list[tuple[StepItem, bool]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_items(self, items: Sequence[StepItem]) -> None:
        """Show other rows; one that says the same as before stays."""
        wanted = [(item, item is items[-1]) for item in items]
        if wanted == self._items:
            return
        spare = list(zip(self._items, self._rows, strict=True))
        for row in self._rows:
            self._column.removeWidget(row)
        self._rows = [_taken(spare, key) or _row(key[0], last=key[1]) for key in wanted]
        self._items = wanted
        for _, row in spare:
            row.hide()
            row.deleteLater()
        add_all(self._column, self._rows)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        row = self.focusWidget()
        if step is None or row not in self._rows:
            super().keyPressEvent(event)
            return
        target = self._rows.index(row) + step
        if 0 <= target < len(self._rows):
            self._rows[target].setFocus(Qt.FocusReason.OtherFocusReason)


class _Row(Painted):
    """A row that shows the focus inside itself: rows lie too close for a ring around."""

    def __init__(self, item: StepItem) -> None:
        super().__init__()
        self._short = [ElidedLabel(quote) for quote in item.quotes]
        self._full = [text_label(quote, "muted", wrap=True) for quote in item.quotes]
        for label in self._short:
            set_role(label, "muted")

    def add_quotes(self, grid: QGridLayout) -> None:
        """Put what was said below everything else."""
        for number, labels in enumerate(zip(self._short, self._full, strict=True), start=3):
            for label in labels:
                grid.addWidget(label, number, 0, 1, 2)
        self._unfold(unfolded=False)

    def _unfold(self, *, unfolded: bool) -> None:
        for short, full in zip(self._short, self._full, strict=True):
            short.setVisible(not unfolded)
            full.setVisible(unfolded)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            paint_focus_ring(painter, self.rect())
            painter.end()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._unfold(unfolded=True)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._unfold(unfolded=False)
        self.update()


def _taken(
    spare: list[tuple[tuple[StepItem, bool], QWidget]], key: tuple[StepItem, bool]
) -> QWidget | None:
    """Take the row out that shows the same already, None where there is none."""
    place = next((number for number, (one, _) in enumerate(spare) if one == key), -1)
    return spare.pop(place)[1] if place >= 0 else None


def _row(item: StepItem, *, last: bool) -> QWidget:
    row = _Row(item)
    row.setAccessibleName(item.spoken)
    row.setProperty(OWN_RING, "true")
    now = item.state == NOW
    row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if now else Qt.FocusPolicy.ClickFocus)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 3, 4, 0)
    line.setSpacing(6)
    line.addWidget(StepSign(item.state, last=last))
    texts = _texts(item)
    row.add_quotes(texts)
    line.addLayout(texts, 1)
    return row


def _texts(item: StepItem) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 8)
    grid.setVerticalSpacing(2)
    grid.setHorizontalSpacing(4)
    grid.setColumnStretch(0, 1)
    title = text_label(item.title, "strong" if item.state == NOW else "body", wrap=True)
    grid.addWidget(title, 0, 0)
    if item.face:
        grid.addWidget(Chip(item.face), 0, 1, TOP_RIGHT)
    elif item.aside:
        grid.addWidget(text_label(item.aside, "muted"), 0, 1)
    if item.inner:
        grid.addWidget(_inner(item), 1, 0, 1, 2)
    if item.detail:
        grid.addWidget(text_label(item.detail, "muted", wrap=True), 2, 0, 1, 2)
    return grid


def _inner(item: StepItem) -> QFrame:
    frame = QFrame()
    set_role(frame, "side_by_side")
    grid = QGridLayout(frame)
    grid.setContentsMargins(8, 0, 0, 0)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 1)
    for number, (name, face) in enumerate(item.inner):
        grid.addWidget(text_label(name, "muted", wrap=True), number, 0)
        if face:
            grid.addWidget(Chip(face), number, 1, TOP_RIGHT)
    return frame
