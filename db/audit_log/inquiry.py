"""Writes an inquiry package: the frozen log, the annex, the proof, as a folder or a ZIP."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime
from hashlib import file_digest, sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection

from db.audit_log import annex, manifest, protocol
from db.audit_log.durable import keep_folder, keep_zip
from db.audit_log.frozen_log import FrozenLog, freeze, thaw
from db.audit_log.postings import Posting, postings
from db.audit_log.profiles import Profile, profile_named
from db.audit_log.replayed import replayed
from db.domain.operations import InquiryExport
from db.domain.working_days import ZONE
from db.errors import Refused
from db.ledger.keys import DeviceKey
from db.reference.resources import read_bytes
from db.rows.figures import Wanted
from db.sentence import Sentence
from db.tables.sqlite_errors import told_kindly

BESIDE = ("PRUEFEN.txt", "pruefen.py")
_AUTHOR = """
SELECT m.id, m.title, COALESCE(u.code, '') FROM device d JOIN member m ON m.id = d.member
LEFT JOIN unit u ON u.id = m.unit WHERE d.feed = ?
"""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What is asked for.

    Attributes:
        wanted: which postings.
        profile: a name of `db.audit_log.profiles`.
        fingerprint: of an older state that is to be exported again, "" = the log as it stands.
    """

    wanted: Wanted = field(default_factory=Wanted)
    profile: str = "internal"
    fingerprint: str = ""


def write_inquiry(
    connection: Connection, inquiry: Inquiry, key: DeviceKey, out: Path, *, now: int
) -> InquiryExport:
    """Write the package and return what the log is to say about it.

    The same fingerprint, request and device key give the same bytes, whenever it is repeated.

    Args:
        connection: in a read transaction that lasts until this returns.
        inquiry: what is asked for.
        key: the asking member's device; it signs.
        out: a new folder, or a file ending in ``.zip``, which is replaced; where it lies is there.
        now: ms; the moment of freezing, where no older state is asked for.

    Raises:
        Refused: ``bad_period``, ``unknown_house``, ``unknown_fingerprint``,
            ``unknown_profile``, ``not_member`` or ``folder_not_empty``; nothing is written.
        KnownError: the environment is in the way; nothing is left behind.
    """
    profile = profile_named(inquiry.profile)
    _refuse_full_folder(out)
    with (
        told_kindly(out),
        _state(connection, inquiry, key, now) as (log, state),
        TemporaryDirectory(prefix=".umlauf-", dir=out.absolute().parent) as part,
    ):
        data = _fill(Path(part), _Source(log, state, key, profile), inquiry.wanted)
        keep = keep_zip if out.suffix.casefold() == ".zip" else keep_folder
        keep(Path(part), out)
    return InquiryExport(
        fingerprint=log.fingerprint,
        heads=len(log.heads),
        entries=log.entries,
        at=log.at,
        from_day=inquiry.wanted.from_day,
        to_day=inquiry.wanted.to_day,
        profile=inquiry.profile,
        digest=sha256(data).hexdigest(),
    )


@dataclass(frozen=True, slots=True)
class _Source:
    """The log in the frozen moment, and tables folded from exactly that."""

    log: FrozenLog
    tables: Connection
    key: DeviceKey
    profile: Profile


def _refuse_full_folder(out: Path) -> None:
    if out.suffix.casefold() != ".zip" and out.exists() and any(out.iterdir()):
        message = Sentence(
            "Der Ordner {out} ist nicht leer. Bitte nennen Sie einen neuen.", out=out
        )
        raise Refused("folder_not_empty", message)


@contextmanager
def _state(
    connection: Connection, inquiry: Inquiry, key: DeviceKey, now: int
) -> Iterator[tuple[FrozenLog, Connection]]:
    current = freeze(connection, now)
    if inquiry.fingerprint in {"", current.fingerprint}:
        yield current, connection
        return
    log = thaw(connection, inquiry.fingerprint, key.feed)
    with replayed(log) as tables:
        yield log, tables


def _fill(folder: Path, source: _Source, wanted: Wanted) -> bytes:
    """Write all files and return the manifest's bytes."""
    chosen = _write_annex(folder / annex.FILE, source, wanted)
    written = protocol.write_protocol(
        folder / protocol.FILE, source.log.rows(), chosen, source.profile, _erased(source.log)
    )
    for name in BESIDE:
        (folder / name).write_bytes(read_bytes("documents", name))
    if _is_demo(source):
        _mark_demo(folder / BESIDE[0])
    made = _manifest(folder, source, wanted, written, len(chosen))
    data = manifest.write_manifest(made)
    (folder / "manifest.json").write_bytes(data)
    (folder / "manifest.sig").write_bytes(manifest.sign_manifest(source.key, data))
    return data


def _write_annex(path: Path, source: _Source, wanted: Wanted) -> frozenset[str]:
    """Return the ids of the drafts it names."""
    chosen: set[str] = set()

    def noted() -> Iterator[Posting]:
        for posting in postings(source.tables, wanted):
            chosen.add(posting.draft)
            yield posting

    wording = source.tables.exec_driver_sql("SELECT wording FROM space").scalar_one()
    annex.write_annex(path, noted(), wording)
    return frozenset(chosen)


def _manifest(
    folder: Path, source: _Source, wanted: Wanted, written: protocol.Written, found: int
) -> manifest.Manifest:
    log = source.log
    space, title = source.tables.exec_driver_sql("SELECT id, title FROM space").one()
    demo = _is_demo(source)
    return manifest.Manifest(
        v=manifest.VERSION,
        space=manifest.SpaceName(space, title, demo),
        at=datetime.fromtimestamp(log.at / 1000, ZONE).isoformat(timespec="milliseconds"),
        by=_author(source.tables, source.key.feed, written),
        request=manifest.Request(**asdict(wanted), profile=source.profile.name),
        fingerprint=log.fingerprint,
        counts=manifest.Counts(log.entries, len(written.keys), written.bodies, found),
        heads=[manifest.Head(*head) for head in log.heads],
        keys=dict(sorted(written.keys.items())),
        files={path.name: _mark(path) for path in sorted(folder.iterdir())},
        omitted=manifest.Omitted(**written.omitted),
    )


def _erased(log: FrozenLog) -> set[str]:
    """What is gone today, also from a state of before."""
    return set(log.connection.exec_driver_sql("SELECT id FROM erased").scalars())


def _is_demo(source: _Source) -> bool:
    return bool(source.tables.exec_driver_sql("SELECT demo FROM space").scalar_one())


def _mark_demo(path: Path) -> None:
    """Let a text file begin with the mark that every export of a demo space bears."""
    path.write_text(f"DEMO – FIKTIVE INHALTE\n\n{path.read_text('utf-8')}", "utf-8")


def _author(tables: Connection, feed: str, written: protocol.Written) -> manifest.Author:
    if feed not in written.keys:
        message = Sentence("In diesem Stand steht Ihr Gerät noch nicht im Protokoll.")
        raise Refused("not_member", message)
    found = tables.exec_driver_sql(_AUTHOR, (feed,)).first()
    return manifest.Author(feed, *(found or ("", "", "")))


def _mark(path: Path) -> manifest.FileMark:
    with path.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
    return manifest.FileMark(path.stat().st_size, digest)
