"""Reads: inbox, show, search."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import click

from db.cli.consents import consent_documents, consent_text
from db.cli.dates import due, moment, now_ms
from db.cli.layout import filled, table
from db.cli.live import live_documents, live_text
from db.cli.options import Where, draft_argument, shared
from db.cli.show_json import page_document
from db.cli.show_text import SHORT, page_text
from db.cli.usage import OneOf, Whole, command
from db.cli.words import TABLES, Words, counted, place
from db.rows import InboxFilter, InboxRow, SearchHit

MOST = 100_000
_SCOPE = OneOf(TABLES["scope"])
_TITLE = 3


@command()
@click.option(
    "--scope", metavar="WAS", type=_SCOPE, default="mine", help=f"Eines von: {_SCOPE.told()}."
)
@shared
def inbox(where: Where, scope: str) -> None:
    """Zeigt, was auf Sie wartet, nach Fristen."""
    with where.store() as store:
        me, words = store.me(), Words(store.space().wording)
        rows = store.inbox.rows(InboxFilter(scope=scope), 0, MOST)
    document = {"as": me.title, "drafts": [_inbox_document(row) for row in rows]}
    number = counted(len(rows), "Entwurf", "Entwürfe")
    head = f"{words('scope', scope)} · {me.title} · {number}"
    where.say(document, "\n".join([*filled(head), *_groups(rows, words)]))


def _groups(rows: Sequence[InboxRow], words: Words) -> Iterator[str]:
    now = now_ms()
    cells = iter(table([_inbox_cells(row, words, now) for row in rows], _TITLE, 2))
    for group, members in groupby(rows, key=lambda row: row.group):
        yield from ("", words("group", group))
        for _ in members:
            yield from next(cells)


def _inbox_cells(row: InboxRow, words: Words, now: int) -> tuple[str, ...]:
    number = row.external_ref or row.draft[:SHORT]
    until = "ruht" if row.group == "suspended" else due(row.due, now)
    return (number, until, row.house, row.title, words("mark", row.mark))


def _inbox_document(row: InboxRow) -> dict[str, Any]:
    return {
        "draft": row.draft,
        "external_ref": row.external_ref,
        "title": row.title,
        "house": row.house,
        "channels": list(row.channels),
        "revision": row.revision,
        "digest": row.digest,
        "step": row.step,
        "due": moment(row.due),
        "state": row.state,
        "flags": list(row.flags),
        "in_substitution_for": row.in_substitution_for,
    }


@command()
@draft_argument
@shared
def show(where: Where, draft: str) -> None:
    """Zeigt einen Entwurf mit Texten, Laufweg, Voten und Anmerkungen."""
    with where.store() as store:
        found, words = store.drafts.find(draft), Words(store.space().wording)
        page = store.drafts.page(found)
        older = [store.drafts.page(found, one.digest) for one in page.revisions]
        consents = store.consents.of_draft(found)
        live = store.publishing.channels(found)
    parts = {"postings": live_documents(live), "consents": consent_documents(consents)}
    document = {**page_document(page, older), **parts}
    text = page_text(page, words, now_ms()) + live_text(live, words) + consent_text(consents)
    where.say(document, text)


@command()
@click.argument("text", metavar="TEXT", help="Wörter, die alle vorkommen.")
@click.option(
    "--limit", metavar="ZAHL", type=Whole(), default=200, help="Höchste Zahl der Treffer."
)
@shared
def search(where: Where, text: str, limit: int) -> None:
    """Sucht in Titeln, Texten und Anmerkungen."""
    with where.store() as store:
        words = Words(store.space().wording)
        hits = store.search(text, limit)
    document = {
        "text": text,
        "hits": [
            {
                "draft": one.draft,
                "title": one.title,
                "house": one.house,
                "where": one.where,
                "snippet": one.snippet,
                "state": one.state,
            }
            for one in hits
        ],
    }
    where.say(document, "\n".join(_hits(hits, words)) or "Nichts gefunden.")


def _hits(hits: Sequence[SearchHit], words: Words) -> Iterator[str]:
    by_draft: dict[str, list[SearchHit]] = {}
    for one in hits:
        by_draft.setdefault(one.draft, []).append(one)
    for draft, found in by_draft.items():
        first = found[0]
        state = words("state", first.state)
        head = f"{draft[:SHORT]}  {first.title} · {first.house} · {state}"
        yield from filled(head, hang=SHORT + 2)
        for one in found:
            yield from filled(f"{place(one.where)}: {one.snippet}", SHORT + 2, 2)
