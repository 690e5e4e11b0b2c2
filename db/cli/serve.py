"""The small server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from db.cli.layout import filled
from db.cli.options import Where, as_json
from db.cli.usage import command
from db.cli.words import counted
from db.errors import KnownError
from db.sentence import Sentence

if TYPE_CHECKING:
    from db.server.settings import Settings


@command()
@click.argument(
    "place",
    metavar="[ORT]",
    default="",
    help="Ordner, in dem die Räume des Servers liegen, oder seine Einstellungen (TOML).",
)
@click.option("--listen", metavar="HOST:PORT", default="", help="Adresse; sonst 127.0.0.1:8420.")
@click.option("--database", metavar="ORDNER", default="", help="Ordner der Räume, wenn nicht ORT.")
@click.option("--media", metavar="ORDNER", default="", help="Ordner der Medien, wenn nicht dort.")
@click.option("--check", is_flag=True, help="Sagt nur, was an den Einstellungen nicht stimmt.")
@click.option(
    "--backup", metavar="ORDNER", default="", help="Sichert alles dorthin, auch im Betrieb."
)
@as_json
def serve(
    place: str,
    listen: str,
    database: str,
    media: str,
    backup: str,
    *,
    check: bool,
    as_json: bool,
) -> int:
    """Betreibt den kleinen Server, über den Räume abgeglichen werden."""
    try:
        from db.server import run, settings  # noqa: PLC0415 - an extra that not everybody installs
    except ImportError as problem:
        message = Sentence(
            "Der Server ist hier nicht eingerichtet. Bitte installieren Sie umlauf[server]."
        )
        raise KnownError(message) from problem
    found = settings.read_settings(
        Path(place) if place else run.default_folder(),
        listen=listen,
        database=database,
        media=media,
    )
    if check:
        return _check(found, as_json=as_json)
    if backup:
        return _copy(found, Path(backup).absolute(), as_json=as_json)
    run.serve(found, click.echo)
    return 0


def _check(found: Settings, *, as_json: bool) -> int:
    from db.server.examine import examine  # noqa: PLC0415 - only where asked for

    findings = examine(found)
    sound = not any(one.fault for one in findings)
    document = {"ok": sound, "findings": [one._asdict() for one in findings]}
    lines = [line for one in findings for line in filled(one.text)]
    _where(as_json=as_json).say(
        document, "\n".join(lines or ["An den Einstellungen fehlt nichts."])
    )
    return 0 if sound else 1


def _copy(found: Settings, target: Path, *, as_json: bool) -> int:
    from db.server.copies import copy_all  # noqa: PLC0415 - only where asked for

    count = copy_all(found, target)
    document = {"folder": str(target), "spaces": count}
    text = f"{counted(count, 'Raum', 'Räume')} gesichert in {target}."
    _where(as_json=as_json).say(document, text)
    return 0


def _where(*, as_json: bool) -> Where:
    return Where("", "", "", as_json)
