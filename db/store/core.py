"""What every door shares: the open replica, who acts, and one way to write."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Connection

from db.changes import Changes
from db.domain.act import hypothetical
from db.domain.draft import Draft
from db.domain.space import Space
from db.errors import KnownError, NoKeyringError, Refused
from db.ledger.last_seq import write_last_seq
from db.media.blobs import BlobStore
from db.projections.folded_space import FoldedSpace
from db.queries.deputies import stands_in_for
from db.queries.viewer import Viewer
from db.reference.holidays import is_holiday_in
from db.rows.sentences import sentence
from db.store import own_tail
from db.store.told_changes import newest, tell, told_since
from db.tables.database import Database
from db.tables.versions import SHAPE

if TYPE_CHECKING:
    # Who only looks needs none of it: the list of a desk is there before it is imported.
    from db.actions.media import MediaDesk
    from db.actions.writer import Identity, Writer
    from db.ledger.keys import DeviceKey
    from db.ledger.keystore import KeyStore
    from db.media.cues import CueReader
    from db.projections.checks import Judged
    from db.projections.intake import Intake, Progress

T = TypeVar("T")


def now_ms() -> int:
    """This computer's clock, ms since 1970."""
    return time.time_ns() // 1_000_000


class _GivenUpError(Exception):
    """Leaves a trial transaction without keeping it."""


class Core:
    """One open replica; used by one thread at a time.

    Attributes:
        folder: the replica's folder.      database, blobs: its parts.
        folded: its space.
        clock: ms.      draw: randomness.
        feed: the acting device's feed.
    """

    def __init__(  # noqa: PLR0913 - what a replica is opened with
        self,
        folder: Path,
        *,
        create: bool = False,
        space_id: str = "",
        clock: Callable[[], int] = now_ms,
        draw: Callable[[int], bytes] = os.urandom,
        passphrase: str | None = None,
    ) -> None:
        self.folder, self.clock, self.draw = folder, clock, draw
        self.database = Database(folder, create=create)
        self.blobs = BlobStore(folder / "media")
        self._passphrase = passphrase
        self._keys: dict[str, DeviceKey] = {}
        self.keystore: KeyStore | None = None
        self._writer: Writer | None = None
        self._demo: bool | None = None
        self._version = self._polled = self.database.data_version()
        self._process = f"{os.getpid()}-{id(self):x}"
        if space_id:
            self.set_setting("space", space_id)
        self.folded = FoldedSpace(space_id or self.setting("space"), self._cue_bottom)
        self._intake: Intake | None = None
        self.feed = self.setting("feed")
        self._seen_change = self._newest_change()
        self.generation = 0

    @property
    def intake(self) -> Intake:
        """Takes entries in and brings every projection up; holds the folded space from then on."""
        if self._intake is None:
            from db.projections.intake import Intake  # noqa: PLC0415 - whoever only looks needs none

            self._intake = Intake(self.folded.space_id, is_holiday_in, self.folded)
            self.folded = self._intake
        return self._intake

    def _cue_bottom(self, digest: str) -> int:
        return self._cues.bottom(digest)

    @cached_property
    def _cues(self) -> CueReader:
        from db.media.cues import CueReader  # noqa: PLC0415 - whoever only looks needs none

        return CueReader(self.blobs)

    @cached_property
    def media(self) -> MediaDesk:
        """Looks at and takes in files."""
        from db.actions.media import MediaDesk  # noqa: PLC0415 - whoever only looks needs none

        return MediaDesk(self.blobs)

    # settings of this device ------------------------------------------------------------

    def setting(self, key: str) -> str:
        """A setting of this device, "" = not set."""
        with self.database.read() as connection:
            found = connection.exec_driver_sql(
                "SELECT value FROM local_setting WHERE key = ?", (key,)
            ).first()
        return str(found[0]) if found else ""

    def set_setting(self, key: str, value: str) -> None:
        """Keeps a setting of this device."""
        self.set_settings({key: value})

    def set_settings(self, settings: Mapping[str, str]) -> None:
        """Keeps settings of this device, in one commit; none where nothing is new."""
        self._demo = None
        new = [(key, value) for key, value in settings.items() if self.setting(key) != value]
        if not new:
            return
        with self.local() as connection:
            connection.exec_driver_sql(
                "INSERT OR REPLACE INTO local_setting (key, value) VALUES (?, ?)", new
            )

    @contextmanager
    def local(self) -> Iterator[Connection]:
        """A write to ``local_*`` tables; joins an open batch."""
        if self._writer is not None:
            yield self._writer.connection
            return
        with self.database.write() as connection:
            yield connection

    # reading ----------------------------------------------------------------------------

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view, after noticing what other processes wrote."""
        with self.database.read() as connection:
            self._notice()
            if self._writer is not None:
                self._writer.flush()
            yield connection

    def _notice(self) -> None:
        version = self.database.data_version()
        if version != self._version:
            self._version = version
            self.folded.forget()
            self.generation += 1

    def space(self, connection: Connection) -> Space:
        """The folded space."""
        return self.folded.space(connection)

    def judged(self, connection: Connection, draft: Draft, digest: str) -> tuple[Judged, ...]:
        """What the checks say of a revision now."""
        from db.projections.checks import content_of  # noqa: PLC0415 - no list needs them

        content = content_of(draft, digest)
        space, now = self.space(connection), self.clock()
        return self.folded.checks.of(connection, draft, space, content, now)

    def viewer(self, connection: Connection) -> Viewer:
        """The acting member as queries want it."""
        now = self.clock()
        space = self.space(connection)
        actor = space.trust.actor(hypothetical(self.feed, now, None))
        if actor is None:
            return Viewer("", "", frozenset(), self.feed, now)
        deputised = stands_in_for(space, actor.unit, now) if actor.votes else ()
        return Viewer(actor.member, actor.unit, actor.roles, self.feed, now, deputised)

    # acting -----------------------------------------------------------------------------

    def identity(self) -> Identity:
        """The acting device's key.

        Raises:
            NoKeyringError: the key cannot be reached.
        """
        from db.actions.writer import Identity  # noqa: PLC0415 - whoever only looks signs nothing

        key = self._keys.get(self.feed)
        if key is None:
            if not self.feed:
                raise Refused("not_member", sentence("not_member"))
            key = self.key_places().load(self.folded.space_id, self.feed)
            self._keys[self.feed] = key
        return Identity(key, "")

    def key_places(self) -> KeyStore:
        """Where this replica's keys lie."""
        from db.ledger.keystore import open_keystore  # noqa: PLC0415 - only to sign

        return self.keystore or open_keystore(self.folder, self._passphrase)

    def needs_passphrase(self) -> bool:
        """Whether the key lies in a file that opens with a passphrase not given yet."""
        from db.ledger.passphrase_keys import KEY_FOLDER  # noqa: PLC0415 - only where keys matter

        if not (self.folder / "local" / KEY_FOLDER / f"{self.feed}.json").exists():
            return False
        try:
            self.identity()
        except NoKeyringError:
            return True
        return False

    def unlock(self, passphrase: str) -> None:
        """Opens the acting device's key for this session.

        Raises:
            NoKeyringError: the passphrase does not fit.
        """
        before, self._passphrase = self._passphrase, passphrase
        try:
            self.identity()
        except NoKeyringError:
            self._passphrase = before
            raise

    def know_key(self, key: DeviceKey) -> None:
        """Keeps a key in memory for this session."""
        self._keys[key.feed] = key

    def forget_key(self, feed: str) -> None:
        """Keeps a key in memory no longer."""
        self._keys.pop(feed, None)

    def act(self, do: Callable[[Writer], T]) -> tuple[T, Changes]:
        """Runs one intent of the acting member in one durable transaction.

        Returns:
            What ``do`` returned, and what the commit touched; in a batch the entries only.
        """
        identity = self.identity()
        if self._writer is not None:
            return self._act_in_batch(self._writer, identity, do)
        with self.database.write() as connection:
            self._notice()
            self._check_restored(connection, identity.key.feed)
            writer = self._new_writer(connection, identity)
            try:
                result = do(writer)
                changes = writer.finish()
            except BaseException:
                self.intake.forget()
                raise
            self.note_change(connection, changes)
            seq = writer.own_seq()
        self.generation += 1
        self._note_seq(identity.key.feed, seq)
        return result, changes

    def attempt(self, do: Callable[[Writer], T], *, dry: bool) -> tuple[T, Changes]:
        """Runs an intent as `act` does; ``dry``: judged and told, then nothing is kept."""
        told: list[T] = []

        def try_it(writer: Writer) -> None:
            told.append(do(writer))
            if dry:
                raise _GivenUpError

        try:
            changes = self.act(try_it)[1]
        except _GivenUpError:
            changes = Changes()
        return told[0], changes

    def _new_writer(self, connection: Connection, identity: Identity) -> Writer:
        from db.actions.writer import Writer  # noqa: PLC0415 - whoever only looks writes nothing

        return Writer(connection, self.intake, identity, self.clock, self.draw)

    def _act_in_batch(
        self, writer: Writer, identity: Identity, do: Callable[[Writer], T]
    ) -> tuple[T, Changes]:
        writer.identity = identity
        before = writer.count
        result = do(writer)
        return result, writer.changes_since(before)

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Many acts in one transaction; each is judged, all or none are kept.

        A refused act leaves the batch by its exception and takes everything with it.
        """
        identity = self.identity()
        with self.database.write() as connection:
            self._notice()
            self._check_restored(connection, identity.key.feed)
            writer = self._new_writer(connection, identity)
            self._writer = writer
            try:
                yield
                changes = writer.finish()
                self.note_change(connection, changes)
            except BaseException:
                self.intake.forget()
                raise
            finally:
                self._writer = None
        self.generation += 1
        for feed, seq in writer.own_seqs().items():
            self._note_seq(feed, seq)

    def is_whole(self, connection: Connection, feed: str) -> bool:
        """Whether a feed is here as far as the note in the user's state folder knows it."""
        return not own_tail.missing(connection, self.folded.space_id, feed)

    def _check_restored(self, connection: Connection, feed: str) -> None:
        """A database behind the note in the user's state folder was restored or copied."""
        if behind := own_tail.behind(connection, self.folded.space_id, feed):
            raise KnownError(behind)

    def _note_seq(self, feed: str, seq: int) -> None:
        if not self.is_demo_store():
            write_last_seq(self.folded.space_id, feed, seq)

    def is_demo_store(self) -> bool:
        """Whether the keys lie in the open demo file, where no restored copy is guarded."""
        if self._demo is None:
            self._demo = self.setting("demo") == "1"
        return self._demo

    # changes of other processes ----------------------------------------------------------

    def note_change(self, connection: Connection, changes: Changes) -> None:
        """Tells other processes of this replica what a commit touched."""
        tell(connection, changes, self._process)

    def _newest_change(self) -> int:
        with self.database.read() as connection:
            return newest(connection)

    def poll_changes(self) -> Changes:
        """What other processes committed since last asked; cheap when nothing happened."""
        # asked for by itself: a question in between notices a commit too, and tells nobody
        version = self.database.data_version()
        if version == self._polled and not self._writer:
            return Changes()
        self._polled = version
        with self.read() as connection:
            total, self._seen_change = told_since(connection, self._seen_change, self._process)
        return total

    # rebuild ----------------------------------------------------------------------------

    def rebuild(self, progress: Progress | None = None) -> None:
        """Folds every projection from nothing."""
        with self.database.write() as connection:
            self.intake.rebuild(connection, progress)
            connection.exec_driver_sql(
                "INSERT OR REPLACE INTO local_setting (key, value) VALUES (?, ?)",
                ("projection_version", SHAPE),
            )
            self.note_change(connection, Changes(everything=True))
        self.generation += 1

    def rebuild_if_outdated(self, progress: Progress | None = None) -> None:
        """A newer program shows entries anew once."""
        if self.setting("projection_version") != SHAPE:
            self.rebuild(progress)

    def close(self) -> None:
        """Closes the files."""
        self.database.close()
