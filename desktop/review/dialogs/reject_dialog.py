"""Rejecting: what is concerned, why, and what should change."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit
from typing_extensions import override

from desktop.draft_parts.reason_dialog import ReasonDialog
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.roles import text_label


class RejectDialog(ReasonDialog):
    """Hands in one reason; what is ticked and wished for stands in it in words."""

    @override
    def add_fields(self) -> None:
        self.body.addWidget(text_label(self.tr("Was ist betroffen?"), "field"))
        row = FlowLayout(12)
        self.body.addLayout(row)
        names = (self.tr("Text"), self.tr("Bild"), self.tr("Recht"), self.tr("Termin"))
        self._ticks = [QCheckBox(name) for name in (*names, self.tr("Sonstiges"))]
        for tick in self._ticks:
            row.addWidget(tick)

    @override
    def add_more_fields(self) -> None:
        label = text_label(self.tr("Was soll die Agentur ändern? (freiwillig)"), "field")
        self._wish = QLineEdit()
        self._wish.setPlaceholderText(self.tr("zum Beispiel: Satz 2 streichen"))
        self._wish.setAccessibleName(label.text())
        self.body.addWidget(label)
        self.body.addWidget(self._wish)

    def tick(self, name: str) -> None:
        """Tick one of the things concerned, by its name."""
        for tick in self._ticks:
            tick.setChecked(tick.isChecked() or tick.text() == name)

    @override
    def answer(self) -> object:
        reason = str(super().answer())
        ticked = ", ".join(tick.text() for tick in self._ticks if tick.isChecked())
        concerned = self.tr("Betrifft: {0}.").format(ticked) if ticked else ""
        wish = self._wish.text().strip()
        change = self.tr("Zu ändern: {0}").format(wish) if wish else ""
        return "\n".join(part for part in (reason, concerned, change) if part)
