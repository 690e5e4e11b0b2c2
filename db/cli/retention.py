"""How long records are kept, and what is due to go."""

from __future__ import annotations

import click

from db.cli.dates import day, moment
from db.cli.erasures import NOT_REACHED
from db.cli.layout import printed
from db.cli.options import Where, shared
from db.cli.usage import OneOf, Whole, group
from db.cli.words import TABLES, Words, counted

_CLASS, _ARCHIVE = OneOf(TABLES["retention"]), OneOf(TABLES["archive"])


@group()
def retention() -> None:
    """Aufbewahrung: Fristen setzen, Fälliges zeigen, Löschung vorschlagen."""


@retention.command("list")
@shared
def listed(where: Where) -> None:
    """Zeigt die Fristen des Raums und was fällig ist; gelöscht wird dadurch nichts."""
    with where.store() as store:
        periods, rows, words = store.erasures.retention(), store.erasures.due(), Words()
    lines = [f"{words('retention', one)}: {_months(count)}" for one, count in periods.items()]
    cells = [
        (
            words("retention", one.class_),
            one.name,
            f"fällig seit {day(one.since)}, {counted(len(one.entries), 'Eintrag', 'Einträge')}"
            + (", Löschung verlangt" if one.proposed else ""),
        )
        for one in rows
    ]
    document = {
        "periods": periods,
        "due": [
            {
                "class": one.class_,
                "draft": one.draft,
                "name": one.name,
                "ended": moment(one.ended),
                "since": moment(one.since),
                "entries": list(one.entries),
                "proposed": one.proposed,
            }
            for one in rows
        ],
    }
    where.say(document, "\n".join([*lines, printed(cells, 2) or "Nichts ist fällig."]))


@retention.command("set")
@click.argument("what", metavar="KLASSE", type=_CLASS, help=f"Eines von: {_CLASS.told()}.")
@click.argument("months", metavar="MONATE", type=Whole(), help="Monate nach dem Ende; 0 = immer.")
@shared
def set_period(where: Where, what: str, months: int) -> None:
    """Setzt, wie viele Monate eine Klasse nach ihrem Ende aufbewahrt wird."""
    with where.store() as store:
        store.erasures.set_retention(what, months)
    where.say({"class": what, "months": months}, f"{TABLES['retention'][what]}: {_months(months)}")


@retention.command("propose")
@click.option(
    "--archive",
    metavar="ANTWORT",
    type=_ARCHIVE,
    required=True,
    help=f"Was das Archiv gesagt hat. Eines von: {_ARCHIVE.told()}.",
)
@shared
def propose(where: Where, archive: str) -> None:
    """Verlangt die Löschung von allem Fälligen; ein zweites Mitglied bestätigt sie."""
    with where.store() as store:
        number, _ = store.erasures.propose(archive)
    text = f"{counted(number, 'Löschung', 'Löschungen')} verlangt. {NOT_REACHED}"
    where.say({"erasures": number}, text if number else "Nichts ist fällig.")


def _months(count: int) -> str:
    return f"{counted(count, 'Monat', 'Monate')} aufbewahrt" if count else "ohne Frist aufbewahrt"
