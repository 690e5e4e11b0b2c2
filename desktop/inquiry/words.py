"""Names of tables, columns and profiles of an inquiry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QObject

from db.domain.working_days import ZONE
from db.rows.cases import CaseFile, ChangedFigure
from desktop.i18n import dates, terms
from desktop.theme.states import Face

TABLES = ("houses", "costs", "months", "channels", "routes", "units")
ASKED = (
    ("costs", r"kosten|ausgaben|bezahlt|euro"),
    ("units", r"wie lange|dauer"),
    ("channels", r"kanal|kanäle|plattform|netzwerk"),
    ("months", r"monat|entwicklung|verlauf"),
    ("routes", r"laufweg|verfahren"),
)
PROFILES = ("printed", "contribution", "internal")
COUNTS = ("postings", "published", "conditions", "rejections")
DAYS = ("cases", "median", "ninety")
SOON, FEW = 10, 2


def file_name(print_number: str, name: str) -> str:
    """Return a name for a file that tells inquiries apart: „Drs_8-5123_Auskunft.zip“."""
    number = re.sub(r"[^\w-]+", "-", print_number).strip("-")
    return f"Drs_{number}_{name}" if number else name


class InquiryWords(QObject):
    """Translated here, used by view, dialogs and model."""

    def table(self, table: str) -> str:
        """Return what a table is called."""
        return {
            "total": self.tr("Summe"),
            "houses": self.tr("Häuser"),
            "costs": self.tr("Kosten"),
            "months": self.tr("Monate"),
            "channels": self.tr("Kanäle"),
            "routes": self.tr("Laufwege"),
            "units": self.tr("Stellen"),
        }[table]

    def table_for(self, question: str) -> str:
        """Return the table that the words of a German question ask for first."""
        asked = question.casefold()
        return next((table for table, words in ASKED if re.search(words, asked)), TABLES[0])

    def key_head(self, table: str) -> str:
        """Return the head of a table's first column."""
        return {
            "houses": self.tr("Haus"),
            "costs": self.tr("Haus"),
            "months": self.tr("Monat"),
            "channels": self.tr("Kanal"),
            "routes": self.tr("Laufweg"),
        }.get(table, self.tr("Stelle"))

    def sources(self) -> dict[str, str]:
        """Return where a figure of an answer comes from, by the store's word for it."""
        return {
            "log": self.from_log(),
            "houses": self.tr("Angabe der Häuser"),
            "case": self.tr("aus der Anfrage"),
        }

    def from_log(self) -> str:
        """Return where most figures come from."""
        return self.tr("aus dem Protokoll")

    def from_house(self) -> str:
        """Return where the others come from."""
        return self.tr("Angabe des Hauses")

    def making(self) -> str:
        """Return the head of what houses say it cost to make the postings."""
        return self.tr("Erstellung")

    def reply(self) -> str:
        """Return the head of what became of a request."""
        return self.tr("Rücklauf")

    def unasked(self) -> str:
        """Return the state of a house nobody asked."""
        return self.tr("nicht angefragt")

    def waits(self, due: str) -> str:
        """Return the state of a house that has not answered."""
        day = self.iso_day(due)[:6]
        return self.tr("offen bis {0}").format(day) if day else self.tr("offen")

    def nothing(self, came: str) -> str:
        """Return the state of a house that has nothing to state."""
        return self.tr("Fehlanzeige {0}").format(self.iso_day(came)[:6])

    def delivered(self, came: str) -> str:
        """Return the state of a house that stated something."""
        return self.tr("geliefert {0}").format(self.iso_day(came)[:6])

    def without(self, houses: Sequence[str]) -> str:
        """Return which houses a sum lacks."""
        if len(houses) <= FEW:
            return self.tr("ohne {0}").format(", ".join(houses))
        return self.tr("ohne {0} Häuser").format(len(houses))

    def column(self, column: str) -> str:
        """Return the head of a column of figures."""
        return {
            "postings": self.tr("Beiträge"),
            "published": self.tr("veröffentlicht"),
            "conditions": self.tr("mit Auflage"),
            "rejections": self.tr("zurückgewiesen"),
            "paid": self.tr("bezahlt"),
            "cents": self.tr("Verbreitung"),
            "cases": self.tr("Fälle"),
            "median": self.tr("Tage (Median)"),
            "ninety": self.tr("90 % bis"),
        }[column]

    def key(self, table: str, key: str) -> str:
        """Return the name of a line."""
        if table == "months" and key:
            return f"{key[5:]}/{key[:4]}"
        if table == "channels":
            return terms.channel_name(key)
        return key or self.tr("ohne Laufweg")

    def days(self, days: float) -> str:
        """Return days with one decimal; fewer than five cases are not told apart."""
        if days < 0:
            return self.tr("unter 5 Fälle")
        return f"{days:.1f}".replace(".", ",")

    def profile(self, profile: str) -> tuple[str, str]:
        """Return whom a package is for, and what that shows."""
        return {
            "printed": (self.tr("Drucksache"), self.tr("nur Stellen")),
            "contribution": (self.tr("Zulieferung"), self.tr("Funktion und Stelle")),
            "internal": (self.tr("Intern"), self.tr("alles")),
        }[profile]

    def title(self, kept: CaseFile) -> str:
        """Return „Kleine Anfrage, Drs. 8/5123“."""
        number = kept.case.print_number
        if number:
            return self.tr("Kleine Anfrage, Drs. {0}").format(number)
        return kept.case.subject or self.tr("Kleine Anfrage")

    def number(self, kept: CaseFile) -> str:
        """Return „Drs. 8/5123“, else the subject."""
        number = kept.case.print_number
        return self.tr("Drs. {0}").format(number) if number else self.title(kept)

    def scope(self, kept: CaseFile) -> str:
        """Return what the request is about: subject and period."""
        wanted = kept.wanted
        first, last = self.iso_day(wanted.from_day), self.iso_day(wanted.to_day)
        period = self.tr("ganzes Protokoll")
        if first and last:
            period = self.tr("{0} bis {1}").format(first, last)
        elif first or last:
            words = self.tr("ab {0}") if first else self.tr("bis {0}")
            period = words.format(first or last)
        channel = terms.channel_name(wanted.channel) if wanted.channel else ""
        parts = (kept.case.subject, period, wanted.house, channel)
        return " · ".join(one for one in parts if one)

    def iso_day(self, day: str) -> str:
        """Return an ISO date as 01.10.2026, "" as it is."""
        year, _, rest = day.partition("-")
        month, _, number = rest.partition("-")
        return f"{number}.{month}.{year}" if day else ""

    def named_day(self, day: str) -> str:
        """Return an ISO date as Mo 30.11.2026, "" as it is."""
        if not day:
            return ""
        when = datetime.combine(date.fromisoformat(day), time(12), ZONE)
        return dates.day_with_year(int(when.timestamp() * 1000))

    def left(self, due: str, days: int) -> Face:
        """Return how many working days there are until an ISO date."""
        if days < 0:
            return Face(self.tr("überfällig"), "alert-circle", "bad")
        if due == dates.local(dates.now_ms()).date().isoformat():
            return Face(self.tr("heute fällig"), "clock", "warn")
        near = {0: self.tr("kein Arbeitstag mehr"), 1: self.tr("noch 1 Arbeitstag")}
        words = near.get(days, self.tr("noch {0} Arbeitstage").format(days))
        return Face(words, "calendar-due", "warn" if days <= SOON else "neu")

    def due(self, day: str, *, off: bool) -> str:
        """Return until when to answer, given as an ISO date; ``off`` = it is no working day."""
        words = self.named_day(day)
        if off:
            named = {5: self.tr("Samstag"), 6: self.tr("Sonntag")}
            weekend = named.get(date.fromisoformat(day).weekday(), "")
            plain = self.iso_day(day) if weekend else words
            words = f"{plain} ({weekend or self.tr('Feiertag')})"
        return self.tr("Antwort bis {0}").format(words)

    def span(self, first: str, last: str) -> int:
        """Return the calendar days between two ISO dates; 0 = one is not known."""
        if not (first and last):
            return 0
        return (date.fromisoformat(last) - date.fromisoformat(first)).days

    def weeks(self, days: int) -> str:
        """Return a span: „4 Wochen“, „27 Tage“."""
        weeks, rest = divmod(days, 7)
        if not rest:
            return self.tr("1 Woche") if weeks == 1 else self.tr("{0} Wochen").format(weeks)
        return self.tr("1 Tag") if days == 1 else self.tr("{0} Tage").format(days)

    def change(self, one: ChangedFigure) -> str:
        """Return a figure that a new state changes: „Häuser · SK · Beiträge: 7 → 9“."""
        key = self.key(one.table, one.key) if one.table != "total" else ""
        where = " · ".join(x for x in (self.table(one.table), key, self.column(one.what)) if x)
        return f"{where}: {self._figure(one, one.old)} → {self._figure(one, one.new)}"

    def _figure(self, one: ChangedFigure, value: float) -> str:
        if one.what in {"median", "ninety"}:
            return self.days(value)
        if one.what == "cents" and value >= 0:
            return dates.euros(int(value))
        return dates.number(int(value)) if value >= 0 else "–"
