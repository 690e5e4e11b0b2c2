"""Acts of a reviewer: vote, comment, answer, resolve."""

from __future__ import annotations

import click

from db.changes import Changes
from db.cli.options import Where, shared
from db.domain.operations.vote_cast import VERDICTS
from db.errors import Refused
from db.rows import ConditionInput, VoteInput
from db.store import Store

_WITHDRAW = "withdraw"


def done(where: Where, draft: str, changes: Changes, store: Store) -> None:
    """Prints what an act did: the draft, its state, the new entries."""
    page = store.drafts.page(draft)
    document = {
        "draft": draft,
        "state": page.state,
        "flags": list(page.flags),
        "revision": page.shown.number,
        "digest": page.shown.digest,
        "entries": list(changes.entries),
    }
    where.say(document, f"Gespeichert und gezeichnet: {page.title} [{page.state}]")


@click.command()
@click.argument("draft")
@click.argument("verdict")
@click.option("--step", default="", help="Station, wenn Ihre Stelle mehrere hat.")
@click.option("--reason", default="", help="Begründung oder Frage.")
@click.option("--condition", "conditions", multiple=True, help="Auflage; mehrfach möglich.")
@click.option("--come-back", is_flag=True, help="Die neue Fassung kommt noch einmal zu mir.")
@click.option("--to", default="", help="Stelle, an die Sie abgeben.")
@click.option("--for", "for_unit", default="", help="In Vertretung für diese Stelle.")
@click.option("--revision", default=0, help="Nummer der Fassung, die Sie gesehen haben.")
@shared
def vote(
    where: Where,
    draft: str,
    verdict: str,
    step: str,
    reason: str,
    conditions: tuple[str, ...],
    come_back: bool,
    to: str,
    for_unit: str,
    revision: int,
) -> None:
    """Gibt ein Votum ab oder nimmt es zurück (withdraw)."""
    word = verdict.replace("-", "_")
    if word not in {*VERDICTS, _WITHDRAW}:
        message = f"„{verdict}“ ist kein Votum. Möglich: {', '.join((*VERDICTS, _WITHDRAW))}."
        raise click.BadParameter(message)
    with where.store() as store:
        found = store.drafts.find(draft)
        if word == _WITHDRAW:
            done(where, found, store.votes.withdraw(found), store)
            return
        given = VoteInput(
            word,
            digest=digest_of(store, found, revision),
            step=step,
            reason=reason,
            conditions=tuple(ConditionInput(text) for text in conditions),
            come_back=come_back,
            to=to,
            for_unit=for_unit,
        )
        done(where, found, store.votes.cast(found, given), store)


def digest_of(store: Store, draft: str, number: int) -> str:
    """The digest of a revision's number, "" for 0.

    Raises:
        Refused: there is no such revision, or two.
    """
    if not number:
        return ""
    same = [one for one in store.drafts.page(draft).revisions if one.number == number]
    if len(same) != 1:
        raise Refused("unknown_revision", f"Fassung {number} gibt es nicht genau einmal.")
    return same[0].digest


@click.command()
@click.argument("draft")
@click.argument("text")
@shared
def comment(where: Where, draft: str, text: str) -> None:
    """Schreibt eine Anmerkung."""
    with where.store() as store:
        found = store.drafts.find(draft)
        done(where, found, store.comments.add(found, text), store)


@click.command()
@click.argument("draft")
@click.argument("text")
@shared
def answer(where: Where, draft: str, text: str) -> None:
    """Beantwortet die offene Rückfrage; die Frist läuft weiter."""
    with where.store() as store:
        found = store.drafts.find(draft)
        done(where, found, store.comments.answer(found, text), store)


@click.command()
@click.argument("draft")
@click.option("--keep", default="", help="Votum (Kennung), das gelten soll.")
@click.option("--new-revision", is_flag=True, help="Eine neue Fassung verlangen.")
@click.option("--reason", required=True)
@shared
def resolve(where: Where, draft: str, keep: str, new_revision: bool, reason: str) -> None:
    """Entscheidet eine strittige Station (Schlusszeichnung)."""
    if bool(keep) == new_revision:
        message = "Bitte geben Sie entweder --keep VOTUM oder --new-revision an."
        raise click.UsageError(message)
    with where.store() as store:
        found = store.drafts.find(draft)
        done(where, found, store.votes.resolve(found, keep, reason), store)
