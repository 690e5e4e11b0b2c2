"""What people read for each code; codes themselves belong to ``--json`` alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from db.errors import WrongUsage
from db.reference.channels import channels
from db.sentence import Sentence

_VERDICTS = {
    "approve": "Freigegeben",
    "approve_with_conditions": "Mit Auflage freigegeben",
    "reject": "Zurückgewiesen",
    "ask_back": "Rückfrage gestellt",
    "not_concerned": "Fehlanzeige",
    "acknowledge": "Kenntnis genommen",
    "reassign": "Abgegeben",
}
_STATES = {
    "draft": "Entwurf",
    "in_review": "Im Umlauf",
    "contested": "Strittig",
    "rejected": "Zurückgewiesen",
    "recalled": "Zurückgeholt",
    "withdrawn": "Zurückgezogen",
    "released": "Schlussgezeichnet",
    "release_revoked": "Freigabe widerrufen",
    "published": "Veröffentlicht",
    "unpublished": "Depubliziert",
    "closed": "Abgeschlossen",
}
_FLAGS = {
    "asked_back": "Rückfrage offen",
    "basis_gone": "Grundlage entfallen",
    "blocked": "Gesperrt",
    "contested": "Trotz Widerspruch veröffentlicht",
    "duplicate_ref": "Kennung doppelt",
    "forked_revision": "Zwei Fassungen nebeneinander",
    "late_objection": "Einwendung nach Schlusszeichnung",
    "missing_media": "Medien fehlen",
    "new_after_release": "Neue Fassung nach der Freigabe",
    "recalled": "Trotz Rückholung veröffentlicht",
    "rejected": "Trotz Zurückweisung veröffentlicht",
    "release_revoked": "Trotz Widerruf veröffentlicht",
    "unreleased": "Ohne Freigabe veröffentlicht",
    "withdrawn": "Trotz Rücknahme veröffentlicht",
}
_STANDINGS = {
    "counted": "zählt",
    "voided": "verfallen",
    "withdrawn": "zurückgenommen",
    "outdated": "überholt",
    "late": "verspätet",
    "not_counted": "zählt nicht",
}
TABLES: Mapping[str, Mapping[str, str]] = {
    "state": _STATES,
    "flag": _FLAGS,
    "mark": {
        **_STATES,
        "waiting": "Wartet auf Sie",
        "new_revision": "Neue Fassung",
        "asked_back": "Rückfrage offen",
        "approved": "Freigegeben",
        "conditions": "Mit Auflage",
        "blocked": "Gesperrt",
    },
    "group": {
        "overdue": "Überfällig",
        "today": "Heute",
        "week": "Diese Woche",
        "later": "Später",
        "suspended": "Ruht",
        "none": "Ohne Frist",
    },
    "stage": {"waiting": "wartet", "open": "läuft", "done": "erledigt"},
    "step": {
        "waiting": "wartet",
        "open": "offen",
        "suspended": "ruht bis zur Antwort",
        "done": "erledigt",
        "lapsed": "Frist in Schweigen abgelaufen",
        "reassigned": "abgegeben",
        "contested": "strittig",
    },
    "kind": {
        "expert_check": "Fachprüfung",
        "cosign": "Mitzeichnung",
        "final_signature": "Schlusszeichnung",
        "acknowledgement": "Kenntnisnahme",
        "hearing": "Anhörung",
    },
    "act": {
        "approve": "Freigeben",
        "approve_with_conditions": "Freigeben mit Auflage",
        "reject": "Zurückweisen",
        "ask_back": "Rückfrage",
        "not_concerned": "Fehlanzeige",
        "acknowledge": "Kenntnis nehmen",
        "reassign": "Abgeben",
    },
    "verdict": _VERDICTS,
    "result": {
        **_VERDICTS,
        "lapsed": "Frist in Schweigen abgelaufen",
        "new_revision": "Neue Fassung verlangt",
    },
    "standing": _STANDINGS,
    "entry": {
        **_STANDINGS,
        "not_member": "zählt nicht, Gerät nicht bestätigt",
        "waiting": "wartet auf andere Einträge",
        "fork": "zählt nicht, Kette gegabelt",
        "unknown_kind": "unbekannte Art",
        "erased": "Inhalt gelöscht",
    },
    "level": {"block": "Sperre", "hint": "Hinweis", "ok": "In Ordnung"},
    "check_level": {"block": "kann sperren", "hint": "nur Hinweis", "off": "ruht"},
    "role": {
        "admin": "Administration",
        "lead": "Federführung",
        "editor": "Redaktion",
        "contractor": "Dienstleister",
        "reviewer": "Prüfung",
        "records": "Registratur",
        "auditor": "Revision",
    },
    "basis": {
        "consent": "Einwilligung widerrufen",
        "objection": "Widerspruch",
        "unlawful": "unrechtmäßig verarbeitet",
        "retention": "Aufbewahrungsfrist abgelaufen",
        "mistake": "versehentlich eingestellt",
    },
    "retention": {
        "published": "Veröffentlichte Entwürfe",
        "withdrawn": "Zurückgezogene Entwürfe",
        "consent": "Beendete Einwilligungen und Lizenzen",
    },
    "archive": {
        "declined": "dem Archiv angeboten, nicht archivwürdig",
        "taken": "dem Archiv angeboten und übernommen",
        "exempt": "nicht anbietungspflichtig",
    },
    "member": {
        "waiting": "wartet auf Bestätigung",
        "forked": "Kette gegabelt",
        "active": "aktiv",
        "away": "abwesend",
        "invited": "eingeladen",
        "revoked": "gesperrt",
    },
    "wording": {
        "release": "Freigabe (Freigeben, Auflage, Zurückweisen)",
        "cosign": "Mitzeichnung (Mitzeichnen, Maßgabe, Nicht mitzeichnen)",
    },
    "scope": {
        "mine": "Eingang",
        "all": "Alle Entwürfe",
        "done": "Erledigt",
        "own": "Von mir angelegt",
        "voted": "Von mir entschieden",
    },
    "change": {
        "title": "Titel",
        "topic": "Thema",
        "texts": "Texte",
        "media": "Medien",
        "alt_text": "Alternativtexte",
        "planned_at": "Termin",
        "channels": "Kanäle",
        "labels": "Kennzeichnung",
    },
    "place": {"title": "Titel", "topic": "Thema", "ref": "Kennung", "comment": "Anmerkung"},
    "label": {
        "advertisement": "Werbung",
        "cooperation": "Kooperation",
        "ai_generated": "KI-generiert",
    },
    "posting": {
        "due": "noch nicht eingetragen",
        "verbatim": "veröffentlicht, wortgleich",
        "claimed": "veröffentlicht, nicht verglichen",
        "deviates": "veröffentlicht, weicht ab",
        "accepted": "veröffentlicht, Abweichung vermerkt",
        "correction": "veröffentlicht, Berichtigung verlangt",
        "unpublish": "veröffentlicht, ohne gültige Freigabe: depublizieren",
        "dropped": "entfällt",
        "ended": "depubliziert",
    },
    "priority": {"urgent": "Eilig", "high": "Hoch", "normal": "Normal", "low": "Niedrig"},
    "import": {
        "ready": "bereit",
        "hint": "mit Hinweis",
        "error": "mit Fehler",
        "unchanged": "unverändert",
        "revised": "neue Fassung",
    },
    "message": {"error": "Fehler", "hint": "Hinweis"},
    "problem": {
        "after_revocation": "Nach dem Entzug",
        "bad_body": "Inhalt",
        "bad_chain": "Kette",
        "bad_file": "Datei",
        "bad_manifest": "Manifest",
        "bad_media": "Medium",
        "bad_seen": "Verweis",
        "bad_signature": "Unterschrift",
        "cut_off": "Abgeschnitten",
        "demo": "Demo",
        "erased": "Gelöscht",
        "fork": "Gabelung",
        "gap": "Lücke",
        "malformed": "Form",
        "missing_body": "Inhalt",
        "old_generation": "Ältere Ausgabe",
        "missing_media": "Medium",
        "not_invited": "Einladung",
        "not_member": "Mitgliedschaft",
        "server_limit": "Menge",
        "too_large": "Größe",
        "unknown_kind": "Art",
        "unknown_state": "Stand",
        "unlisted_file": "Datei",
    },
}
"""By enumeration, then by code, in the wording *Freigabe*."""

COSIGN: Mapping[str, Mapping[str, str]] = {
    "state": {"rejected": "Nicht mitgezeichnet", "release_revoked": "Schlusszeichnung widerrufen"},
    "mark": {
        "rejected": "Nicht mitgezeichnet",
        "release_revoked": "Schlusszeichnung widerrufen",
        "approved": "Mitgezeichnet",
        "conditions": "Mit Maßgabe",
    },
    "flag": {
        "new_after_release": "Neue Fassung nach der Schlusszeichnung",
        "unreleased": "Ohne Schlusszeichnung veröffentlicht",
        "rejected": "Trotz fehlender Mitzeichnung veröffentlicht",
    },
    "act": {
        "approve": "Mitzeichnen",
        "approve_with_conditions": "Mitzeichnen mit Maßgabe",
        "reject": "Nicht mitzeichnen",
    },
    "verdict": (
        _COSIGNED := {
            "approve": "Mitgezeichnet",
            "approve_with_conditions": "Mit Maßgabe mitgezeichnet",
            "reject": "Nicht mitgezeichnet",
        }
    ),
    "result": _COSIGNED,
}
"""What the wording *Mitzeichnung* says otherwise."""


class Words:
    """The words of one space.

    Args:
        wording: ``release`` or ``cosign``.
    """

    def __init__(self, wording: str = "release") -> None:
        self._otherwise = COSIGN if wording == "cosign" else {}

    def __call__(self, table: str, code: str) -> str:
        """The word for a code; one of a newer version stands for itself."""
        otherwise = self._otherwise.get(table, {})
        return otherwise.get(code) or TABLES[table].get(code, code)

    def listed(self, table: str, codes: Iterable[str]) -> str:
        """The words of several codes, by commas."""
        return ", ".join(self(table, one) for one in codes)

    @property
    def condition(self) -> str:
        """What a condition is called."""
        return "Maßgabe" if self._otherwise else "Auflage"


def channel_name(code: str) -> str:
    """A channel's own name; an unknown code stands for itself."""
    found = channels().get(code)
    return found.name if found else code


def channel_code(text: str) -> str:
    """The code of a channel that a person names.

    Raises:
        WrongUsage: there is no such channel.
    """
    wanted = text.strip().casefold()
    for one in channels().values():
        if wanted in {one.code, one.name.casefold(), one.short.casefold()}:
            return one.code
    message = Sentence(
        "Den Kanal „{text}“ gibt es nicht. Möglich: {channels}.",
        text=text,
        channels=channel_names(channels()),
    )
    raise WrongUsage(message)


def channel_names(codes: Iterable[str]) -> str:
    """Several channels by commas."""
    return ", ".join(channel_name(one) for one in codes)


def place(code: str, table: str = "place") -> str:
    """Where something stands: ``text.x`` is the channel's name, ``title`` the title."""
    whole, _, channel = code.partition(".")
    return channel_name(channel) if channel else Words()(table, whole)


def counted(count: int, one: str, many: str) -> str:
    """``1 Entwurf`` or ``3 Entwürfe``."""
    return f"{count} {one if count == 1 else many}"
