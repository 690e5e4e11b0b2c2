"""Acts of the agency and the lead: revise, submit, withdraw, recall, release, revoke."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from db.changes import Changes
from db.cli.acts import act
from db.cli.options import Where, draft_argument, shared
from db.cli.usage import command
from db.cli.words import channel_code
from db.errors import KnownError, WrongUsage
from db.rows import ConditionRow, MediumInput, RevisionEdit, VoteInput
from db.sentence import Sentence
from db.store import Store

MOST_TEXT = 262_144
_reason = click.option(
    "--reason", metavar="GRUND", default="", help="Begründung für das Protokoll."
)
_must_reason = click.option(
    "--reason", metavar="GRUND", required=True, help="Begründung für das Protokoll."
)


@command()
@draft_argument
@click.option(
    "--text",
    "texts",
    multiple=True,
    metavar="KANAL=TEXT",
    help="Neuer Text eines Kanals; mehrfach möglich.",
)
@click.option("--title", metavar="TITEL", default=None, help="Neuer Titel.")
@click.option(
    "--media",
    "media",
    multiple=True,
    metavar="DATEI",
    help="Medium der neuen Fassung; mehrfach möglich, ersetzt alle bisherigen.",
)
@click.option(
    "--alt",
    "alts",
    multiple=True,
    metavar="TEXT",
    help="Alternativtext zu --media, in derselben Reihenfolge.",
)
@click.option(
    "--tick",
    "ticked",
    multiple=True,
    metavar="KENNUNG",
    help="Auflage, die diese Fassung erfüllt; mehrfach möglich.",
)
@click.option("--tick-all", is_flag=True, help="Alle offenen Auflagen sind erfüllt.")
@shared
def revise(
    where: Where,
    draft: str,
    texts: tuple[str, ...],
    title: str | None,
    media: tuple[str, ...],
    alts: tuple[str, ...],
    ticked: tuple[str, ...],
    tick_all: bool,
) -> None:
    """Legt eine neue Fassung an."""
    new_texts = dict(_pair(one) for one in texts)
    files = _media(media, alts) if media else None
    act(
        where,
        draft,
        lambda store, found: store.drafts.revise(
            found,
            RevisionEdit(
                title=title,
                texts=new_texts,
                media=files,
                ticked=_met(store.drafts.page(found).conditions, ("",) if tick_all else ticked),
            ),
        ),
    )


def _met(conditions: Iterable[ConditionRow], prefixes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one.id for one in conditions if one.id.startswith(prefixes))


def _pair(text: str) -> tuple[str, str]:
    channel, sign, words = text.partition("=")
    if not sign:
        message = Sentence("--text braucht die Form KANAL=TEXT, nicht „{text}“.", text=text)
        raise WrongUsage(message)
    return channel_code(channel), words


def _media(files: tuple[str, ...], alts: tuple[str, ...]) -> tuple[MediumInput, ...]:
    padded = (*alts, *([""] * len(files)))
    return tuple(
        MediumInput(path=str(Path(file)), alt_text=alt)
        for file, alt in zip(files, padded, strict=False)
    )


@command()
@draft_argument
@click.option("--route", metavar="LAUFWEG", default="", help="Anderer Laufweg, nach Namen.")
@shared
def submit(where: Where, draft: str, route: str) -> None:
    """Legt die aktuelle Fassung vor."""
    act(where, draft, lambda store, found: store.drafts.submit(found, route))


@command()
@draft_argument
@_reason
@shared
def withdraw(where: Where, draft: str, reason: str) -> None:
    """Zieht einen Entwurf zurück."""
    act(where, draft, lambda store, found: store.drafts.withdraw(found, reason))


@command()
@draft_argument
@_reason
@shared
def recall(where: Where, draft: str, reason: str) -> None:
    """Holt einen Umlauf zurück (Federführung)."""
    act(where, draft, lambda store, found: store.drafts.recall(found, reason))


@command()
@draft_argument
@shared
def release(where: Where, draft: str) -> None:
    """Gibt frei: das zustimmende Votum an der Schlusszeichnung."""

    def do(store: Store, found: str) -> Changes:
        page = store.drafts.page(found)
        steps = [one for stage in page.stages for one in stage.steps]
        final = next((one.step for one in steps if one.kind == "final_signature"), "")
        given = VoteInput("approve", digest=page.shown.digest, step=final)
        return store.votes.cast(found, given)

    act(where, draft, do)


@command()
@draft_argument
@_must_reason
@shared
def revoke(where: Where, draft: str, reason: str) -> None:
    """Widerruft eine Freigabe vor der Veröffentlichung."""
    act(where, draft, lambda store, found: store.drafts.revoke(found, reason))


def read_text(file: str) -> str:
    """Reads a text file that somebody named.

    Raises:
        KnownError: it cannot be read, or is no UTF-8.
    """
    try:
        with Path(file).open(encoding="utf-8-sig") as opened:
            return opened.read(MOST_TEXT)
    except (OSError, UnicodeDecodeError) as problem:
        message = Sentence("Die Datei {file} ist nicht als Text (UTF-8) lesbar.", file=file)
        raise KnownError(message) from problem
