"""Signs and stores a person's acts inside one transaction; every act is judged before it stays."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from db.changes import Changes
from db.domain.act import Act, hypothetical
from db.domain.actor import Actor
from db.domain.draft import Draft
from db.domain.fold import Fold, fold_of
from db.domain.operations import EraseConfirm, Operation, spell
from db.domain.operations.witness import Witness
from db.domain.space import Space
from db.errors import Refused
from db.ledger.entry import Entry
from db.ledger.header import MAX_SEEN, Seen
from db.ledger.keys import DeviceKey
from db.ledger.seal import seal
from db.projections.checks import Judged, content_of
from db.projections.intake import CHUNK, Intake, Shown, remember_invitations, shown
from db.projections.load import acts_of
from db.projections.placement import Place, Placer, merge
from db.projections.space_shown import show_space
from db.rows.sentences import sentence
from db.tables.entries import RawEntry, add_many

SALT_BYTES = 16
_QUIET = frozenset({"witness", "log.fingerprint", "inquiry.export"})
_AUDITORS = frozenset({*_QUIET, "feed.open", "feed.close", "fork.proof!"})
"""What one may write who only reads, checks and exports: that, and what a device needs."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who signs: a member's device key; ``member`` is "" before it has joined."""

    key: DeviceKey
    member: str


@dataclass(slots=True)
class _Head:
    id: str
    clock: int
    place: Place


class Writer:
    """One write transaction; several members may act in it one after the other (demo).

    Args:
        connection: an open ``BEGIN IMMEDIATE`` transaction.
        intake: the replica's projections.      identity: who signs.
        clock: wall clock in ms.      draw: source of randomness.

    Attributes:
        identity: may be exchanged between acts.
    """

    def __init__(
        self,
        connection: Connection,
        intake: Intake,
        identity: Identity,
        clock: Callable[[], int],
        draw: Callable[[int], bytes],
    ) -> None:
        self.connection, self.identity, self.clock, self.draw = connection, identity, clock, draw
        self._intake = intake
        self._placer = Placer(connection)
        self._heads = _load_heads(connection)
        self._folds: dict[str, Fold] = {}
        self._before: dict[str, Shown] = {}
        self._new: list[RawEntry] = []
        self._ids: list[str] = []
        self._subjects: list[str] = []
        self._feeds: set[str] = set()
        self._space_changed = False
        self._touched: set[str] = set()
        self._rights: Space | None = None
        self._recounted: set[str] = set()
        self._erases = False
        self._audits: dict[str, bool] = {}

    @property
    def space(self) -> Space:
        """The folded space, own acts of this transaction included."""
        return self._intake.space(self.connection)

    @property
    def actor(self) -> Actor:
        """The acting member with its roles now.

        Raises:
            Refused: this device has not been accepted yet, or a fork took it away.
        """
        probe, trust = hypothetical(self.identity.key.feed, self.clock(), None), self.space.trust
        found = trust.actor(probe)
        if found is None:
            why = trust.fallen(probe) or "not_member"
            raise Refused(why, sentence(why))
        return found

    def new_id(self) -> str:
        """A fresh random id, 32 hex."""
        return self.draw(16).hex()

    def draft(self, draft_id: str) -> Draft:
        """The folded draft, own acts of this transaction included; who only reads has no need."""
        self._refuse_auditor()
        return self._fold(draft_id).draft()

    def judged(self, draft: Draft, revision: str) -> tuple[Judged, ...]:
        """What the checks say of a revision now, exceptions included."""
        content = content_of(draft, revision)
        return self._intake.checks.of(self.connection, draft, self.space, content, self.clock())

    def write(self, op: Operation, subject: str = "") -> str:
        """Signs one operation, lets the rules judge it, and keeps it for the commit.

        Returns:
            The entry's id, 64 hex.

        Raises:
            Refused: a rule says no; the transaction must be left by this exception.
        """
        if op.KIND not in _AUDITORS:
            self._refuse_auditor()
        if subject:
            self._fold(subject)
        feed = self.identity.key.feed
        head = self._heads.get(feed)
        moved = self._moved(head) if head else {}
        while len(moved) > MAX_SEEN:
            first = dict(list(moved.items())[:MAX_SEEN])
            self._append(Witness(), "", first)
            head = self._heads[feed]
            moved = self._moved(head)
        act = self._append(op, subject, moved)
        self._judge(act)
        return act.id

    def _refuse_auditor(self) -> None:
        """Before the rules of the act itself: the sentence is to name the role, not a detail."""
        feed = self.identity.key.feed
        if feed not in self._audits:
            found = self.space.trust.actor(hypothetical(feed, self.clock(), None))
            self._audits[feed] = found is not None and found.roles == {"auditor"}
        if self._audits[feed]:
            raise Refused("auditor_reads", sentence("auditor_reads"))

    def see(self, entry_id: str) -> None:
        """Names a placed entry as seen, unless it is already.

        Of a forked feed an author sees the longest branch by itself; who judges another one has
        to have seen that too.
        """
        row = self.connection.exec_driver_sql(
            "SELECT feed, id, clock, lane, seq, past FROM placed WHERE id = ?", (entry_id,)
        ).one()
        other = _head_of(row)
        own = self._heads.get(self.identity.key.feed)
        past = own.place.past if own else ()
        lane = other.place.lane
        if lane >= len(past) or past[lane] < other.place.seq:
            self._append(Witness(), "", {row[0]: other})

    def _moved(self, head: _Head) -> dict[str, _Head]:
        past, own = head.place.past, self.identity.key.feed
        return {
            feed: other
            for feed, other in self._heads.items()
            if feed != own
            and (other.place.lane >= len(past) or past[other.place.lane] < other.place.seq)
        }

    def _append(self, op: Operation, subject: str, moved: dict[str, _Head]) -> Act:
        entry = self._seal(op, subject, moved)
        head = self._heads.get(entry.feed)
        past = array("I", head.place.past if head else ())
        for other in (*([head] if head else []), *moved.values()):
            merge(past, other.place)
        place = self._placer.settle(entry, head.place.lane if head else -1, past)
        self._heads[entry.feed] = _Head(entry.id, entry.clock, place)
        self._new.append(
            RawEntry(entry.id, entry.feed, entry.seq, entry.sig, entry.header, entry.body)
        )
        self._ids.append(entry.id)
        self._subjects.append(entry.subject)
        self._feeds.add(entry.feed)
        return Act(
            entry.id,
            entry.feed,
            entry.seq,
            entry.clock,
            entry.kind,
            entry.subject,
            op,
            place.lane,
            past,
        )

    def _seal(self, op: Operation, subject: str, moved: dict[str, _Head]) -> Entry:
        head = self._heads.get(self.identity.key.feed)
        seen: Seen = {feed: (one.place.seq, one.id) for feed, one in sorted(moved.items())}
        return seal(
            self.identity.key,
            space=self._intake.space_id,
            seq=head.place.seq + 1 if head else 1,
            prev=head.id if head else "",
            clock=max(self.clock(), head.clock if head else 0),
            seen=seen,
            kind=op.KIND,
            subject=subject,
            fields=spell(op),
            salt=self.draw(SALT_BYTES),
        )

    def _judge(self, act: Act) -> None:
        if act.subject:
            fold = self._fold(act.subject)
            self._touched.add(act.subject)
            why = fold.add(act)
        else:
            why = self._judge_space(act)
        if why:
            raise Refused(why, sentence(why))

    def _judge_space(self, act: Act) -> str:
        self._rights = self._rights or self.space
        self.flush()
        self._space_changed = self._space_changed or act.kind not in _QUIET
        remember_invitations(self.connection, [act])
        self._erases = self._erases or isinstance(act.op, EraseConfirm)
        self._folds, self._audits = {}, {}
        self._intake.forget()
        return self.space.not_counted.get(act.id, "")

    def _fold(self, draft_id: str) -> Fold:
        fold = self._folds.get(draft_id)
        if fold is None:
            self.flush()
            fold = fold_of(draft_id, acts_of(self.connection, draft_id), self.space)
            self._folds[draft_id] = fold
            if draft_id not in self._before:
                self._before[draft_id] = shown(fold)
        return fold

    def flush(self) -> None:
        """Writes the entries kept so far into the open transaction."""
        add_many(self.connection, self._new)
        self._new = []
        self._placer.flush()

    def finish(self) -> Changes:
        """Brings the projections up; the caller commits."""
        self.flush()
        if self._space_changed:
            self._show_space()
        touched = sorted(self._touched)
        for start in range(0, len(touched), CHUNK):
            folds = [self._fold(one) for one in touched[start : start + CHUNK]]
            self._intake.write_drafts(self.connection, folds, self._before)
        return Changes(
            drafts=frozenset(self._touched | self._recounted),
            space=self._space_changed,
            entries=tuple(self._ids),
        )

    def _show_space(self) -> None:
        """Brings the space's rows up, and the drafts that a cut or a change of rights moved."""
        erased = self._intake.erase(self.connection) if self._erases else set()
        self._touched = (self._touched | set(show_space(self.connection, self.space))) - erased
        moved = erased | self._intake.recounted(self.connection, self._rights)
        for one in moved:
            # folded by the new rights already: what stands in the tables is not known any more
            self._before.pop(one, None)
        self._intake.fold_drafts(self.connection, sorted(moved - self._touched))
        self._recounted = moved

    @property
    def count(self) -> int:
        """How many entries were written so far."""
        return len(self._ids)

    def changes_since(self, before: int) -> Changes:
        """What the entries written after the first ``before`` touch."""
        drafts = frozenset(self._subjects[before:]) - {""}
        return Changes(drafts=drafts, entries=tuple(self._ids[before:]))

    def recounted(self, before: Space) -> set[str]:
        """The drafts in which a feed acted whose cuts are others than ``before``."""
        self.flush()
        return self._intake.recounted(self.connection, before)

    @contextmanager
    def as_if_agreed(self, cut: str) -> Iterator[None]:
        """Inside, space and drafts are as if a second admin had agreed to a cut; write nothing."""
        self.flush()
        folds, before = self._folds, dict(self._before)
        self._folds = {}
        self._intake.suppose(self.connection, cut)
        try:
            yield
        finally:
            self._folds, self._before = folds, before
            self._intake.forget()

    def head_of(self, feed: str) -> tuple[int, str]:
        """Position and id of a feed's newest entry, (0, "") where there is none."""
        head = self._heads.get(feed)
        return (head.place.seq, head.id) if head else (0, "")

    def at(self, feed: str, seq: int) -> list[str]:
        """Ids of what stands at a position of a feed: one, two after a fork."""
        self.flush()
        rows = self.connection.exec_driver_sql(
            "SELECT p.id FROM lane l JOIN placed p ON p.lane = l.number "
            "WHERE l.feed = ? AND p.seq = ? ORDER BY p.id",
            (feed, seq),
        )
        return [str(row[0]) for row in rows]

    def own_seq(self) -> int:
        """Position of the acting feed's newest entry."""
        head = self._heads.get(self.identity.key.feed)
        return head.place.seq if head else 0

    def own_seqs(self) -> dict[str, int]:
        """By feed that wrote, the position of its newest entry."""
        return {feed: self._heads[feed].place.seq for feed in self._feeds}


def _load_heads(connection: Connection) -> dict[str, _Head]:
    """By feed, the newest placed entry; of a forked feed the longest branch."""
    rows = connection.exec_driver_sql(
        "SELECT p.feed, p.id, p.clock, p.lane, p.seq, p.past FROM lane l CROSS JOIN placed p "
        "ON p.lane = l.number AND p.seq = (SELECT MAX(seq) FROM placed WHERE lane = l.number) "
        "ORDER BY p.seq, p.id"
    )
    return {row[0]: _head_of(row) for row in rows}


def _head_of(row: Row[Any]) -> _Head:
    feed, entry_id, clock, lane, seq, past = tuple(row)
    return _Head(entry_id, clock, Place(lane, seq, array("I", past), feed))
