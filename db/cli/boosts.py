"""Paid reach, without a screen."""

from __future__ import annotations

import re

import click

from db.changes import Changes
from db.cli.dates import day_end, day_start
from db.cli.options import Where, draft_argument, shared
from db.cli.usage import group
from db.errors import WrongUsage
from db.rows.boost import NewBoost
from db.sentence import Sentence

_AMOUNT = re.compile(r"([0-9]{1,3}(?:\.?[0-9]{3})*)(?:,([0-9]{2}))?(?: ?€)?").fullmatch
_which = click.option(
    "--boost", metavar="KENNUNG", default="", help="Welcher Antrag; sonst der jüngste offene."
)


@group()
def boost() -> None:
    """Bezahlte Reichweite: beantragen, genehmigen, ablehnen."""


@boost.command("ask")
@draft_argument
@click.option("--amount", metavar="EURO", required=True, help="Höchstbetrag, z. B. 250,00.")
@click.option("--channel", metavar="KANAL", default="", help="Kanal; sonst der erste der Fassung.")
@click.option("--budget", metavar="TITEL", default="", help="Kapitel und Titel des Haushalts.")
@click.option("--from", "first", metavar="TAG", required=True, help="Erster Tag (JJJJ-MM-TT).")
@click.option("--to", "last", metavar="TAG", required=True, help="Letzter Tag (JJJJ-MM-TT).")
@shared
def ask(
    where: Where, draft: str, amount: str, channel: str, budget: str, first: str, last: str
) -> None:
    """Beantragt bezahlte Reichweite für die Fassung im Umlauf."""
    new = NewBoost(cents_of(amount), day_start(first), day_end(last), channel, budget)
    with where.store() as store:
        found = store.drafts.find(draft)
        changes = store.boosts.ask(found, new)
    _say(where, changes, found, "Die bezahlte Reichweite ist beantragt.")


@boost.command("grant")
@draft_argument
@click.option("--amount", metavar="EURO", default="", help="Weniger als beantragt.")
@_which
@shared
def grant(where: Where, draft: str, amount: str, boost: str) -> None:
    """Genehmigt sie (Federführung, Schlusszeichnung); nie den eigenen Antrag."""
    with where.store() as store:
        found = store.drafts.find(draft)
        cents = cents_of(amount) if amount else None
        changes = store.boosts.grant(found, boost, cents)
    _say(where, changes, found, "Die bezahlte Reichweite ist genehmigt.")


@boost.command("decline")
@draft_argument
@click.option("--reason", metavar="TEXT", required=True, help="Begründung.")
@_which
@shared
def decline(where: Where, draft: str, reason: str, boost: str) -> None:
    """Lehnt sie mit Begründung ab; die Freigabe bleibt davon unberührt."""
    with where.store() as store:
        found = store.drafts.find(draft)
        changes = store.boosts.decline(found, reason, boost)
    _say(where, changes, found, "Die bezahlte Reichweite ist abgelehnt.")


def cents_of(text: str) -> int:
    """Return an amount in cents: ``250``, ``250,00``, ``1.250,00 €``.

    Raises:
        WrongUsage: it is none.
    """
    found = _AMOUNT(text.strip())
    if found is None:
        raise WrongUsage(
            Sentence(
                "„{text}“ ist kein Betrag. Bitte schreiben Sie zum Beispiel 250,00.", text=text
            )
        )
    return int(found[1].replace(".", "")) * 100 + int(found[2] or 0)


def _say(where: Where, changes: Changes, draft: str, text: str) -> None:
    where.say({"draft": draft, "entries": list(changes.entries)}, text)
