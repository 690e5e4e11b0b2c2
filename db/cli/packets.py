"""Carried packets: write, read, and what a partner holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from db.cli.options import Where, shared
from db.cli.sync import amount_of
from db.cli.usage import group
from db.cli.words import counted


@group()
def packet() -> None:
    """Pakete von Hand: schreiben, einlesen, sagen, was hier schon liegt."""


@packet.command("write")
@click.argument("file", metavar="DATEI", help="Paket, das entsteht (*.umlauf).")
@click.option(
    "--for",
    "partner",
    metavar="DATEI",
    default="",
    help="Was die Gegenstelle schon hat (umlauf packet heads); ohne: alles.",
)
@shared
def write(where: Where, file: str, partner: str) -> None:
    """Schreibt ein Paket für eine Gegenstelle."""
    with where.store() as store:
        document = store.packets.write(
            Path(file).absolute(), Path(partner).absolute() if partner else None
        )
    left = int(str(document["media_left_out"]))
    more = f" {counted(left, 'Medium', 'Medien')} passten nicht hinein." if left else ""
    sent: Any = document["sent"]
    where.say(document, f"Geschrieben: {amount_of(sent)}.{more}")


@packet.command("read")
@click.argument("file", metavar="DATEI", help="Paket (*.umlauf).")
@shared
def read(where: Where, file: str) -> None:
    """Liest ein Paket ein; noch einmal einlesen ändert nichts."""
    with where.store() as store:
        document, _ = store.packets.read(Path(file).absolute())
    received: Any = document["received"]
    waiting = int(str(document["waiting"]))
    held = counted(waiting, "Eintrag wartet", "Einträge warten") if waiting else ""
    held = f" {held} auf frühere." if held else ""
    where.say(document, f"Empfangen: {amount_of(received)}.{held}")
    problems: Any = document["problems"]
    for problem in problems:
        click.echo(problem["text"], err=True)
    if problems:
        raise click.exceptions.Exit(1)


@packet.command("heads")
@click.argument("file", metavar="DATEI", help="Datei, die entsteht (JSON).")
@shared
def heads(where: Where, file: str) -> None:
    """Schreibt auf, was hier schon liegt, für den, der ein Paket schreibt."""
    target = Path(file).absolute()
    with where.store() as store:
        store.packets.write_heads(target)
    where.say({"file": str(target)}, f"Geschrieben: {target}")
