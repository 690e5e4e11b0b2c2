"""Rejecting: what is concerned, why, and what should change."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit
from typing_extensions import override

from desktop.review.dialogs.reason_dialog import ReasonDialog
from desktop.widgets.roles import text_label


class RejectDialog(ReasonDialog):
    """Hands in one reason; what is ticked and wished for stands in it in words."""

    @override
    def add_fields(self) -> None:
        self.body.addWidget(text_label(self.tr("Was ist betroffen?"), "field"))
        row = QHBoxLayout()
        names = (self.tr("Text"), self.tr("Bild"), self.tr("Recht"), self.tr("Termin"))
        self._ticks = [QCheckBox(name) for name in (*names, self.tr("Sonstiges"))]
        for tick in self._ticks:
            row.addWidget(tick)
        row.addStretch(1)
        self.body.addLayout(row)

    @override
    def add_more_fields(self) -> None:
        self.body.addWidget(text_label(self.tr("Textbaustein"), "field"))
        self._starts = QComboBox()
        self._starts.setAccessibleName(self.tr("Textbaustein"))
        self._starts.addItem(self.tr("Textbaustein wählen"))
        for words in self._offered_starts():
            self._starts.addItem(words)
        self._starts.activated.connect(self._on_start_chosen)
        self.body.addWidget(self._starts)
        label = text_label(self.tr("Was soll die Agentur ändern? (freiwillig)"), "field")
        self._wish = QLineEdit()
        self._wish.setPlaceholderText(self.tr("zum Beispiel: Satz 2 streichen"))
        self._wish.setAccessibleName(label.text())
        self.body.addWidget(label)
        self.body.addWidget(self._wish)

    def _offered_starts(self) -> tuple[str, ...]:
        return (
            self.tr("Fachlich nicht richtig: "),
            self.tr("Rechtlich nicht möglich: "),
            self.tr("Ton oder Wortwahl passt nicht: "),
            self.tr("Bild passt nicht zum Text: "),
            self.tr("Termin passt nicht: "),
        )

    def tick(self, name: str) -> None:
        """Tick one of the things concerned, by its name."""
        for tick in self._ticks:
            tick.setChecked(tick.isChecked() or tick.text() == name)

    def _on_start_chosen(self, number: int) -> None:
        if number and self.field is not None:
            self.field.edit.insertPlainText(self._offered_starts()[number - 1])
            self.field.edit.setFocus()
        self._starts.setCurrentIndex(0)

    @override
    def answer(self) -> object:
        reason = str(super().answer())
        ticked = ", ".join(tick.text() for tick in self._ticks if tick.isChecked())
        concerned = self.tr("Betrifft: {0}.").format(ticked) if ticked else ""
        wish = self._wish.text().strip()
        change = self.tr("Zu ändern: {0}").format(wish) if wish else ""
        return "\n".join(part for part in (reason, concerned, change) if part)
