"""Makes the demo spaces."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from db.cli.dates import check_day
from db.cli.options import Where, as_json
from db.cli.usage import Whole, command


@command()
@click.argument("folder", metavar="ORDNER", help="Ordner, in dem die Räume entstehen.")
@click.option(
    "--replicas",
    metavar="ZAHL",
    type=Whole(),
    default=0,
    help="Legt so viele Replikate des ersten Raums an, die sich noch nicht abgeglichen haben.",
)
@click.option(
    "--drafts",
    metavar="ZAHL",
    type=Whole(),
    default=0,
    help="Legt einen großen künstlichen Raum mit so vielen Entwürfen an.",
)
@click.option(
    "--seed", metavar="ZAHL", type=Whole(), default=None, help="Macht die Räume wiederholbar."
)
@click.option("--today", metavar="TAG", default="", help="Heutiger Tag (JJJJ-MM-TT).")
@as_json
def demo(
    folder: str, replicas: int, drafts: int, seed: int | None, today: str, as_json: bool
) -> None:
    """Legt die Beispielräume an (fiktive Inhalte)."""
    import db.demo.build as build  # noqa: PLC0415, PLR0402 - heavy, and only here

    check_day(today)
    day = date.fromisoformat(today) if today else None
    target = Path(folder)
    common: dict[str, Any] = {"seed": seed, "today": day, "progress": _progress()}
    if drafts:
        build.make_synthetic(target, drafts, **common)
    elif replicas:
        build.make_replicas(target, replicas, **common)
    else:
        build.make(target, **common)
    spaces = sorted(str(one.parent) for one in target.glob("**/space.sqlite"))
    Where("", "", "", as_json).say({"spaces": spaces}, "\n".join(["Angelegt:", *spaces]))


def _progress() -> Any:
    stream = sys.stderr
    if not stream.isatty():
        return None

    def show(done: int, total: int) -> None:
        click.echo(f"\r{done} von {total}", err=True, nl=done == total)

    return show
