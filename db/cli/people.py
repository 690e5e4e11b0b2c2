"""One member with devices and the history of its rights; other names for units and houses."""

from __future__ import annotations

from typing import Any

import click

from db.cli.dates import moment
from db.cli.layout import printed
from db.cli.moves import member
from db.cli.options import Where, shared
from db.cli.space import unit
from db.cli.words import Words
from db.errors import Refused
from db.rows import HouseRow
from db.rows.people import DeedRow, KeyRow, LateRow, PersonPage
from db.sentence import Sentence
from db.store import Store

__all__ = ["member", "unit"]
_who = click.argument("who", metavar="MITGLIED", help="Funktion, Kennung oder Kürzel der Stelle.")


@member.command("show")
@_who
@shared
def show(where: Where, who: str) -> None:
    """Zeigt ein Mitglied: Geräte mit ihren Wörtern, was nicht zählt, Verlauf der Rechte."""
    with where.store() as store:
        page = store.people.page(who)
    where.say(_document(page), "\n".join(_lines(page)))


@unit.command("rename")
@click.argument("known", metavar="KÜRZEL", help="Kürzel der Stelle, oder eines Hauses (--house).")
@click.option("--house", is_flag=True, help="Gemeint ist das Haus mit diesem Kürzel.")
@click.option("--code", metavar="KÜRZEL", default="", help="Das neue Kürzel.")
@click.option("--name", metavar="NAME", default="", help="Der neue Name.")
@shared
def rename_unit(where: Where, known: str, house: bool, code: str, name: str) -> None:
    """Gibt einer Stelle oder einem Haus ein anderes Kürzel oder einen anderen Namen."""
    with where.store() as store:
        named = _rename(store, known, house=house, code=code, name=name)
    where.say({"code": named[0], "name": named[1]}, f"Eingetragen: {named[0]}, {named[1]}")


def _rename(store: Store, known: str, *, house: bool, code: str, name: str) -> tuple[str, str]:
    """What is not named anew stays; returns code and name."""
    rows = store.units.houses() if house else store.units.list()
    before = next((one for one in rows if one.code.casefold() == known.casefold()), None)
    if before is None:
        what = Sentence("Das Kürzel „{code}“ gibt es im Raum nicht.", code=known)
        raise Refused("unknown_code", what)
    named = code or before.code, name or before.name
    if isinstance(before, HouseRow):
        store.people.rename_house(before.id, *named, before.land)
    else:
        store.people.rename_unit(before.id, *named)
    return named


def _document(page: PersonPage) -> dict[str, Any]:
    row = page.row
    return {
        "member": row.member,
        "title": row.title,
        "unit": row.unit_name,
        "house": row.house,
        "roles": list(row.roles),
        "state": row.state,
        "away_until": moment(row.away_until) if row.away_until else "",
        "invited_by": page.invited_by,
        "devices": [_device(one) for one in page.keys],
        "late": [_late(one) for one in page.late],
        "branches": [
            {"device": one.feed, "from": one.first, "to": one.last, "head": one.head}
            for one in page.branches
        ],
        "history": [_deed(one) for one in page.history],
    }


def _device(one: KeyRow) -> dict[str, Any]:
    return {
        "feed": one.feed,
        "words": list(one.words),
        "since": moment(one.since),
        "state": one.state or "counted",
        "last": one.last,
    }


def _late(one: LateRow) -> dict[str, Any]:
    return {"device": one.feed, "code": one.code, "from": one.first, "to": one.last}


def _deed(one: DeedRow) -> dict[str, Any]:
    return {
        "entry": one.entry,
        "kind": one.kind,
        "at": moment(one.at),
        "by": one.by,
        "roles": list(one.roles),
        "in_force": one.in_force,
        "needs_second": one.needs_second,
    }


def _lines(page: PersonPage) -> list[str]:
    words, row = Words(), page.row
    cells = [
        ("Funktion", row.title),
        ("Stelle", row.unit_name),
        ("Rollen", words.listed("role", row.roles) or "nur Lesen"),
        ("Zustand", words("member", row.state)),
        *(("Gerät", _told(key)) for key in page.keys),
        *(
            ("Zählt nicht", f"{one.feed[:12]}/{one.first} bis {one.last}: {one.text}")
            for one in page.late
        ),
        *(
            ("Zweig", f"{one.feed[:12]}/{one.first} bis {one.last}, Ende {one.head[:12]}")
            for one in page.branches
        ),
        *(("Verlauf", f"{moment(one.at)[:10]}  {one.sentence}") for one in page.history),
    ]
    return [printed(cells, 1)]


def _told(key: KeyRow) -> str:
    told = f"{key.feed[:12]}/{key.last}  {' – '.join(key.words)}"
    state = "wartet auf Bestätigung" if key.state == "pending" else key.text
    return f"{told}. {state}" if state else told
