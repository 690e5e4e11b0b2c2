"""What stands beside a table about its chosen line: facts, parts with heads, notes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.roles import rule, set_role, text_label
from desktop.widgets.symbol import Symbol


class DetailColumn(QWidget):
    """Filled once, from above; made anew for each line."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "clear")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(8)

    def add_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Add names and values; what has no value is left out."""
        self.column.addLayout(facts_grid(facts))

    def add_head(self, title: str, aside: str = "") -> None:
        """Begin a part, perhaps with a lesser word beside its name."""
        head = QHBoxLayout()
        head.addWidget(text_label(title, "strong"))
        head.addWidget(text_label(aside, "muted"), 1)
        self.column.addWidget(rule())
        self.column.addLayout(head)

    def add_note(self, sign: str, tone: str, words: str) -> None:
        """Add a tinted note."""
        frame = QFrame()
        set_role(frame, "note", tone=tone)
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(Symbol(sign, tone, 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(words, "body", wrap=True), 1)
        self.column.addWidget(frame)


def facts_grid(facts: Iterable[tuple[str, str]], gap: int = 6) -> QGridLayout:
    """Lay names beside their values, ``gap`` px apart; what has no value is left out."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(gap)
    grid.setColumnStretch(1, 1)
    for number, (name, value) in enumerate(fact for fact in facts if fact[1]):
        grid.addWidget(text_label(name, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text_label(value, "body", wrap=True), number, 1)
    return grid
