"""Sets up a space without a screen: space, unit, route."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import click

from db.cli.layout import filled, printed
from db.cli.options import (
    Where,
    as_json,
    invitation_of,
    passphrase_file,
    passphrase_of,
    remember_space,
    shared,
)
from db.cli.usage import OneOf, group
from db.cli.words import TABLES, Words, counted
from db.errors import KnownError, WrongUsage
from db.sentence import Sentence
from db.store import Store

MOST = 1_000_000
_WORDING = OneOf(TABLES["wording"])
_NAME = 2
_land = click.option(
    "--land",
    metavar="LAND",
    default="SN",
    help="Kürzel des Landes, dessen Feiertage für das Haus gelten, z. B. SN.",
)


@group()
def space() -> None:
    """Räume: anlegen, zeigen, beitreten."""


@space.command("create")
@click.argument("folder", metavar="ORDNER", help="Ordner, in dem der Raum entsteht.")
@click.option("--title", metavar="TITEL", required=True, help="Name des Raums.")
@click.option("--house", metavar="KÜRZEL", required=True, help="Kürzel Ihres Hauses.")
@click.option("--house-name", metavar="NAME", default="", help="Name Ihres Hauses.")
@_land
@click.option("--unit", metavar="KÜRZEL", default="", help="Kürzel Ihrer Stelle.")
@click.option("--unit-name", metavar="NAME", default="", help="Name Ihrer Stelle.")
@click.option("--member-title", metavar="FUNKTION", default="", help="Ihre Funktion.")
@click.option(
    "--wording",
    metavar="WORTWAHL",
    type=_WORDING,
    default="release",
    help="Wie ein zustimmendes Votum heißt: release (Freigeben) oder cosign (Mitzeichnen).",
)
@passphrase_file
@as_json
def create(
    folder: str,
    title: str,
    house: str,
    house_name: str,
    land: str,
    unit: str,
    unit_name: str,
    member_title: str,
    wording: str,
    passphrase_file: str,
    as_json: bool,
) -> None:
    """Legt einen Raum an; der Wiederherstellungsschlüssel wird einmal gezeigt."""
    store, recovery = Store.create(
        Path(folder),
        title=title,
        house=(house, house_name or house, land),
        unit=(unit or f"{house.lower()}.leitung", unit_name or "Federführung"),
        member_title=member_title or f"Federführung, {house}",
        wording=wording,
        passphrase=passphrase_of(passphrase_file),
    )
    with store:
        document = {**_document(store), "recovery_key": recovery}
    remember_space(Path(folder))
    text = (
        f"Der Raum „{title}“ ist angelegt in {folder}.\n"
        f"Wiederherstellungsschlüssel (drucken, versiegeln): {recovery}"
    )
    Where(folder, "", "", as_json).say(document, text)


def _document(store: Store) -> dict[str, Any]:
    found, me = store.space(), store.me()
    return {
        "space": found.id,
        "title": found.title,
        "wording": found.wording,
        "reason_min": found.reason_min,
        "demo": found.demo,
        "as": me.title,
        "unit": me.unit_code,
        "feed": me.feed,
        "joined": me.joined,
        "roles": list(me.roles),
    }


@space.command("show")
@shared
def show(where: Where) -> None:
    """Zeigt den Raum."""
    with where.store() as store:
        document = _document(store)
    where.say(document, _told(document))


def _told(document: dict[str, Any]) -> str:
    words = Words(document["wording"])
    demo = " (Beispielraum)" if document["demo"] else ""
    waits = "" if document["joined"] else ", noch nicht bestätigt"
    facts = [
        f"Raum „{document['title']}“{demo}",
        f"Kennung:        {document['space']}",
        f"Wortwahl:       {words('wording', document['wording'])}",
        f"Begründungen:   mindestens {counted(document['reason_min'], 'Zeichen', 'Zeichen')}",
        f"Sie handeln als {document['as']}, Stelle {document['unit']}",
        f"Rollen:         {words.listed('role', document['roles'])}",
        f"Gerät:          {document['feed']}{waits}",
    ]
    return "\n".join(line for one in facts for line in filled(one, hang=16))


@space.command("join")
@click.argument(
    "invitation",
    metavar="EINLADUNG",
    help="Einladungsdatei, oder CODE@ABLAGE mit dem Code, den Sie bekamen.",
)
@click.argument("folder", metavar="ORDNER", help="Ordner, in dem der Raum entsteht.")
@passphrase_file
@as_json
def join(invitation: str, folder: str, passphrase_file: str, as_json: bool) -> None:
    """Tritt mit Einladungsdatei oder Code bei; danach abgleichen und bestätigen lassen."""
    with Store.join(
        Path(folder), invitation_of(invitation), passphrase=passphrase_of(passphrase_file)
    ) as store:
        words, document = store.members.own_words(), _document(store)
        carrier = store.sync.target()
    remember_space(Path(folder))
    document |= {"words": list(words), "carrier": carrier}
    text = (
        f"Angemeldet bei „{document['title']}“.\n"
        f"Bitte gleichen Sie ab: umlauf sync {carrier or 'ABLAGE'}\n"
        f"Sechs Wörter zum Vergleichen am Telefon: {' – '.join(words)}"
    )
    Where(folder, "", "", as_json).say(document, text)


@space.command("renew")
@click.argument(
    "invitation",
    metavar="EINLADUNG",
    help="Einladung für ein Gerät Ihres Mitglieds: Datei oder CODE@ABLAGE.",
)
@shared
def renew(where: Where, invitation: str) -> None:
    """Macht nach einer Wiederherstellung oder Kopie mit neuem Schlüssel weiter."""
    with where.store() as store:
        store.renew(invitation_of(invitation))
        words, document = store.members.own_words(), _document(store)
    text = (
        "Dieses Gerät hat einen neuen Schlüssel. Bitte gleichen Sie ab und lassen es bestätigen.\n"
        f"Sechs Wörter zum Vergleichen am Telefon: {' – '.join(words)}"
    )
    where.say({**document, "words": list(words)}, text)


@group()
def unit() -> None:
    """Häuser und Stellen: eintragen, zeigen."""


@unit.command("add")
@click.option("--house", metavar="KÜRZEL", required=True, help="Kürzel des Hauses.")
@click.option(
    "--house-name", metavar="NAME", default="", help="Name des Hauses, falls es neu ist."
)
@_land
@click.option("--code", metavar="KÜRZEL", required=True, help="Kürzel der neuen Stelle.")
@click.option("--name", metavar="NAME", required=True, help="Name der neuen Stelle.")
@shared
def add(where: Where, house: str, house_name: str, land: str, code: str, name: str) -> None:
    """Trägt eine Stelle ein, bei Bedarf mit ihrem Haus."""
    with where.store() as store:
        known = {one.code.casefold() for one in store.units.houses()}
        if house.casefold() not in known:
            store.units.add_house(house, house_name or house, land)
        store.units.add(house, code, name)
        found = next(one for one in store.units.list() if one.code == code)
    document = {"unit": found.id, "code": found.code, "name": found.name, "house": house}
    where.say(document, f"Eingetragen: {found.code}, {found.name} ({house})")


@unit.command("list")
@shared
def listed(where: Where) -> None:
    """Zeigt alle Stellen."""
    with where.store() as store:
        rows = store.units.list()
    document = {
        "units": [
            {
                "unit": one.id,
                "code": one.code,
                "name": one.name,
                "house": one.house_code,
                "land": one.land,
            }
            for one in rows
        ]
    }
    where.say(document, printed([(one.house_code, one.code, one.name) for one in rows], _NAME))


@group()
def route() -> None:
    """Laufwege: veröffentlichen, zeigen."""


@route.command("publish")
@click.argument("file", metavar="DATEI", help="Laufweg als TOML oder JSON.")
@shared
def publish(where: Where, file: str) -> None:
    """Veröffentlicht einen Laufweg, oder eine neue Nummer von ihm."""
    definition = _definition(file)
    with where.store() as store:
        changes = store.routes.publish(definition)
        found = next(one for one in store.routes.list() if one.entry in changes.entries)
    document = {
        "route": found.id,
        "name": found.name,
        "number": found.number,
        "entry": found.entry,
    }
    where.say(document, f"Veröffentlicht: {found.name}, Nummer {found.number}")


@route.command("list")
@shared
def routes(where: Where) -> None:
    """Zeigt alle Laufwege."""
    with where.store() as store:
        rows = store.routes.list()
    document = {
        "routes": [
            {
                "route": one.id,
                "name": one.name,
                "number": one.number,
                "entry": one.entry,
                "stages": one.stages,
            }
            for one in rows
        ]
    }
    cells = [
        (one.name, f"Nummer {one.number}", counted(one.stages, "Etappe", "Etappen"))
        for one in rows
    ]
    where.say(document, printed(cells, 0) or "Es gibt noch keinen Laufweg.")


def _definition(file: str) -> dict[str, Any]:
    try:
        with Path(file).open("rb") as opened:
            data = opened.read(MOST)
    except OSError as problem:
        message = Sentence("Die Datei {file} ist nicht lesbar.", file=file)
        raise KnownError(message) from problem
    try:
        found = json.loads(data) if file.endswith(".json") else tomllib.loads(data.decode())
    except (ValueError, UnicodeDecodeError) as problem:
        message = Sentence(
            "{file} ist kein lesbares TOML oder JSON{where}.", file=file, where=_place(problem)
        )
        raise WrongUsage(message) from problem
    if not isinstance(found, dict):
        message = Sentence("{file} beschreibt keinen Laufweg.", file=file)
        raise WrongUsage(message)
    return found


def _place(problem: Exception) -> str:
    """Where a parser stopped; its own words are English."""
    found = re.search(r"line (\d+),? column (\d+)", str(problem))
    return f" (Zeile {found[1]}, Spalte {found[2]})" if found else ""
