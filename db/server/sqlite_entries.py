"""The entries of one space in SQLite: the same file as a replica's, but nothing is folded."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import Connection

from db.domain.erasure import ERASING
from db.domain.operations import BadFields, MemberInvite, SpaceCreate, read_operation
from db.ledger.entry import Entry, EntryError, parse_body
from db.ledger.fingerprint import fingerprint_of
from db.ledger.frames import Frame
from db.server import accounts, codes, erasing
from db.server.accounts import within_limits
from db.server.connections import Connections
from db.server.standing import Standing, concerns_rights, standing
from db.server.storage import Heads, Refusal, Taken
from db.sync.book import Book
from db.sync.sift import Sifted, sift
from db.tables import entries
from db.tables.database import FILE
from db.tables.entries import RawEntry

_AFTER = (
    "SELECT feed, seq, sig, header, body FROM entry WHERE feed = ? AND seq > ? ORDER BY seq, id"
)
_IDS = "SELECT seq, id FROM entry WHERE feed = ? AND seq > ? ORDER BY seq, id LIMIT ?"
_MEMBERSHIP = frozenset({"space.create", "member.invite"})


class SqliteEntries:
    """One folder with ``space.sqlite``.

    Args:
        folder: of the space.
        space: the founder's feed, 32 hex.
        create: make the file.
    """

    def __init__(self, folder: Path, space: str, *, create: bool = False) -> None:
        self.space = space
        self._connections = Connections(folder, create=create)
        self._cached: tuple[Heads, int, str] | None = None
        self._standing: Standing | None = None
        self._guard = threading.Lock()
        self._erasing = True
        with self._connections.writer() as database, database.write() as connection:
            accounts.make(connection)
            codes.make(connection)

    def heads(self) -> Heads:
        """Return by feed the highest position and its id."""
        return self._summary()[0]

    def total(self) -> int:
        """Return how many entries there are."""
        return self._summary()[1]

    def quick(self, feed: str) -> tuple[str, int] | None:
        """Return fingerprint and total to a device that may read, None if that takes longer."""
        cached, known = self._cached, self._standing
        if cached is None or known is None or feed not in cached[0] or feed in known.revoked:
            return None
        return cached[2], cached[1]

    def counts(self) -> Mapping[str, int]:
        """Return by feed the number of entries."""
        with self._reading() as connection:
            rows = connection.exec_driver_sql("SELECT feed, COUNT(*) FROM entry GROUP BY feed")
            return {str(feed): int(count) for feed, count in rows}

    def ids(self, feed: str, after: int, most: int) -> list[tuple[int, str]]:
        """Return (position, id) of a feed's entries after a position."""
        with self._reading() as connection:
            rows = connection.exec_driver_sql(_IDS, (feed, after, most))
            return [(int(seq), str(entry)) for seq, entry in rows]

    def page(self, have: Mapping[str, int], most: int) -> tuple[list[Frame], bool]:
        """Return what follows these positions; the founder's feed first, as it invites others."""
        feeds = sorted(self.heads().items(), key=lambda one: (one[0] != self.space, one[0]))
        behind = [(feed, have.get(feed, 0)) for feed, (seq, _) in feeds if seq > have.get(feed, 0)]
        with self._reading() as connection:
            return _fill(_following(connection, behind), most)

    def frames(self, ids: Sequence[str], most: int) -> list[Frame]:
        """Return the entries with these ids, in their order."""
        with self._reading() as connection:
            found = entries.get_all(connection, ids)
        frames = ((one.feed, one.seq, one.sig, one.header, one.body) for one in found)
        return _fill(frames, most)[0]

    def take(self, frames: Sequence[Frame], only: str = "") -> Taken:
        """Check entries as a client does and store them, in one durable transaction."""
        with self._connections.writer() as database:
            with database.read() as connection:
                sifted = sift(frames, Book(connection, self.space))
                if only and not _opens(connection, only, sifted):
                    text = "Dieses Gerät hat hier niemand eingeladen, den der Server kennt"
                    raise Refusal(403, "unknown_device", text)
            with database.write() as connection:
                new, over = within_limits(connection, sifted.entries)
                stored = _store(connection, new)
                self._carry_out(connection, new)
        self._forget(new)
        return Taken(stored, (*sifted.problems, *over))

    def is_known(self, feed: str) -> bool:
        """Tell whether a feed's first entry is here."""
        return feed in self.heads()

    def revoked(self) -> Collection[str]:
        """Return the feeds that were revoked; worked out anew when rights changed."""
        found = self._standing
        if found is None:
            with self._connections.writer() as database, database.write() as connection:
                found = self._standing = standing(connection, self.space)
        return found.revoked

    def account(self, feed: str, what: str, day: int, added: int) -> int:
        """Add bytes to a feed's account and return the sum of the last 30 days."""
        with self._connections.writer() as database, database.write() as connection:
            if added:
                accounts.add(connection, feed, what, day, added)
            return accounts.total(connection, feed, what, day)

    def put_code(self, name: str, content: bytes, until: int, now: int) -> None:
        """Keep a locked invitation until a time (ms)."""
        with self._connections.writer() as database, database.write() as connection:
            codes.put(connection, name, content, until, now)

    def code(self, name: str, now: int) -> bytes | None:
        """Return the locked invitation of this name, None where there is none (any more)."""
        with self._reading() as connection:
            return codes.get(connection, name, now)

    def drop_code(self, name: str) -> None:
        """Remove the locked invitation of this name."""
        with self._connections.writer() as database, database.write() as connection:
            codes.drop(connection, name)

    def copy_to(self, folder: Path) -> None:
        """Write a consistent copy into an empty folder, while others read and write."""
        with self._connections.reader() as database:
            database.backup(folder / FILE)

    def erased_media(self) -> Collection[str] | None:
        """Return media that an erasure left to remove, None where nothing is left to do."""
        with self._reading() as connection:
            return erasing.left(connection)

    def shed(self) -> None:
        """Empty what SQLite keeps of erased words, once erased media are removed."""
        with self._connections.writer() as database:
            if database.shed():
                with database.write() as connection:
                    erasing.done(connection)

    def _carry_out(self, connection: Connection, new: Sequence[Entry]) -> None:
        """Take erased words away in the transaction in which the erasure becomes known here."""
        if self._erasing or any(entry.kind in ERASING for entry in new):
            self._erasing = erasing.carry_out_here(connection, self.space)

    def close(self) -> None:
        """Close the file."""
        self._connections.close()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._connections.reader() as database, database.read() as connection:
            yield connection

    def _summary(self) -> tuple[Heads, int, str]:
        with self._guard:
            if self._cached is None:
                with self._reading() as connection:
                    heads, total = entries.heads(connection), entries.count(connection)
                self._cached = (heads, total, fingerprint_of(heads))
            return self._cached

    def _forget(self, new: Iterable[Entry]) -> None:
        kinds = {entry.kind for entry in new}
        if not kinds:
            return
        with self._guard:
            self._cached = None
        known = self._standing
        if known is not None and (known.waits or any(map(concerns_rights, kinds))):
            self._standing = None


def _following(connection: Connection, behind: Iterable[tuple[str, int]]) -> Iterator[Frame]:
    for want in behind:
        for row in connection.exec_driver_sql(_AFTER, want):
            yield cast("Frame", tuple(row))


def _fill(found: Iterable[Frame], most: int) -> tuple[list[Frame], bool]:
    """Take frames up to a size; a page never ends between two entries of one position."""
    page: list[Frame] = []
    size = 0
    for frame in found:
        if size >= most and frame[:2] != page[-1][:2]:
            return page, True
        page.append(frame)
        size += len(frame[3]) + len(frame[4] or b"")
    return page, False


def _opens(connection: Connection, feed: str, sifted: Sifted) -> bool:
    if any(entry.feed == feed and entry.seq == 1 for entry in sifted.entries):
        return True
    return entries.own_head(connection, feed)[0] > 0


def _store(connection: Connection, new: Sequence[Entry]) -> int:
    raws = [RawEntry(one.id, one.feed, one.seq, one.sig, one.header, one.body) for one in new]
    added, filled = entries.add(connection, raws)
    keys = [(key,) for entry in new if entry.kind in _MEMBERSHIP for key in _invited(entry)]
    if keys:
        connection.exec_driver_sql("INSERT OR IGNORE INTO invited (key) VALUES (?)", keys)
    return len(added) + len(filled)


def _invited(entry: Entry) -> list[str]:
    """Return the keys that an entry lets in, whoever wrote it (3-ledger §3.3)."""
    try:
        op = read_operation(entry.kind, parse_body(entry))
    except (BadFields, EntryError):
        return []
    if isinstance(op, MemberInvite):
        return [op.key]
    return [op.recovery_key] if isinstance(op, SpaceCreate) else []
