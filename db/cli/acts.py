"""One act on one draft: found, done, and told."""

from __future__ import annotations

from collections.abc import Callable

import click

from db.changes import Changes
from db.cli.options import Where
from db.cli.show_text import state_words
from db.cli.words import Words
from db.rows import ReviewPage, VoteRow
from db.store import Store


def act(where: Where, draft: str, do: Callable[[Store, str], Changes]) -> None:
    """Does something with a draft and prints what came of it.

    Args:
        where: the replica and who acts.
        draft: as the person named it.
        do: gets the store and the draft's full id.
    """
    with where.store() as store:
        found = store.drafts.find(draft)
        before = store.drafts.page(found)
        changes = do(store, found)
        unheard = store.rights.unheard()
        page, words = store.drafts.page(found), Words(store.space().wording)
    fallen = _fallen(before, page)
    document = {
        "draft": found,
        "state": page.state,
        "flags": list(page.flags),
        "revision": page.shown.number,
        "digest": page.shown.digest,
        "entries": list(changes.entries),
        "voided": [one.id for one in fallen],
    }
    text = (
        f"Gespeichert und gezeichnet: „{page.title}“, Fassung {page.shown.label}.\n"
        f"Stand: {state_words(page, words)}"
    )
    if fallen:
        names = ", ".join(one.unit_name for one in fallen)
        text += f"\nNicht mehr gültig, weil sie eine frühere Fassung meinten: Voten von {names}."
    if before.state in {"in_review", "contested"} and page.state == "draft":
        text += "\nNicht mehr im Umlauf. Mit „umlauf submit“ legen Sie die Fassung vor."
    where.say(document, text)
    if unheard:
        click.echo(str(unheard), err=True)


def _fallen(before: ReviewPage, after: ReviewPage) -> list[VoteRow]:
    """Votes that counted before and are void now."""
    counted = {one.id for one in before.votes if one.standing == "counted"}
    return [one for one in after.votes if one.id in counted and one.standing == "voided"]
