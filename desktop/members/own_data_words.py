"""What is stored about a person's function account, as a text that can be kept or passed on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject

from db.rows.log import LogRow
from db.rows.own_data import OwnData, OwnText
from db.rows.people import DeedRow, KeyRow
from desktop.i18n import dates, terms
from desktop.i18n.sentences import spoken
from desktop.members.words import MemberWords

INDENT = "    "


class OwnDataWords(QObject):
    """One section after the other, a fact a line."""

    def __init__(self) -> None:
        super().__init__()
        self._words = MemberWords()

    def text(self, found: OwnData) -> str:
        """Return all of it; the lines end as those of a text file do."""
        parts = (
            (self._title(found), self._head(found)),
            (self.tr("Funktion und Rechte"), self._person(found)),
            (self.tr("Geräte"), [self._device(one) for one in found.person.keys]),
            (
                self.tr("Was mit Ihren Rechten geschah"),
                [self._deed(one) for one in found.person.history],
            ),
            (self.tr("Nur auf diesem Gerät"), self._local(found)),
            (self.tr("Wer das sieht und wie lange"), self._reach()),
            (self._entries_title(found), list(self._entries(found.entries))),
        )
        sections = (f"{title}\n{'-' * len(title)}\n" + "\n".join(lines) for title, lines in parts)
        return "\n\n".join(sections) + "\n"

    def _title(self, found: OwnData) -> str:
        return self.tr("Auskunft zu {0}").format(found.person.row.title)

    def _head(self, found: OwnData) -> list[str]:
        when = f"{dates.day_with_year(found.at)}, {dates.clock(found.at)}"
        return [
            self._fact(self.tr("Raum"), found.space),
            self._fact(self.tr("Stand"), when),
            self.tr(
                "Gespeichert ist die Funktion, kein Name. Namen stehen nur dort, wo jemand sie "
                "in einen Text geschrieben hat."
            ),
        ]

    def _person(self, found: OwnData) -> list[str]:
        row = found.person.row
        roles = ", ".join(self._words.role(one) for one in row.roles)
        since, until = found.away
        away = f"{dates.day_with_year(since)} – {dates.day_with_year(until)}" if until else ""
        facts = (
            (self.tr("Funktion"), row.title),
            (self.tr("Stelle"), row.unit_name),
            (self.tr("Haus"), row.house_name),
            (self.tr("Rollen"), roles),
            (self.tr("Zustand"), self._words.headline(row).word),
            (self.tr("Eingeladen von"), found.person.invited_by),
            (self.tr("Abwesend"), away),
        )
        return [self._fact(name, value) for name, value in facts if value]

    def _device(self, key: KeyRow) -> str:
        since = f"{dates.day_with_year(key.since)}, {dates.clock(key.since)}" if key.since else ""
        last = self.tr("{0} Einträge").format(dates.number(key.last))
        state = self._words.key_state(key.state).word
        return " · ".join(one for one in (" – ".join(key.words), since, state, last) if one)

    def _deed(self, deed: DeedRow) -> str:
        by = self.tr("durch {0}").format(deed.by) if deed.by else ""
        return " · ".join(one for one in (self._when(deed.at), spoken(deed.sentence), by) if one)

    def _local(self, found: OwnData) -> list[str]:
        lines = [
            self._fact(self.tr("Als gesehen vermerkte Entwürfe"), dates.number(found.read)),
            self._fact(self.tr("Voten, die noch gezeichnet werden"), dates.number(found.pending)),
            self._fact(self.tr("Private Notizen"), dates.number(len(found.notes))),
            *self._texts(found.notes),
            self._fact(self.tr("Halb Geschriebenes"), dates.number(len(found.typed))),
            *self._texts(found.typed),
        ]
        return [*lines, self.tr("Dazu Einstellungen, Fenstermaße und Ihr Schlüssel.")]

    def _texts(self, found: Sequence[OwnText]) -> Iterator[str]:
        for one in found:
            head = " · ".join(part for part in (self._when(one.at), one.title) if part)
            yield f"{INDENT}{head}: {_flat(one.text)}"

    def _reach(self) -> list[str]:
        return [
            self.tr("Einträge, Funktion, Rollen und Geräte sehen alle Mitglieder des Raums."),
            self.tr("Sie liegen auf deren Geräten und auf der Ablage oder dem Server des Raums."),
            self.tr("Sie bleiben, bis der Raum schließt; Texte und Anmerkungen kann man löschen."),
            self.tr("Wann Sie etwas gelesen haben und wo Sie sind, wird nicht gespeichert."),
        ]

    def _entries_title(self, found: OwnData) -> str:
        one, many = self.tr("{0} eigener Eintrag"), self.tr("{0} eigene Einträge")
        return terms.counted(len(found.entries), one, many)

    def _entries(self, rows: Sequence[LogRow]) -> Iterator[str]:
        for row in rows:
            about = row.title or row.about
            facts = (self._when(row.at), spoken(row.sentence), about, f"{row.words} · {row.seq}")
            yield " | ".join(one for one in facts if one)
            if row.text:
                yield f"{INDENT}„{_flat(row.text)}“"

    def _fact(self, name: str, value: str) -> str:
        return f"{name}: {value}"

    def _when(self, at: int) -> str:
        return f"{dates.day_with_year(at)}, {dates.clock(at)}" if at else ""


def _flat(text: str) -> str:
    return " ".join(text.split())
