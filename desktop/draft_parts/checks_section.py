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
from desktop.draft_parts.check_line import LEVELS, NO_JUMP, CheckLine
from desktop.i18n import terms
from desktop.i18n.sentences import spoken
from desktop.theme.states import Face
from desktop.widgets.chip import Chip
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.section import Section
from desktop.widgets.symbol import Symbol
from desktop.widgets.together import add_all

PASSED = ("circle-check", "ok")
FEW = 6
"""Fulfilled checks shown at once; the rest on request."""


class ChecksSection(Section):
    """The section „Prüfungen“.

    Signals:
        jump_requested: where a check points to, as ``CheckRow.place``.
        ask_requested, lift_requested, decline_requested: the check whose block is in the way.
    """

    jump_requested = Signal(str)
    ask_requested = Signal(object)
    lift_requested = Signal(object)
    decline_requested = Signal(object)

    def __init__(self, dead_ends: frozenset[str] = NO_JUMP, chips: int = len(LEVELS) + 1) -> None:
        """Take the places that nothing on this screen can show, and how many marks fit."""
        body = QWidget()
        super().__init__(self.tr("Prüfungen"), body)
        self._dead_ends, self._most_chips = dead_ends, chips
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(32, 0, 8, 8)
        self._column.setSpacing(4)
        self._content: QWidget | None = None
        self._shown: tuple[tuple[CheckRow, ...], bool, bool, tuple[str, ...]] | None = None
        self._chips: list[Chip] = []
        self._all = False

    def show_checks(
        self,
        checks: Sequence[CheckRow],
        *,
        may_ask: bool = False,
        may_lift: bool = False,
        media: Sequence[str] = (),
    ) -> None:
        """Show other results; the same ones again cost nothing.

        ``media``: the types of the revision's media, in order, so that links can name them.
        """
        wanted = (tuple(checks), may_ask, may_lift, tuple(media))
        if self._shown != wanted:
            self._shown, self._all = wanted, False
            self._show_chips(checks)
            self._show_content()

    def rows(self) -> tuple[CheckRow, ...]:
        """Return the results that are shown."""
        return self._shown[0] if self._shown else ()

    def _show_chips(self, checks: Sequence[CheckRow]) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(face) for face in self.faces(checks)[: self._most_chips]]
        for chip in self._chips:
            self.header.add_right(chip)
        self.header.set_spare(self._chips)

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

    def _show_content(self) -> None:
        if self._content is not None:
            # Deleted later, but out of sight at once: both would be painted over each other.
            self._content.hide()
            self._column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = self._make_content()
        add_all(self._column, [self._content])

    def _make_content(self) -> QWidget:
        checks, may_ask, may_lift, _ = self._shown or ((), False, False, ())
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for check in checks:
            if check.level in LEVELS:
                column.addWidget(self._problem(check, may_ask=may_ask, may_lift=may_lift))
        passed = [spoken(check.text) for check in checks if check.level not in LEVELS]
        shown = passed if self._all or len(passed) <= FEW + 1 else passed[:FEW]
        column.addLayout(_grid([_line(one) for one in shown]))
        if len(shown) < len(passed):
            column.addWidget(self._more(len(passed) - len(shown)))
        if not checks:
            column.addWidget(text_label(self.tr("Noch nichts geprüft."), "muted"))
        return content

    def _problem(self, check: CheckRow, *, may_ask: bool, may_lift: bool) -> CheckLine:
        line = CheckLine(
            check,
            may_ask=may_ask,
            may_lift=may_lift,
            dead_ends=self._dead_ends,
            media=self._shown[3] if self._shown else (),
        )
        line.jump_requested.connect(self.jump_requested)
        line.ask_requested.connect(self.ask_requested)
        line.lift_requested.connect(self.lift_requested)
        line.decline_requested.connect(self.decline_requested)
        return line

    def _more(self, count: int) -> QPushButton:
        button = QPushButton(self.tr("{0} weitere erfüllte zeigen").format(count))
        set_role(button, "link")
        button.clicked.connect(self._on_more)
        return button

    def _on_more(self) -> None:
        self._all = True
        self._show_content()


def _line(words: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Symbol(*PASSED, 16))
    label: QLabel = text_label(words, "body", wrap=True)
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
