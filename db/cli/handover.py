"""A new computer or a new person in a function account, step by step, without a screen."""

from __future__ import annotations

from pathlib import Path

import click

from db.cli.dates import spoken
from db.cli.deputies import member
from db.cli.layout import filled
from db.cli.options import Where, shared
from db.cli.rights import signed
from db.errors import Refused, WrongUsage
from db.rows import DeviceRow
from db.sentence import Sentence
from db.store import Store

__all__ = ["member"]
_STAYS = "Was sie gezeichnet haben, gilt weiter."
_who = click.argument("who", metavar="MITGLIED", help="Funktion, Kennung oder Kürzel der Stelle.")


@member.command("rename")
@_who
@click.argument("title", metavar="FUNKTION", help="Die neue Funktion, nie ein Name.")
@shared
def rename(where: Where, who: str, title: str) -> None:
    """Nennt die Funktion eines Mitglieds anders; Stelle, Rollen und Geräte bleiben."""
    with where.store() as store:
        store.people.rename(who, title)
    where.say({"title": title}, f"Das Mitglied heißt jetzt „{title}“.")


@member.command("handover")
@_who
@click.option("--name", "title", metavar="FUNKTION", default="", help="Die Funktion heißt neu.")
@click.option("--out", metavar="DATEI", default="", help="Einladungsdatei, die entsteht.")
@click.option("--code", "by_code", is_flag=True, help="Statt einer Datei ein kurzer Code.")
@click.option(
    "--done", metavar="GERÄT", default="", help="Das neue Gerät ist bestätigt: sperrt die alten."
)
@click.option("--yes", is_flag=True, help="Sperrt, ohne noch einmal zu fragen.")
@shared
def handover(
    where: Where, who: str, title: str, out: str, by_code: bool, done: str, yes: bool
) -> None:
    """Übergibt ein Funktionskonto: neuer Rechner oder neuer Mensch, dasselbe Mitglied."""
    if done:
        with where.store() as store:
            old = _old_devices(store, who, done)
        signed(
            where,
            lambda s, dry: s.rights.revoke(who, old, {}, keep=True, dry=dry),
            dry=False,
            yes=yes,
        )
        return
    if by_code == bool(out):
        raise WrongUsage(Sentence("Bitte nennen Sie --out DATEI oder --code."))
    with where.store() as store:
        document, lines = _invited(store, who, out, title or who)
        if title:
            store.people.rename(who, title)
    where.say(document, "\n".join(line for one in lines for line in filled(one, hang=3)))


def _invited(
    store: Store, who: str, out: str, later: str
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Invite the new device and say what follows; ``later``: how the member is called then."""
    if out:
        row = store.members.invite_device(who, store.sync.target(), Path(out))
        document = {"member": row.member, "file": row.file}
        first = f"1. Geben Sie die Einladung {row.file} weiter."
    else:
        made = store.codes.invite_device(who)
        document = {"member": made.member, "code": made.code, "carrier": made.address}
        first = f"1. Sagen Sie den Code {made.code} (bis {spoken(made.until)}) für {made.address}."
    compare = "umlauf sync, umlauf member pending, die sechs Wörter am Telefon vergleichen"
    last = f'umlauf member handover "{later}" --done GERÄT'
    return document, (
        first,
        "2. Am neuen Rechner: umlauf space join EINLADUNG ORDNER, dann umlauf sync.",
        f"3. Hier: {compare}, umlauf member accept GERÄT.",
        f"4. Zum Schluss: {last} sperrt die alten Geräte. {_STAYS}",
    )


def _old_devices(store: Store, who: str, new: str) -> tuple[str, ...]:
    """The member's devices that are still heard, but for the new one."""
    heard = [one for one in store.rights.devices(who) if not one.state]
    if not [one for one in heard if one.feed.startswith(new)]:
        raise Refused(
            "unknown_feed",
            Sentence(
                "Das Gerät {feed} zählt für dieses Mitglied noch nicht. Bitte bestätigen Sie es "
                "zuerst: umlauf member accept {feed}",
                feed=new,
            ),
        )
    return _others(heard, new)


def _others(heard: list[DeviceRow], new: str) -> tuple[str, ...]:
    old = tuple(one.feed for one in heard if not one.feed.startswith(new))
    if not old:
        raise Refused(
            "nothing_to_revoke", Sentence("Dieses Mitglied hat kein anderes Gerät, das zählt.")
        )
    return old
