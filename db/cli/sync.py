"""Sync with a carrier."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from db.cli.options import Where, shared
from db.cli.usage import command
from db.cli.words import counted
from db.sync.report import ENVIRONMENT


@command()
@click.argument(
    "target",
    metavar="[ABLAGE]",
    default="",
    help="Ordner name.umlauf-ablage; sonst die zuletzt benutzte Ablage.",
)
@shared
def sync(where: Where, target: str) -> None:
    """Gleicht mit einer gemeinsamen Ablage ab."""
    address = str(Path(target).absolute()) if target and "://" not in target else target
    with where.store() as store:
        document, _ = store.sync.run(address)
    where.say(document, _sentence(document))
    problems: Any = document["problems"]
    for problem in problems:
        click.echo(problem["text"], err=True)
    if problems:
        in_the_way = any(problem["kind"] in ENVIRONMENT for problem in problems)
        raise click.exceptions.Exit(3 if in_the_way else 1)


def _sentence(document: dict[str, Any]) -> str:
    sent, received = document["sent"], document["received"]
    made = "Ablage angelegt. " if document["created"] else ""
    return f"{made}Gesendet: {_amount(sent)}. Empfangen: {_amount(received)}."


def _amount(moved: dict[str, int]) -> str:
    entries = counted(moved["entries"], "Eintrag", "Einträge")
    media = moved["media_bytes"]
    return f"{entries}, {media / 1_000_000:.1f} MB Medien".replace(".", ",") if media else entries
