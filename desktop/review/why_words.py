"""Why a draft lies here, in sentences: scope, deadline and its days, before and after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QObject

from db.rows.why import WhyRow, WhyStepRow
from desktop.i18n import dates, terms
from desktop.theme.states import verdict_face

DAY_MS = 24 * dates.HOUR_MS


class WhyWords(QObject):
    """One method a section; each gives its lines."""

    def __init__(self, now: Callable[[], int] = dates.now_ms) -> None:
        super().__init__()
        self._now = now

    def scope(self, why: WhyRow) -> Iterator[str]:
        """Yield whose step it is and why I may sign it."""
        kind = terms.step_kind(why.kind)
        yield self.tr("Station: {0}, {1}").format(why.unit_name, kind)
        if not why.stood_in_for:
            yield self.tr("Sie gehören zu dieser Stelle und haben das Prüfrecht.")
        elif why.until:
            until = dates.day_with_year(why.until)
            yield self.tr("Ihre Stelle vertritt sie bis {0}.").format(until)
        else:
            yield self.tr("Ihre Stelle vertritt sie ständig.")
        if why.silence:
            yield self.tr("Ohne Votum bis zur Frist gilt Schweigen als Zustimmung.")

    def deadline(self, why: WhyRow) -> Iterator[str]:
        """Yield the deadline, and the days it was counted by."""
        if not why.due:
            return
        yield self.tr("{0}, {1} Uhr").format(dates.day_with_year(why.due), dates.clock(why.due))
        opened = f"{dates.day_with_year(why.opened_at)}, {dates.clock(why.opened_at)}"
        yield self.tr("Eröffnet {0} Uhr, dann {1}.").format(opened, self._length(why))
        yield self._calendar(why)
        for one in why.days_off:
            yield self.tr("Feiertag: {0}, {1}").format(_german(one.day), one.name)
        if why.rested:
            yield self.tr("Während einer Rückfrage ruhte sie {0}.").format(self._rested(why))

    def _length(self, why: WhyRow) -> str:
        if why.days:
            one, many = self.tr("{0} Arbeitstag"), self.tr("{0} Arbeitstage")
            return terms.counted(why.days, one, many)
        return terms.counted(why.hours, self.tr("{0} Stunde"), self.tr("{0} Stunden"))

    def _calendar(self, why: WhyRow) -> str:
        if not why.land:
            return self.tr("Es zählen Montag bis Freitag ohne bundesweite Feiertage, bis 17 Uhr.")
        words = self.tr("Es zählen Montag bis Freitag ohne Feiertage in {0}, bis 17 Uhr.")
        return words.format(why.land)

    def _rested(self, why: WhyRow) -> str:
        days, hours = divmod(-(-why.rested // dates.HOUR_MS), 24)
        if days:
            return terms.counted(days, self.tr("{0} Tag"), self.tr("{0} Tage"))
        return terms.counted(hours, self.tr("{0} Stunde"), self.tr("{0} Stunden"))

    def before(self, why: WhyRow) -> Iterator[str]:
        """Yield who decided before."""
        if not why.before:
            yield self.tr("Sie sind die erste Station.")
        yield from (self._step(one) for one in why.before)

    def beside(self, why: WhyRow) -> Iterator[str]:
        """Yield who decides at the same time."""
        yield from (self._step(one) for one in why.beside)

    def after(self, why: WhyRow) -> Iterator[str]:
        """Yield who waits for this."""
        if not why.after:
            yield self.tr("Niemand. Nach Ihnen ist der Laufweg zu Ende.")
        yield from (self._step(one) for one in why.after)

    def _step(self, one: WhyStepRow) -> str:
        units = self.tr(" oder ").join(one.unit_names)
        kind = terms.step_kind(one.kind)
        said = verdict_face(one.result).word if one.result else ""
        when = dates.day(one.at) if one.result and one.at else ""
        return ", ".join(part for part in (units, kind, said, when) if part)


def _german(day: str) -> str:
    found = date.fromisoformat(day)
    return f"{found.day}.{found.month}.{found.year}"
