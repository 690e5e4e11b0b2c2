"""Writes an inquiry package: the frozen log, the annex, the proof, as a folder or a ZIP."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile

from sqlalchemy import Connection

from db.audit_log import manifest, protocol
from db.audit_log.durable import keep_folder, keep_zip
from db.audit_log.frozen_log import FrozenLog, freeze, thaw
from db.audit_log.package import Content
from db.audit_log.package_manifest import manifest_of
from db.audit_log.package_writers import WRITERS, write_annex
from db.audit_log.posting_spool import PostingSpool
from db.audit_log.profiles import profile_named
from db.audit_log.replayed import replayed
from db.domain.operations import InquiryExport
from db.errors import Refused
from db.ledger.keys import DeviceKey
from db.media.blobs import BlobStore
from db.projections.intake import Progress
from db.queries.chosen import choosing, chosen_values, refuse_unknown_houses
from db.queries.figures import figures
from db.rows.figures import Wanted
from db.rows.inquiry_case import Case
from db.sentence import Sentence
from db.tables.sqlite_errors import told_kindly

_PATH = 20
"""A posting takes as long to write as so many entries."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What is asked for.

    Attributes:
        wanted: which postings.
        profile: a name of `db.audit_log.profiles`.
        fingerprint: of an older state that is to be exported again, "" = the log as it stands.
        case: what is answered.
        xdomea: codes of the messages that go along: 0101, 0503, 0623.
        leave_out: files that do not, of `db.rows.cases.OPTIONAL`.
    """

    wanted: Wanted = field(default_factory=Wanted)
    profile: str = "internal"
    fingerprint: str = ""
    case: Case = field(default_factory=Case)
    xdomea: tuple[str, ...] = ("0101",)
    leave_out: tuple[str, ...] = ()


def write_inquiry(  # noqa: PLR0913 - what a package is made of
    connection: Connection,
    inquiry: Inquiry,
    key: DeviceKey,
    out: Path,
    *,
    now: int,
    blobs: BlobStore | None = None,
    progress: Progress = lambda _done, _all: None,
) -> InquiryExport:
    """Write the package and return what the log is to say about it.

    The same fingerprint, request and device key give the same bytes, whenever it is repeated.

    Args:
        connection: in a read transaction that lasts until this returns.
        inquiry: what is asked for.
        key: the asking member's device; it signs.
        out: a new folder, or a file ending in ``.zip``, which is replaced; where it lies is there.
        now: ms; the moment of freezing, where no older state is asked for.
        blobs: the media of this replica; None = none go along.
        progress: hears how far it is.

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
        TemporaryFile(dir=out.absolute().parent) as aside,
    ):
        content = Content(
            log,
            state,
            key,
            profile,
            inquiry.wanted,
            inquiry.case,
            blobs,
            xdomea=() if "xdomea" in inquiry.leave_out else inquiry.xdomea,
            leave_out=inquiry.leave_out,
            shown=PostingSpool(aside),
        )
        refuse_unknown_houses(state, tuple(one.house for one in inquiry.case.replies))
        data = _fill(Path(part), content, progress)
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


def _fill(folder: Path, content: Content, progress: Progress) -> bytes:
    """Write all files and return the manifest's bytes."""
    count, log = len(_asked_for(content)), content.log
    steps = _PATH * count + log.entries
    found = figures(content.tables, content.wanted)
    chosen = write_annex(folder, content, found, count, lambda done: progress(_PATH * done, steps))
    content = replace(content, chosen=chosen, found=found)
    written = protocol.write_protocol(
        folder / protocol.FILE,
        log.rows(),
        frozenset(chosen),
        content.profile,
        _erased(log),
        told=lambda done: progress(_PATH * count + done, steps),
    )
    for write in WRITERS:
        write(folder, content)
    data = manifest.write_manifest(manifest_of(folder, content, written))
    (folder / "manifest.json").write_bytes(data)
    (folder / "manifest.sig").write_bytes(manifest.sign_manifest(content.key, data))
    progress(steps, steps)
    return data


def _asked_for(content: Content) -> list[str]:
    values = chosen_values(content.tables, content.wanted)
    return list(content.tables.exec_driver_sql(choosing("d.id"), values).scalars())


def _erased(log: FrozenLog) -> set[str]:
    """What is gone today, also from a state of before."""
    return set(log.connection.exec_driver_sql("SELECT id FROM erased").scalars())
