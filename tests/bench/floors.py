"""What the bare libraries need for the same work; each at most 40 lines."""

from __future__ import annotations

import gzip
import hashlib
import http.client
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import create_engine, event, insert

from db.ledger.pae import ENTRY_TYPE, pae
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
                        one[column.name] = f"{same}{number}" if isinstance(same, str) else same
                if made:
                    connection.execute(insert(table), made)

    return do


def hash_and_verify(path: Path) -> None:
    """Reads all entries; SHA-256 over header and body, one Ed25519 verification each."""
    raw = sqlite3.connect(path)
    keys = feed_keys(raw)
    for feed, sig, header, body in raw.execute("SELECT feed, sig, header, body FROM entry"):
        message = pae(ENTRY_TYPE, header)
        hashlib.sha256(message).digest()
        hashlib.sha256(body).digest()
        keys[feed].verify(sig, message)
    raw.close()


def feed_keys(raw: sqlite3.Connection) -> dict[str, Ed25519PublicKey]:
    """The key of each feed, from its first entry."""
    firsts = raw.execute("SELECT feed, body FROM entry WHERE seq = 1").fetchall()
    named = {feed: bytes.fromhex(json.loads(body)["key"]) for feed, body in firsts}
    return {feed: Ed25519PublicKey.from_public_bytes(key) for feed, key in named.items()}


def copy_and_store(share: Path, path: Path) -> None:
    """Copies a share's file, reads it, verifies each entry, stores all in one transaction."""
    path.unlink(missing_ok=True)
    copy = path.with_suffix(".copy")
    shutil.copyfile(share, copy)
    engine = create_engine(f"sqlite:///{path}")
    schema.metadata.create_all(engine)
    engine.dispose()
    source, raw = sqlite3.connect(copy), sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("PRAGMA synchronous=FULL")
    keys = feed_keys(source)
    rows = source.execute("SELECT id, feed, seq, sig, header, body FROM entry").fetchall()
    for _, feed, _, sig, header, _ in rows:
        keys[feed].verify(sig, pae(ENTRY_TYPE, header))
    raw.execute("BEGIN")
    raw.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)", rows)
    raw.execute("COMMIT")
    raw.close()
    source.close()
    copy.unlink()


class HeaderReader:
    """A bare child that lists a folder and reads 100 bytes of its one database when asked.

    A share may hang for minutes, so it is never read in the asking process: what a round with
    nothing new cannot do without is one question, one listing, one read and one answer.
    """

    _CHILD = (
        "import os, sys\n"
        "for line in sys.stdin:\n"
        "    folder = line.strip()\n"
        "    names = [name for name in os.listdir(folder) if name.endswith('.sqlite')]\n"
        "    with open(os.path.join(folder, names[0]), 'rb', buffering=0) as file:\n"
        "        print(file.read(100).hex(), flush=True)\n"
    )

    def __init__(self) -> None:
        self._child = subprocess.Popen(
            (sys.executable, "-c", self._CHILD),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def ask(self, folder: Path) -> str:
        """The header as hex."""
        question, answer = self._child.stdin, self._child.stdout
        assert question is not None
        assert answer is not None
        question.write(f"{folder}\n")
        question.flush()
        return answer.readline()

    def close(self) -> None:
        """Ends the child."""
        self._child.communicate()


def read_and_hash(files: Sequence[Path]) -> None:
    """SHA-256 of many files, with as many threads as there are cores."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(_digest, files))


def copy_and_hash(files: Sequence[Path], target: Path) -> None:
    """The same, each file copied and made durable as well."""

    def one(file: Path) -> None:
        shutil.copyfile(file, target / file.name)
        with (target / file.name).open("rb") as copy:
            os.fsync(copy.fileno())
        _digest(file)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(one, files))


def _digest(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def fts_query(path: Path) -> Callable[[str], object]:
    """The same FTS5 query with LIMIT 200 and its snippets, nothing joined."""
    raw = sqlite3.connect(path)
    statement = (
        "SELECT rowid, snippet(search, 0, '[', ']', '…', 12) FROM search "
        "WHERE search MATCH ? LIMIT 200"
    )
    return lambda words: raw.execute(statement, (words,)).fetchall()


class HttpPages:
    """A bare HTTP server in a child: select, gzip, send; asked by the standard library."""

    _CHILD = (
        "import gzip, http.server, json, sqlite3, sys\n"
        "rows = 'SELECT id, feed, seq, hex(sig), hex(header), hex(body) FROM entry'\n"
        "class Answer(http.server.BaseHTTPRequestHandler):\n"
        "    protocol_version, disable_nagle_algorithm = 'HTTP/1.1', True\n"
        "    def log_message(self, *_): pass\n"
        "    def do_GET(self):\n"
        "        found = []\n"
        "        if self.path == '/all':\n"
        "            found = sqlite3.connect(sys.argv[1]).execute(rows).fetchall()\n"
        "        body = gzip.compress(json.dumps(found).encode(), 1)\n"
        "        self.send_response(200)\n"
        "        self.send_header('Content-Length', str(len(body)))\n"
        "        self.end_headers()\n"
        "        self.wfile.write(body)\n"
        "server = http.server.HTTPServer(('127.0.0.1', 0), Answer)\n"
        "print(server.server_port, flush=True)\n"
        "server.serve_forever()\n"
    )

    def __init__(self, file: Path) -> None:
        command = (sys.executable, "-c", self._CHILD, str(file))
        self._child = subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8")
        assert self._child.stdout is not None
        self._line = http.client.HTTPConnection("127.0.0.1", int(self._child.stdout.readline()))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._line.close()
        self._child.kill()
        self._child.communicate()

    def ask(self, path: str = "/") -> bytes:
        """One request."""
        self._line.request("GET", path)
        return gzip.decompress(self._line.getresponse().read())

    def fetch_and_store(self, path: Path) -> None:
        """Everything, each signature checked, in one commit."""
        path.unlink(missing_ok=True)
        found = [
            (*one[:3], *(bytes.fromhex(part or "") for part in one[3:]))
            for one in json.loads(self.ask("/all"))
        ]
        raw = sqlite3.connect(path)
        raw.execute("CREATE TABLE entry (id PRIMARY KEY, feed, seq, sig, header, body)")
        raw.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)", found)
        keys = feed_keys(raw)
        for _, feed, _, sig, header, _ in found:
            keys[feed].verify(sig, pae(ENTRY_TYPE, header))
        raw.commit()
        raw.close()
