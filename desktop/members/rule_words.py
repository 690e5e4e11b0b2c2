"""The words of the tabs "Vorgaben" and "Feiertage, Karenzzeiten"."""

from __future__ import annotations

from PySide6.QtCore import QObject

from db.rows.checks import BlackoutRow
from db.rows.rules import HolidayRow, RulesRow
from desktop.i18n import dates, terms
from desktop.i18n.lands import LANDS
from desktop.theme.states import Face, act_word


class RuleWords(QObject):
    """Everything the two tabs say, in the language of the desk."""

    def wording(self, code: str) -> str:
        """Return a wording with its verbs."""
        return {
            "release": self.tr("Freigabe: freigeben, mit Auflage, zurückweisen"),
            "cosign": self.tr("Mitzeichnung: mitzeichnen, mit Maßgabe, nicht mitzeichnen"),
        }.get(code, code)

    def level(self, code: str) -> str:
        """Return how far a check may go."""
        return {
            "block": self.tr("kann sperren"),
            "hint": self.tr("nur Hinweis"),
            "off": self.tr("ruht"),
        }.get(code, code)

    def record(self, code: str) -> str:
        """Return a class of records."""
        return {
            "published": self.tr("Veröffentlichte Entwürfe"),
            "withdrawn": self.tr("Zurückgezogene Entwürfe"),
            "consent": self.tr("Beendete Einwilligungen und Lizenzen"),
        }.get(code, code)

    def months(self, number: int) -> str:
        """Return how long something is kept."""
        one, many = self.tr("{0} Monat"), self.tr("{0} Monate")
        return terms.counted(number, one, many) if number else self.tr("unbefristet")

    def reasons(self, rules: RulesRow) -> str:
        """Return wording and length of reasons in one sentence."""
        word = self.wording(rules.wording)
        return self.tr("{0}. Begründungen ab {1} Zeichen.").format(word, rules.reason_min)

    def checks(self, rules: RulesRow) -> str:
        """Return how the checks stand in one sentence."""
        told = [f"{self.level(level)}: {count}" for level, count in rules.levels]
        changed = self.tr("anders als üblich: {0}").format(rules.changed)
        return " · ".join([*told, *([changed] if rules.changed else [])])

    def templates(self, rules: RulesRow) -> str:
        """Return how many wordings each verdict offers."""
        told = [f"{act_word(verdict)}: {count}" for verdict, count in rules.templates if count]
        return ", ".join(told) or self.tr("Noch keine.")

    def retention(self, rules: RulesRow) -> str:
        """Return all periods."""
        return " · ".join(f"{self.record(code)}: {self.months(n)}" for code, n in rules.retention)

    def take_back(self, seconds: int) -> str:
        """Return how long an approval can be taken back at this desk."""
        return self.tr("{0} Sekunden, bevor gezeichnet wird. Gilt auf diesem Gerät.").format(
            seconds
        )

    def days(self, span: BlackoutRow) -> str:
        """Return from when to when a span goes."""
        first, last = dates.day_with_year(span.since), dates.day_with_year(span.until)
        return first if first == last else self.tr("{0} bis {1}").format(first, last)

    def effect(self, span: BlackoutRow) -> str:
        """Return what a span does."""
        if span.halt:
            return self.tr("hält alle Freigaben an")
        if span.unit:
            return self.tr("{0} zeichnet auch mit").format(span.unit_name)
        return self.tr("sperrt") if span.strict else self.tr("weist hin")

    def state(self, span: BlackoutRow, now: int) -> Face:
        """Return where a span lies from today."""
        if span.until < now:
            return Face(self.tr("vorbei"), "circle-minus", "neu")
        if span.since > now:
            return Face(self.tr("kommt"), "calendar-due", "neu")
        return Face(self.tr("gilt jetzt"), "hand-stop", "warn")

    def lands(self, row: HolidayRow) -> str:
        """Return where a holiday is one."""
        names = [LANDS.get(code, code) for code in row.lands]
        return ", ".join(names) or self.tr("in allen Ländern des Raums")

    def units(self, row: HolidayRow) -> str:
        """Return how many units have it."""
        one, many = self.tr("{0} Stelle"), self.tr("{0} Stellen")
        return terms.counted(row.units, one, many)
