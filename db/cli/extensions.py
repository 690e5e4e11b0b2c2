"""More time at a step, without a screen."""

from __future__ import annotations

from datetime import date, datetime

import click

from db.changes import Changes
from db.cli.dates import check_day
from db.cli.options import Where, draft_argument, shared
from db.cli.usage import group
from db.domain.working_days import CLOSING, ZONE

_until = click.option(
    "--until", metavar="TAG", default="", help="Neue Frist (JJJJ-MM-TT), bis Dienstschluss."
)
_step = click.option(
    "--step",
    metavar="STATION",
    default="",
    help="Kennung der Station; sonst die, die gebeten hat.",
)
_reason = click.option("--reason", metavar="TEXT", default="", help="Begründung.")


@group()
def extend() -> None:
    """Fristverlängerung: erbitten, gewähren, ablehnen."""


@extend.command("ask")
@draft_argument
@_until
@_reason
@shared
def ask(where: Where, draft: str, until: str, reason: str) -> None:
    """Bittet die Federführung um mehr Zeit für die Station der eigenen Stelle."""
    moment = _moment(until)
    with where.store() as store:
        found = store.drafts.find(draft)
        changes = store.extensions.ask(found, moment, reason)
    _say(where, changes, found, "Um mehr Zeit ist gebeten.")


@extend.command("grant")
@draft_argument
@_until
@_step
@_reason
@shared
def grant(where: Where, draft: str, until: str, step: str, reason: str) -> None:
    """Gewährt mehr Zeit (Federführung); ohne Tag so lange wie erbeten."""
    moment = _moment(until)
    with where.store() as store:
        found = store.drafts.find(draft)
        changes = store.extensions.grant(found, step, moment, reason)
    _say(where, changes, found, "Die Frist ist verlängert.")


@extend.command("decline")
@draft_argument
@_step
@_reason
@shared
def decline(where: Where, draft: str, step: str, reason: str) -> None:
    """Lehnt eine erbetene Verlängerung mit Begründung ab; die Frist bleibt."""
    with where.store() as store:
        found = store.drafts.find(draft)
        changes = store.extensions.decline(found, step, reason)
    _say(where, changes, found, "Die Frist bleibt, wie sie ist.")


def _say(where: Where, changes: Changes, draft: str, text: str) -> None:
    where.say({"draft": draft, "entries": list(changes.entries)}, text)


def _moment(text: str) -> int:
    check_day(text)
    if not text:
        return 0
    return int(datetime.combine(date.fromisoformat(text), CLOSING, ZONE).timestamp() * 1000)
