"""The small server."""

from __future__ import annotations

from pathlib import Path

import click

from db.cli.options import as_json
from db.cli.usage import command
from db.errors import KnownError
from db.sentence import Sentence


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
@as_json
def serve(
    place: str, listen: str, database: str, media: str, *, check: bool, as_json: bool
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
    del check, as_json
    run.serve(found, click.echo)
    return 0
