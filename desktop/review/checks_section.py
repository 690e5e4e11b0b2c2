"""What the program checked: blocks and hints in words with the way there, the rest in short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.rows import CheckRow
from desktop.i18n import terms
from desktop.theme.states import Face
from desktop.widgets.chip import Chip
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.section import Section
from desktop.widgets.symbol import Symbol

LEVELS = {"block": ("circle-x", "bad"), "hint": ("alert-triangle", "warn")}
PASSED = ("circle-check", "ok")


class ChecksSection(Section):
    """The section „Prüfungen“; `place_requested` names where a check points to."""

    place_requested = Signal(str)

    def __init__(self) -> None:
        body = QWidget()
        super().__init__(self.tr("Prüfungen"), body)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(32, 0, 8, 8)
        self._column.setSpacing(4)
        self._content: QWidget | None = None
        self._checks: tuple[CheckRow, ...] | None = None
        self._chips: list[Chip] = []

    def show_checks(self, checks: Sequence[CheckRow]) -> None:
        """Show other results; the same ones again cost nothing."""
        if self._checks == tuple(checks):
            return
        self._checks = tuple(checks)
        self._show_chips(checks)
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = self._make_content(checks)
        self._column.addWidget(self._content)

    def _show_chips(self, checks: Sequence[CheckRow]) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(face) for face in self.faces(checks)]
        for chip in self._chips:
            self.header.add_right(chip)

    def faces(self, checks: Sequence[CheckRow]) -> tuple[Face, ...]:
        """Return the marks that sum the results up."""
        counts = {level: sum(one.level == level for one in checks) for level in (*LEVELS, "ok")}
        words = {
            "block": (self.tr("{0} Sperre"), self.tr("{0} Sperren"), *LEVELS["block"]),
            "hint": (self.tr("{0} Hinweis"), self.tr("{0} Hinweise"), *LEVELS["hint"]),
            "ok": (self.tr("{0} erfüllt"), self.tr("{0} erfüllt"), "check", "ok"),
        }
        return tuple(
            Face(terms.counted(counts[level], one, many), icon, tone)
            for level, (one, many, icon, tone) in words.items()
            if counts[level]
        )

    def _make_content(self, checks: Sequence[CheckRow]) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for check in checks:
            if check.level in LEVELS:
                column.addWidget(self._problem(check))
        passed = [check for check in checks if check.level not in LEVELS]
        column.addLayout(_grid([_line(check.text, PASSED, "body") for check in passed]))
        if not checks:
            column.addWidget(text_label(self.tr("Noch nichts geprüft."), "muted"))
        return content

    def _problem(self, check: CheckRow) -> QWidget:
        icon = LEVELS[check.level]
        line = _line(check.text, icon, icon[1])
        level = self.tr("Sperre") if check.level == "block" else self.tr("Hinweis")
        line.setAccessibleName(f"{check.text}, {level}")
        line.setToolTip(check.remedy)
        row = line.layout()
        if isinstance(row, QHBoxLayout) and check.place:
            row.addWidget(self._link(check.place))
        return line

    def _link(self, place: str) -> QPushButton:
        kind, _, key = place.partition(".")
        words = {
            "media": self.tr("Bild {0} zeigen").format(key),
            "text": self.tr("{0} zeigen").format(terms.channel_name(key)),
        }
        button = QPushButton(words.get(kind, self.tr("zeigen")))
        set_role(button, "link")
        button.setProperty("place", place)
        button.clicked.connect(self._on_link)
        return button

    def _on_link(self) -> None:
        self.place_requested.emit(str(self.sender().property("place")))


def _line(words: str, icon: tuple[str, str], role: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Symbol(icon[0], icon[1], 16))
    label: QLabel = text_label(words, role, wrap=True)
    row.addWidget(label, 1)
    return line


def _grid(widgets: Sequence[QWidget]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(4)
    grid.setHorizontalSpacing(4)
    for column in (0, 1):
        grid.setColumnStretch(column, 1)
    for number, widget in enumerate(widgets):
        grid.addWidget(widget, number // 2, number % 2)
    return grid
