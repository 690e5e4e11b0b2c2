"""What the annex says of a posting, in typed cells that each file writes in its own way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol, TypeAlias

from db.audit_log.postings import Address, Posting, UnitVote
from db.domain.working_days import berlin
from db.reference.channels import channels

Cell: TypeAlias = "str | int | Decimal | datetime | date | None"
"""Moments are in Europe/Berlin; None = nothing recorded."""
Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the annex.

    Attributes:
        name: its head.      width: in characters, for sheets.
        parted: its cells hold several things with `PARTED` in between; sheets set them below
            one another.
    """

    name: str
    width: int
    parted: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the annex and in its properties.

    Attributes:
        title: of the document.      subject: one line on the request.
        author: "" where nobody is to be named.      at: the frozen moment, ms.
        demo: all in it is made up.      fingerprint: of the log.      entries: how many.
    """

    title: str
    subject: str
    author: str
    at: int
    demo: bool
    fingerprint: str
    entries: int


class Sink(Protocol):
    """One file of the annex on its way; it keeps no row in memory."""

    def add(self, row: Row) -> None:
        """Write the next row."""

    def finish(self) -> None:
        """Write the rest; the file is complete then."""


PARTED = " | "
COLUMNS = (
    Column("Nr.", 6),
    Column("Termin", 16),
    Column("Veröffentlicht", 16),
    Column("Kanäle", 12),
    Column("Haus", 24),
    Column("Thema", 20),
    Column("Titel", 26),
    Column("Link", 30, parted=True),
    Column("Link zuletzt gesehen", 12),
    Column("Laufweg", 14),
    Column("Voten der Stellen", 44, parted=True),
    Column("Tage je Stelle", 26, parted=True),
    Column("Bezahlt", 8),
    Column("Betrag in Euro", 11),
    Column("Stand", 14),
    Column("Fassung", 9),
    Column("Erfasst als", 11),
    Column("Mit Auflage im Zeitraum", 12),
    Column("Zurückweisungen im Zeitraum", 17),
    Column("Prüfsumme", 24),
    Column("Entwurf", 24),
)
PRINTED = len(COLUMNS) - 2
"""The digests stand in the sheets to be copied; on paper they would shrink all others."""
BEYOND = "nur Votum"
"""A draft of another day, named because of votes that were given in the period."""
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


_DAY = re.compile(r" \(((?:[a-z]+ am )?)(\d{4})-(\d\d)-(\d\d)\)$")


def below_one_another(row: Row) -> Row:
    """Return a row for sheets: what is parted gets a line each, with its days in German."""
    return tuple(
        "\n".join(map(in_german, cell.split(PARTED)))
        if column.parted and isinstance(cell, str)
        else cell
        for cell, column in zip(row, COLUMNS, strict=True)
    )


def in_german(part: str) -> str:
    """Return a part of a cell with the day at its end as people read it; an address stays."""
    return _DAY.sub(r" (\1\4.\3.\2)", part)


def verdict_words(wording: str) -> dict[str, str]:
    """Words for verdicts and open steps; ``wording`` is the space's, ``release`` or ``cosign``."""
    return {**_RESULTS, **(_COSIGNED if wording == "cosign" else {})}


def states(code: str) -> str:
    """Word for the state of a draft; the code where none is known."""
    return _STATES.get(code, code)


def row_of(number: int, posting: Posting, words: dict[str, str]) -> Row:
    """Return the row of a posting, cell by cell as `COLUMNS` names them."""
    return tuple(_cells(number, posting, words))


def _cells(number: int, posting: Posting, words: dict[str, str]) -> Iterator[Cell]:
    yield number
    yield local(posting.planned_at)
    yield local(posting.published_at)
    yield ", ".join(channel_name(code) for code in posting.channels)
    yield posting.house
    yield posting.topic
    yield posting.title
    yield PARTED.join(filter(None, map(_address, posting.addresses)))
    yield _day(posting.seen_at)
    yield posting.route
    yield PARTED.join(_vote(vote, words) for vote in posting.votes)
    yield PARTED.join(_days(vote) for vote in posting.votes if vote.days >= 0)
    yield _paid(posting)
    yield Decimal(posting.amount) / 100 if posting.amount else None
    yield states(posting.state)
    yield posting.number or None
    yield "Beitrag" if posting.within else BEYOND
    yield posting.conditions
    yield posting.rejections
    yield posting.digest
    yield posting.draft


def _paid(posting: Posting) -> str:
    if not posting.within:
        return ""
    return "ja" if posting.paid else "nein"


def channel_name(code: str) -> str:
    """Name of a channel; the code where none is known."""
    known = channels().get(code)
    return known.name if known else code


def local(ms: int) -> datetime | None:
    """Return the moment in Europe/Berlin, to the minute; None for 0."""
    if not ms:
        return None
    return berlin(ms).replace(second=0, microsecond=0)


def _day(ms: int) -> date | None:
    moment = local(ms)
    return moment.date() if moment else None


def _address(one: Address) -> str:
    """Return where it stands; what no longer does says so, and since when."""
    if one.state == "live":
        return one.url
    said = "entfallen" if one.state == "dropped" else "depubliziert"
    return f"{one.url or channel_name(one.channel)} ({said} am {_day(one.at)})"


def _vote(vote: UnitVote, words: dict[str, str]) -> str:
    said = words.get(vote.verdict, vote.verdict)
    text = f"{_who(vote)}: {said}"
    day = _day(vote.at)
    return f"{text} ({day.isoformat()})" if day else text


def _who(vote: UnitVote) -> str:
    other = f" in Vertretung für {vote.stood_in_for}" if vote.stood_in_for else ""
    return f"{vote.unit}{other}"


def _days(vote: UnitVote) -> str:
    return f"{_who(vote)}: " + f"{vote.days:.1f}".replace(".", ",")
