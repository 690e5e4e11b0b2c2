"""One act on one draft: found, done, and told."""

from __future__ import annotations

from collections.abc import Callable

from db.changes import Changes
from db.cli.options import Where
from db.cli.show_text import state_words
from db.cli.words import Words
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
        changes = do(store, found)
        page, words = store.drafts.page(found), Words(store.space().wording)
    document = {
        "draft": found,
        "state": page.state,
        "flags": list(page.flags),
        "revision": page.shown.number,
        "digest": page.shown.digest,
        "entries": list(changes.entries),
    }
    text = (
        f"Gespeichert und gezeichnet: „{page.title}“, Fassung {page.shown.label}.\n"
        f"Stand: {state_words(page, words)}"
    )
    where.say(document, text)
