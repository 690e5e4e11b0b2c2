"""Takes entries in: stores, places, folds; and rebuilds every projection from nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from sqlalchemy import Connection

from db.changes import Changes
from db.domain.act import Act
from db.domain.fold import Fold, fold_of
from db.domain.operations import EraseConfirm, MemberInvite, SpaceCreate
from db.domain.space import Space
from db.ledger.entry import Entry
from db.projections.caches import (
    HolidaysOf,
    due_rows,
    search_words,
    write_search,
)
from db.projections.draft_rows import Rows, draft_rows
from db.projections.erasing import carry_out
from db.projections.folded_space import FoldedSpace
from db.projections.listed_rows import lifters, listed_rows
from db.projections.load import act_of, acts_by_subject, acts_of
from db.projections.placement import ForkFoundError, Place, Placer
from db.projections.plain import as_json
from db.projections.space_shown import show_space
from db.projections.uncollected import uncollected
from db.projections.write import make_anew, replace_drafts
from db.tables import schema
from db.tables.entries import RawEntry, add

CHUNK = 400
PLACED_AT_ONCE = 20_000
Progress = Callable[[int, int], None]


class Shown(NamedTuple):
    """What the tables hold of a draft: the rows that its acts alone make, and what is found."""

    rows: Rows
    words: list[tuple[str, str]]


NOTHING = Shown({}, [])


def shown(fold: Fold) -> Shown:
    """What stands in the tables while this fold is what was last written."""
    draft = fold.draft()
    return Shown(draft_rows(draft, fold.acts), search_words(draft)) if fold.acts else NOTHING


class Intake(FoldedSpace):
    """Folds what arrives in one replica.

    Args:
        space_id: the founder's feed.      holidays_of: holidays by Land, from db.reference.
        before: who held the folded space of this replica until now.
    """

    def __init__(
        self, space_id: str, holidays_of: HolidaysOf, before: FoldedSpace | None = None
    ) -> None:
        super().__init__(space_id)
        self._holidays_of = holidays_of
        if before is not None:
            self.cue_bottom, self.held = before.cue_bottom, before.held

    def take_in(self, connection: Connection, entries: Iterable[RawEntry]) -> Changes:
        """Stores new entries and brings every projection up; any order gives the same state."""
        self.space(connection)
        new, filled = add(connection, entries)
        try:
            placed = Placer(connection).place_all(new)
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
        drafts = subjects - {""}
        if "" in subjects:
            self.held = None
            drafts |= set(show_space(connection, self.space(connection)))
        self.fold_drafts(connection, sorted(drafts))
        return Changes(drafts=frozenset(drafts), space="" in subjects)

    def fold(self, connection: Connection, placed: list[tuple[Entry, Place]]) -> Changes:
        """Brings the projections up for entries just placed."""
        acts = [act_of(entry, place) for entry, place in placed]
        remember_invitations(connection, acts)
        concerns_space = any(_concerns_space(act) for act in acts)
        drafts = {act.subject for act in acts if act.subject}
        if concerns_space:
            before, self.held = self.held, None
            if any(isinstance(act.op, EraseConfirm) for act in acts):
                drafts |= self.erase(connection)
            drafts |= set(show_space(connection, self.space(connection)))
            drafts |= self.recounted(connection, before)
        self.fold_drafts(connection, sorted(drafts))
        return Changes(drafts=frozenset(drafts), space=concerns_space)

    def erase(self, connection: Connection) -> set[str]:
        """Takes away what two members agreed to erase; returns the drafts to fold anew."""
        touched = carry_out(connection, self.space(connection))
        if touched:
            self.held = None
        return touched - {""}

    def recounted(self, connection: Connection, before: Space | None) -> set[str]:
        """The drafts in which a feed acted whose cuts are others than ``before``."""
        space = self.space(connection)
        was, now = before.trust.tally() if before else {}, space.trust.tally()
        moved = [feed for feed in {*was, *now} if was.get(feed) != now.get(feed)]
        if not moved:
            return set()
        places = {feed: self._first_touched(before, space, feed) for feed in moved}
        rows = connection.exec_driver_sql(
            "SELECT DISTINCT p.subject FROM json_each(?) j JOIN lane l ON l.feed = j.key "
            "CROSS JOIN placed p ON p.lane = l.number AND p.seq >= j.value "
            "WHERE p.subject <> ''",
            (json.dumps(places),),
        )
        return {str(row[0]) for row in rows}

    @staticmethod
    def _first_touched(before: Space | None, now: Space, feed: str) -> int:
        """The first position of a feed that any cut concerns, or did."""
        spaces = [now] if before is None else [before, now]
        return min(sys.maxsize, *(one.trust.touched_from(feed) for one in spaces))

    def fold_drafts(
        self,
        connection: Connection,
        draft_ids: Sequence[str],
        progress: Progress | None = None,
        *,
        cleared: bool = False,
    ) -> None:
        """Folds some drafts anew and replaces their rows, a chunk at a time."""
        space = self.space(connection)
        before = dict.fromkeys(draft_ids, NOTHING) if cleared else {}
        for start in range(0, len(draft_ids), CHUNK):
            chunk = draft_ids[start : start + CHUNK]
            folds = [
                fold_of(draft_id, acts, space)
                for draft_id, acts in acts_by_subject(connection, chunk).items()
            ]
            self.write_drafts(connection, folds, before)
            if progress is not None:
                progress(start + len(chunk), len(draft_ids))

    def write_drafts(
        self, connection: Connection, folds: Sequence[Fold], before: Mapping[str, Shown]
    ) -> None:
        """Replaces the rows of folded drafts; ``before`` tells what of it is there already."""
        rows = {fold.draft().id: self._rows(connection, fold) for fold in folds}
        replace_drafts(connection, rows, {one: shown.rows for one, shown in before.items()})
        words = {fold.draft().id: search_words(fold.draft()) for fold in folds}
        write_search(connection, words, {one: shown.words for one, shown in before.items()})

    def _rows(self, connection: Connection, fold: Fold) -> Rows:
        draft = fold.draft()
        rows, space = draft_rows(draft, fold.acts), self.space(connection)
        dues = due_rows(draft, space, self._holidays_of)
        rows[schema.due] = [(run, step, draft.id, due) for (run, step), due in dues.items()]
        changed_at = max(act.clock for act in fold.acts)
        rows[schema.listed] = listed_rows(draft, changed_at, dues, lifters(draft, space))
        return rows

    def rebuild(self, connection: Connection, progress: Progress | None = None) -> None:
        """Throws every projection away and folds all entries from nothing."""
        with uncollected():
            self._rebuild(connection, progress)

    def _rebuild(self, connection: Connection, progress: Progress | None) -> None:
        make_anew(connection, (*schema.PLACEMENT, *schema.HASHED, *schema.CACHES))
        connection.exec_driver_sql("DROP TABLE IF EXISTS search")
        connection.exec_driver_sql(schema.SEARCH)
        _place_all(connection)
        self.held = None
        self.erase(connection)
        remember_invitations(connection, acts_of(connection, ""))
        show_space(connection, self.space(connection))
        subjects = connection.exec_driver_sql(
            "SELECT DISTINCT subject FROM placed WHERE subject <> '' ORDER BY subject"
        ).all()
        self.fold_drafts(connection, [row[0] for row in subjects], progress, cleared=True)


def _concerns_space(act: Act) -> bool:
    return act.kind.endswith("!") or (not act.subject and act.kind != "witness")


def _place_all(connection: Connection) -> None:
    placer = Placer(connection, bulk=True)
    rows = _all_entries(connection)
    while chunk := list(islice(rows, PLACED_AT_ONCE)):
        placer.place_all(chunk)


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
