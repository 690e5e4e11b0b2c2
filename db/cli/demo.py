"""Makes the demo spaces."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from db.cli.options import Where


@click.command()
@click.argument("folder")
@click.option("--replicas", default=0, help="Teilnehmer des Hauptraums, die sich noch treffen.")
@click.option("--drafts", default=0, help="Ein großer künstlicher Raum mit so vielen Entwürfen.")
@click.option("--seed", default=None, type=int)
@click.option("--today", default="", metavar="DATE", help="Heute, ISO.")
@click.option("--json", "as_json", is_flag=True)
def demo(
    folder: str, replicas: int, drafts: int, seed: int | None, today: str, as_json: bool
) -> None:
    """Legt die Beispielräume an (fiktive Inhalte)."""
    import db.demo.build as build  # noqa: PLC0415, PLR0402 - heavy, and only here

    try:
        day = date.fromisoformat(today) if today else None
    except ValueError:
        message = f"„{today}“ ist kein Tag. Bitte schreiben Sie JJJJ-MM-TT."
        raise click.BadParameter(message) from None
    target = Path(folder)
    common: dict[str, Any] = {"seed": seed, "today": day, "progress": _progress()}
    if drafts:
        build.make_synthetic(target, drafts, **common)
    elif replicas:
        build.make_replicas(target, replicas, **common)
    else:
        build.make(target, **common)
    spaces = sorted(str(one.parent) for one in target.glob("**/space.sqlite"))
    Where("", "", "", as_json).say({"spaces": spaces}, "\n".join(spaces))


def _progress() -> Any:
    stream = sys.stderr
    if not stream.isatty():
        return None

    def show(done: int, total: int) -> None:
        click.echo(f"\r{done} von {total}", err=True, nl=False)

    return show
