"""Who is away and who stands in for whom, without a screen: two more commands on members."""

from __future__ import annotations

from datetime import date, datetime, time

import click

from db.cli.dates import check_day, day, moment, now_ms
from db.cli.layout import filled
from db.cli.options import Where, shared
from db.cli.rights import member
from db.domain.working_days import ZONE
from db.rows.deputies import AwayRow, SubstitutionRow

__all__ = ["member"]
_from = click.option("--from", "first", metavar="TAG", default="", help="Erster Tag (JJJJ-MM-TT).")
_to = click.option("--to", "last", metavar="TAG", default="", help="Letzter Tag (JJJJ-MM-TT).")
_LAST_MOMENT = time(23, 59)
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
            store.deputies.set_absence(_start(first), _end(last))
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
            store.deputies.set(unit, deputy, _start(first), _end(last))
        row = store.deputies.away()
    where.say(_document(row), "\n".join(_lines(row)))


def _start(text: str) -> int:
    """The first moment of a day in ms; now, where none is named."""
    return _moment(text, time()) if text else now_ms()


def _end(text: str) -> int:
    """The last moment of a day in ms, 0 = none is named."""
    return _moment(text, _LAST_MOMENT) if text else 0


def _moment(text: str, at: time) -> int:
    return int(datetime.combine(date.fromisoformat(text), at, ZONE).timestamp() * 1000)


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
