"""Checks before review: their levels, their exceptions, and drafts that show them at work."""

from __future__ import annotations

from collections.abc import Mapping

import click

from db.cli.acts import act
from db.cli.layout import filled, printed
from db.cli.options import Where, shared
from db.cli.usage import OneOf, group
from db.cli.words import TABLES, Words
from db.domain.checks.examples import SHOWN, Examples
from db.store import Store

_LEVEL = OneOf(TABLES["check_level"])
_draft = click.argument("draft", metavar="ENTWURF", help="Kennung, ihr Anfang oder externe ID.")
_rule = click.argument("rule", metavar="PRÜFUNG", help="Kürzel der Prüfung, siehe check list.")
_place = click.option(
    "--place", metavar="STELLE", default="", help="Stelle, wie show --json sie nennt."
)
_reason = click.option("--reason", metavar="TEXT", required=True, help="Begründung.")
SHORT = 8


@group()
def check() -> None:
    """Prüfungen: zeigen, einstellen; Ausnahmen erbitten und gewähren."""


@check.command("list")
@shared
def listed(where: Where) -> None:
    """Zeigt jede Prüfung und wie weit sie in diesem Raum geht."""
    with where.store() as store:
        rows, words = store.checks.rules(), Words(store.space().wording)
    document = {
        "checks": [
            {
                "rule": one.rule,
                "name": one.name,
                "about": one.about,
                "level": one.level,
                "default": one.default,
                "set_here": one.set_here,
            }
            for one in rows
        ]
    }
    cells = [
        (
            one.rule,
            words("check_level", one.level) + (" *" if one.set_here else ""),
            one.name,
        )
        for one in rows
    ]
    where.say(document, printed(cells, 2) + "\n* in diesem Raum eingestellt")


@check.command("set")
@_rule
@click.argument("level", metavar="STUFE", type=_LEVEL, help="Stufe: block, hint oder off.")
@shared
def set_level(where: Where, rule: str, level: str) -> None:
    """Lässt eine Prüfung sperren, nur hinweisen oder ruhen (Administration, Federführung)."""
    with where.store() as store:
        changes = store.checks.set(rule, level)
        found = next(one for one in store.checks.rules() if one.rule == rule)
        words = Words(store.space().wording)
    document = {"rule": rule, "level": level, "entries": list(changes.entries)}
    where.say(document, f"{found.name}: {words('check_level', level)}.")


@check.command("ask")
@_draft
@_rule
@_place
@_reason
@shared
def ask(where: Where, draft: str, rule: str, place: str, reason: str) -> None:
    """Erbittet bei der Schlusszeichnung eine Ausnahme von einer Sperre."""
    act(where, draft, lambda store, found: store.checks.ask(found, rule, place, reason))


@check.command("lift")
@_draft
@_rule
@_place
@_reason
@shared
def lift(where: Where, draft: str, rule: str, place: str, reason: str) -> None:
    """Hebt eine Sperre für die aktuelle Fassung auf (nur die Schlusszeichnung)."""
    act(where, draft, lambda store, found: store.checks.lift(found, rule, place, reason))


@check.command("decline")
@_draft
@_rule
@_place
@_reason
@shared
def decline(where: Where, draft: str, rule: str, place: str, reason: str) -> None:
    """Lehnt eine erbetene Ausnahme ab (nur die Schlusszeichnung)."""
    act(where, draft, lambda store, found: store.checks.decline(found, rule, place, reason))


def tell_examples(where: Where, store: Store) -> int:
    """Prints for every rule a draft it blocks, one it hints at and one it passes; 1 = lacking."""
    found, titles = store.checks.examples()
    document = {
        "checks": [
            {"rule": one.rule, "name": one.name, "drafts": dict(one.drafts)} for one in found
        ],
        "lacking": [f"{one.rule}: {level}" for one in found for level in one.lacking],
    }
    lines = [line for one in found for line in _told(one, titles)]
    where.say(document, "\n".join(lines))
    return 1 if document["lacking"] else 0


def _told(one: Examples, titles: Mapping[str, str]) -> list[str]:
    names = dict(zip(SHOWN, ("sperrt:", "weist hin:", "erfüllt:"), strict=True))
    lines = [f"{one.name} ({one.rule})"]
    for level in SHOWN:
        draft = one.drafts.get(level, "")
        shown = f"{draft[:SHORT]}  „{titles[draft]}“" if draft else "– kein Entwurf zeigt es"
        lines += filled(f"{names[level]:<11}{shown}", indent=2, hang=11)
    return lines
