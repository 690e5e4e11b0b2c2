"""Append, replay, search, inbox and review page of a synthetic space."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from db.queries.search import match_expression
from db.rows import InboxFilter, VoteInput
from db.store import Store
from tests.bench import floors
from tests.bench.measure import Row, median, percentile, timed

VOTES = 60


def rows(folder: Path, scratch: Path) -> Iterator[Row]:
    """Measures one replica."""
    with Store.open(folder) as store:
        entries = store.log.fingerprint()[2]
        yield _append(store, folder, scratch)
        yield from _lists(store)
        yield _search(store, folder)
        yield _replay(store, folder, scratch, entries)


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


def _append(store: Store, folder: Path, scratch: Path) -> Row:
    waiting = iter(_voter(store))
    times = []
    draft = ""
    for draft in waiting:
        page = store.drafts.page(draft)
        allowed = [one for one in ("not_concerned", "approve") if page.permit(one).allowed]
        if not allowed:
            continue
        given = VoteInput(allowed[0])
        times.append(timed(partial(store.votes.cast, draft, given)))
        if len(times) == VOTES:
            break
    raw = sqlite3.connect(folder / "space.sqlite")
    one = _rows_of(raw, draft)
    header = raw.execute("SELECT header FROM entry ORDER BY rowid DESC LIMIT 1").fetchone()[0]
    raw.close()
    floor = median(floors.vote_through_core(scratch / "vote.sqlite", one, header), VOTES)
    note = f"p95 {percentile(times, 0.95):.1f} ms"
    return Row(
        "append and project one vote",
        sorted(times)[len(times) // 2],
        floor,
        "≤ 3×, p95 ≤ 20 ms",
        note,
    )


def _rows_of(raw: sqlite3.Connection, draft: str) -> floors.Rows:
    from db.tables import schema  # noqa: PLC0415

    return {
        table.name: raw.execute(
            f'SELECT * FROM "{table.name}" WHERE '
            + ("id" if table is schema.draft else "draft")
            + " = ?",
            (draft,),
        ).fetchall()
        for table in (*schema.DRAFT_TABLES, schema.due)
    }


def _lists(store: Store) -> Iterator[Row]:
    for scope in ("mine", "all"):
        wanted = InboxFilter(scope=scope)

        def fresh(wanted: InboxFilter = wanted) -> object:
            store._core.generation += 1  # noqa: SLF001 - the order is kept until something changes
            return store.inbox.rows(wanted)

        yield Row(f"inbox, first page of “{scope}”", median(fresh), 0, "–")
        drafts = store.inbox.drafts(wanted)[:50]
        if drafts and scope == "all":
            pages = [timed(partial(store.drafts.page, one)) for one in drafts]
            note = f"p95 {percentile(pages, 0.95):.1f} ms"
            middle = sorted(pages)[len(pages) // 2]
            yield Row("review page of one draft", middle, 0, "one frame", note)


def _search(store: Store, folder: Path) -> Row:
    words = "wald"
    ours = median(lambda: store.search(words))
    floor = median(floors.fts_query(folder / "space.sqlite", match_expression(words)))
    return Row("search as you type", ours, floor, "≤ 2×", f"{len(store.search(words))} hits")


def _replay(store: Store, folder: Path, scratch: Path, entries: int) -> Row:
    before = store.care.state_hash()
    ours = timed(store.care.rebuild)
    assert store.care.state_hash() == before  # a fast wrong replay is worth nothing
    result = floors.resulting_rows(folder / "space.sqlite")
    floor = timed(lambda: floors.executemany(result, scratch / "replay.sqlite"))
    return Row(
        f"replay {entries} entries from nothing",
        ours,
        floor,
        "≤ 4×",
        f"{ours / max(entries, 1):.3f} ms an entry",
    )
