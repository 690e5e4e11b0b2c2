"""Sets up a space without a screen: space, unit, route."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import click

from db.cli.options import Where, passphrase_of, remember_space, shared
from db.errors import KnownError, WrongUsage
from db.store import Store

MOST = 1_000_000


@click.group()
def space() -> None:
    """Räume: anlegen, zeigen, beitreten."""


@space.command("create")
@click.argument("folder")
@click.option("--title", required=True)
@click.option("--house", required=True, metavar="CODE", help="Kürzel des Hauses.")
@click.option("--house-name", default="", help="Name des Hauses.")
@click.option("--land", default="SN", help="Land des Hauses, entscheidet die Feiertage.")
@click.option("--unit", default="", metavar="CODE", help="Kürzel Ihrer Stelle.")
@click.option("--unit-name", default="", help="Name Ihrer Stelle.")
@click.option("--member-title", default="", help="Ihre Funktion.")
@click.option("--wording", type=click.Choice(["release", "cosign"]), default="release")
@click.option("--passphrase-file", default="")
@click.option("--json", "as_json", is_flag=True)
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
    where.say(document, "\n".join(f"{name}: {value}" for name, value in document.items()))


@space.command("join")
@click.argument("invitation")
@click.argument("folder")
@click.option("--passphrase-file", default="")
@click.option("--json", "as_json", is_flag=True)
def join(invitation: str, folder: str, passphrase_file: str, as_json: bool) -> None:
    """Tritt mit einer Einladungsdatei bei; danach abgleichen und bestätigen lassen."""
    with Store.join(
        Path(folder), Path(invitation), passphrase=passphrase_of(passphrase_file)
    ) as store:
        words, document = store.members.own_words(), _document(store)
        carrier = store.sync.target()
    remember_space(Path(folder))
    document |= {"words": list(words), "carrier": carrier}
    text = (
        f"Angemeldet bei „{document['title']}“. Bitte gleichen Sie ab: umlauf sync {carrier}\n"
        f"Sechs Wörter zum Vergleichen am Telefon: {' – '.join(words)}"
    )
    Where(folder, "", "", as_json).say(document, text)


@click.group()
def unit() -> None:
    """Häuser und Stellen."""


@unit.command("add")
@click.option("--house", required=True, metavar="CODE")
@click.option("--house-name", default="", help="Legt das Haus an, wenn es fehlt.")
@click.option("--land", default="SN")
@click.option("--code", required=True)
@click.option("--name", required=True)
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
    text = "\n".join(f"{one.house_code:10} {one.code:24} {one.name}" for one in rows)
    where.say(document, text)


@click.group()
def route() -> None:
    """Laufwege."""


@route.command("publish")
@click.argument("file")
@shared
def publish(where: Where, file: str) -> None:
    """Veröffentlicht einen Laufweg aus einer TOML- oder JSON-Datei."""
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


def _definition(file: str) -> dict[str, Any]:
    try:
        with Path(file).open("rb") as opened:
            data = opened.read(MOST)
    except OSError as problem:
        message = f"Die Datei {file} ist nicht lesbar."
        raise KnownError(message) from problem
    try:
        found = json.loads(data) if file.endswith(".json") else tomllib.loads(data.decode())
    except (ValueError, UnicodeDecodeError) as problem:
        message = f"{file} ist kein lesbares TOML oder JSON: {problem}"
        raise WrongUsage(message) from problem
    if not isinstance(found, dict):
        message = f"{file} beschreibt keinen Laufweg."
        raise WrongUsage(message)
    return found
