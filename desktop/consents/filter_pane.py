"""The column at the left: which states, kinds and house the register shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.rows import HouseRow
from db.rows.consents import KINDS, ConsentCounts
from desktop.consents.words import SHOWN_ORDER, STATUS_SIGNS, ConsentWords
from desktop.draft_parts.house_box import HouseBox
from desktop.i18n import dates
from desktop.theme.icons import icon, size_icon
from desktop.widgets.roles import rule, set_role, text_label
from desktop.widgets.symbol import Symbol


class FilterPane(QFrame):
    """Boxes with what each would show; run-out entries are hidden until asked for.

    Signals:
        changed: another list is wanted.
    """

    changed = Signal()

    def __init__(self, words: ConsentWords) -> None:
        super().__init__()
        set_role(self, "surface")
        self._words = words
        self._boxes: dict[tuple[str, str], tuple[QCheckBox, QLabel]] = {}
        self._houses = HouseBox()
        self._houses.activated.connect(self._on_changed)
        content = QWidget()
        set_role(content, "clear")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(6)
        self._add_group(self.tr("Zustand"), "status", SHOWN_ORDER)
        self._column.addWidget(rule())
        self._add_group(self.tr("Art"), "kind", KINDS)
        self._column.addWidget(rule())
        self._column.addWidget(text_label(self.tr("Haus"), "strong"))
        self._column.addWidget(self._houses)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addWidget(self._foot())

    def _foot(self) -> QFrame:
        foot = QFrame()
        set_role(foot, "panel", rule="top")
        words = self.tr("Motive stehen als Funktion da. Namen stehen nur auf dem Scan.")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(Symbol("shield-lock", "text2", 16))
        row.addWidget(text_label(words, "muted", wrap=True), 1)
        return foot

    def _add_group(self, title: str, group: str, codes: Sequence[str]) -> None:
        self._column.addWidget(text_label(title, "strong"))
        for code in codes:
            box, count = QCheckBox(self._word(group, code)), text_label("", "faint")
            box.setChecked(code != "expired")
            if group == "status":
                box.setIcon(icon(*STATUS_SIGNS[code], on=STATUS_SIGNS[code][1]))
                size_icon(box, 16)
            box.toggled.connect(self._on_changed)
            self._boxes[group, code] = box, count
            row = QHBoxLayout()
            row.addWidget(box, 1)
            row.addWidget(count)
            self._column.addLayout(row)

    def _word(self, group: str, code: str) -> str:
        return self._words.status(code).word if group == "status" else self._words.kind(code)

    def show_counts(self, counts: ConsentCounts) -> None:
        """Write the numbers beside the boxes; they belong to the names."""
        for (group, code), (box, label) in self._boxes.items():
            numbers = counts.statuses if group == "status" else counts.kinds
            count = dates.number(numbers.get(code, 0))
            label.setText(count)
            box.setAccessibleName(f"{self._word(group, code)}, {count}")

    def show_houses(self, houses: Sequence[HouseRow]) -> None:
        """Offer the houses of the space."""
        self._houses.show_houses(houses)

    def chosen(self, group: str) -> tuple[str, ...]:
        """Return the codes ticked in a group, () = all of them."""
        boxes = {code: box for (name, code), (box, _) in self._boxes.items() if name == group}
        ticked = tuple(code for code, box in boxes.items() if box.isChecked())
        return () if len(ticked) == len(boxes) else ticked or ("none",)

    def house(self) -> str:
        """Return the code of the chosen house, "" = all."""
        return self._houses.house()

    def tick(self, group: str, code: str, *, ticked: bool) -> None:
        """Tick a box, as if a person did."""
        self._boxes[group, code][0].setChecked(ticked)

    def tick_all(self) -> None:
        """Show every state, kind and house."""
        for box, _ in self._boxes.values():
            box.setChecked(True)
        self._houses.setCurrentIndex(0)

    def _on_changed(self) -> None:
        self.changed.emit()
