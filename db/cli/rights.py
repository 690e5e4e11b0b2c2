"""Members without a screen: devices, roles, cuts, and what counts again."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import click

from db.changes import Changes
from db.cli.dates import moment
from db.cli.layout import printed
from db.cli.members import member, roles_option
from db.cli.options import Where, recovering, recovery_key, shared
from db.cli.usage import Whole
from db.cli.words import Words, counted
from db.errors import Refused, WrongUsage
from db.rows import EffectRow, LostRow, MovedDraftRow
from db.sentence import Sentence

__all__ = ["member"]
_SHOWN = 20
Act = Callable[..., tuple[EffectRow, Changes]]

_who = click.argument("who", metavar="MITGLIED", help="Funktion, Kennung oder Kürzel der Stelle.")
_upto = click.option(
    "--upto",
    metavar="GERÄT/NUMMER",
    multiple=True,
    help="Letzter Eintrag eines Geräts, für den es beim Alten bleibt; 0 = keiner.",
)
_yes = click.option("--yes", is_flag=True, help="Zeichnet, ohne noch einmal zu fragen.")
_dry = click.option("--dry-run", "dry", is_flag=True, help="Zeigt nur, was sich ändern würde.")


@member.command("devices")
@click.argument("who", metavar="[MITGLIED]", default="", help="Nur Geräte dieses Mitglieds.")
@shared
def devices(where: Where, who: str) -> None:
    """Zeigt Geräte, ihren Stand und was sie vom Zählen abhält."""
    with where.store() as store:
        rows = store.rights.devices(who)
    document = {
        "devices": [
            {
                "feed": one.feed,
                "member": one.member,
                "title": one.title,
                "words": one.words,
                "last": one.last,
                "state": one.state or "counted",
            }
            for one in rows
        ]
    }
    cells = [(f"{one.feed[:12]}/{one.last}", one.title, one.text or "zählt") for one in rows]
    where.say(document, printed(cells, 2))


@member.command("cuts")
@shared
def cuts(where: Where) -> None:
    """Zeigt Sperren, Rollenwechsel und was auf eine zweite Verwaltung wartet."""
    with where.store() as store:
        rows = store.rights.cuts()
    document = {
        "cuts": [
            {
                "entry": one.id,
                "kind": one.kind,
                "member": one.member,
                "title": one.title,
                "by": one.by,
                "at": moment(one.at),
                "in_force": one.in_force,
                "needs_second": one.needs_second,
            }
            for one in rows
        ]
    }
    cells = [
        (
            one.id[:12],
            one.title,
            one.sentence
            + ("" if one.in_force else ", zählt nicht")
            + (", wartet auf eine zweite Verwaltung" if one.needs_second else ""),
        )
        for one in rows
    ]
    where.say(document, printed(cells, 2) or "Niemand ist gesperrt.")


@member.command("role")
@_who
@roles_option("Rolle, die das Mitglied dann hat; keine = es darf nur lesen.")
@_upto
@_dry
@_yes
@shared
def role(
    where: Where, who: str, roles: tuple[str, ...], upto: tuple[str, ...], dry: bool, yes: bool
) -> None:
    """Gibt einem Mitglied genau diese Rollen."""
    places = _places(upto)
    signed(where, lambda s, dry: s.rights.set_roles(who, roles, places, dry=dry), dry=dry, yes=yes)


@member.command("revoke")
@_who
@click.option(
    "--device", "feeds", metavar="GERÄT", multiple=True, help="Nur dieses Gerät (verloren)."
)
@_upto
@_dry
@_yes
@recovery_key
@shared
def revoke(
    where: Where,
    recovery_file: str,
    who: str,
    feeds: tuple[str, ...],
    upto: tuple[str, ...],
    dry: bool,
    yes: bool,
) -> None:
    """Sperrt ein Mitglied oder ein verlorenes Gerät; was davor liegt, zählt weiter."""
    places = _places(upto)
    signed(
        where,
        lambda s, dry: s.rights.revoke(who, feeds, places, keep=bool(feeds), dry=dry),
        dry=dry,
        yes=yes,
        recovery_file=recovery_file,
    )


@member.command("confirm")
@click.argument("cut", metavar="SPERRE", help="Kennung der Sperre oder deren Anfang.")
@_dry
@_yes
@shared
def confirm(where: Where, cut: str, dry: bool, yes: bool) -> None:
    """Bestätigt als zweite Verwaltung eine Sperre, die zurückreicht."""
    signed(where, lambda s, dry: s.rights.confirm(cut, dry=dry), dry=dry, yes=yes)


@member.command("readmit")
@click.argument("device", metavar="GERÄT", help="Kennung des Geräts oder deren Anfang.")
@click.option(
    "--from", "first", metavar="NUMMER", type=Whole(), required=True, help="Erster Eintrag."
)
@click.option(
    "--to", "last", metavar="NUMMER", type=Whole(), required=True, help="Letzter Eintrag."
)
@click.option(
    "--head", metavar="EINTRAG", default="", help="Der letzte Eintrag, wo es zwei Zweige gibt."
)
@_dry
@_yes
@shared
def readmit(
    where: Where, device: str, first: int, last: int, head: str, dry: bool, yes: bool
) -> None:
    """Lässt eine Spanne gesperrter Einträge, oder einen Zweig, wieder zählen."""
    signed(
        where,
        lambda s, dry: s.rights.readmit(device, first, last, head, dry=dry),
        dry=dry,
        yes=yes,
    )


@member.command("lost")
@shared
def lost(where: Where) -> None:
    """Zeigt, was Sie schrieben und was nicht mehr zählt: noch einmal zu tun."""
    with where.store() as store:
        rows, gone = store.rights.lost(), store.rights.gone()
    told = [*([_told(rows)] if rows else []), *gone] or ["Nichts ging verloren."]
    where.say({"lost": [_plain(one) for one in rows], "gone": list(gone)}, "\n".join(told))


@member.command("again")
@click.argument("entries", metavar="[EINTRAG …]", nargs=-1, help="Kennung oder deren Anfang.")
@shared
def again(where: Where, entries: tuple[str, ...]) -> int:
    """Zeichnet noch einmal, was nach Erneuerung, Kopie oder Sperre nicht zählt; ohne Angabe alles.

    Alles wird neu geprüft; was inzwischen nicht mehr geht, wird genannt und bleibt in der Liste.
    """
    with where.store() as store:
        rows = {one.id: one for one in store.reissue.rows()}
        named = [one for one in rows if one.startswith(entries)] if entries else []
        if entries and not named:
            raise Refused("unknown_entry", Sentence("Davon ist nichts noch einmal zu zeichnen."))
        done, refused, _ = store.reissue.again(named)
    document = {
        "done": list(done),
        "refused": [{"entry": entry, "text": str(why)} for entry, why in refused],
    }
    lines = [f"{counted(len(done), 'Eintrag', 'Einträge')} noch einmal gezeichnet."]
    lines += [f"{rows[entry].sentence}: {why}" for entry, why in refused]
    where.say(document, "\n".join(lines))
    return int(bool(refused))


def signed(where: Where, act: Act, *, dry: bool, yes: bool, recovery_file: str = "") -> None:
    """Shows what an act would change, asks, and signs it."""
    with where.store() as store, recovering(store, recovery_file):
        effect, _ = act(store, dry=True)
        if not dry:
            _ask(effect, yes=yes)
            effect, _ = act(store, dry=False)
    document = {"written": not dry, **_document(effect), **({"entry": ""} if dry else {})}
    where.say(document, _preview(effect, written=not dry))


def _ask(effect: EffectRow, *, yes: bool) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise WrongUsage(
            Sentence("Das lässt sich nicht zurücknehmen. Bitte bestätigen Sie es mit --yes.")
        )
    click.echo(_preview(effect, written=False), err=True)
    if not click.confirm("Jetzt zeichnen?", err=True):
        raise Refused("not_signed", Sentence("Es wurde nichts gezeichnet."))


def _preview(effect: EffectRow, *, written: bool) -> str:
    head = "Gezeichnet." if written else "Das würde sich ändern:"
    gone = counted(len(effect.lost), "Eintrag zählt", "Einträge zählen")
    lines = [head, f"{gone} {'sofort ' if effect.needs_second else ''}nicht mehr."]
    lines += [_told(effect.lost)] if effect.lost else []
    if effect.back:
        lines.append(f"{counted(len(effect.back), 'Eintrag zählt', 'Einträge zählen')} wieder.")
    lines += _states(effect.drafts)
    if effect.needs_second:
        rest = counted(len(effect.later), "Eintrag zählt", "Einträge zählen")
        lines.append(f"{rest} nicht mehr, sobald eine zweite Verwaltung zustimmt.")
        lines += [_told(effect.later)] if effect.later else []
        lines += _states(effect.later_drafts)
        end = ":" if written else "."
        lines.append(f"Was zurückreicht, gilt erst, wenn eine zweite Verwaltung es bestätigt{end}")
        # A trial's entry was never written: nobody could agree to it.
        lines += [f"umlauf member confirm {effect.entry[:12]}"] if written else []
    return "\n".join(lines)


def _states(drafts: tuple[MovedDraftRow, ...]) -> list[str]:
    words = Words()
    return [
        f"„{one.title}“: {words('state', one.before)} → {words('state', one.after)}"
        for one in drafts
    ]


def _told(rows: tuple[LostRow, ...]) -> str:
    lines = [f"{one.feed[:12]}/{one.seq}  {one.sentence}  {one.title}" for one in rows[:_SHOWN]]
    more = len(rows) - _SHOWN
    return "\n".join([*lines, *([f"und {more} weitere"] if more > 0 else [])])


def _document(effect: EffectRow) -> dict[str, Any]:
    return {
        "entry": effect.entry,
        "needs_second": effect.needs_second,
        "lost": [_plain(one) for one in effect.lost],
        "back": [_plain(one) for one in effect.back],
        "later": [_plain(one) for one in effect.later],
        "drafts": [_change(one) for one in effect.drafts],
        "later_drafts": [_change(one) for one in effect.later_drafts],
    }


def _change(one: MovedDraftRow) -> dict[str, str]:
    return {"draft": one.draft, "title": one.title, "before": one.before, "after": one.after}


def _plain(one: LostRow) -> dict[str, Any]:
    return {
        "entry": one.id,
        "feed": one.feed,
        "seq": one.seq,
        "at": moment(one.at),
        "sentence": one.sentence,
        "draft": one.draft,
        "title": one.title,
        "by": one.by,
    }


def _places(upto: tuple[str, ...]) -> dict[str, int]:
    places = {}
    for one in upto:
        feed, slash, number = one.partition("/")
        if not slash or not number.isdecimal():
            text = Sentence("„{given}“ hat nicht die Form GERÄT/NUMMER.", given=one)
            raise WrongUsage(text)
        places[feed] = int(number)
    return places
