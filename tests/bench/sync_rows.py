"""A shared file: the first sync into an empty replica, and one with nothing new."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from sqlalchemy import Connection
from typing_extensions import override

from db.changes import Changes
from db.ledger.keys import DeviceKey
from db.media.blobs import BlobStore
from db.projections.intake import Intake
from db.reference.holidays import is_holiday_in
from db.store import Store
from db.sync.engine import run
from db.sync.link import CarrierLink
from db.sync.memory import Memory
from db.sync.replica import Replica
from db.sync.server_link import ServerTarget
from db.sync.share_target import ShareTarget
from db.tables.database import Database
from db.tables.entries import RawEntry, add
from tests.bench import floors
from tests.bench.measure import Row, in_turns, middle, rounds, spent, timed
from tests.bench.space import Place, without_media
from tests.faults.mount import mounted

QUICK = 200


class OnlyStores(Intake):
    """Stores what came and leaves every projection for later."""

    @override
    def take_in(self, connection: Connection, entries: Iterable[RawEntry]) -> Changes:
        new, _ = add(connection, entries)
        return Changes(entries=tuple(raw.id for raw in new))


def sync(place: Place) -> Iterator[Row]:
    """Entries only: a share without media, on the same disk."""
    share = place.scratch / "bench.umlauf-ablage"
    space, invited = _publish(place, share)
    (file,) = share.glob("*.sqlite")
    stored = _Turns(place.scratch, share, invited, lambda: OnlyStores(space, is_holiday_in))
    shown = _Turns(place.scratch, share, invited, lambda: Intake(space, is_holiday_in))
    floor = partial(floors.copy_and_store, file, place.scratch / "floor.sqlite")
    ours, bare = in_turns(stored.first, floor, rounds(place.drafts))
    note = f"{ours.ms / stored.entries:.3f} ms an entry, the child's start included"
    what = f"first sync of {stored.entries:,} entries, stored"
    yield Row(what, ours.ms, bare.ms, "≤ 1.5×", note)
    yield _nothing_new(stored.last(), share, "local disk")
    with mounted(place.scratch / "far", real=place.scratch) as mount:
        mount.break_(delay_s=0.001)
        yield _nothing_new(stored.last(), mount.path / share.name, "a share at 1 ms an operation")
    stored.last().close()
    folded, bare = in_turns(shown.first, floor, 1)
    shown.last().close()
    note = f"{folded.ms / shown.entries:.3f} ms an entry"
    yield Row("the same, placed and folded too", folded.ms, bare.ms, "–", note)


def _nothing_new(replica: First, share: Path, where: str) -> Row:
    reader = floors.HeaderReader()
    reader.ask(share)
    replica.sync(share)
    both = [
        (spent(partial(reader.ask, share)), spent(partial(replica.sync, share)))
        for _ in range(QUICK)
    ]
    reader.close()
    bare, ours = middle([one for one, _ in both]), middle([one for _, one in both])
    note = f"{where}; floor: a bare child lists the folder and reads the header"
    return Row("sync with nothing new", ours.ms, bare.ms, "≤ 1.2×", note)


class _Turns:
    """First syncs of one share, each into a replica of its own."""

    def __init__(
        self, scratch: Path, share: Path, invited: list[str], intake: Callable[[], Intake]
    ) -> None:
        self._scratch, self._share, self._invited, self._intake = scratch, share, invited, intake
        self._made: First | None = None
        self.entries = 0

    def first(self) -> None:
        """One more; the one before is closed and deleted."""
        folder = self._scratch / f"first-{id(self)}"
        if self._made is not None:
            self._made.close()
            shutil.rmtree(folder)
        self._made = First(folder, self._intake(), self._invited)
        self.entries, _ = self._made.sync(self._share)

    def last(self) -> First:
        """The newest one, still open."""
        assert self._made is not None
        return self._made


def _publish(place: Place, share: Path) -> tuple[str, list[str]]:
    """Makes a share with everything; returns the space and who was ever invited."""
    source = without_media(place.folder, place.scratch / "source")
    with Store.open(source) as store:
        document, _ = store.sync.run(str(share))
        space = store.space().id
    assert document["created"]
    assert not document["problems"]
    database = Database(source)
    with database.read() as connection:
        keys = [row[0] for row in connection.exec_driver_sql("SELECT key FROM invited")]
    database.close()
    return space, keys


class First:
    """An empty replica that knows who was invited, as one that folds learns on the way."""

    def __init__(self, folder: Path, intake: Intake, invited: list[str]) -> None:
        self._database = Database(folder, create=True)
        with self._database.write() as connection:
            keys = [(key,) for key in invited]
            connection.exec_driver_sql("INSERT INTO invited (key) VALUES (?)", keys)
        self._replica = Replica(self._database, intake, BlobStore(folder / "media"))
        self._memory, self._link = Memory(), CarrierLink()

    def sync(self, share: Path | ServerTarget) -> tuple[int, float]:
        """One round; returns how many entries came and the ms it took."""
        came: list[int] = []
        ms = timed(lambda: came.append(self._round(share)))
        return came[0], ms

    def _round(self, share: Path | ServerTarget) -> int:
        target = ShareTarget(share, _nobody) if isinstance(share, Path) else share
        report = run(self._replica, target, self._memory, self._link)
        assert not report.problems, report.problems
        return report.received.entries

    def heads(self) -> dict[str, tuple[int, str]]:
        """What is here by feed."""
        return self._replica.heads()

    def close(self) -> None:
        """Ends the child and closes the file."""
        self._link.end()
        self._database.close()


def _nobody() -> DeviceKey:
    """No packet is written here."""
    raise AssertionError
