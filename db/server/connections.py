"""Connections to one SQLite file: one that writes, a few that read, each used by one at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import LifoQueue

from db.tables.database import Database

READERS = 3
_CACHE = "PRAGMA cache_size=-4000"


class Connections:
    """The open file of one space.

    Args:
        folder: where ``space.sqlite`` lies.
        create: make it.
    """

    def __init__(self, folder: Path, *, create: bool = False) -> None:
        self._folder = folder
        self._writer = _opened(folder, create=create)
        self._writing = threading.Lock()
        self._readers: LifoQueue[Database | None] = LifoQueue()
        for _ in range(READERS):
            self._readers.put(None)

    @contextmanager
    def writer(self) -> Iterator[Database]:
        """Give the one connection that writes; others wait."""
        with self._writing:
            yield self._writer

    @contextmanager
    def reader(self) -> Iterator[Database]:
        """Give a connection that reads; opened when first needed."""
        found = self._readers.get()
        try:
            found = found or _opened(self._folder)
            yield found
        finally:
            self._readers.put(found)

    def close(self) -> None:
        """Close all; whoever still reads is waited for."""
        for _ in range(READERS):
            found = self._readers.get()
            if found is not None:
                found.close()
        self._writer.close()


def _opened(folder: Path, *, create: bool = False) -> Database:
    database = Database(folder, create=create)
    with database.read() as connection:
        connection.exec_driver_sql(_CACHE)
    return database
