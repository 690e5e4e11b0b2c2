"""``Anlage_1.csv``: one row a posting, for machines and for Excel alike."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from db.audit_log.postings import Posting, UnitVote
from db.domain.working_days import ZONE
from db.reference.channels import channels

FILE = "Anlage_1.csv"
HEADER = (
    "Nr.",
    "Termin",
    "Veröffentlicht",
    "Kanäle",
    "Haus",
    "Thema",
    "Titel",
    "Link",
    "Laufweg",
    "Voten der Stellen",
    "Tage je Stelle",
    "Stand",
    "Fassung",
    "Prüfsumme",
    "Entwurf",
)
_STATES = {
    "draft": "Entwurf",
    "in_review": "im Umlauf",
    "contested": "strittig",
    "rejected": "zurückgewiesen",
    "recalled": "zurückgeholt",
    "withdrawn": "zurückgezogen",
    "released": "freigegeben",
    "release_revoked": "Freigabe widerrufen",
    "published": "veröffentlicht",
    "unpublished": "depubliziert",
    "closed": "abgeschlossen",
}
_RESULTS = {
    "approve": "freigegeben",
    "approve_with_conditions": "mit Auflage freigegeben",
    "reject": "zurückgewiesen",
    "ask_back": "Rückfrage",
    "not_concerned": "Fehlanzeige",
    "acknowledge": "zur Kenntnis genommen",
    "reassign": "abgegeben",
    "lapsed": "Frist abgelaufen (System)",
    "contested": "strittig",
    "waiting": "noch nicht an der Reihe",
    "open": "offen",
    "suspended": "ruht",
}
_COSIGNED = {
    "approve": "mitgezeichnet",
    "approve_with_conditions": "mit Maßgabe mitgezeichnet",
    "reject": "nicht mitgezeichnet",
}
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def write_annex(path: Path, found: Iterable[Posting], wording: str) -> None:
    """Write UTF-8 with a byte order mark, ``;``, decimal comma, ISO dates, quoted by RFC 4180.

    Args:
        path: the file.
        found: in order.
        wording: ``release`` or ``cosign``: the words for votes.
    """
    words = {**_RESULTS, **(_COSIGNED if wording == "cosign" else {})}
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file, delimiter=";", lineterminator="\r\n")
        rows.writerow(HEADER)
        for number, posting in enumerate(found, 1):
            rows.writerow([harmless(cell) for cell in _cells(number, posting, words)])


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula.

    Source: https://owasp.org/www-community/attacks/CSV_Injection
    """
    return f"'{cell}" if cell.startswith(_DANGEROUS) else cell


def _cells(number: int, posting: Posting, words: dict[str, str]) -> Iterator[str]:
    yield str(number)
    yield _moment(posting.planned_at)
    yield _moment(posting.published_at)
    yield ", ".join(_channel(code) for code in posting.channels)
    yield posting.house
    yield posting.topic
    yield posting.title
    yield " | ".join(posting.links)
    yield posting.route
    yield " | ".join(_vote(vote, words) for vote in posting.votes)
    yield " | ".join(_days(vote) for vote in posting.votes if vote.days >= 0)
    yield _STATES.get(posting.state, posting.state)
    yield str(posting.number or "")
    yield posting.digest
    yield posting.draft


def _channel(code: str) -> str:
    known = channels().get(code)
    return known.name if known else code


def _vote(vote: UnitVote, words: dict[str, str]) -> str:
    said = words.get(vote.verdict, vote.verdict)
    text = f"{_who(vote)}: {said}"
    return f"{text} ({_moment(vote.at)[:10]})" if vote.at else text


def _who(vote: UnitVote) -> str:
    other = f" in Vertretung für {vote.stood_in_for}" if vote.stood_in_for else ""
    return f"{vote.unit}{other}"


def _days(vote: UnitVote) -> str:
    return f"{_who(vote)}: " + f"{vote.days:.1f}".replace(".", ",")


def _moment(ms: int) -> str:
    """Return ISO 8601 with offset, to the minute, in Europe/Berlin; "" for 0."""
    if not ms:
        return ""
    return datetime.fromtimestamp(ms / 1000, ZONE).isoformat(timespec="minutes")
