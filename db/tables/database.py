"""One replica's SQLite file: opening with care, transactions, upgrade steps."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from db.errors import DamagedFileError, NewerFileError, NotASpaceError, ReadOnlyError
from db.sentence import Sentence
from db.tables.local_disk import must_be_local
from db.tables.sqlite_errors import told_kindly
from db.tables.triggers import TRIGGERS
from db.tables.versions import FORMAT

FILE = "space.sqlite"
BUSY_MS = 10_000


class Database:
    """The open file ``DIR/space.sqlite``; one connection, used by one thread at a time.

    Attributes:
        folder: the replica's folder.      path: the SQLite file.
    """

    def __init__(self, folder: Path, *, create: bool = False) -> None:
        self.folder = folder
        self.path = folder / FILE
        self._begin = "BEGIN"
        if not create and not self.path.exists():
            message = Sentence(
                "In {folder} liegt kein Umlaufraum. Bitte prüfen Sie den Ordner oder "
                "legen Sie einen Raum an.",
                folder=folder,
            )
            raise NotASpaceError(message)
        must_be_local(folder)
        with told_kindly(self.path):
            if create:
                folder.mkdir(parents=True, exist_ok=True)
            self._engine = self._open()
            self.connection: Connection = self._engine.connect()
            self._raw = _driver(self.connection)
            self._make_or_check(create=create)

    def _open(self) -> Engine:
        engine = create_engine("sqlite://", creator=self._connect, poolclass=StaticPool)

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql(self._begin)

        return engine

    def _connect(self) -> sqlite3.Connection:
        raw = sqlite3.connect(
            self._address(),
            uri=True,
            timeout=BUSY_MS / 1000,
            isolation_level=None,
            check_same_thread=False,
        )
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=OFF",
            "recursive_triggers=ON",
            "trusted_schema=OFF",
            "secure_delete=ON",
            f"busy_timeout={BUSY_MS}",
            # A vote writes some fifty pages: of 1,000, the default, every twentieth would wait.
            "wal_autocheckpoint=2000",
            "cache_size=-16000",
            "temp_store=MEMORY",
        ):
            raw.execute(f"PRAGMA {pragma}")
        return raw

    def _address(self) -> str:
        """The file for SQLite; one on a read-only disk is opened as what nobody can change.

        SQLite cannot read a WAL file where it cannot make its index beside it. Only ``immutable``
        can, and that leaves out what still lies in ``-wal``: with such a rest it is refused.
        """
        if os.access(self.folder, os.W_OK) or not self.path.exists():
            return self.path.absolute().as_uri()
        rest = self.path.with_name(f"{FILE}-wal")
        if rest.exists() and rest.stat().st_size:
            message = Sentence(
                "{folder} darf nicht beschrieben werden, und der Raum dort wurde nicht "
                "ordentlich geschlossen. Bitte kopieren Sie den Ordner und öffnen Sie "
                "die Kopie.",
                folder=self.folder,
            )
            raise ReadOnlyError(message)
        return f"{self.path.absolute().as_uri()}?mode=ro&immutable=1"

    def _make_or_check(self, *, create: bool) -> None:
        version = self.format()
        if version > FORMAT:
            message = Sentence(
                "Dieser Raum wurde mit einem neueren Umlauf angelegt. Bitte "
                "aktualisieren Sie das Programm."
            )
            raise NewerFileError(message)
        if version == 0 and not create:
            message = Sentence(
                "Die Datei {path} ist leer. Bitte spielen Sie eine Sicherung ein oder "
                "treten Sie dem Raum neu bei.",
                path=self.path,
            )
            raise DamagedFileError(message)
        if version < FORMAT:
            with self.write() as connection:
                if self.format() < FORMAT:
                    self._create(connection)

    def _create(self, connection: Connection) -> None:
        from db.tables.schema import SEARCH, metadata  # noqa: PLC0415 - only to make them

        metadata.create_all(connection)
        connection.exec_driver_sql(SEARCH)
        for name, statement in TRIGGERS.items():
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA user_version = {FORMAT}")

    def format(self) -> int:
        """The file's format number; 0 = empty file."""
        return int(self._raw.execute("PRAGMA user_version").fetchone()[0])

    def data_version(self) -> int:
        """Changes whenever another connection committed."""
        return int(self._raw.execute("PRAGMA data_version").fetchone()[0])

    def stamp(self) -> tuple[int, int]:
        """Differs from an earlier one if anybody, this connection included, wrote in between."""
        return self.data_version(), self._raw.total_changes

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view; inside a write it is the write's own view."""
        if self.connection.in_transaction():
            yield self.connection
            return
        with told_kindly(self.path):
            self._begin = "BEGIN"
            with self.connection.begin() as transaction:
                yield self.connection
                transaction.rollback()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One ``BEGIN IMMEDIATE`` transaction; leaving by an exception rolls everything back."""
        with told_kindly(self.path):
            self._begin = "BEGIN IMMEDIATE"
            with self.connection.begin():
                yield self.connection

    def shed(self) -> bool:
        """Folds the WAL back and empties it; False where somebody still reads from it.

        With ``secure_delete`` nothing that was deleted before is in the files any more.
        """
        with told_kindly(self.path):
            busy, *_ = self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy

    def backup(self, target: Path) -> None:
        """A consistent copy of the file while it is in use."""
        with told_kindly(target):
            copy = sqlite3.connect(target)
            try:
                self._raw.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")
            finally:
                copy.close()

    def close(self) -> None:
        """Closes the file; the WAL is folded back where nobody else has it open."""
        self.connection.close()
        self._engine.dispose()


def _driver(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - the one driver we open
    return raw
