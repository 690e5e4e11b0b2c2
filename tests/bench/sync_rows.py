"""A shared file: the first sync into an empty replica, and one with nothing new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlalchemy import Connection
from typing_extensions import override

from db.changes import Changes
from db.media.blobs import BlobStore
from db.projections.intake import Intake
from db.store import Store
from db.store.core import is_holiday_in
from db.sync.engine import run
from db.sync.link import CarrierLink
from db.sync.memory import Memory
from db.sync.replica import Replica
from db.tables.database import Database
from db.tables.entries import RawEntry, add
from tests.bench import floors
from tests.bench.measure import Row, median, timed
from tests.bench.space import Place, without_media


class _OnlyStores(Intake):
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
    floor = timed(lambda: floors.copy_and_store(file, place.scratch / "floor.sqlite"))
    stored = _First(place.scratch / "stored", _OnlyStores(space, is_holiday_in), invited)
    entries, ours = stored.sync(share)
    note = f"{ours / entries:.3f} ms an entry, the child's start included"
    yield Row(f"first sync of {entries:,} entries, stored", ours, floor, "≤ 1.5×", note)
    least = median(lambda: floors.read_header(file), 200)
    quick = median(lambda: stored.sync(share), 50)
    yield Row("sync with nothing new", quick, least, "≤ 1.2×", "in a child process, local disk")
    stored.close()
    shown = _First(place.scratch / "shown", Intake(space, is_holiday_in), invited)
    entries, ours = shown.sync(share)
    shown.close()
    note = f"{ours / entries:.3f} ms an entry"
    yield Row("the same, placed and folded too", ours, floor, "–", note)


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


class _First:
    """An empty replica that knows who was invited, as one that folds learns on the way."""

    def __init__(self, folder: Path, intake: Intake, invited: list[str]) -> None:
        self._database = Database(folder, create=True)
        with self._database.write() as connection:
            keys = [(key,) for key in invited]
            connection.exec_driver_sql("INSERT INTO invited (key) VALUES (?)", keys)
        self._replica = Replica(self._database, intake, BlobStore(folder / "media"))
        self._memory, self._link = Memory(), CarrierLink()

    def sync(self, share: Path) -> tuple[int, float]:
        """One round; returns how many entries came and the ms it took."""
        came: list[int] = []
        ms = timed(lambda: came.append(self._round(share)))
        return came[0], ms

    def _round(self, share: Path) -> int:
        report = run(self._replica, share, self._memory, self._link)
        assert not report.problems, report.problems
        return report.received.entries

    def close(self) -> None:
        """Ends the child and closes the file."""
        self._link.end()
        self._database.close()
