"""Takes entries in: stores, places, folds; and rebuilds every projection from nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from sqlalchemy import Connection

from db.changes import Changes
from db.domain.act import Act, in_order
from db.domain.fold import Fold
from db.domain.operations import MemberInvite, SpaceCreate
from db.domain.space import Space, fold_space
from db.ledger.entry import Entry
from db.projections.caches import (
    HolidaysOf,
    add_search,
    due_rows,
    search_words,
    write_search,
)
from db.projections.draft_rows import Rows, draft_rows
from db.projections.load import act_of, acts_by_subject, acts_of
from db.projections.placement import ForkFoundError, Place, Placer, forked_feeds
from db.projections.plain import as_json
from db.projections.space_rows import space_rows
from db.projections.write import add_rows, clear, gathered, replace_draft, replace_space
from db.tables import schema
from db.tables.entries import RawEntry, add

CHUNK = 400
Progress = Callable[[int, int], None]


class Intake:
    """Folds what arrives in one replica; holds the folded space between calls.

    Args:
        space_id: the founder's feed.      holidays_of: holidays by Land, from db.reference.
    """

    def __init__(self, space_id: str, holidays_of: HolidaysOf) -> None:
        self.space_id = space_id
        self._holidays_of = holidays_of
        self._space: Space | None = None

    def space(self, connection: Connection) -> Space:
        """The folded space; loaded once, kept current by ``take_in`` and ``forget``."""
        if self._space is None:
            acts = acts_of(connection, "")
            self._space = fold_space(self.space_id, acts, forked_feeds(connection))
        return self._space

    def forget(self) -> None:
        """Another process wrote: load the space anew when next asked."""
        self._space = None

    def take_in(self, connection: Connection, entries: Iterable[RawEntry]) -> Changes:
        """Stores new entries and brings every projection up; any order gives the same state."""
        new, filled = add(connection, entries)
        placer = Placer(connection)
        placed: list[tuple[Entry, Place]] = []
        try:
            for raw in new:
                placed += placer.place(raw)
        except ForkFoundError:
            self.rebuild(connection)
            return Changes(entries=tuple(raw.id for raw in new), space=True, everything=True)
        changes = self.fold(connection, placed) | Changes(entries=tuple(raw.id for raw in new))
        return changes | self._refold(connection, filled)

    def _refold(self, connection: Connection, filled: list[str]) -> Changes:
        """A body that was missing came: its draft, or the space, is folded anew."""
        if not filled:
            return Changes()
        rows = connection.exec_driver_sql(
            "SELECT DISTINCT subject FROM placed WHERE id IN (SELECT value FROM json_each(?))",
            (as_json(filled),),
        )
        subjects = {row[0] for row in rows.all()}
        if "" in subjects:
            self._space = None
            replace_space(connection, space_rows(self.space(connection)))
        for draft_id in sorted(subjects - {""}):
            self.fold_draft(connection, draft_id, acts_of(connection, draft_id))
        return Changes(drafts=frozenset(subjects - {""}), space="" in subjects)

    def fold(self, connection: Connection, placed: list[tuple[Entry, Place]]) -> Changes:
        """Brings the projections up for entries just placed."""
        acts = [act_of(entry, place) for entry, place in placed]
        remember_invitations(connection, acts)
        concerns_space = any(not act.subject and act.kind != "witness" for act in acts)
        if concerns_space:
            self._space = None
            replace_space(connection, space_rows(self.space(connection)))
        drafts = {act.subject for act in acts if act.subject}
        for draft_id in sorted(drafts):
            self.fold_draft(connection, draft_id, acts_of(connection, draft_id))
        return Changes(drafts=frozenset(drafts), space=concerns_space)

    def fold_draft(self, connection: Connection, draft_id: str, acts: list[Act]) -> None:
        """Folds one draft anew and replaces its rows."""
        fold = Fold(draft_id, self.space(connection))
        for act in in_order(acts):
            fold.add(act)
        self.write_draft(connection, fold)

    def write_draft(self, connection: Connection, fold: Fold) -> None:
        """Replaces the rows of a folded draft."""
        draft = fold.draft()
        replace_draft(connection, draft.id, self._rows(connection, fold))
        write_search(connection, draft.id, search_words(draft))

    def _rows(self, connection: Connection, fold: Fold) -> Rows:
        draft = fold.draft()
        rows = draft_rows(draft, fold.acts)
        rows[schema.due] = due_rows(draft, self.space(connection), self._holidays_of)
        return rows

    def rebuild(self, connection: Connection, progress: Progress | None = None) -> None:
        """Throws every projection away and folds all entries from nothing."""
        clear(
            connection,
            (*schema.PLACEMENT, *schema.HASHED, *schema.CACHES),
        )
        connection.exec_driver_sql("DROP TABLE IF EXISTS search")
        connection.exec_driver_sql(schema.SEARCH)
        _place_all(connection)
        self._space = None
        remember_invitations(connection, acts_of(connection, ""))
        replace_space(connection, space_rows(self.space(connection)))
        self._fold_all(connection, progress)

    def _fold_all(self, connection: Connection, progress: Progress | None) -> None:
        subjects = connection.exec_driver_sql(
            "SELECT DISTINCT subject FROM placed WHERE subject <> '' ORDER BY subject"
        ).all()
        names = iter([row[0] for row in subjects])
        done = 0
        while chunk := list(islice(names, CHUNK)):
            self._fold_chunk(connection, chunk)
            done += len(chunk)
            if progress is not None:
                progress(done, len(subjects))

    def _fold_chunk(self, connection: Connection, draft_ids: list[str]) -> None:
        space = self.space(connection)
        parts: list[Rows] = []
        words: list[tuple[str, str, str]] = []
        for draft_id, acts in acts_by_subject(connection, draft_ids).items():
            fold = Fold(draft_id, space)
            for act in in_order(acts):
                fold.add(act)
            parts.append(self._rows(connection, fold))
            words += [(draft_id, place, text) for place, text in search_words(fold.draft())]
        add_rows(connection, gathered(parts))
        add_search(connection, words)


def _place_all(connection: Connection) -> None:
    placer = Placer(connection, bulk=True)
    for raw in _all_entries(connection):
        placer.place(raw)
    placer.flush()


def _all_entries(connection: Connection) -> Iterator[RawEntry]:
    rows = connection.exec_driver_sql(
        "SELECT id, feed, seq, sig, header, NULL FROM entry ORDER BY rowid"
    ).all()
    return (RawEntry(*row) for row in rows)


def remember_invitations(connection: Connection, acts: Iterable[Act]) -> None:
    """Keeps the keys that may open a feed, whoever invited (a syntactic rule, 3-ledger §3.3)."""
    keys = [(act.op.key,) for act in acts if isinstance(act.op, MemberInvite)]
    keys += [(act.op.recovery_key,) for act in acts if isinstance(act.op, SpaceCreate)]
    if keys:
        connection.exec_driver_sql("INSERT OR IGNORE INTO invited (key) VALUES (?)", keys)
