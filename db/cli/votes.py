"""Acts of a reviewer: vote, answer, resolve."""

from __future__ import annotations

import click

from db.changes import Changes
from db.cli.acts import act
from db.cli.options import Where, draft_argument, shared
from db.cli.usage import OneOf, Whole, command
from db.cli.words import TABLES
from db.domain.operations.vote_cast import VERDICTS
from db.errors import Refused
from db.rows import ConditionInput, VoteInput
from db.sentence import Sentence
from db.store import Store

_WITHDRAW = "withdraw"
_VERDICT = OneOf({**{one: TABLES["act"][one] for one in VERDICTS}, _WITHDRAW: "Zurücknehmen"})


@command()
@draft_argument
@click.argument("verdict", metavar="VOTUM", type=_VERDICT, help=f"Eines von: {_VERDICT.told()}.")
@click.option("--step", metavar="STATION", default="", help="Kennung der Station aus show --json.")
@click.option("--reason", metavar="GRUND", default="", help="Begründung, oder die Rückfrage.")
@click.option(
    "--condition",
    "conditions",
    metavar="TEXT",
    multiple=True,
    help="Auflage (Maßgabe); mehrfach möglich.",
)
@click.option("--come-back", is_flag=True, help="Die neue Fassung kommt noch einmal zu Ihnen.")
@click.option("--to", metavar="STELLE", default="", help="Kürzel der Stelle, an die Sie abgeben.")
@click.option(
    "--for",
    "for_unit",
    metavar="STELLE",
    default="",
    help="Kürzel der Stelle, für die Sie in Vertretung handeln.",
)
@click.option(
    "--revision",
    metavar="ZAHL",
    type=Whole(),
    default=0,
    help="Nummer der Fassung, die Sie gesehen haben.",
)
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
    """Gibt ein Votum ab oder nimmt es zurück."""

    def do(store: Store, found: str) -> Changes:
        if verdict == _WITHDRAW:
            return store.votes.withdraw(found)
        given = VoteInput(
            verdict,
            digest=digest_of(store, found, revision),
            step=step,
            reason=reason,
            conditions=tuple(ConditionInput(text) for text in conditions),
            come_back=come_back,
            to=to,
            for_unit=for_unit,
        )
        return store.votes.cast(found, given)

    act(where, draft, do)


def digest_of(store: Store, draft: str, number: int) -> str:
    """The digest of a revision's number, "" for 0.

    Raises:
        Refused: there is no such revision, or two.
    """
    if not number:
        return ""
    same = [one for one in store.drafts.page(draft).revisions if one.number == number]
    if len(same) != 1:
        amount = "mehrmals" if same else "nicht"
        raise Refused(
            "unknown_revision",
            Sentence("Die Fassung {number} gibt es {amount}.", number=number, amount=amount),
        )
    return same[0].digest


@command()
@draft_argument
@click.argument("text", metavar="TEXT", help="Wortlaut der Antwort.")
@shared
def answer(where: Where, draft: str, text: str) -> None:
    """Beantwortet die offene Rückfrage; die Frist läuft weiter."""
    act(where, draft, lambda store, found: store.comments.answer(found, text))


@command()
@draft_argument
@click.option("--keep", metavar="VOTUM", default="", help="Kennung des Votums, das gelten soll.")
@click.option("--new-revision", is_flag=True, help="Verlangt eine neue Fassung.")
@click.option("--reason", metavar="GRUND", required=True, help="Begründung für das Protokoll.")
@shared
def resolve(where: Where, draft: str, keep: str, new_revision: bool, reason: str) -> None:
    """Entscheidet eine strittige Station (Schlusszeichnung)."""
    if bool(keep) == new_revision:
        message = Sentence("Bitte geben Sie entweder --keep VOTUM oder --new-revision an.")
        raise click.UsageError(message)
    act(where, draft, lambda store, found: store.votes.resolve(found, keep, reason))
