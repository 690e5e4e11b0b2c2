"""Words, symbols and tones of the log."""

from __future__ import annotations

from PySide6.QtCore import QObject

from db.rows import LogRow
from db.rows.log import ACTS, LogDay, LogDetail, LogLink
from desktop.i18n import dates, terms
from desktop.i18n.sentences import spoken
from desktop.theme.states import Face, state_face, verdict_face

SIGNS = {
    "approve": ("circle-check", "ok"),
    "conditions": ("list-check", "ok"),
    "reject": ("circle-x", "bad"),
    "ask": ("help-circle", "ask"),
    "revision": ("versions", "text2"),
    "import": ("table-import", "text2"),
    "final": ("rubber-stamp", "ok"),
    "publish": ("send", "ok"),
    "comment": ("message-2", "text2"),
    "export": ("file-export", "text2"),
    "space": ("settings", "text2"),
    "words": ("text-size", "text2"),
}
_OF_KIND = {
    "publication.drop": ("circle-minus", "text2"),
    "publication.judge": ("columns-2", "warn"),
    "publication.end": ("ban", "text2"),
}
"""Kinds whose symbol is not that of their act."""
SHOWN_ACTS = ACTS[:-1]
"""What the log shows unless somebody asks for the parts of other acts too."""


class LogWords(QObject):
    """Translated here, used by list, filter and details."""

    def act(self, act: str) -> Face:
        """Return what a group of kinds is called."""
        names = {
            "approve": state_face("approved").word,
            "conditions": state_face("conditions").word,
            "reject": self.tr("Zurückweisung, Rückruf"),
            "ask": self.tr("Rückfrage, mehr Zeit"),
            "revision": self.tr("Entwurf und Fassung"),
            "import": self.tr("Einlesen"),
            "final": self.tr("Schlusszeichnung"),
            "publish": self.tr("Veröffentlichung"),
            "comment": self.tr("Anmerkung"),
            "export": self.tr("Auskunft, Löschung"),
            "space": self.tr("Verwaltung"),
            "words": self.tr("Texte und Medien"),
        }
        icon, tone = SIGNS[act]
        return Face(names[act], icon, tone)

    def sign(self, row: LogRow) -> tuple[str, str]:
        """Return symbol and tone of an entry."""
        return _OF_KIND.get(row.kind) or SIGNS.get(row.act, SIGNS["space"])

    def said(self, row: LogRow) -> str:
        """Return what an entry says, a vote in the wording of the space."""
        if row.act == "final" and row.verdict:
            return state_face("released").word
        said = spoken(row.sentence)
        # A vote for another unit says so: the sentence of the data side knows for which.
        plain = row.verdict in {"approve", "reject"} and "," not in row.sentence
        return verdict_face(row.verdict).word if plain else said

    def subject(self, row: LogRow) -> str:
        """Return what an entry is about: the draft, else the unit, member or route."""
        return row.title or row.about

    def number(self, row: LogRow) -> str:
        """Return the device in short and the number in its own chain: „Ahorn · 118“."""
        return f"{row.words.partition(' ')[0]} · {dates.number(row.seq)}".strip(" ·")

    def status(self, row: LogRow) -> str:
        """Return what became of an entry, "" where it simply counts."""
        own = {
            "counted": "",
            "not_member": self.tr("kein Mitglied"),
            "erased": self.tr("Inhalt gelöscht"),
        }
        found = own.get(row.status)
        return found if found is not None else terms.standing(row.status) or row.status

    def day(self, day: LogDay, now: int) -> str:
        """Return the heading of a day."""
        words = dates.day_with_year(day.at)
        near = {0: self.tr("Heute, {0}"), -1: self.tr("Gestern, {0}")}
        return near.get(dates.days_from(day.at, now), "{0}").format(words)

    def entries(self, count: int) -> str:
        """Return „1 284 Einträge“."""
        return terms.counted(count, self.tr("{0} Eintrag"), self.tr("{0} Einträge"))

    def spoken_row(self, row: LogRow, now: int) -> str:
        """Return a whole entry for a screen reader."""
        revision = self.tr("Fassung {0}").format(row.revision) if row.revision else ""
        parts = (
            self.said(row),
            row.unit or row.words,
            self.subject(row),
            revision,
            dates.moment(row.at, now),
            self.tr("Eintrag {0}").format(self.number(row)),
            self.status(row),
        )
        return ", ".join(one for one in parts if one)

    def spoken_day(self, day: LogDay, now: int) -> str:
        """Return a heading for a screen reader."""
        return f"{self.day(day, now)}, {self.entries(day.count)}"

    def digest(self, entry: str) -> str:
        """Return the first eight digits in two groups."""
        return f"{entry[:4]} {entry[4:8]}"

    def link(self, link: LogLink) -> str:
        """Return a neighbour in the chain."""
        return f"{dates.number(link.seq)}: {self.digest(link.id)}"

    def purpose(self, purpose: str) -> str:
        """Return what a wording is."""
        return {
            "title": self.tr("Titel"),
            "topic": self.tr("Thema"),
            "channel": self.tr("Text"),
            "note": self.tr("Notiz"),
            "reason": self.tr("Begründung"),
            "condition": self.tr("Auflage"),
            "proposal": self.tr("Vorschlag"),
            "question": self.tr("Frage"),
            "answer": self.tr("Wortlaut"),
            "publication": self.tr("Veröffentlicht"),
            "comment": self.tr("Anmerkung"),
            "exception": self.tr("Begründung"),
            "template": self.tr("Textbaustein"),
        }.get(purpose, self.tr("Wortlaut"))

    def key_state(self, detail: LogDetail) -> tuple[str, str]:
        """Return what the bytes of an entry say, and its tone."""
        if not detail.sound:
            return self.tr("Signatur stimmt nicht"), "bad"
        if not detail.since:
            return self.tr("Signatur stimmt, Gerät nicht bestätigt"), "warn"
        day = dates.day_with_year(detail.since)
        return self.tr("Signatur stimmt, Gerät bestätigt seit {0}").format(day), "ok"

    def finding(self, kind: str) -> str:
        """Return what a kind of finding is called."""
        return {
            "bad_signature": self.tr("Signatur falsch"),
            "bad_chain": self.tr("Kette unterbrochen"),
            "bad_body": self.tr("Inhalt verändert"),
            "bad_media": self.tr("Medium verändert"),
            "missing_body": self.tr("Inhalt fehlt"),
            "bad_seen": self.tr("Bezug falsch"),
            "cut_off": self.tr("Protokoll abgeschnitten"),
            "unknown_state": self.tr("Stand unbekannt"),
            "bad_file": self.tr("Datei beschädigt"),
            "missing_media": self.tr("Medium noch nicht hier"),
            "after_revocation": self.tr("Nach Sperrung eingegangen"),
            "fork": self.tr("Kette gegabelt"),
            "not_member": self.tr("Kein Mitglied"),
            "unknown_kind": self.tr("Unbekannte Art"),
            "gap": self.tr("Lücke"),
            "erased": self.tr("Inhalt gelöscht"),
            "demo": self.tr("Raum zum Ausprobieren"),
        }.get(kind, kind)
