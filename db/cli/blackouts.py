"""Spans in which releases rest, without a screen: three more commands on spaces."""

from __future__ import annotations

import click

from db.cli.dates import day, day_end, day_start, moment
from db.cli.layout import printed
from db.cli.options import Where, shared
from db.cli.space import space
from db.cli.usage import Whole, group
from db.rows.checks import BlackoutRow
from db.store import Store

__all__ = ["space"]
SHORT = 8


@group()
def blackout() -> None:
    """Sperrzeiten: Tage, an denen nichts veröffentlicht werden soll."""


space.add_command(blackout)


@blackout.command("list")
@shared
def listed(where: Where) -> None:
    """Zeigt die Sperrzeiten des Raums."""
    with where.store() as store:
        _say(where, store)


@blackout.command("add")
@click.argument("name", metavar="ANLASS", help="Anlass, z. B. Vorwahlzeit.")
@click.option("--from", "first", metavar="TAG", required=True, help="Erster Tag (JJJJ-MM-TT).")
@click.option("--to", "last", metavar="TAG", required=True, help="Letzter Tag (JJJJ-MM-TT).")
@click.option("--hint", is_flag=True, help="Nur hinweisen, nicht sperren.")
@click.option(
    "--step",
    "unit",
    metavar="STELLE",
    default="",
    help="Statt zu sperren: Diese Stelle zeichnet vor der Schlusszeichnung mit.",
)
@click.option("--days", metavar="AT", type=Whole(), default=2, help="Frist dieser Station; 2.")
@shared
def add(where: Where, name: str, first: str, last: str, hint: bool, unit: str, days: int) -> None:
    """Trägt eine Sperrzeit ein (Administration, Federführung).

    Mit --step trägt sie die Administration ein; ältere Programme können dann bis zur
    Aktualisierung nicht entscheiden.
    """
    since, until = day_start(first), day_end(last)
    with where.store() as store:
        if unit:
            store.blackouts.add_step(name, since, until, unit, days)
        else:
            store.blackouts.add(name, since, until, strict=not hint)
        _say(where, store)


@blackout.command("now")
@click.argument("name", metavar="ANLASS", help="Anlass, z. B. Krise.")
@click.option("--hours", metavar="STUNDEN", type=Whole(), default=48, help="Wie lange; 48.")
@shared
def now(where: Where, name: str, hours: int) -> None:
    """Krisenstopp: Ab jetzt ruhen alle Freigaben (Administration, Federführung)."""
    with where.store() as store:
        store.blackouts.halt(name, hours * 3_600_000)
        _say(where, store)


@blackout.command("remove")
@click.argument("blackout", metavar="SPERRZEIT", help="Anlass oder Anfang der Kennung.")
@click.option("--after", "last", metavar="TAG", default="", help="Erst nach diesem Tag.")
@shared
def remove(where: Where, blackout: str, last: str) -> None:
    """Hebt eine Sperrzeit auf; was unter ihr entschieden ist, bleibt."""
    with where.store() as store:
        if last:
            store.blackouts.shorten(blackout, day_end(last))
        else:
            store.blackouts.remove(blackout)
        _say(where, store)


def _say(where: Where, store: Store) -> None:
    rows = store.blackouts.list()
    document = {"blackouts": [_document(one) for one in rows]}
    cells = [
        (
            one.id[:SHORT],
            f"{day(one.since)} bis {day(one.until)}",
            _effect(one),
            one.name,
        )
        for one in rows
    ]
    where.say(document, printed(cells, 3) if cells else "Keine Sperrzeit ist eingetragen.")


def _effect(one: BlackoutRow) -> str:
    if one.unit:
        return f"auch {one.unit_name}"
    if one.halt:
        return "hält alles an"
    return "sperrt" if one.strict else "weist hin"


def _document(one: BlackoutRow) -> dict[str, object]:
    return {
        "id": one.id,
        "name": one.name,
        "from": moment(one.since),
        "to": moment(one.until),
        "strict": one.strict,
        "halt": one.halt,
        "step": one.unit_name,
        "days": one.days,
    }
