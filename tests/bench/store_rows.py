"""Append, lists, search and replay of a synthetic space."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import fmean

from db.projections.caches import add_search
from db.queries.search import match_expression
from db.rows import InboxFilter, VoteInput
from db.store import Store
from db.tables import schema
from db.tables.database import Database
from tests.bench import floors
from tests.bench.measure import (
    Row,
    Spent,
    in_turns,
    median,
    middle,
    percentile,
    rounds,
    spent,
    timed,
)
from tests.bench.space import Place, without_media

VOTES, KEYSTROKES = 60, 5
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
        _vote(store, waiting)  # the first loads the key and the space
        draft = _vote(store, waiting)[0]
        write = _bare_vote(place, draft)
        ours, floor = [], []
        for _ in range(VOTES):
            floor.append(spent(write))
            ours.append(_vote(store, waiting)[1])
        store.act_as("smi.pruefung", remember=True)
    note = f"p95 {percentile([one.ms for one in ours], 0.95):.1f} ms"
    mine, bare = middle(ours), middle(floor)
    what, goal = "append and project one vote", "≤ 3×, p95 ≤ 20 ms"
    yield Row(what, mine.ms, bare.ms, goal, note, cpu=(mine.cpu, bare.cpu))


def _vote(store: Store, waiting: Iterator[str]) -> tuple[str, Spent]:
    """Votes on the next draft that allows it."""
    for draft in waiting:
        page = store.drafts.page(draft)
        allowed = [one for one in ("not_concerned", "approve") if page.permit(one).allowed]
        if allowed:
            return draft, spent(partial(store.votes.cast, draft, VoteInput(allowed[0])))
    raise LookupError("too few drafts wait for anybody")


def _bare_vote(place: Place, draft: str) -> Callable[[], None]:
    raw = sqlite3.connect(place.folder / "space.sqlite")
    rows = _rows_of(raw, draft)
    header = raw.execute("SELECT header FROM entry ORDER BY rowid DESC LIMIT 1").fetchone()[0]
    raw.close()
    return floors.vote_through_core(place.scratch / "vote.sqlite", rows, header)


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
        for table in (*schema.DRAFT_TABLES, schema.due, schema.listed)
    }


def lists(place: Place) -> Iterator[Row]:
    """The queries behind the inbox and the review screen."""
    with Store.open(place.folder) as store:
        for scope in ("mine", "all"):
            wanted = InboxFilter(scope=scope)

            def page(wanted: InboxFilter = wanted) -> object:
                return store.inbox.rows(wanted), store.inbox.groups(wanted), store.inbox.counts()

            what = f"inbox query, first page of “{scope}”, groups and counts"
            yield Row(what, median(page), 0, "≤ 50 ms")
        drafts = store.inbox.drafts(InboxFilter(scope="all"))[:50]
        pages = [timed(partial(store.drafts.page, one)) for one in drafts]
        note = f"p95 {percentile(pages, 0.95):.1f} ms"
        yield Row("review query, one draft", percentile(pages, 0.5), 0, "–", note)


def search(place: Place) -> Iterator[Row]:
    """Every state of some words being typed, over a copy with five comments a draft."""
    folder = without_media(place.folder, place.scratch / "search")
    comments = _add_comments(folder)
    typed = [word[:end] for word in TYPED for end in range(1, len(word) + 1)]
    query = floors.fts_query(folder / "space.sqlite")
    with Store.open(folder) as store:
        both = [
            in_turns(
                partial(store.search, text), partial(query, match_expression(text)), KEYSTROKES
            )
            for text in typed
        ]
    ours, floor = [mine for mine, _ in both], [bare for _, bare in both]
    note = f"{len(typed)} keystrokes, {comments:,} comments; slowest {max(ours).ms:.1f} ms"
    mean, bare = _mean(ours), _mean(floor)
    what, cpu = "search as you type, a keystroke", (mean.cpu, bare.cpu)
    yield Row(what, mean.ms, bare.ms, "≤ 2×", note, cpu=cpu)


def _mean(all_spent: list[Spent]) -> Spent:
    return Spent(fmean(one.ms for one in all_spent), fmean(one.cpu for one in all_spent))


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
    rows = floors.resulting_rows(place.folder / "space.sqlite")
    with Store.open(place.folder) as store:
        entries = store.log.fingerprint()[2]
        before = store.care.state_hash()
        ours, floor = in_turns(
            store.care.rebuild,
            lambda: floors.executemany(rows, place.scratch / "replay.sqlite"),
            rounds(place.drafts),
        )
        assert store.care.state_hash() == before  # a fast wrong replay is worth nothing
    note = f"{ours.ms / entries:.3f} ms an entry"
    what = f"replay {entries:,} entries"
    yield Row(what, ours.ms, floor.ms, "≤ 4×", note, cpu=(ours.cpu, floor.cpu))
