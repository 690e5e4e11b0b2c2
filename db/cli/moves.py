"""Somebody moves to another unit: a function of their own there, the old one stays behind."""

from __future__ import annotations

from pathlib import Path

import click

from db.cli.dates import spoken
from db.cli.handover import member
from db.cli.layout import filled
from db.cli.members import roles_option
from db.cli.options import Where, shared
from db.errors import WrongUsage
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
        document, first = _invited(store, unit, roles or row.roles, title or row.title, out)
    compare = "umlauf sync, umlauf member pending, die sechs Wörter am Telefon vergleichen"
    without = f"ohne Nachfolge: umlauf member revoke „{row.title}“"
    lines = (
        f"1. {first}",
        "2. Dort: umlauf space join EINLADUNG ORDNER, dann umlauf sync.",
        f"3. Hier: {compare}, umlauf member accept GERÄT.",
        f"4. Für die Nachfolge: umlauf member handover „{row.title}“ --code; {without}. {_STAYS}",
    )
    document |= {"before": row.member, "unit": unit}
    where.say(document, "\n".join(line for one in lines for line in filled(one, hang=3)))


def _invited(
    store: Store, unit: str, roles: tuple[str, ...], title: str, out: str
) -> tuple[dict[str, str], str]:
    """Invite the member of the new unit and say how the invitation gets there."""
    if out:
        row = store.members.invite(unit, roles, title, store.sync.target(), Path(out))
        document = {"member": row.member, "title": row.title, "file": row.file}
        return document, f"Geben Sie die Einladung {row.file} weiter."
    made = store.codes.invite(unit, roles, title)
    document = {"member": made.member, "title": made.title, "code": made.code}
    until = spoken(made.until)
    return document, f"Sagen Sie den Code {made.code} (bis {until}) für {made.address}."
