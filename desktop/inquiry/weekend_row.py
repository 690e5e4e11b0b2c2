"""A field for a day, which says so where the day lies on a weekend."""

from __future__ import annotations

from PySide6.QtWidgets import QDateEdit, QHBoxLayout

from desktop.widgets.roles import text_label

SATURDAY = 6


class WeekendRow(QHBoxLayout):
    """Holidays differ by Land: they are named once the day is known to the store."""

    def __init__(self, field: QDateEdit) -> None:
        super().__init__()
        self._field, self.word = field, text_label("", "muted")
        self.setSpacing(8)
        self.addWidget(field)
        self.addWidget(self.word, 1)
        field.dateChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        day = self._field.date().dayOfWeek()
        named = {SATURDAY: self.tr("ein Samstag"), SATURDAY + 1: self.tr("ein Sonntag")}
        self.word.setText(named.get(day, ""))
        self._field.setAccessibleDescription(self.word.text())
