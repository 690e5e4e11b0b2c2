"""What an entry's signed content says beside its wordings, in the words of the desk."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QObject

from db.domain.working_days import EARLIEST, LATEST, berlin
from desktop.i18n import dates, terms


class EntryFacts(QObject):
    """Reads the fields that people ask for; ids and digests stay with the signed text."""

    def of(self, body: str) -> list[tuple[str, str]]:
        """Return names and values of a body as signed; [] where it is gone or holds none."""
        try:
            fields = json.loads(body or "{}")
        except ValueError:
            return []
        return list(self._told(fields)) if isinstance(fields, dict) else []

    def _told(self, fields: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        for field, (name, kind, say) in self._fields().items():
            value = fields.get(field)
            # A kind of a later version may call something else by one of these names.
            if value and isinstance(value, kind) and (words := say(value)):
                yield name, words

    def _fields(self) -> dict[str, tuple[str, type, Callable[[Any], str]]]:
        return {
            "motif": (self.tr("Motiv"), str, str),
            "level": (self.tr("Prüfung"), str, self._level),
            "strict": (self.tr("Wirkung"), bool, self._strict),
            "channel": (self.tr("Kanal"), str, terms.channel_name),
            "channels": (self.tr("Kanäle"), list, _channels),
            "planned_at": (self.tr("Termin"), int, _when),
            "since": (self.tr("Von"), int, _when),
            "until": (self.tr("Bis"), int, _when),
            "valid_until": (self.tr("Gilt bis"), int, _when),
            "cents": (self.tr("Betrag"), int, dates.euros),
            "amount": (self.tr("Gezahlt"), int, dates.euros),
            "months": (self.tr("Monate"), int, str),
        }

    def _level(self, level: str) -> str:
        return {
            "block": self.tr("kann sperren"),
            "hint": self.tr("nur Hinweis"),
            "off": self.tr("ruht"),
        }.get(level, level)

    def _strict(self, _strict: bool) -> str:
        return self.tr("sperrt Freigaben")


def _channels(codes: list[Any]) -> str:
    return ", ".join(terms.channel_name(str(one)) for one in codes)


def _when(at: int) -> str:
    beyond = berlin(at) in {EARLIEST, LATEST}  # what no calendar has becomes its edge there
    return "" if beyond else dates.planned(at)
