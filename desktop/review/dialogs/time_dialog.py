"""Asking for more time at a station, and giving it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTime, QTimeZone
from PySide6.QtWidgets import QDateEdit, QWidget
from typing_extensions import override

from desktop.draft_parts.reason_dialog import ReasonDialog, Wording
from desktop.i18n import dates
from desktop.widgets.roles import text_label

CLOSING = QTime(17, 0)
DAY_MS = 24 * dates.HOUR_MS


@dataclass(frozen=True, slots=True)
class MoreTime:
    """``until``: ms, 0 = the deadline stays."""

    text: str
    until: int


class TimeDialog(ReasonDialog):
    """A day after the present deadline; who answers a wish may also decline it.

    Args:
        due: the deadline as it is, ms.      earliest: no new one lies before it, ms.
        wish: the day somebody asked for, ms, 0 = nobody did.
        gives: the acting member gives the time itself.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what a deadline is moved by
        self,
        wording: Wording,
        about: str,
        due: int,
        earliest: int,
        wish: int,
        parent: QWidget | None = None,
        *,
        gives: bool = False,
    ) -> None:
        self._due, self._wish, self._stays = due, wish, False
        self._earliest = max(due, earliest)
        super().__init__(wording, about, parent)
        if gives and wish:
            self.stay = self.add_left(self.tr("Frist nicht verlängern"))
            self.stay.clicked.connect(self._on_stay)

    @override
    def add_fields(self) -> None:
        said = self.tr("Die Frist ist {0}.").format(dates.day(self._due))
        self.body.addWidget(text_label(said, "body", wrap=True))
        self.when = QDateEdit()
        self.when.setTimeZone(QTimeZone.utc())
        first = dates.to_wall(self._earliest + DAY_MS).date()
        self.when.setMinimumDate(first)
        self.when.setDate(dates.to_wall(self._wish).date() if self._wish else first)
        self.when.setDisplayFormat("ddd dd.MM.yyyy")
        self.when.setCalendarPopup(True)
        self.add_labelled(self.tr("&Neue Frist"), self.when)

    def _on_stay(self) -> None:
        self._stays = True
        self._on_decide()
        self._stays = False

    @override
    def answer(self) -> object:
        day = dates.to_wall(self._due)
        day.setDate(self.when.date())
        day.setTime(CLOSING)
        until = 0 if self._stays else dates.from_wall(day)
        return MoreTime(str(super().answer()), until)
