"""This replica as sync sees it: what it holds, what it lacks, and how it takes more in."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, cast

from sqlalchemy import Connection

from db.changes import Changes
from db.errors import Refused
from db.ledger.entry import Entry
from db.ledger.fingerprint import fingerprint_of
from db.ledger.frames import Frame
from db.ledger.problem import Problem
from db.media.blobs import BlobStore
from db.projections.intake import Intake
from db.sync import allowance, holding, media_plan
from db.sync.allowance import Days
from db.sync.book import Book
from db.sync.media_plan import MediaWishes, Want
from db.sync.sift import sift
from db.tables import entries
from db.tables.database import Database
from db.tables.entries import RawEntry
from db.tables.share_file import PAGE_BYTES, PAGE_ROWS

_AFTER = (
    "SELECT feed, seq, sig, header, body FROM entry WHERE feed = ? AND seq > ?"
    " ORDER BY seq, id LIMIT ?"
)
_TELL_EVERY_S = 1.0


class _Glance(NamedTuple):
    stamp: tuple[int, int]
    heads: Mapping[str, tuple[int, str]]
    fingerprint: str
    wishes: MediaWishes


class Replica:
    """The entries and media of one space folder.

    Args:
        database: open; used by the calling thread only.
        intake: folds what arrives.
        blobs: the media folder.
        note: called within the transaction that takes entries in, to tell other processes.
        mute: names own feeds that are given to nobody: their invitation is known nowhere.

    Attributes:
        space: the founder's feed, 32 hex.
        scratch: folder on this machine for files on their way.
        mark: word that names this folder's partial files on a share.
        changes: what taking in touched so far.
    """

    def __init__(
        self,
        database: Database,
        intake: Intake,
        blobs: BlobStore,
        note: Callable[[Connection, Changes], None] = lambda _connection, _changes: None,
        mute: Callable[[Connection], frozenset[str]] = lambda _connection: frozenset(),
    ) -> None:
        self._database = database
        self._intake = intake
        self._blobs = blobs
        self._note, self._mute = note, mute
        self._version = -1
        self._days: dict[str, Days] = {}
        self._seen: _Glance | None = None
        self.space = intake.space_id
        self.scratch = database.folder / "local" / "sync"
        place = f"{platform.node()} {database.folder.absolute()}"
        self.mark = sha256(place.encode()).hexdigest()[:8]
        self.changes = Changes()
        self._untold: set[str] = set()
        self._told_at = 0.0

    def heads(self) -> dict[str, tuple[int, str]]:
        """Return by feed the highest position and its id."""
        return dict(self._glance().heads)

    def fingerprint(self) -> str:
        """Return one digest for the state of all feeds."""
        return self._glance().fingerprint

    def _glance(self) -> _Glance:
        """Return what every round asks for; read anew only if somebody wrote meanwhile."""
        stamp = self._database.stamp()
        if self._seen is None or self._seen.stamp != stamp:
            with self._database.read() as connection:
                found, muted = entries.heads(connection), self._mute(connection)
                wishes = media_plan.read_wishes(connection)
            heads = {feed: head for feed, head in found.items() if feed not in muted}
            self._seen = _Glance(stamp, heads, fingerprint_of(heads), wishes)
        return self._seen

    def counts(self) -> dict[str, int]:
        """Return by feed the number of entries, both branches of a fork included."""
        with self._database.read() as connection:
            rows = connection.exec_driver_sql("SELECT feed, COUNT(*) FROM entry GROUP BY feed")
            muted = self._mute(connection)
            return {feed: count for feed, count in rows if feed not in muted}

    def count(self, feed: str) -> int:
        """Return the number of entries of one feed, both branches of a fork included."""
        with self._database.read() as connection:
            found = connection.exec_driver_sql(
                "SELECT COUNT(*) FROM entry WHERE feed = ?", (feed,)
            )
            return int(found.scalar_one())

    def ids(self, feed: str) -> list[tuple[int, str]]:
        """Return (position, id) of everything of a feed."""
        with self._database.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT seq, id FROM entry WHERE feed = ? ORDER BY seq, id", (feed,)
            )
            return [(seq, entry_id) for seq, entry_id in rows]

    def page(self, wants: Iterable[tuple[str, int]]) -> list[Frame]:
        """Return the next entries of some feeds, as `ShareFile.page` does for a share."""
        found: list[Frame] = []
        size = 0
        with self._database.read() as connection:
            for feed, after in wants:
                for frame in connection.exec_driver_sql(_AFTER, (feed, after, PAGE_ROWS)):
                    found.append(cast("Frame", tuple(frame)))
                    size += len(frame[3]) + len(frame[4] or b"")
                    if size > PAGE_BYTES or len(found) >= PAGE_ROWS:
                        return found
        return found

    def frames(self, ids: Iterable[str]) -> list[Frame]:
        """Return the entries with these ids, in their order."""
        with self._database.read() as connection:
            held = [entries.get(connection, entry_id) for entry_id in ids]
        return [(raw.feed, raw.seq, raw.sig, raw.header, raw.body) for raw in held if raw]

    def bodiless(self) -> list[str]:
        """Return the ids of entries whose body is missing and not erased; reads all of them."""
        with self._database.read() as connection:
            found = connection.exec_driver_sql(
                "SELECT id FROM entry WHERE body IS NULL AND id NOT IN (SELECT id FROM erased)"
            )
            return [row[0] for row in found]

    def erased(self) -> dict[str, tuple[str, int]]:
        """Return by id (feed, position) of the entries whose words two members took away."""
        with self._database.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT id, feed, seq FROM entry WHERE id IN (SELECT id FROM erased) ORDER BY id"
            )
            return {entry: (feed, seq) for entry, feed, seq in rows}

    def erased_media(self) -> list[str]:
        """Return the SHA-256 of media that were erased here and that nothing names any more."""
        with self._database.read() as connection:
            found = connection.exec_driver_sql(
                "SELECT what FROM local_erased WHERE kind = 'medium'"
            )
            gone = set(found.scalars())
            return sorted(gone - entries.named_in_words(connection, gone)) if gone else []

    def accept(self, frames: Sequence[Frame]) -> tuple[tuple[str, ...], list[Problem]]:
        """Check strangers' entries and take in what may be stored, in one transaction.

        Returns:
            ids of the entries stored, and why others were not.

        Raises:
            KnownError: this replica cannot be written.
        """
        with self._database.read() as connection:
            sifted = sift(frames, Book(connection, self.space))
            kept, over = self._within_limits(connection, sifted.entries)
        problems = [*sifted.problems, *over]
        if not kept:
            return (), problems
        try:
            changes = self._take_in(kept)
        except BaseException:
            self._days.clear()
            raise
        self.changes |= changes
        return changes.entries, problems

    def _take_in(self, kept: Sequence[Entry]) -> Changes:
        with self._database.write() as connection:
            self._forget_if_others_wrote()
            changes = self._intake.take_in(connection, map(_raw, kept))
            if len(changes.entries) < len(kept):
                changes |= self._fold_filled(connection)
            self._note(connection, changes)
        return changes

    def _within_limits(
        self, connection: Connection, new: Sequence[Entry]
    ) -> tuple[list[Entry], list[Problem]]:
        """Part what may be taken in from what is too much of one device (3-ledger §3.4)."""

        def days_of(feed: str) -> Days:
            if feed not in self._days:
                self._days[feed] = holding.days_of(connection, feed)
            return self._days[feed]

        free = holding.free(connection) if new else set[str]()
        return allowance.part(new, days_of, lambda feed: holding.reach(connection, feed), free)

    def media_have(self) -> frozenset[str]:
        """Return the SHA-256 of every medium that entries name and that is here."""
        return frozenset(one.sha for one in self.media_plan() if self.media_here(one.sha))

    def media_wanted(self) -> dict[str, int]:
        """Return by SHA-256 the size of every medium not here, what waits for someone first."""
        return {one.sha: one.size for one in self.media_plan() if not self.media_here(one.sha)}

    def media_plan(self, first: Sequence[str] = ()) -> list[Want]:
        """Return every medium that entries name, the most urgent first; these before all.

        Without those of a device that named too much, unless they are here already.
        """
        with self._database.read() as connection:
            held = holding.media_held(connection)
            found = media_plan.plan(connection, first)
        return [one for one in found if one.sha not in held or self.media_here(one.sha)]

    def media_unmovable(self) -> set[str]:
        """Return the media that never make room for others."""
        with self._database.read() as connection:
            return media_plan.unmovable(connection)

    def media_wishes(self) -> MediaWishes:
        """Return what people here said about media."""
        return self._glance().wishes

    def media_here(self, sha: str) -> bool:
        """Tell whether a medium is here."""
        return self._blobs.has(sha)

    def media_path(self, sha: str) -> Path:
        """Return where a medium lies or will lie."""
        return self._blobs.path_of(sha)

    def media_keep(self, part: Path, sha: str) -> bool:
        """Take in a file that came whole; tell whether its bytes are the ones named.

        Raises:
            KnownError: the media folder cannot be written.
        """
        try:
            self._blobs.take_in(part, expected=sha)
        except Refused:
            return False
        self.media_arrived(sha)
        return True

    def media_let_go(self, sha: str) -> None:
        """Remove a medium of which there is another copy elsewhere."""
        self._blobs.remove(sha)
        self.media_arrived(sha)

    def media_arrived(self, sha: str) -> None:
        """Note that a medium came to its place, every byte checked, or left it."""
        self.changes |= Changes(media=frozenset({sha}))
        self._untold |= {sha}

    def media_tell(self, *, now: bool) -> None:
        """Tell other processes which media came, about once a second."""
        moment = time.monotonic()
        if self._untold and (now or moment - self._told_at > _TELL_EVERY_S):
            with self._database.write() as connection:
                self._note(connection, Changes(media=frozenset(self._untold)))
            self._untold, self._told_at = set(), moment

    def _fold_filled(self, connection: Connection) -> Changes:
        """Fold everything anew: a missing body came, or another process was quicker; both rare."""
        self._intake.rebuild(connection)
        return Changes(everything=True)

    def _forget_if_others_wrote(self) -> None:
        version = self._database.data_version()
        if version != self._version:
            self._version = version
            self._intake.forget()


def _raw(entry: Entry) -> RawEntry:
    return RawEntry(entry.id, entry.feed, entry.seq, entry.sig, entry.header, entry.body)
