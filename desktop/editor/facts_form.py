"""The plain facts of a draft: title, when, where, and for a new one also house and route."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTime, QTimeZone, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.rows import ChannelRow, HouseRow, RouteRow, UnitRow
from desktop.editor.content import Content
from desktop.i18n import dates, terms
from desktop.media.mockups.post import body_of
from desktop.theme.icons import icon, size_icon
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.quiet_wheel import let_wheel_pass
from desktop.widgets.roles import text_label

_BY_LETTERS = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LETTERS = 8


@dataclass(frozen=True, slots=True)
class Choices:
    """What a space offers."""

    houses: tuple[HouseRow, ...] = ()
    units: tuple[UnitRow, ...] = ()
    routes: tuple[RouteRow, ...] = ()
    channels: tuple[ChannelRow, ...] = ()


class FactsForm(QWidget):
    """Fields below each other."""

    changed = Signal()
    channels_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices = Choices()
        self.title, self._topic = QLineEdit(), QLineEdit()
        self._house, self._unit, self._lead = QComboBox(), QComboBox(), QComboBox()
        self._route = QComboBox()
        for box in (self._house, self._unit, self._lead, self._route):
            # long names are cut in the closed box and whole in the list and its tooltip
            box.setSizeAdjustPolicy(_BY_LETTERS)
            box.setMinimumContentsLength(_LETTERS)
            box.currentTextChanged.connect(box.setToolTip)
        self.has_date = QCheckBox(self.tr("Termin"))
        self.when = QDateTimeEdit()
        self.when.setTimeZone(QTimeZone.utc())
        self.when.setDisplayFormat("ddd dd.MM.yyyy  HH:mm")
        self.when.setCalendarPopup(True)
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self._channels: dict[str, QPushButton] = {}
        self._channel_row = QWidget()
        self._flow = FlowLayout(6)
        self._channel_row.setLayout(self._flow)
        self._for_new = QWidget()
        self._lay_out()
        let_wheel_pass(self)
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._error)
        self._field(column, self.tr("Titel"), self.title)
        inner = QVBoxLayout(self._for_new)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        self._field(inner, self.tr("Haus"), self._house)
        self._field(inner, self.tr("Stelle"), self._unit)
        self._field(inner, self.tr("Laufweg"), self._route)
        self._field(inner, self.tr("Federführung"), self._lead)
        column.addWidget(self._for_new)
        self._field(column, self.tr("Thema (freiwillig)"), self._topic)
        column.addWidget(self.has_date)
        column.addWidget(self.when)
        self.when.setAccessibleName(self.tr("Termin"))
        column.addWidget(text_label(self.tr("Kanäle"), "field"))
        column.addWidget(self._channel_row)

    def _field(self, column: QVBoxLayout, name: str, widget: QWidget) -> None:
        widget.setAccessibleName(name)
        column.addWidget(text_label(name, "field"))
        column.addWidget(widget)

    def _connect(self) -> None:
        for line in (self.title, self._topic):
            line.textChanged.connect(self._on_changed)
        for box in (self._unit, self._lead, self._route):
            box.activated.connect(self._on_changed)
        self._house.activated.connect(self._on_house)
        self.has_date.toggled.connect(self.when.setEnabled)
        self.has_date.toggled.connect(self._on_changed)
        self.when.dateTimeChanged.connect(self._on_changed)

    def show_choices(self, choices: Choices) -> None:
        """Offer houses, units, routes and channels of the space."""
        self._choices = choices
        for house in choices.houses:
            self._house.addItem(f"{house.code} · {house.name}", house.code)
        for unit in choices.units:
            self._lead.addItem(f"{unit.house_code} · {unit.name}", unit.code)
        for route in choices.routes:
            self._route.addItem(route.name, route.name)
        for channel in choices.channels:
            button = QPushButton(icon(terms.channel_icon(channel.code)), channel.name)
            size_icon(button, 16, gap=3)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(self._on_channel)
            self._channels[channel.code] = button
            self._flow.addWidget(button)
        self._fill_units("")

    def _fill_units(self, chosen: str) -> None:
        self._unit.clear()
        house = self._house.currentData()
        for unit in self._choices.units:
            if unit.house_code == house:
                self._unit.addItem(unit.name, unit.code)
        self._unit.setCurrentIndex(max(self._unit.findData(chosen), 0))

    def show_content(self, content: Content, *, new: bool, now: int) -> None:
        """Fill the fields; house, unit, lead and route are fixed once a draft exists."""
        self.title.setText(content.title)
        self._topic.setText(content.topic)
        self._for_new.setVisible(new)
        for box, value in (
            (self._house, content.house),
            (self._lead, content.lead),
            (self._route, content.route),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))
        self._fill_units(content.unit)
        tomorrow = dates.to_wall(now).addDays(1)
        tomorrow.setTime(QTime(9, 0))
        planned = dates.to_wall(content.planned_at)
        self.when.setDateTime(planned if content.planned_at else tomorrow)
        self.has_date.setChecked(bool(content.planned_at))
        self.when.setEnabled(bool(content.planned_at))
        for code, button in self._channels.items():
            button.setChecked(code in content.channels)

    def choose(self, channel: str) -> None:
        """Choose a channel or give it up, as if a person did."""
        self._channels[channel].click()

    def alt_limit(self) -> int:
        """Return how long an alternative text may be on the chosen channels, 0 = none says."""
        chosen = self.channels()
        limits = [one.alt_limit for one in self._choices.channels if one.code in chosen]
        return min((one for one in limits if one), default=0)

    def account(self) -> str:
        """Return who posts a new draft: the body it is about, else its house."""
        code = str(self._house.currentData() or "")
        return body_of(self._unit.currentText(), code) or self._house.currentText()

    def channels(self) -> tuple[str, ...]:
        """Return the chosen channels in the order of the space."""
        return tuple(code for code, button in self._channels.items() if button.isChecked())

    def go_to_date(self) -> None:
        """Give the focus to the date."""
        (self.when if self.has_date.isChecked() else self.has_date).setFocus()

    def planned_at(self) -> int:
        """Return the planned time in ms, 0 = none."""
        stamp = dates.from_wall(self.when.dateTime())
        return stamp if self.has_date.isChecked() else 0

    def facts(self) -> dict[str, str]:
        """Return title, topic, house, unit, lead and route."""
        return {
            "title": self.title.text().strip(),
            "topic": self._topic.text().strip(),
            "house": str(self._house.currentData() or ""),
            "unit": str(self._unit.currentData() or ""),
            "lead": str(self._lead.currentData() or ""),
            "route": str(self._route.currentData() or ""),
        }

    def check(self) -> bool:
        """Tell whether title and a channel are there; else say so and go there."""
        missing: QWidget | None = None
        words = ""
        if not self.channels():
            missing = next(iter(self._channels.values()), None)
            words = self.tr("Wählen Sie mindestens einen Kanal.")
        if not self.title.text().strip():
            missing, words = self.title, self.tr("Geben Sie dem Entwurf einen Titel.")
        self._error.setText(words)
        self._error.setVisible(bool(words))
        if missing is not None and words:
            missing.setFocus(Qt.FocusReason.OtherFocusReason)
        return not words

    def _on_house(self) -> None:
        self._fill_units("")
        self.changed.emit()

    def _on_channel(self) -> None:
        self.channels_changed.emit()
        self.changed.emit()

    def _on_changed(self) -> None:
        self.changed.emit()
