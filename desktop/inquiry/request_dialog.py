"""Which houses are asked for what the log cannot know, and until when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QGridLayout, QWidget

from desktop.inquiry.details_dialog import day_field, iso
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH, COLUMNS, DAYS, FRIDAY, MONDAY = 520, 4, 7, 5, 8


class RequestDialog(FramedDialog):
    """Umlauf sends nothing: what is noted here is followed by words to copy or print.

    Signals:
        sent: codes of the houses and the ISO date.
    """

    sent = Signal(object, str)

    def __init__(
        self,
        number: int,
        houses: Sequence[tuple[str, str]],
        chosen: Sequence[str],
        parent: QWidget,
    ) -> None:
        """Take the number of the question, (code, name) of the houses, and whom to propose."""
        title = self.tr("Zulieferung anfragen")
        super().__init__(
            title, self.tr("Zulieferung zu Frage {0} anfragen").format(number), parent
        )
        self.set_subline(
            self.tr(
                "Umlauf verschickt nichts. Es vermerkt die Anfrage und gibt Ihnen danach je Haus "
                "einen Text zum Kopieren oder Drucken."
            )
        )
        self.boxes: dict[str, QCheckBox] = {}
        grid, form = QGridLayout(), QFormLayout()
        for place, (code, name) in enumerate(houses):
            box = self.boxes[code] = QCheckBox(code)
            box.setAccessibleName(f"{code}, {name}")
            box.setToolTip(name)
            box.setChecked(code in chosen)
            grid.addWidget(box, place // COLUMNS, place % COLUMNS)
        self.body.addWidget(text_label(self.tr("Häuser"), "field"))
        self.body.addLayout(grid)
        self.due = day_field("")
        day = self.due.date().addDays(DAYS)
        # At a weekend nobody answers; holidays whoever asks knows best.
        weekend = day.dayOfWeek() > FRIDAY
        self.due.setDate(day.addDays(MONDAY - day.dayOfWeek()) if weekend else day)
        self.due.setAccessibleName(self.tr("Antwort der Häuser bis"))
        form.addRow(text_label(self.tr("Antwort der Häuser bis"), "field"), self.due)
        self.body.addLayout(form)
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self.add_cancel()
        self.go = self.add_button(self.tr("Anfrage vermerken"), "primary")
        self.go.clicked.connect(self._on_go)
        self.fit(WIDTH)

    def _on_go(self) -> None:
        houses = tuple(code for code, box in self.boxes.items() if box.isChecked())
        if not houses:
            self._error.setText(self.tr("Bitte wählen Sie mindestens ein Haus."))
            self._error.show()
            self.fit(WIDTH)
            return
        self.accept()
        self.sent.emit(houses, iso(self.due))
