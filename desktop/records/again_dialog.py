"""The dialog "Noch einmal zeichnen": what fell off, one press each or all of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.rows import LostRow
from desktop.i18n import dates
from desktop.i18n.sentences import spoken
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH, SHOWN = 560, 40


class AgainDialog(FramedDialog):
    """`wanted` carries the ids to be signed again, none = all of them."""

    help_page = "8-log"
    wanted = Signal(tuple)

    def __init__(self, rows: Sequence[LostRow], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Noch einmal zeichnen"), "", parent)
        said = self.tr(
            "Das haben Sie geschrieben, und es zählt nach einer Erneuerung, einer Kopie oder "
            "einer Sperre nicht mehr. Jede Handlung wird neu geprüft und neu gezeichnet."
        )
        self.body.addWidget(text_label(said, "body", wrap=True))
        self._holder = QVBoxLayout()
        self._inner: QWidget | None = None
        self.body.addLayout(self._holder)
        self.body.addStretch(1)
        self.add_cancel(self.tr("Schließen"))
        self.all = self.add_button(self.tr("Alles noch einmal zeichnen"), "primary")
        self.all.clicked.connect(self._on_all)
        self.show_rows(rows, ())
        self.fit(WIDTH)

    def show_rows(self, rows: Sequence[LostRow], refused: Sequence[tuple[str, str]]) -> None:
        """Show what is left, and why something could not be signed."""
        if self._inner is not None:
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = QWidget()
        column, reasons = QVBoxLayout(self._inner), dict(refused)
        column.setContentsMargins(0, 0, 0, 0)
        for one in rows[:SHOWN]:
            column.addWidget(self._line(one, reasons.get(one.id, "")))
        rest = len(rows) - SHOWN
        if rest > 0:
            column.addWidget(text_label(self.tr("und {0} weitere").format(rest), "muted"))
        if not rows:
            column.addWidget(text_label(self.tr("Es ist nichts mehr offen."), "body"))
        self.all.setEnabled(bool(rows))
        self._holder.addWidget(self._inner)
        if self.isVisible():
            self.fit()

    def _line(self, one: LostRow, reason: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        title = f" · „{one.title}“" if one.title else ""
        words = f"{spoken(one.sentence)}{title} · {dates.day(one.at)}, {dates.clock(one.at)}"
        row.addWidget(text_label(f"{words}\n{reason}" if reason else words, "body", wrap=True), 1)
        button = QPushButton(self.tr("Zeichnen"))
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Zeichnen: {0}").format(words))
        button.setProperty("entry", one.id)
        button.clicked.connect(self._on_one)
        row.addWidget(button)
        return line

    def _on_one(self) -> None:
        self.wanted.emit((str(self.sender().property("entry")),))

    def _on_all(self) -> None:
        self.wanted.emit(())
