"""Words taken away for good, without a screen."""

from __future__ import annotations

from typing import Any

import click

from db.cli.dates import moment
from db.cli.layout import printed
from db.cli.options import Where, shared
from db.cli.usage import OneOf, group
from db.cli.words import TABLES, Words, counted
from db.errors import WrongUsage
from db.rows.erasures import ErasureRow, WordsRow
from db.sentence import Sentence

_BASIS, _ARCHIVE = OneOf(TABLES["basis"]), OneOf(TABLES["archive"])
_SHOWN = 60
NOT_REACHED = (
    "Nicht erreicht werden Auskünfte, Sicherungen und Ausdrucke, die schon aus der Hand "
    "gegeben sind."
)


@group()
def erase() -> None:
    """Inhalte endgültig löschen: verlangen, zeigen, bestätigen."""


@erase.command("ask")
@click.argument(
    "entries", metavar="[EINTRAG …]", nargs=-1, help="Kennung eines Eintrags oder deren Anfang."
)
@click.option(
    "--draft", metavar="ENTWURF", default="", help="Alles, was von diesem Entwurf gehen darf."
)
@click.option(
    "--basis",
    metavar="GRUND",
    type=_BASIS,
    required=True,
    help=f"Warum gelöscht wird. Eines von: {_BASIS.told()}.",
)
@click.option(
    "--archive",
    metavar="ANTWORT",
    type=_ARCHIVE,
    required=True,
    help=f"Was das Archiv gesagt hat. Eines von: {_ARCHIVE.told()}.",
)
@shared
def ask(where: Where, entries: tuple[str, ...], draft: str, basis: str, archive: str) -> None:
    """Verlangt eine Löschung; wirksam wird sie erst durch ein zweites Mitglied."""
    if bool(entries) == bool(draft):
        raise WrongUsage(Sentence("Bitte nennen Sie Einträge oder mit --draft einen Entwurf."))
    with where.store() as store:
        if draft:
            rows = store.erasures.words(store.drafts.find(draft))
            entries = tuple(one.id for one in rows if not one.why)
        erasure, _ = store.erasures.ask(entries, basis, archive)
    document = {"erasure": erasure, "entries": len(entries)}
    names = counted(len(entries), "Eintrag", "Einträge")
    where.say(
        document,
        f"Löschung {erasure[:12]} verlangt: {names}. Ein zweites Mitglied bestätigt sie mit: "
        f"umlauf erase confirm {erasure[:12]}\n{NOT_REACHED}",
    )


@erase.command("words")
@click.argument("draft", metavar="[ENTWURF]", default="", help="Ohne Angabe: was dem Raum gehört.")
@shared
def words(where: Where, draft: str) -> None:
    """Zeigt Texte und Medien mit ihren Kennungen, und was davon gelöscht werden darf."""
    with where.store() as store:
        rows = store.erasures.words(store.drafts.find(draft) if draft else "")
    cells = [(one.id[:12], str(one.sentence), _told(one)) for one in rows]
    where.say({"words": [_words(one) for one in rows]}, printed(cells, 2) or "Nichts.")


@erase.command("list")
@shared
def listed(where: Where) -> None:
    """Zeigt Löschungen: was wartet und was vollzogen ist."""
    with where.store() as store:
        rows, spoken = store.erasures.list(), Words(store.space().wording)
    cells = [(one.id[:12], one.by, _state(one, spoken)) for one in rows]
    document = {"erasures": [_document(one) for one in rows]}
    where.say(document, printed(cells, 2) or "Es wurde nichts gelöscht.")


@erase.command("confirm")
@click.argument("erasure", metavar="LÖSCHUNG", help="Kennung der Löschung oder deren Anfang.")
@shared
def confirm(where: Where, erasure: str) -> None:
    """Bestätigt als zweites Mitglied; die Inhalte sind danach überall endgültig weg."""
    with where.store() as store:
        store.erasures.confirm(erasure)
        row = next(one for one in store.erasures.list() if one.id.startswith(erasure))
    done = counted(row.erased, "Eintrag ist gelöscht", "Einträge sind gelöscht")
    where.say(_document(row), f"{done}. {NOT_REACHED}")


def _told(one: WordsRow) -> str:
    text = " ".join(one.text.split())
    short = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return f"{short} ({one.why})" if one.why else short


def _state(one: ErasureRow, spoken: Words) -> str:
    what = f"{spoken('basis', one.basis)}, {spoken('archive', one.archive)}"
    if one.second:
        return f"{one.erased} von {one.entries} gelöscht, bestätigt von {one.second} ({what})"
    return f"{one.entries} Einträge, wartet auf ein zweites Mitglied ({what})"


def _words(one: WordsRow) -> dict[str, Any]:
    return {
        "entry": one.id,
        "kind": one.kind,
        "text": one.text,
        "at": moment(one.at),
        "draft": one.draft,
        "refused": one.why,
    }


def _document(one: ErasureRow) -> dict[str, Any]:
    return {
        "erasure": one.id,
        "by": one.by,
        "at": moment(one.at),
        "basis": one.basis,
        "archive": one.archive,
        "entries": one.entries,
        "erased": one.erased,
        "second": one.second,
        "confirmed_at": moment(one.confirmed_at) if one.confirmed_at else "",
    }
