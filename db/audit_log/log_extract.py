"""An extract of the log as CSV: what a filter leaves, as far as a profile lets it go."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from hashlib import file_digest
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection

from db.audit_log.annexes.csv_file import harmless
from db.audit_log.profiles import OMITTED, Profile, profile_named
from db.domain.working_days import berlin
from db.queries.log import log_page
from db.queries.log_order import log_order
from db.rows import LogFilter, LogRow
from db.rows.cosign import in_wording
from db.sentence import Sentence
from db.tables.sqlite_errors import told_kindly

HEADER = (
    *("Gerät", "Nr.", "Zeit", "Vorgang", "Stelle", "Funktion", "Haus", "Entwurf", "Fassung"),
    *("Wortlaut", "Stand", "Prüfsumme"),
)
_STATES = {
    "counted": "gezählt",
    "not_counted": "nicht gezählt",
    "not_member": "kein Mitglied",
    "voided": "verfallen",
    "withdrawn": "zurückgenommen",
    "outdated": "überholt",
    "late": "verspätet",
    "erased": "gelöscht",
}
_PAGE = 500
Progress = Callable[[int, int], None]


def write_extract(
    connection: Connection,
    wanted: LogFilter,
    profile: str,
    out: Path,
    progress: Progress | None = None,
) -> tuple[int, str]:
    """Write one line an entry, newest first; return how many, and the file's SHA-256.

    CSV as the annex has it: UTF-8 with a byte order mark, ``;``, RFC 4180, no formulas.
    ``contribution`` leaves free texts out, ``printed`` titles and functions too.

    Raises:
        Refused: ``unknown_profile``; nothing is written.
        KnownError: the environment is in the way; nothing is left behind.
    """
    shown = profile_named(profile)
    with (
        told_kindly(out),
        TemporaryDirectory(prefix=".umlauf-", dir=out.absolute().parent) as part,
    ):
        written = Path(part) / "extract.csv"
        count = _write(connection, wanted, shown, written, progress)
        with written.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
        written.replace(out)
    return count, digest


def _write(
    connection: Connection,
    wanted: LogFilter,
    profile: Profile,
    path: Path,
    progress: Progress | None,
) -> int:
    wording = str(connection.exec_driver_sql("SELECT wording FROM space").scalar_one())
    keys = log_order(connection, wanted).keys
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file, delimiter=";", lineterminator="\r\n")
        rows.writerow(HEADER)
        for start in range(0, len(keys), _PAGE):
            for row in log_page(connection, keys[start : start + _PAGE]):
                rows.writerow([harmless(cell) for cell in _cells(row, profile, wording)])
            if progress is not None:
                progress(min(start + _PAGE, len(keys)), len(keys))
    return len(keys)


def _cells(row: LogRow, profile: Profile, wording: str) -> Iterator[str]:
    yield row.words
    yield str(row.seq)
    yield berlin(row.at).isoformat(timespec="seconds")
    yield _said(row, wording)
    yield row.unit
    yield _left_out(row.by, leave=not profile.functions)
    yield row.house
    yield _left_out(row.title, leave=not profile.words)
    yield row.revision
    yield _left_out(row.text, leave=profile.name != "internal")
    yield _STATES.get(row.status, row.status)
    yield row.id


def _said(row: LogRow, wording: str) -> str:
    said = row.sentence
    return str(in_wording(said, wording)) if isinstance(said, Sentence) else said


def _left_out(words: str, *, leave: bool) -> str:
    return OMITTED if words and leave else words
