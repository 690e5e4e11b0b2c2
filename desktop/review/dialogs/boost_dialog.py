"""Asking for paid reach, and granting it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale, QTime, QTimeZone
from PySide6.QtWidgets import QComboBox, QDateEdit, QDoubleSpinBox, QWidget
from typing_extensions import override

from db.rows.boost import BoostRow
from desktop.draft_parts.reason_dialog import ReasonDialog, Wording
from desktop.i18n import dates, terms
from desktop.widgets.roles import text_label

LARGEST = 1_000_000
FIRST_CENTS = 10_000
DAYS = 6


@dataclass(frozen=True, slots=True)
class Spending:
    """What the dialog gave: ``cents`` 0 declines; channel and days (ms) only where it asks."""

    text: str
    cents: int
    channel: str = ""
    since: int = 0
    until: int = 0


class BoostDialog(ReasonDialog):
    """Asks for an amount; who grants may lower it or decline.

    Args:
        channels: codes of the revision's channels.
        wish: the request that is answered, None = a new one is asked for.
        now: ms.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what money is asked for
        self,
        wording: Wording,
        about: str,
        channels: Sequence[str],
        wish: BoostRow | None,
        now: int,
        parent: QWidget | None = None,
    ) -> None:
        self._channels, self._wish, self._now, self._declines = channels, wish, now, False
        super().__init__(wording, about, parent)
        if wish is not None:
            self.decline = self.add_left(self.tr("Ablehnen"))
            self.decline.clicked.connect(self._on_decline)

    @override
    def add_fields(self) -> None:
        wish = self._wish
        if wish is None:
            self.channel = QComboBox()
            for code in self._channels:
                self.channel.addItem(terms.channel_name(code), code)
            self.add_labelled(self.tr("Kanal"), self.channel)
        else:
            asks = self.tr("{0} beantragt {1} für {2}, {3} bis {4}.")
            since, until = dates.day(wish.since), dates.day(wish.until)
            channel, amount = terms.channel_name(wish.channel), dates.euros(wish.cents)
            said = asks.format(wish.unit_name, amount, channel, since, until)
            self.body.addWidget(text_label(said, "body", wrap=True))
        self.amount = QDoubleSpinBox()
        self.amount.setLocale(QLocale(QLocale.Language.German, QLocale.Country.Germany))
        self.amount.setGroupSeparatorShown(True)
        self.amount.setRange(1, wish.cents / 100 if wish else LARGEST)
        self.amount.setValue((wish.cents if wish else FIRST_CENTS) / 100)
        self.amount.setSuffix(" €")
        self.add_labelled(self.tr("Höchstens"), self.amount)
        if wish is None:
            today = dates.to_wall(self._now).date()
            self.first, self.last = self._day(today), self._day(today.addDays(DAYS))
            self.add_labelled(self.tr("Erster Tag"), self.first)
            self.add_labelled(self.tr("Letzter Tag"), self.last)

    def _day(self, day: QDate) -> QDateEdit:
        made = QDateEdit()
        made.setTimeZone(QTimeZone.utc())
        made.setDate(day)
        made.setDisplayFormat("ddd dd.MM.yyyy")
        made.setCalendarPopup(True)
        return made

    def _on_decline(self) -> None:
        self._declines = True
        self._on_decide()
        self._declines = False

    @override
    def answer(self) -> object:
        text, cents = str(super().answer()), round(self.amount.value() * 100)
        if self._wish is not None:
            return Spending(text, 0 if self._declines else cents)
        since, until = self._moment(self.first, 0), self._moment(self.last, 1) - 1
        return Spending(text, cents, str(self.channel.currentData()), since, until)

    def _moment(self, field: QDateEdit, more: int) -> int:
        wall = dates.to_wall(self._now)
        wall.setDate(field.date().addDays(more))
        wall.setTime(QTime(0, 0))
        return dates.from_wall(wall)
