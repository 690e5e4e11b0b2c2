"""The log in words, and its fingerprint."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import click

from db.cli.dates import check_day, clock, day, moment, spoken
from db.cli.layout import filled
from db.cli.options import Where, filters, shared
from db.cli.usage import Whole, command
from db.cli.words import Words, counted
from db.errors import Refused
from db.rows import HouseRow, LogFilter, LogRow
from db.sentence import Sentence

MOST = 100_000
_HANG = 7


@command()
@click.option("--from", "from_day", metavar="TAG", default="", help="Erster Tag (JJJJ-MM-TT).")
@click.option("--to", "to_day", metavar="TAG", default="", help="Letzter Tag (JJJJ-MM-TT).")
@filters
@click.option(
    "--limit", metavar="ZAHL", type=Whole(), default=MOST, help="Höchste Zahl der Einträge."
)
@click.option(
    "--fingerprint",
    metavar="[HEX]",
    is_flag=False,
    flag_value="-",
    default=None,
    help="Zeigt den Fingerabdruck des Protokolls, oder den Stand zu einem gedruckten.",
)
@shared
def log(
    where: Where,
    from_day: str,
    to_day: str,
    house: str,
    channel: str,
    draft: str,
    limit: int,
    fingerprint: str | None,
) -> int:
    """Zeigt das Protokoll, das Neueste zuerst."""
    if fingerprint is not None:
        return _fingerprint(where, fingerprint)
    for one in (from_day, to_day):
        check_day(one)
    with where.store() as store:
        found = store.drafts.find(draft) if draft else ""
        house = _code_of(house, store.units.houses())
        wanted = LogFilter(from_day, to_day, house, channel.casefold(), found)
        rows = store.log.rows(wanted, 0, limit)
        words = Words(store.space().wording)
    text = "\n".join(_days(rows, words)) or "Keine Einträge."
    where.say({"entries": [_document(one) for one in rows]}, text)
    return 0


def _days(rows: Sequence[LogRow], words: Words) -> Iterator[str]:
    for name, entries in groupby(rows, key=lambda one: day(one.at)):
        yield name
        for one in entries:
            yield from filled(_sentence(one, words), 2, _HANG)


def _sentence(one: LogRow, words: Words) -> str:
    title = f" · „{one.title}“" if one.title else ""
    standing = "" if one.status == "counted" else f" ({words('entry', one.status)})"
    act = words("verdict", one.verdict) if one.verdict else one.sentence
    behalf = one.sentence.values.get("unit") if isinstance(one.sentence, Sentence) else None
    if one.verdict and behalf:
        act = f"{act} in Vertretung für {behalf}"
    who = f"{one.unit_name or one.words}, Eintrag {one.seq}"
    said = f": {one.text}" if one.text and one.kind in {"vote.cast", "comment.add"} else ""
    return f"{clock(one.at)}  {act}{standing}{title} · {who}{said}"


def _document(one: LogRow) -> dict[str, Any]:
    return {
        "id": one.id,
        "feed": one.feed,
        "seq": one.seq,
        "prev": one.prev,
        "at": moment(one.at),
        "kind": one.kind,
        "draft": one.draft,
        "title": one.title,
        "house": one.house,
        "unit": one.unit_name,
        "by": one.by,
        "sentence": one.sentence,
        "text": one.text,
        "status": one.status,
    }


def _code_of(house: str, known: Sequence[HouseRow]) -> str:
    """A house's code as the space spells it, "" = all houses."""
    codes = {one.code.casefold(): one.code for one in known} | {"": ""}
    if house.casefold() not in codes:
        message = Sentence("Das Haus „{key}“ gibt es im Raum nicht.", key=house)
        raise Refused("unknown_house", message)
    return codes[house.casefold()]


def _fingerprint(where: Where, printed: str) -> int:
    with where.store() as store:
        if printed == "-":
            found, heads, entries = store.log.fingerprint()
            text = f"{found}\n{_amount(entries)} von {counted(heads, 'Gerät', 'Geräten')}"
            where.say({"fingerprint": found, "heads": heads, "entries": entries}, text)
            return 0
        known = store.log.find_fingerprint(printed.lower())
    if known is None:
        where.say({"fingerprint": printed, "known": False}, "Dieser Stand ist hier unbekannt.")
        return 1
    document = {
        "fingerprint": printed,
        "known": True,
        "at": moment(known[0]),
        "entries": known[1],
    }
    where.say(document, f"Stand vom {spoken(known[0])} mit {_amount(known[1], 'Einträgen')}.")
    return 0


def _amount(entries: int, many: str = "Einträge") -> str:
    return counted(entries, "Eintrag", many)
