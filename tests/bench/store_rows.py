"""Append, lists, search and replay of a synthetic space."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from db.projections.caches import add_search
from db.queries.search import match_expression
from db.rows import InboxFilter, VoteInput
from db.store import Store
from db.tables import schema
from db.tables.database import Database
from tests.bench import floors
from tests.bench.measure import Row, median, percentile, timed
from tests.bench.space import Place, without_media

VOTES = 60
COMMENTS = 5
TYPED = ("waldbrand", "schule 2", "haushalt der", "fachkräfte")
SAID = (
    "Bitte den zweiten Satz kürzen, der Wald kommt sonst zu spät.",
    "Die Zahl stimmt nicht mit dem Haushalt überein.",
    "Einverstanden, aber die Schule heißt inzwischen anders.",
    "Quelle fehlt.",
    "Für die Fachkräfte gilt das erst ab März.",
)


def append(place: Place) -> Iterator[Row]:
    """Votes one after the other, each durable before the next."""
    with Store.open(place.folder) as store:
        waiting = iter(_voter(store))
        times: list[float] = []
        draft = ""
        for draft in waiting:
            page = store.drafts.page(draft)
            allowed = [one for one in ("not_concerned", "approve") if page.permit(one).allowed]
            if allowed:
                given = VoteInput(allowed[0])
                times.append(timed(partial(store.votes.cast, draft, given)))
            if len(times) == VOTES:
                break
        store.act_as("smi.pruefung", remember=True)
    raw = sqlite3.connect(place.folder / "space.sqlite")
    one = _rows_of(raw, draft)
    header = raw.execute("SELECT header FROM entry ORDER BY rowid DESC LIMIT 1").fetchone()[0]
    raw.close()
    write = floors.vote_through_core(place.scratch / "vote.sqlite", one, header)
    floor = median(write, VOTES)
    note = f"p95 {percentile(times, 0.95):.1f} ms"
    middle = percentile(times, 0.5)
    yield Row("append and project one vote", middle, floor, "≤ 3×, p95 ≤ 20 ms", note)


def _voter(store: Store) -> tuple[str, ...]:
    """Acts as whoever has the most drafts waiting; returns these drafts."""
    best: tuple[int, str, tuple[str, ...]] = (0, "", ())
    for one in store.identities():
        store.act_as(one.feed)
        waiting = store.inbox.drafts(InboxFilter())
        if "reviewer" in one.roles and len(waiting) > best[0]:
            best = (len(waiting), one.feed, waiting)
    store.act_as(best[1])
    return best[2]


def _rows_of(raw: sqlite3.Connection, draft: str) -> floors.Rows:
    return {
        table.name: raw.execute(
            f'SELECT * FROM "{table.name}" WHERE '
            + ("id" if table is schema.draft else "draft")
            + " = ?",
            (draft,),
        ).fetchall()
        for table in (*schema.DRAFT_TABLES, schema.due)
    }


def lists(place: Place) -> Iterator[Row]:
    """The queries behind the inbox and the review screen."""
    with Store.open(place.folder) as store:
        for scope in ("mine", "all"):
            wanted = InboxFilter(scope=scope)

            def fresh(wanted: InboxFilter = wanted) -> object:
                store._core.generation += 1  # noqa: SLF001 - an order is kept until a change
                return store.inbox.rows(wanted)

            yield Row(f"inbox query, first page of “{scope}”", median(fresh), 0, "–")
        drafts = store.inbox.drafts(InboxFilter(scope="all"))[:50]
        pages = [timed(partial(store.drafts.page, one)) for one in drafts]
        note = f"p95 {percentile(pages, 0.95):.1f} ms"
        yield Row("review query, one draft", percentile(pages, 0.5), 0, "–", note)


def search(place: Place) -> Iterator[Row]:
    """Every state of some words being typed, over a copy with five comments a draft."""
    folder = without_media(place.folder, place.scratch / "search")
    comments = _add_comments(folder)
    typed = [word[:end] for word in TYPED for end in range(1, len(word) + 1)]
    with Store.open(folder) as store:
        ours = [median(partial(store.search, text), 5) for text in typed]
    query = floors.fts_query(folder / "space.sqlite")
    floor = [median(partial(query, match_expression(text)), 5) for text in typed]
    note = f"{len(typed)} keystrokes, {comments:,} comments; slowest {max(ours):.1f} ms"
    mean, least = sum(ours) / len(typed), sum(floor) / len(typed)
    yield Row("search as you type, a keystroke", mean, least, "≤ 2×", note)


def _add_comments(folder: Path) -> int:
    """Rows as comments leave them in the index; the entries behind them are not searched."""
    database = Database(folder)
    with database.write() as connection:
        drafts = [row[0] for row in connection.exec_driver_sql("SELECT id FROM draft")]
        rows = [
            (draft, "comment", f"{SAID[(number + at) % len(SAID)]} {number}")
            for number, draft in enumerate(drafts)
            for at in range(COMMENTS)
        ]
        add_search(connection, rows)
    database.close()
    return len(rows)


def replay(place: Place) -> Iterator[Row]:
    """All projections from nothing."""
    with Store.open(place.folder) as store:
        entries = store.log.fingerprint()[2]
        before = store.care.state_hash()
        ours = timed(store.care.rebuild)
        assert store.care.state_hash() == before  # a fast wrong replay is worth nothing
    rows = floors.resulting_rows(place.folder / "space.sqlite")
    floor = timed(lambda: floors.executemany(rows, place.scratch / "replay.sqlite"))
    note = f"{ours / entries:.3f} ms an entry"
    yield Row(f"replay {entries:,} entries", ours, floor, "≤ 4×", note)
