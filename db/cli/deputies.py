"""Who is away and who stands in for whom, without a screen: two more commands on members."""

from __future__ import annotations

import click

from db.cli.dates import check_day, day, day_end, day_start, moment, now_ms
from db.cli.layout import filled
from db.cli.options import Where, shared
from db.cli.rights import member
from db.rows.deputies import AwayRow, SubstitutionRow

__all__ = ["member"]
_from = click.option("--from", "first", metavar="TAG", default="", help="Erster Tag (JJJJ-MM-TT).")
_to = click.option("--to", "last", metavar="TAG", default="", help="Letzter Tag (JJJJ-MM-TT).")
_STATES = {"now": "gilt", "later": "gilt später", "over": "abgelaufen"}


@member.command("absence")
@_from
@_to
@click.option("--back", is_flag=True, help="Sie sind wieder da.")
@shared
def absence(where: Where, first: str, last: str, back: bool) -> None:
    """Meldet Sie abwesend bis zu einem Tag oder zeigt, wer wen vertritt."""
    check_day(first)
    check_day(last)
    if first and not last:
        message = "Bitte nennen Sie mit --to auch den letzten Tag."
        raise click.UsageError(message)
    with where.store() as store:
        if back:
            store.deputies.set_absence(now_ms(), 0)
        elif last:
            store.deputies.set_absence(day_start(first), day_end(last))
        row = store.deputies.away()
    where.say(_document(row), "\n".join(_lines(row)))


@member.command("substitute")
@click.argument("unit", metavar="STELLE", help="Kürzel der Stelle, die vertreten wird.")
@click.argument("deputy", metavar="VERTRETUNG", help="Kürzel der Stelle, die für sie entscheidet.")
@_from
@_to
@click.option("--end", "over", is_flag=True, help="Beendet diese Vertretung.")
@shared
def substitute(where: Where, unit: str, deputy: str, first: str, last: str, over: bool) -> None:
    """Lässt eine Stelle für eine andere entscheiden; ohne letzten Tag ständig."""
    check_day(first)
    check_day(last)
    with where.store() as store:
        if over:
            store.deputies.end(unit, deputy)
        else:
            store.deputies.set(unit, deputy, day_start(first), day_end(last))
        row = store.deputies.away()
    where.say(_document(row), "\n".join(_lines(row)))


def _document(row: AwayRow) -> dict[str, object]:
    return {
        "absence": {"from": moment(row.since), "to": moment(row.until)},
        "substitutions": [
            {
                "unit": one.unit,
                "unit_name": one.unit_name,
                "deputy": one.deputy,
                "deputy_name": one.deputy_name,
                "from": moment(one.since),
                "to": moment(one.until),
                "state": one.state,
            }
            for one in row.substitutions
        ],
    }


def _lines(row: AwayRow) -> list[str]:
    here = f"Sie sind abwesend bis {day(row.until)}." if row.until else "Sie sind da."
    told = [line for one in row.substitutions for line in filled(_told(one), hang=2)]
    return [here, *(told or ["Keine Vertretung ist eingetragen."])]


def _told(one: SubstitutionRow) -> str:
    days = f"ab {day(one.since)}, ständig"
    if one.until:
        days = f"{day(one.since)} bis {day(one.until)}"
    return f"{one.deputy_name} entscheidet für {one.unit_name}, {days} ({_STATES[one.state]})."
