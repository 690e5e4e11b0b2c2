"""What an entry's signed content says beside its wordings, in the words of the desk."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QObject

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
        for field, (name, say) in self._fields().items():
            value = fields.get(field)
            if value and (words := say(value)):
                yield name, words

    def _fields(self) -> dict[str, tuple[str, Callable[[Any], str]]]:
        return {
            "motif": (self.tr("Motiv"), str),
            "level": (self.tr("Prüfung"), self._level),
            "strict": (self.tr("Wirkung"), self._strict),
            "channel": (self.tr("Kanal"), terms.channel_name),
            "channels": (self.tr("Kanäle"), _channels),
            "planned_at": (self.tr("Termin"), _when),
            "since": (self.tr("Von"), _when),
            "until": (self.tr("Bis"), _when),
            "valid_until": (self.tr("Gilt bis"), _when),
            "cents": (self.tr("Betrag"), dates.euros),
            "amount": (self.tr("Gezahlt"), dates.euros),
            "months": (self.tr("Monate"), str),
        }

    def _level(self, level: str) -> str:
        return {
            "block": self.tr("kann sperren"),
            "hint": self.tr("nur Hinweis"),
            "off": self.tr("aus"),
        }.get(level, level)

    def _strict(self, _strict: bool) -> str:
        return self.tr("sperrt Freigaben")


def _channels(codes: list[str]) -> str:
    return ", ".join(terms.channel_name(one) for one in codes)


def _when(at: Any) -> str:
    return dates.planned(at) if isinstance(at, int) else ""
