"""Reads: inbox, show, search, log."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from db.cli.options import Where, moment, shared, spoken
from db.cli.show_json import page_document, page_text
from db.rows import InboxFilter, InboxRow, LogFilter, LogRow

MOST = 100_000


@click.command()
@click.option("--scope", type=click.Choice(["mine", "all", "done"]), default="mine")
@shared
def inbox(where: Where, scope: str) -> None:
    """Zeigt, was auf Sie wartet."""
    with where.store() as store:
        me = store.me()
        rows = store.inbox.rows(InboxFilter(scope=scope), 0, MOST)
    document = {"as": me.title, "drafts": [_inbox_document(row) for row in rows]}
    lines = [f"Eingang, {me.title}: {len(rows)} Entwürfe"]
    lines += [
        f"{spoken(row.due):16}  {row.house:8} {row.title}  [{row.state}] {row.draft[:8]}"
        for row in rows
    ]
    where.say(document, "\n".join(lines))


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


@click.command()
@click.argument("draft")
@shared
def show(where: Where, draft: str) -> None:
    """Zeigt einen Entwurf mit Fassungen, Laufweg, Voten und Anmerkungen."""
    with where.store() as store:
        found = store.drafts.find(draft)
        page = store.drafts.page(found)
        older = [store.drafts.page(found, one.digest) for one in page.revisions]
    where.say(page_document(page, older), page_text(page))


@click.command()
@click.argument("text")
@click.option("--limit", default=200)
@shared
def search(where: Where, text: str, limit: int) -> None:
    """Sucht in Titeln, Texten und Anmerkungen."""
    with where.store() as store:
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
    lines = [f"{one.draft[:8]}  {one.title}  ({one.where}): {one.snippet}" for one in hits]
    where.say(document, "\n".join(lines) or "Nichts gefunden.")


@click.command()
@click.option("--from", "from_day", default="", help="Erster Tag, ISO.")
@click.option("--to", "to_day", default="", help="Letzter Tag, ISO.")
@click.option("--house", default="")
@click.option("--channel", default="")
@click.option("--draft", default="")
@click.option("--limit", default=MOST)
@click.option(
    "--fingerprint",
    is_flag=False,
    flag_value="-",
    default=None,
    help="Fingerabdruck des Protokolls drucken, oder einen gedruckten Stand suchen.",
)
@shared
def log(
    where: Where,
    from_day: str,
    to_day: str,
    house: str,
    channel: str,
    draft: str,
    limit: int,
    fingerprint: str | None,
) -> int:
    """Zeigt das Protokoll; mit --fingerprint seinen Fingerabdruck."""
    if fingerprint is not None:
        return _fingerprint(where, fingerprint)
    for day in (from_day, to_day):
        check_day(day)
    with where.store() as store:
        found = store.drafts.find(draft) if draft else ""
        wanted = LogFilter(from_day, to_day, house, channel, found)
        rows = store.log.rows(wanted, 0, limit)
    lines = [
        f"{spoken(one.at)}  {one.unit_name or one.words} · {one.seq}  {one.sentence}"
        f"{'  ' + one.title if one.title else ''}"
        for one in rows
    ]
    where.say({"entries": [_log_document(one) for one in rows]}, "\n".join(lines))
    return 0


def check_day(day: str) -> None:
    """Refuses anything but an ISO date or nothing."""
    try:
        if day:
            date.fromisoformat(day)
    except ValueError:
        message = f"„{day}“ ist kein Tag. Bitte schreiben Sie JJJJ-MM-TT."
        raise click.BadParameter(message) from None


def _log_document(one: LogRow) -> dict[str, Any]:
    return {
        "id": one.id,
        "feed": one.feed,
        "seq": one.seq,
        "prev": one.prev,
        "at": moment(one.at),
        "kind": one.kind,
        "draft": one.draft,
        "title": one.title,
        "house": one.house,
        "unit": one.unit_name,
        "by": one.by,
        "sentence": one.sentence,
        "text": one.text,
        "status": one.status,
    }


def _fingerprint(where: Where, printed: str) -> int:
    with where.store() as store:
        if printed == "-":
            found, heads, entries = store.log.fingerprint()
            text = f"{found}\n{entries} Einträge, {heads} Geräte"
            where.say({"fingerprint": found, "heads": heads, "entries": entries}, text)
            return 0
        known = store.log.find_fingerprint(printed.lower())
    if known is None:
        where.say({"fingerprint": printed, "known": False}, "Dieser Stand ist hier unbekannt.")
        return 1
    document = {
        "fingerprint": printed,
        "known": True,
        "at": moment(known[0]),
        "entries": known[1],
    }
    where.say(document, f"Stand vom {spoken(known[0])} mit {known[1]} Einträgen.")
    return 0
