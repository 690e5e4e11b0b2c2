"""Sync with a carrier: a shared folder or a server."""

from __future__ import annotations

from typing import Any

import click

from db.cli.options import Where, carrier_address, shared
from db.cli.usage import command
from db.cli.words import counted
from db.sync.report import ENVIRONMENT
from db.sync.server_address import is_server


@command()
@click.argument(
    "target",
    metavar="[ZIEL]",
    default="",
    help="Ordner name.umlauf-ablage oder Adresse https://…; sonst das zuletzt benutzte Ziel.",
)
@click.option(
    "--create",
    is_flag=True,
    help="Die Ablage anlegen, wenn es sie nicht gibt; von selbst entsteht nur die erste.",
)
@click.option(
    "--token",
    metavar="WORT",
    default="",
    help="Das Wort, mit dem ein Server einen Raum aufnimmt, den er noch nicht kennt.",
)
@click.option(
    "--admit",
    metavar="GERÄT",
    default="",
    help="Annehmen, was von diesem Gerät zurückgehalten wird, weil es zu viel war; gilt 30 Tage.",
)
@shared
def sync(where: Where, target: str, *, create: bool, token: str, admit: str) -> None:
    """Gleicht mit einer gemeinsamen Ablage oder einem Server ab."""
    with where.store() as store:
        if admit:
            store.sync.admit(admit)
        document, _ = store.sync.run(
            carrier_address(target) if target else "", create=create, token=token
        )
    told_outcome(where, document)


def told_outcome(where: Where, document: dict[str, Any]) -> None:
    """Say what a round did; notes are told and no failure."""
    where.say(document, _sentence(document))
    problems: Any = document["problems"]
    notes: Any = document["notes"]
    for one in (*problems, *notes):
        click.echo(one["text"], err=True)
    if problems:
        in_the_way = any(problem["kind"] in ENVIRONMENT for problem in problems)
        raise click.exceptions.Exit(3 if in_the_way else 1)


def _sentence(document: dict[str, Any]) -> str:
    sent, received = document["sent"], document["received"]
    what = "Raum auf dem Server" if is_server(str(document["target"])) else "Ablage"
    made = f"{what} angelegt. " if document["created"] else ""
    silent = counted(document["lapsed"], "Frist", "Fristen") if document["lapsed"] else ""
    silent = f" Verschwiegen und vermerkt: {silent}." if silent else ""
    return f"{made}Gesendet: {amount_of(sent)}. Empfangen: {amount_of(received)}.{silent}"


def amount_of(moved: dict[str, int]) -> str:
    """Entries and megabytes of media, in words."""
    entries = counted(moved["entries"], "Eintrag", "Einträge")
    media = moved["media_bytes"]
    return f"{entries}, {media / 1_000_000:.1f} MB Medien".replace(".", ",") if media else entries
