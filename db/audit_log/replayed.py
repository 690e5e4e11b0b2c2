"""An older state of the log, folded anew in a place of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection

from db.audit_log.frozen_log import FrozenLog
from db.projections.intake import Intake
from db.tables.database import Database
from db.tables.entries import add_many

_CHUNK = 2_000


@contextmanager
def replayed(log: FrozenLog) -> Iterator[Connection]:
    """Give the tables as they were in a frozen state; they vanish afterwards.

    Deadlines are caches of today and no part of a state: no holidays are handed in.
    """
    with TemporaryDirectory(prefix="umlauf-") as folder:
        database = Database(Path(folder), create=True)
        try:
            with database.write() as connection:
                _fold(log, connection)
            with database.read() as connection:
                yield connection
        finally:
            database.close()


def _fold(log: FrozenLog, connection: Connection) -> None:
    rows = log.rows()
    while chunk := list(islice(rows, _CHUNK)):
        add_many(connection, chunk)
    space = log.connection.exec_driver_sql("SELECT id FROM space").scalar_one()
    Intake(space, lambda _land: _no_holiday).rebuild(connection)


def _no_holiday(_day: date) -> bool:
    return False
