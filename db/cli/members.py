"""Members without a screen: invite, pending, accept, list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from db.cli.dates import moment, spoken
from db.cli.layout import filled, printed
from db.cli.options import Where, recovering, recovery_key, shared
from db.cli.usage import OneOf, group
from db.cli.words import TABLES, Words
from db.errors import WrongUsage
from db.rows import CodeRow
from db.sentence import Sentence
from db.store import Store

_ROLES = 2
F = TypeVar("F", bound=Callable[..., Any])


def roles_option(words: str) -> Callable[[F], F]:
    """The option that names roles; ``words``: what they are for."""
    role = OneOf(TABLES["role"])
    help_text = f"{words} {role.told()}."
    return click.option(
        "--role", "roles", metavar="ROLLE", type=role, multiple=True, help=help_text
    )


@group()
def member() -> None:
    """Mitglieder: einladen, bestätigen, zeigen, vertreten."""


@member.command("invite")
@click.option("--unit", metavar="KÜRZEL", default="", help="Kürzel der Stelle.")
@roles_option("Rolle; mehrfach möglich. Eines von:")
@click.option(
    "--name", "--title", "title", metavar="FUNKTION", default="", help="Funktion, nie ein Name."
)
@click.option(
    "--member",
    "who",
    metavar="MITGLIED",
    default="",
    help="Statt eines neuen Mitglieds ein weiteres Gerät von diesem.",
)
@click.option("--carrier", metavar="ABLAGE", default="", help="Ablage, über die abgeglichen wird.")
@click.option("--out", metavar="DATEI", default="", help="Einladungsdatei, die entsteht.")
@click.option(
    "--code",
    "by_code",
    is_flag=True,
    help="Statt einer Datei ein kurzer Code; die Einladung liegt verschlossen auf der Ablage.",
)
@recovery_key
@shared
def invite(
    where: Where,
    recovery_file: str,
    unit: str,
    roles: tuple[str, ...],
    title: str,
    who: str,
    carrier: str,
    out: str,
    by_code: bool,
) -> None:
    """Lädt ein Mitglied oder ein weiteres Gerät ein: mit Einladungsdatei oder Code."""
    if not who and not (unit and roles and title):
        raise WrongUsage(
            Sentence("Bitte nennen Sie --unit, --role und --name, oder --member für ein Gerät.")
        )
    if by_code == bool(out):
        raise WrongUsage(Sentence("Bitte nennen Sie --out DATEI oder --code."))
    with where.store() as store, recovering(store, recovery_file):
        if by_code:
            _tell_code(where, _code(store, who, (unit, roles, title), carrier))
            return
        address = carrier or store.sync.target()
        if who:
            row = store.members.invite_device(who, address, Path(out))
        else:
            row = store.members.invite(unit, roles, title, address, Path(out))
    document = {"member": row.member, "title": row.title, "file": row.file, "carrier": address}
    where.say(document, f"Einladung für „{row.title}“ liegt in {row.file}.")


def _code(store: Store, who: str, new: tuple[str, tuple[str, ...], str], carrier: str) -> CodeRow:
    if who:
        return store.codes.invite_device(who, carrier)
    return store.codes.invite(*new, carrier)


def _tell_code(where: Where, row: CodeRow) -> None:
    document = {
        "member": row.member,
        "title": row.title,
        "code": row.code,
        "carrier": row.address,
        "until": moment(row.until),
    }
    text = (
        f"Code für „{row.title}“: {row.code}\n"
        f"Er gilt einmal, bis {spoken(row.until)}. Beitreten:\n"
        f"  umlauf space join {row.code}@{row.address} ORDNER"
    )
    where.say(document, text)


@member.command("pending")
@shared
def pending(where: Where) -> None:
    """Zeigt Geräte, die auf Bestätigung warten, mit ihren sechs Wörtern."""
    with where.store() as store:
        rows = store.members.pending()
    document = {
        "pending": [
            {
                "feed": one.feed,
                "member": one.member,
                "title": one.title,
                "words": list(one.words),
                "at": moment(one.at),
                "used": one.used,
            }
            for one in rows
        ]
    }
    lines = [
        line
        for one in rows
        for line in filled(
            f"{one.feed[:12]}  {one.title}: {' – '.join(one.words)}"
            + (one.used and f". {one.used}"),
            hang=14,
        )
    ]
    where.say(document, "\n".join(lines) or "Niemand wartet.")


@member.command("accept")
@click.argument("feed", metavar="GERÄT", help="Kennung des Geräts oder deren Anfang.")
@recovery_key
@shared
def accept(where: Where, recovery_file: str, feed: str) -> None:
    """Bestätigt ein Gerät, nachdem die sechs Wörter am Telefon verglichen wurden."""
    with where.store() as store, recovering(store, recovery_file):
        changes = store.members.accept(feed)
    where.say({"feed": feed, "entries": list(changes.entries)}, "Das Gerät ist bestätigt.")


@member.command("list")
@shared
def listed(where: Where) -> None:
    """Zeigt alle Mitglieder."""
    with where.store() as store:
        rows = store.members.list()
        states = {one.member: one.state for one in store.people.list().rows}
    document = {
        "members": [
            {
                "member": one.member,
                "title": one.title,
                "state": states.get(one.member, ""),
                "unit": one.unit_code,
                "roles": list(one.roles),
                "feeds": list(one.feeds),
            }
            for one in rows
        ]
    }
    words = Words()
    cells = [
        (
            one.title,
            one.unit_code,
            f"{words('member', states.get(one.member, ''))}: {words.listed('role', one.roles)}",
        )
        for one in rows
    ]
    where.say(document, printed(cells, _ROLES))
