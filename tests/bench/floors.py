"""What the bare libraries need for the same work; each at most 40 lines."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import create_engine, event, insert

from db.tables import schema

Rows = dict[str, list[tuple[object, ...]]]


def resulting_rows(path: Path) -> Rows:
    """All rows of the projections and placement that a replay has to write."""
    raw = sqlite3.connect(path)
    names = [table.name for table in (*schema.HASHED, *schema.CACHES, schema.placed)]
    rows = {name: raw.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
    rows["search"] = raw.execute("SELECT words FROM search").fetchall()
    raw.close()
    return rows


def executemany(rows: Rows, path: Path) -> None:
    """Writes rows into empty tables of the same shape, in one transaction."""
    path.unlink(missing_ok=True)
    engine = create_engine(f"sqlite:///{path}")
    schema.metadata.create_all(engine)
    engine.dispose()
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute(schema.SEARCH)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("BEGIN")
    for name, values in rows.items():
        if values:
            marks = ",".join("?" * len(values[0]))
            columns = "(words)" if name == "search" else ""
            raw.executemany(f'INSERT INTO "{name}" {columns} VALUES ({marks})', values)
    raw.execute("COMMIT")
    raw.close()


def vote_through_core(path: Path, rows: Rows, header: bytes) -> Callable[[], None]:
    """One signature, the rows of one vote, one durable commit through SQLAlchemy Core."""
    path.unlink(missing_ok=True)
    engine = create_engine(f"sqlite:///{path}")

    @event.listens_for(engine, "connect")
    def _connect(raw: sqlite3.Connection, _record: object) -> None:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA synchronous=FULL")

    schema.metadata.create_all(engine)
    key = Ed25519PrivateKey.generate()
    tables = {table.name: table for table in schema.metadata.sorted_tables}
    connection = engine.connect()
    number = 0

    def do() -> None:
        nonlocal number
        number += 1
        signature = key.sign(header)
        entry = hashlib.sha256(header + number.to_bytes(8)).hexdigest()
        with connection.begin():
            values = {
                "id": entry,
                "feed": "f",
                "seq": number,
                "sig": signature,
                "header": header,
                "body": header,
            }
            connection.execute(insert(schema.entry), values)
            for name, table_rows in rows.items():
                table = tables[name]
                keys = [column.name for column in table.columns]
                made = [dict(zip(keys, row, strict=True)) for row in table_rows]
                for one in made:
                    for column in table.primary_key.columns:
                        same = one[column.name]
                        one[column.name] = f"{same}{number}" if isinstance(same, str) else number
                if made:
                    connection.execute(insert(table), made)

    return do


def hash_and_verify(entries: Iterable[tuple[bytes, bytes, bytes]], public: bytes) -> None:
    """SHA-256 over header and body and one Ed25519 verification an entry, all by one key."""
    key = Ed25519PublicKey.from_public_bytes(public)
    for message, body, signature in entries:
        hashlib.sha256(message).digest()
        hashlib.sha256(body).digest()
        key.verify(signature, message)


def fts_query(path: Path, words: str) -> Callable[[], object]:
    """The same FTS5 query with LIMIT 200 and its snippets, nothing joined."""
    raw = sqlite3.connect(path)
    statement = (
        "SELECT rowid, snippet(search, 0, '[', ']', '…', 12) FROM search "
        "WHERE search MATCH ? LIMIT 200"
    )
    return lambda: raw.execute(statement, (words,)).fetchall()
