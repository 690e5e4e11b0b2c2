"""Checks the log and the media of a replica's own folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Connection

from db.audit_log.expected import Expected
from db.audit_log.findings import Findings
from db.audit_log.log_check import LogCheck
from db.audit_log.replica_bodies import ReplicaBodies
from db.audit_log.report import Report, report_of
from db.errors import DamagedFileError
from db.media.blobs import BlobStore
from db.sentence import Sentence
from db.tables.database import FILE, Database
from db.tables.entries import RawEntry, after

Progress = Callable[[int, int], None]
_TOLD_EVERY = 500


def check_replica(folder: Path, expected: Expected, progress: Progress | None = None) -> Report:
    """Check a space's folder; it may be in use.

    ``progress`` is told (entries checked, all entries); what it raises ends the check.

    Raises:
        KnownError: it cannot be opened: locked, from a newer version, unreadable.
    """
    findings = Findings(complete=False)
    bodies = ReplicaBodies(findings)
    log = LogCheck(findings, "", {}, bodies)
    try:
        _read(folder, log, findings, progress)
    except DamagedFileError:
        findings.add("bad_file", FILE, Sentence("Die Datenbank ist beschädigt"))
    log.finish()
    bodies.finish(log.erased)
    bodies.check_media(BlobStore(folder / "media"))
    expected.compare(log, findings)
    return report_of(log, findings, erased=bodies.erased)


def _read(folder: Path, log: LogCheck, findings: Findings, progress: Progress | None) -> None:
    database = Database(folder)
    try:
        with database.read() as connection:
            total = connection.exec_driver_sql("SELECT COUNT(*) FROM entry").scalar_one()
            for number, raw in enumerate(_entries(connection, findings), 1):
                log.take(raw)
                if progress is not None and (number % _TOLD_EVERY == 0 or number == total):
                    progress(number, total)
    finally:
        database.close()


def _entries(connection: Connection, findings: Findings) -> Iterator[RawEntry]:
    for raw in after(connection, {}):
        if _is_entry(raw):
            yield raw
        else:
            findings.add(
                "bad_file",
                FILE,
                Sentence("Die Zeile {feed}/{seq} ist kein Eintrag", feed=raw.feed, seq=raw.seq),
            )


def _is_entry(raw: RawEntry) -> bool:
    """SQLite keeps any value in any column: what a file was changed to may be anything."""
    types = tuple(type(part) for part in raw[:5])
    return types == (str, str, int, bytes, bytes) and (raw.body is None or type(raw.body) is bytes)
