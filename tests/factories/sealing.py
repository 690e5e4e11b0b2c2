"""Seals what a chronicle writes with real keys, and takes it in at a real SQLite file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path

from db.ledger.keys import DeviceKey
from db.ledger.seal import seal
from db.projections.intake import Intake
from db.projections.state_hash import state_hash
from db.tables.database import Database
from db.tables.entries import RawEntry
from tests.factories.chronicle import Chronicle, Device, Entry
from tests.factories.scenes import WHAT, Scene
from tests.factories.schedule import Admitted, Schedule


class Sealed:
    """A schedule whose entries are signed; `raw` holds them as replicas exchange them."""

    def __init__(self, what: Sequence[Scene] = WHAT, admins: Sequence[Admitted] = ()) -> None:
        self.raw: dict[str, RawEntry] = {}
        self._space = self.device("founder").feed
        self.schedule = Schedule(Chronicle(self._seal), self.device, what, admins)

    @staticmethod
    def device(name: str) -> Device:
        """A device with a key of its own, the same one in every run."""
        key = DeviceKey(sha256(name.encode()).digest())
        return Device(name, key.feed, signer=key)

    def _seal(self, device: Device, entry: Entry) -> str:
        made = seal(
            device.signer,
            space=self._space,
            seq=entry["seq"],
            prev=entry["prev"],
            clock=entry["clock"],
            seen={feed: (seq, one) for feed, (seq, one) in entry["seen"].items()},
            kind=entry["kind"],
            subject=entry["subject"],
            fields=entry["fields"],
            salt=sha256(f"{device.name} {len(self.raw)}".encode()).digest()[:16],
        )
        self.raw[made.id] = RawEntry(
            made.id, made.feed, made.seq, made.sig, made.header, made.body
        )
        return made.id


class Replica:
    """One computer's file."""

    def __init__(self, folder: Path, space: str) -> None:
        self.database = Database(folder, create=True)
        self.intake = Intake(space, lambda _land: lambda _day: False)

    def take_in(self, batches: Iterable[Sequence[RawEntry]]) -> str:
        """Take entries in, a transaction a batch; returns the state's hash."""
        for batch in batches:
            with self.database.write() as connection:
                self.intake.take_in(connection, batch)
        return self.state_hash()

    def state_hash(self) -> str:
        """The digest over all projected state."""
        with self.database.read() as connection:
            return state_hash(connection)

    def rebuilt(self) -> str:
        """The same after every projection was thrown away."""
        with self.database.write() as connection:
            self.intake.rebuild(connection)
        return self.state_hash()

    def shown(self, statement: str) -> dict[str, str]:
        """Two columns of a table."""
        with self.database.read() as connection:
            rows = connection.exec_driver_sql(statement).all()
        return {str(name): str(value) for name, value in rows}

    def close(self) -> None:
        """Close the file."""
        self.database.close()
