"""The dialog "Abwesenheit und Vertretung": when I am away, and who votes for my unit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QTime, QTimeZone, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.rows.deputies import AwayRow, SubstitutionRow
from desktop.i18n import dates
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import rule, text_label

WIDTH, WEEKS = 520, 14
LAST_MOMENT = QTime(23, 59)


class AwayDialog(FramedDialog):
    """Each wish is handed in at once and shown when the store has it.

    Signals:
        absence_wanted: first and last moment, ms; 0 as last = back.
        deputy_wanted: unit, deputy, first and last moment; 0 as last = standing.
        end_wanted: unit and deputy.
    """

    help_page = "3-decide"
    absence_wanted = Signal(object, object)
    deputy_wanted = Signal(str, str, object, object)
    end_wanted = Signal(str, str)

    def __init__(self, row: AwayRow, now: int, parent: QWidget | None = None) -> None:
        super().__init__(" ", "", parent)
        self.setWindowTitle(self.tr("Abwesenheit und Vertretung"))
        self._now = now
        self._list = QVBoxLayout()
        self._deputies: Sequence[tuple[str, str]] = row.deputies
        self._add_absence()
        self.body.addWidget(rule())
        self._add_deputies()
        self.body.addStretch(1)
        self.add_button(self.tr("Schließen"), "primary").clicked.connect(self.accept)
        self.show_row(row)
        self.fit(WIDTH)

    def _day(self, name: str, ahead: int) -> QDateEdit:
        field = QDateEdit()
        field.setTimeZone(QTimeZone.utc())
        field.setDisplayFormat("ddd dd.MM.yyyy")
        field.setCalendarPopup(True)
        field.setDate(dates.to_wall(self._now).date().addDays(ahead))
        field.setAccessibleName(name)
        return field

    def _add_absence(self) -> None:
        self.body.addWidget(text_label(self.tr("Meine Abwesenheit"), "section"))
        self.state = text_label("", "body", wrap=True)
        self.body.addWidget(self.state)
        self._first = self._day(self.tr("Abwesend von"), 0)
        self._last = self._day(self.tr("Abwesend bis"), WEEKS)
        self.away = QPushButton(self.tr("Abwesend melden"))
        self._back = QPushButton(self.tr("Ich bin zurück"))
        grid = QGridLayout()
        for column, (words, field, button) in enumerate(
            (
                (self.tr("von"), self._first, self.away),
                (self.tr("bis"), self._last, self._back),
            )
        ):
            label = text_label(words, "field")
            label.setBuddy(field)
            button.setAutoDefault(False)
            for line, widget in enumerate((label, field, button)):
                grid.addWidget(widget, line, column)
            grid.setColumnStretch(column, 1)
        self.away.clicked.connect(self._on_away)
        self._back.clicked.connect(self._on_back)
        self.body.addLayout(grid)
        said = self.tr(
            "Wenn Sie entscheiden dürfen, zeigt es der Laufweg bei den Stationen Ihrer Stelle. "
            "Sonst ändert es nichts."
        )
        self.body.addWidget(text_label(said, "muted", wrap=True))

    def _add_deputies(self) -> None:
        self.body.addWidget(text_label(self.tr("Vertretung"), "section"))
        said = self.tr(
            "Die vertretende Stelle sieht die Entwürfe in ihrem Eingang und entscheidet für die "
            "andere. Das Protokoll nennt beide."
        )
        self.body.addWidget(text_label(said, "muted", wrap=True))
        self.body.addLayout(self._list)
        self._form = QWidget()
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 0, 0, 0)
        self.unit, self.deputy = QComboBox(), QComboBox()
        self._from = self._day(self.tr("Vertretung von"), 0)
        self._until = self._day(self.tr("Vertretung bis"), WEEKS)
        self.standing = QCheckBox(self.tr("ständig"))
        self.standing.toggled.connect(self._until.setDisabled)
        self.name_deputy = QPushButton(self.tr("Vertretung eintragen"))
        self.name_deputy.setAutoDefault(False)
        self.name_deputy.clicked.connect(self._on_deputy)
        fields = (
            (self.tr("Für die &Stelle"), self.unit),
            (self.tr("entscheidet auch"), self.deputy),
            (self.tr("von"), self._from),
            (self.tr("bis"), self._until),
        )
        for number, (words, field) in enumerate(fields):
            label = text_label(words, "field")
            label.setBuddy(field)
            line, column = divmod(number, 2)
            grid.addWidget(label, 2 * line, column)
            grid.addWidget(field, 2 * line + 1, column)
            grid.setColumnStretch(column, 1)
        self.unit.setAccessibleName(self.tr("Für die Stelle"))
        self.deputy.setAccessibleName(self.tr("entscheidet auch"))
        self.deputy.setPlaceholderText(self.tr("Stelle wählen"))
        self.unit.currentIndexChanged.connect(self._offer_deputies)
        self.deputy.currentIndexChanged.connect(self._on_chosen)
        for box in (self.unit, self.deputy):
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(policy)
        grid.addWidget(self.standing, 4, 0)
        grid.addWidget(self.name_deputy, 4, 1)
        self.body.addWidget(self._form)

    def show_row(self, row: AwayRow) -> None:
        """Show what the store says now."""
        away = bool(row.until)
        words = self.tr("Sie sind abwesend bis {0}.").format(dates.day_with_year(row.until))
        self.state.setText(words if away else self.tr("Sie sind da."))
        self._back.setVisible(away)
        self._form.setVisible(bool(row.units))
        _fill(self.unit, row.units)
        self._deputies = row.deputies
        self._offer_deputies()
        self._show_list(row.substitutions)
        if self.isVisible():
            self.fit()

    def _offer_deputies(self) -> None:
        """Offer the other units that vote; nobody becomes a deputy without having been chosen."""
        own, chosen = self.unit.currentData(), self.deputy.currentData()
        self.deputy.clear()
        for unit, name in self._deputies:
            if unit != own:
                self.deputy.addItem(name, unit)
        self.deputy.setCurrentIndex(self.deputy.findData(chosen) if chosen else -1)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.name_deputy.setEnabled(self.deputy.currentIndex() >= 0)

    def _show_list(self, rows: Sequence[SubstitutionRow]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        standing = [one for one in rows if one.state != "over"]
        lines: list[QWidget] = [self._line(one) for one in standing]
        if not lines:
            lines.append(text_label(self.tr("Es ist keine Vertretung eingetragen."), "body"))
        for line in lines:
            self._list.addWidget(line)
            # Qt would show it a turn later, and the height is asked for now.
            line.show()

    def _line(self, one: SubstitutionRow) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        names = self.tr("{0} entscheidet für {1}").format(one.deputy_name, one.unit_name)
        words = f"{names}\n{self._when(one)}"
        row.addWidget(text_label(words, "body", wrap=True), 1)
        if one.mine:
            end = QPushButton(self.tr("Beenden"))
            end.setAutoDefault(False)
            end.setAccessibleName(self.tr("Beenden: {0}").format(names))
            end.setProperty("pair", (one.unit, one.deputy))
            end.clicked.connect(self._on_end)
            row.addWidget(end)
        return line

    def _when(self, one: SubstitutionRow) -> str:
        first, last = dates.day_with_year(one.since), dates.day_with_year(one.until)
        if one.state == "later":
            ahead = self.tr("ab {0}, ständig") if not one.until else self.tr("von {0} bis {1}")
            return ahead.format(first, last)
        return self.tr("bis {0}").format(last) if one.until else self.tr("ständig")

    def _on_away(self) -> None:
        self.absence_wanted.emit(self._moment(self._first), self._moment(self._last, last=True))

    def _on_back(self) -> None:
        self.absence_wanted.emit(self._now, 0)

    def _on_deputy(self) -> None:
        until = 0 if self.standing.isChecked() else self._moment(self._until, last=True)
        unit, deputy = str(self.unit.currentData()), str(self.deputy.currentData())
        self.deputy_wanted.emit(unit, deputy, self._moment(self._from), until)

    def _on_end(self) -> None:
        self.end_wanted.emit(*self.sender().property("pair"))

    def _moment(self, field: QDateEdit, *, last: bool = False) -> int:
        when = dates.to_wall(self._now)
        when.setDate(QDate(field.date()))
        when.setTime(LAST_MOMENT if last else QTime(0, 0))
        return dates.from_wall(when)


def _fill(box: QComboBox, units: Sequence[tuple[str, str]]) -> None:
    chosen = box.currentData()
    box.clear()
    for unit, name in units:
        box.addItem(name, unit)
    box.setCurrentIndex(max(box.findData(chosen), 0))
