"""The door to care: state hash, rebuild, doctor, backup."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from db.ledger.keystore import key_files
from db.projections.state_hash import state_hash
from db.queries.people import admins_heard
from db.rows import FindingRow
from db.sentence import Sentence
from db.store import own_tail
from db.store.core import Core
from db.store.soundness import altered, refuse_altered, said
from db.tables.database import FILE
from db.tables.sqlite_errors import told_kindly
from db.tables.triggers import TRIGGERS

LEAST_ADMINS = 2


class Care:
    """Keeps the replica well."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def state_hash(self) -> str:
        """One digest over all projected state, 64 hex."""
        with self._core.read() as connection:
            return state_hash(connection)

    def rebuild(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Folds every projection from nothing.

        Raises:
            DamagedFileError: stored entries are not what their authors signed.
        """
        with self._core.read() as connection:
            refuse_altered(connection)
        self._core.rebuild(progress)

    def doctor(self) -> tuple[FindingRow, ...]:
        """What is not well, faults first; empty = all is well."""
        faults: list[str] = []
        found: list[str] = []
        with self._core.read() as connection:
            sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
            if sound != "ok":
                faults.append(Sentence("Die Datei ist beschädigt: {sound}.", sound=sound))
            if wrong := altered(connection):
                faults.append(said(wrong))
            triggers = set(
                connection.exec_driver_sql(
                    "SELECT name FROM sqlite_master WHERE type = 'trigger'"
                ).scalars()
            )
            if missing := sorted(set(TRIGGERS) - triggers):
                faults.append(
                    Sentence(
                        "Der Schutz der Einträge fehlt: {missing}.", missing=", ".join(missing)
                    )
                )
            waiting = connection.exec_driver_sql(
                "SELECT COUNT(DISTINCT id) FROM waiting"
            ).scalar_one()
            space, feed = self._core.folded.space_id, self._core.feed
            if behind := own_tail.behind(connection, space, feed):
                gone = own_tail.is_sought(connection, space, feed)
                (faults if gone else found).append(behind)
            faults += filter(None, [own_tail.stopped(connection, feed)])
            if waiting:
                found.append(
                    Sentence(
                        "{waiting} Einträge warten auf andere, die noch nicht da sind.",
                        waiting=waiting,
                    )
                )
            if admins_heard(connection) < LEAST_ADMINS:
                found.append(Sentence("Der Raum hat weniger als zwei Administrationen."))
            media = connection.exec_driver_sql(
                "SELECT sha256 FROM medium UNION SELECT sha256 FROM consent_file"
            ).scalars()
            lacking = self._core.blobs.missing(media)
        if lacking:
            found.append(Sentence("{lacking} Medien sind noch nicht da.", lacking=len(lacking)))
        return (
            *(FindingRow(one, fault=True) for one in faults),
            *(FindingRow(one, fault=False) for one in found),
        )

    def backup(self, target: Path) -> None:
        """One ZIP with the database and all media, while in use; written beside, then renamed.

        Keys that lie in the replica's own folder come along as they lie there: locked by their
        passphrase, or open in a demo. Keys of the system's keyring stay in it.

        Raises:
            KnownError: the target cannot be written.
        """
        part = target.with_name(target.name + ".teil")
        with told_kindly(target), TemporaryDirectory(dir=target.parent) as scratch:
            copy = Path(scratch) / FILE
            self._core.database.backup(copy)
            try:
                with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
                    archive.write(copy, FILE)
                    for digest in self._core.blobs.held():
                        archive.write(self._core.blobs.path_of(digest), f"media/{digest}")
                    for file in key_files(self._core.folder):
                        archive.write(file, file.relative_to(self._core.folder).as_posix())
                part.replace(target)
            finally:
                part.unlink(missing_ok=True)
