"""Figures that an answer names in braces, such as ``{bezahlt SK}`` and ``{tabelle kosten}``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from db.audit_log.german import long_day, short_day, whole
from db.audit_log.letter_plan import NAMED, Place, number_of
from db.audit_log.letter_tables import amount
from db.rows.cases import Insertable
from db.rows.figures import FigureRow, Figures, Wanted
from db.rows.house_replies import replies_to, reply_sum
from db.rows.house_reply import NOTHING
from db.rows.inquiry_case import Case
from db.sentence import Sentence

_FIELDS = {
    "beiträge": ("postings", Sentence("Beiträge mit Termin im Zeitraum")),
    "veröffentlicht": ("published", Sentence("Davon veröffentlicht")),
    "zurückweisungen": ("rejections", Sentence("Zurückweisungen im Zeitraum")),
    "auflagen": ("conditions", Sentence("Freigaben mit Auflage im Zeitraum")),
    "bezahlt": ("paid", Sentence("Beiträge mit bezahlter Verbreitung")),
    "verbreitung": ("cents", Sentence("Kosten der bezahlten Verbreitung")),
}
_WORDS = {
    "häuser": (Sentence("Häuser mit Beiträgen oder Voten"), "log"),
    "erstellung": (Sentence("Kosten der Erstellung nach Angabe der Häuser"), "houses"),
    "kosten": (Sentence("Verbreitung und Erstellung zusammen"), "houses"),
    "zeitraum": (Sentence("Zeitraum der Anfrage"), "case"),
    "stand": (Sentence("Stand des Protokolls"), "case"),
}
_TABLES = {
    "häuser": Sentence("Tabelle nach Häusern"),
    "monate": Sentence("Tabelle nach Monaten"),
    "kanäle": Sentence("Tabelle nach Kanälen"),
    "laufwege": Sentence("Tabelle nach Laufwegen"),
    "stellen": Sentence("Tabelle der Tage je Stelle"),
    "kosten": Sentence("Tabelle der Kosten"),
}
_HOLE = re.compile(r"\{([^{}\n]{1,80})\}")


@dataclass(frozen=True, slots=True)
class Sources:
    """What figures come from.

    Attributes:
        case: questions and houses' answers.      wanted: the period.
        found: counted on the frozen state.      at: when it was frozen, ms.
        places: the tables of the letter.
    """

    case: Case
    wanted: Wanted
    found: Figures
    at: int
    places: tuple[Place, ...]


def inserted(answer: str, sources: Sources, question: int) -> str:
    """Return an answer with its figures; what is none of them is told in brackets.

    Args:
        answer: as it was typed.
        sources: what the figures come from.
        question: to which it answers, from 1.
    """

    def value(hole: re.Match[str]) -> str:
        name, _, key = " ".join(hole[1].casefold().split()).partition(" ")
        return _value(name, key, sources, question) or f"[unbekannt: {hole[1]}]"

    return _HOLE.sub(value, answer)


def insertables(sources: Sources, question: int) -> Iterator[Insertable]:
    """Yield what the answer to a question may name: sums, tables, then by house and channel.

    A figure of one house, channel or month is named by it: ``beiträge SK``, ``bezahlt xing``,
    ``zurückweisungen 2026-10``. Months are taken, not offered: there may be many.
    """
    for name, (_, words) in _FIELDS.items():
        yield Insertable(name, words, _value(name, "", sources, question), "log")
    asked = bool(replies_to(sources.case, question))
    for name, (words, source) in _WORDS.items():
        if asked or source != "houses":
            yield Insertable(name, words, _value(name, "", sources, question), source)
    for name, words in _TABLES.items():
        value = _table(name, sources, question) or "Tabelle"
        yield Insertable(f"tabelle {name}", words, value, "log")
    for row in (*sources.found.houses, *sources.found.channels):
        for name, (field, words) in _FIELDS.items():
            yield Insertable(f"{name} {row.key}", words, _shown(row, field), "log")
        stated = _of_house(row.key.casefold(), sources, question)
        if stated:
            words = _WORDS["erstellung"][0]
            yield Insertable(f"erstellung {row.key}", words, stated, "houses")


def _value(name: str, key: str, sources: Sources, question: int) -> str:
    """Return a figure, "" = there is no such one."""
    if name == "tabelle":
        return _table(key, sources, question)
    if name in _FIELDS:
        row = _row(key, sources.found)
        return _shown(row, _FIELDS[name][0]) if row is not None else ""
    if name == "erstellung" and key:
        return _of_house(key, sources, question)
    return "" if key else _single(name, sources, question)


def _row(key: str, found: Figures) -> FigureRow | None:
    if not key:
        return found.total
    rows = (*found.houses, *found.channels, *found.months)
    return next((one for one in rows if one.key.casefold() == key), None)


def _shown(row: FigureRow, field: str) -> str:
    return amount(row.cents) if field == "cents" else whole(getattr(row, field))


def _single(name: str, sources: Sources, question: int) -> str:
    named = reply_sum(sources.case, question).cents
    if name in {"erstellung", "kosten"} and not replies_to(sources.case, question):
        return "[Angaben der Häuser fehlen]"
    values = {
        "häuser": whole(sum(one.counts for one in sources.found.houses)),
        "erstellung": amount(named),
        "kosten": amount(named + sources.found.total.cents),
        "zeitraum": period(sources.wanted),
        "stand": long_day(sources.at),
    }
    return values.get(name, "")


def _of_house(key: str, sources: Sources, question: int) -> str:
    """Return what a house named; what it only put into words is no amount, Fehlanzeige is 0."""
    came = (one for one in replies_to(sources.case, question) if one.house.casefold() == key)
    told = (one for one in came if one.state == NOTHING or one.cents >= 0)
    return next((amount(max(one.cents, 0)) for one in told), "")


def _table(key: str, sources: Sources, question: int) -> str:
    number = number_of(sources.places, NAMED.get(key, ""), question)
    return f"Tabelle {number}" if number else ""


def period(wanted: Wanted) -> str:
    """Return ``vom 01.10.2026 bis 17.11.2026``, and what it is with an open end."""
    first, last = short_day(wanted.from_day), short_day(wanted.to_day)
    if first and last:
        return f"vom {first} bis {last}"
    if first or last:
        return f"seit dem {first}" if first else f"bis zum {last}"
    return "im ganzen Protokoll"
