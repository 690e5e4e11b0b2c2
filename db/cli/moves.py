"""Somebody moves to another unit: a function of their own there, the old one stays behind."""

from __future__ import annotations

from pathlib import Path

import click

from db.cli.dates import spoken
from db.cli.handover import member
from db.cli.layout import filled
from db.cli.members import roles_option
from db.cli.options import Where, shared
from db.errors import Refused, WrongUsage
from db.sentence import Sentence
from db.store import Store

__all__ = ["member"]
_STAYS = "Was dort gezeichnet ist, gilt weiter."


@member.command("move")
@click.argument("who", metavar="MITGLIED", help="Funktion, Kennung oder Kürzel der Stelle.")
@click.argument("unit", metavar="STELLE", help="Kürzel oder Name der neuen Stelle.")
@click.option("--name", "title", metavar="FUNKTION", default="", help="Die Funktion dort.")
@roles_option("Rolle dort; ohne Angabe die bisherigen.")
@click.option("--out", metavar="DATEI", default="", help="Einladungsdatei, die entsteht.")
@click.option("--code", "by_code", is_flag=True, help="Statt einer Datei ein kurzer Code.")
@shared
def move(
    where: Where, who: str, unit: str, title: str, roles: tuple[str, ...], out: str, by_code: bool
) -> None:
    """Wechselt die Stelle: lädt an die neue ein und sagt, was mit der alten Funktion wird."""
    if by_code == bool(out):
        raise WrongUsage(Sentence("Bitte nennen Sie --out DATEI oder --code."))
    with where.store() as store:
        row = store.people.page(who).row
        _require_another(store, row.unit, unit)
        document, first = _invited(store, unit, roles or row.roles, title or row.title, out)
    compare = "umlauf sync, umlauf member pending, die sechs Wörter am Telefon vergleichen"
    without = f"ohne Nachfolge: umlauf member revoke „{row.title}“"
    lines = (
        f"1. {first}",
        f"2. Dort: umlauf space join {document['join']} ORDNER, dann umlauf sync.",
        f"3. Hier: {compare}, umlauf member accept GERÄT.",
        f"4. Für die Nachfolge: umlauf member handover „{row.title}“ --code; {without}. {_STAYS}",
    )
    document |= {"before": row.member, "unit": unit}
    where.say(document, "\n".join(line for one in lines for line in filled(one, hang=3)))


def _require_another(store: Store, present: str, wanted: str) -> None:
    """Refuse the unit somebody is at already: a second function there would help nobody."""
    own = next((one for one in store.units.list() if one.id == present), None)
    if own and wanted.casefold() in {own.id, own.code.casefold(), own.name.casefold()}:
        message = Sentence("{unit} ist die Stelle, die das Mitglied schon hat.", unit=own.name)
        raise Refused("same_unit", message)


def _invited(
    store: Store, unit: str, roles: tuple[str, ...], title: str, out: str
) -> tuple[dict[str, str], str]:
    """Invite the member of the new unit and say how the invitation gets there."""
    if out:
        row = store.members.invite(unit, roles, title, store.sync.target(), Path(out))
        document = {"member": row.member, "title": row.title, "file": row.file}
        document["join"] = "EINLADUNG"
        return document, f"Geben Sie die Einladung {row.file} weiter."
    made = store.codes.invite(unit, roles, title)
    document = {"member": made.member, "title": made.title, "code": made.code}
    document["join"] = f"{made.code}@{made.address}"
    until = spoken(made.until)
    return document, f"Sagen Sie den Code {made.code} (bis {until}) für {made.address}."
