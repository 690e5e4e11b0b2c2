"""The last look before several drafts are approved: which, with what, and which are left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows.bulk import BulkRow
from desktop.i18n import dates, terms
from desktop.i18n.sentences import spoken
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.house_tag import HouseTag
from desktop.widgets.roles import rule, set_role, text_label
from desktop.widgets.symbol import Symbol

WIDTH = 560


class BulkDialog(FramedDialog):
    """`approved` carries the rows that can be approved."""

    help_page = "3-decide"
    approved = Signal(object)

    def __init__(self, rows: Sequence[BulkRow], now: int, parent: QWidget | None = None) -> None:
        self._fit = tuple(one for one in rows if not one.reason)
        self._now = now
        title = QCoreApplication.translate("BulkDialog", "Mehrere Entwürfe freigeben")
        super().__init__(title, "-", parent)
        self.set_headline(self._verb())
        self.set_subline(
            self.tr("Jeder Entwurf bekommt sein eigenes Votum und seine Zeile im Protokoll.")
        )
        for row in self._fit:
            self.body.addWidget(self._line(row))
        self._add_left_out([one for one in rows if one.reason])
        self.body.addStretch(1)
        self.add_cancel()
        self.button = self.add_button(self._verb(), "primary")
        self.button.setIcon(icon("circle-check", "on_accent"))
        size_icon(self.button, 16, gap=3)
        self.button.setEnabled(bool(self._fit))
        self.button.clicked.connect(self._on_approve)
        self.setMinimumWidth(look().px(WIDTH))
        (self.button if self._fit else self).setFocus()

    def _verb(self) -> str:
        if look().wording == "cosign":
            one, many = self.tr("{0} Entwurf mitzeichnen"), self.tr("{0} Entwürfe mitzeichnen")
        else:
            one, many = self.tr("{0} Entwurf freigeben"), self.tr("{0} Entwürfe freigeben")
        return terms.counted(len(self._fit), one, many)

    def _add_left_out(self, rows: Sequence[BulkRow]) -> None:
        if not rows:
            return
        one, many = self.tr("{0} Entwurf bleibt aus"), self.tr("{0} Entwürfe bleiben aus")
        self.body.addSpacing(4)
        self.body.addWidget(text_label(terms.counted(len(rows), one, many), "field"))
        for row in rows:
            self.body.addWidget(self._line(row))

    def _line(self, row: BulkRow) -> QWidget:
        """Return one draft: what it is, and below what is said of it."""
        line, frame = QHBoxLayout(), QFrame()
        set_role(frame, "clear")
        sign = ("lock", "text2") if row.reason else ("circle-check", "ok")
        words = QVBoxLayout()
        words.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(HouseTag(row.house))
        head.addWidget(text_label(row.title, "strong", wrap=True), 1)
        words.addLayout(head)
        for text, role in self._said(row):
            words.addWidget(text_label(text, role, wrap=True))
        line.setSpacing(10)
        line.addWidget(Symbol(*sign, 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addWidget(rule())
        return frame

    def _said(self, row: BulkRow) -> list[tuple[str, str]]:
        if row.reason:
            return [(spoken(row.reason), "muted")]
        parts = [self.tr("Fassung {0}").format(row.label)]
        if row.final:
            parts.append(self.tr("Schlusszeichnung"))
        if row.due:
            parts.append(self.tr("Frist {0}").format(dates.deadline(row.due, self._now)))
        parts.append(self.tr("{0} Prüfungen erfüllt").format(dates.number(row.done)))
        said = [(" · ".join(parts), "muted")]
        if row.for_unit:
            other = self.tr("in Vertretung für {0}").format(row.for_unit_name)
            said.append((other, "muted"))
        return said + [(self.tr("Hinweis: {0}").format(spoken(one)), "warn") for one in row.hints]

    def _on_approve(self) -> None:
        self.approved.emit(self._fit)
        self.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter and held and self.button.isEnabled():
            self._on_approve()
            return
        super().keyPressEvent(event)
