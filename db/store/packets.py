"""The door to carried packets: written for a partner, read from one."""

from __future__ import annotations

from pathlib import Path

from db.changes import Changes
from db.store.core import Core
from db.store.erasing import finish
from db.sync.packets.form import MAX_HEADS, read_heads
from db.sync.packets.reading import read_packet
from db.sync.packets.waiting import WaitingEntries
from db.sync.packets.writing import write_heads, write_packet
from db.sync.replica import Replica
from db.sync.report import Report
from db.tables.sqlite_errors import told_kindly


class Packets:
    """Exchange by files that somebody carries.

    Call it from a thread of its own, on a Store of its own.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def write(self, out: Path, partner: Path | None = None) -> dict[str, object]:
        """Writes what the partner lacks whose heads lie in ``partner``; None = everything.

        Returns:
            The document of ``packet write --json``.

        Raises:
            NoKeyringError: the key that signs the packet cannot be reached.
            KnownError: a file cannot be read or written; nothing is left.
        """
        core, theirs = self._core, None
        if partner is not None:
            with told_kindly(partner), partner.open("rb") as file:
                data = file.read(MAX_HEADS + 1)
            theirs = read_heads(partner.name, data, core.folded.space_id)
        done = write_packet(self._replica(), core.identity().key, out, theirs, core.clock())
        return {
            "file": str(out),
            "sent": {"entries": done.entries, "media_bytes": done.media_bytes},
            "media_left_out": done.left_out,
        }

    def write_heads(self, out: Path) -> None:
        """Writes what this replica holds, for whoever packs for it."""
        write_heads(self._replica(), out, self._core.clock())

    def read(self, path: Path) -> tuple[dict[str, object], Changes]:
        """Takes a packet in; reading it again changes nothing.

        Returns:
            The document of ``packet read --json`` and what arrived.

        Raises:
            CarrierError: it is no packet of this space, or damaged; nothing was taken.
        """
        core, report = self._core, Report(str(path))
        replica = self._replica()
        try:
            waiting = read_packet(replica, path, WaitingEntries(core.folder), report)
        finally:
            if replica.changes:
                core.generation += 1
            finish(core)
        document: dict[str, object] = {
            "file": str(path),
            "received": report.received.to_json(),
            "waiting": waiting,
            "problems": [problem._asdict() for problem in report.problems.values()],
        }
        return document, replica.changes

    def _replica(self) -> Replica:
        core = self._core
        return Replica(core.database, core.intake, core.blobs, core.note_change)
