"""The door to sync: one round with a carrier, and what the status bar says about it."""

from __future__ import annotations

import threading
from pathlib import Path

from db.changes import Changes
from db.errors import CarrierError, KnownError
from db.rows import SyncState
from db.store.core import Core
from db.sync.carriers.shared_file import SharedFile
from db.sync.engine import run
from db.sync.memory import Memory
from db.sync.replica import Replica
from db.sync.trouble import CarrierTrouble


class Sync:
    """Exchange of entries and media with one carrier; call ``run`` from a thread of its own,
    on a Store of its own.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self.cancelled = threading.Event()

    def target(self) -> str:
        """The remembered carrier, "" = none."""
        return self._core.setting("carrier")

    def set_target(self, target: str) -> None:
        """Remembers a carrier."""
        self._core.set_setting("carrier", target)

    def state(self) -> SyncState:
        """What happened last and how many own entries wait."""
        core = self._core
        target = self.target()
        text = core.setting("sync.problem")
        at = int(core.setting("sync.at") or 0)
        waiting = self._waiting()
        if not target:
            return SyncState("none", "", 0, 0, 0, 0, "")
        state = core.setting("sync.state") or ("synced" if at else "offline")
        return SyncState(state, target, at, waiting, 0, 0, text)

    def _waiting(self) -> int:
        """Own entries newer than what the carrier gave back."""
        core = self._core
        with core.read() as connection:
            seen = int(core.setting("sync.own") or 0)
            found = connection.exec_driver_sql(
                "SELECT COUNT(*) FROM entry e JOIN local_identity i ON i.feed = e.feed "
                "WHERE e.rowid > ?",
                (seen,),
            ).scalar_one()
        return int(found)

    def run(self, target: str = "", *, full: bool = False) -> tuple[dict[str, object], Changes]:
        """One round; ``target`` "" = the remembered one.

        Returns:
            The document of ``sync --json`` and what arrived.

        Raises:
            CarrierError: with the sentence; what arrived before stays.
        """
        core = self._core
        address = target or self.target()
        if not address:
            raise CarrierError(
                "Für diesen Raum ist noch keine Ablage bekannt. Bitte geben Sie eine an."
            )
        replica = Replica(core.database, core.intake, core.blobs)
        memory = self._memory(address)
        top = self._top()
        carrier = SharedFile(Path(address), create=bool(target) and not memory.known)
        self._note("running", "")
        try:
            report = run(replica, carrier, memory, full=full, cancelled=self.cancelled)
        except CarrierTrouble as trouble:
            self._note(trouble.state, str(trouble))
            raise
        except KnownError as problem:
            self._note("offline", str(problem))
            raise
        finally:
            self._keep(address, memory)
            self._tell(replica.changes)
        if not self.target():
            self.set_target(address)
        core.set_setting("sync.at", str(core.clock()))
        core.set_setting("sync.own", str(top))
        alarm = next((one.text for one in report.problems.values() if one.kind == "shorter"), "")
        self._note("alarm" if alarm else "synced", alarm)
        return report.to_json(), replica.changes

    def _top(self) -> int:
        with self._core.read() as connection:
            return int(
                connection.exec_driver_sql(
                    "SELECT COALESCE(MAX(rowid), 0) FROM entry"
                ).scalar_one()
            )

    def _memory(self, address: str) -> Memory:
        with self._core.read() as connection:
            found = connection.exec_driver_sql(
                "SELECT state FROM local_carrier WHERE target = ?", (address,)
            ).first()
        return Memory.from_text(found[0]) if found else Memory()

    def _keep(self, address: str, memory: Memory) -> None:
        with self._core.local() as connection:
            connection.exec_driver_sql(
                "INSERT OR REPLACE INTO local_carrier (target, state, at) VALUES (?, ?, ?)",
                (address, memory.to_text(), self._core.clock()),
            )

    def _note(self, state: str, text: str) -> None:
        self._core.set_setting("sync.state", state)
        self._core.set_setting("sync.problem", text)

    def _tell(self, changes: Changes) -> None:
        if changes:
            with self._core.local() as connection:
                self._core.note_change(connection, changes)
            self._core.generation += 1
