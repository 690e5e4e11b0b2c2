"""Checks a shared folder, every generation of its file, or one such file alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack
from heapq import merge
from pathlib import Path

from db.audit_log.expected import Expected
from db.audit_log.findings import Findings
from db.audit_log.log_check import LogCheck
from db.audit_log.replica_bodies import ReplicaBodies
from db.audit_log.report import Report, report_of
from db.ledger.entry import entry_id
from db.ledger.frames import Frame
from db.media.blobs import BlobStore
from db.sentence import Sentence
from db.tables.entries import RawEntry
from db.tables.share_file import ShareFile
from db.tables.share_rows import ShareDamagedError

MARKER = "umlauf-share.json"
PATTERN = "share-*.sqlite"


def check_share(path: Path, expected: Expected) -> Report:
    """Check a share: all its generations together hold one log.

    Nobody reads a generation any more once there is a newer one; so a damaged one beside a newer
    one in order is named in a note, and nothing is taken from it.

    Args:
        path: the folder, or one of its files.
        expected: what to compare with.
    """
    findings = Findings(complete=False)
    bodies = ReplicaBodies(findings)
    files = _newest_first(path) if path.is_dir() else [path]
    left_out = _damaged_old(files)
    for file in left_out:
        text = Sentence(
            "Die ältere Ausgabe ist beschädigt und wird nicht mehr gebraucht; die jetzige"
            " ({current}) ist für sich in Ordnung",
            current=files[0].name,
        )
        findings.add("old_generation", file.name, text)
    log = _checked([one for one in files if one not in left_out], findings, bodies)
    if path.is_dir():
        bodies.check_media(BlobStore(path / "media"))
    expected.compare(log, findings)
    return report_of(log, findings, erased=bodies.erased)


def _newest_first(folder: Path) -> list[Path]:
    """The generations as the carrier orders them: highest number, then smallest suffix."""
    return sorted(folder.glob(PATTERN), key=lambda one: (-_number(one), one.name))


def _number(file: Path) -> int:
    digits = file.name.removeprefix("share-")[:6]
    return int(digits) if digits.isdecimal() else 0


def _damaged_old(files: list[Path]) -> list[Path]:
    """Generations that are not in order, if the newest of them all is."""
    if not files[1:] or not _in_order(files[0]):
        return []
    return [file for file in files[1:] if not _in_order(file)]


def _in_order(file: Path) -> bool:
    findings = Findings(complete=False)
    _checked([file], findings, ReplicaBodies(findings))
    return not findings.problems


def _checked(files: list[Path], findings: Findings, bodies: ReplicaBodies) -> LogCheck:
    log = LogCheck(findings, "", {}, bodies)
    with ExitStack() as stack:
        runs = [_entries(file, findings, stack) for file in files]
        for raw in _each_once(merge(*runs, key=_place)):
            log.take(raw)
    log.finish()
    bodies.finish(log.erased)
    return log


def _place(raw: RawEntry) -> tuple[str, int, str]:
    return raw.feed, raw.seq, raw.id


def _each_once(found: Iterator[RawEntry]) -> Iterator[RawEntry]:
    """Leave out what several generations hold alike; one may have a body that others lack."""
    last: RawEntry | None = None
    for raw in found:
        if last is not None and _place(raw) == _place(last) and raw[:5] == last[:5]:
            last = last if raw.body is None else raw
            continue
        if last is not None:
            yield last
        last = raw
    if last is not None:
        yield last


def _entries(file: Path, findings: Findings, stack: ExitStack) -> Iterator[RawEntry]:
    try:
        share = stack.enter_context(ShareFile(file))
        feeds = sorted(share.heads())
    except (ShareDamagedError, sqlite3.Error) as error:
        findings.add(
            "bad_file", file.name, Sentence("Die Datei ist beschädigt: {error}", error=error)
        )
        return
    for feed in feeds:
        yield from _feed(share, file.name, feed, findings)


def _feed(share: ShareFile, name: str, feed: str, findings: Findings) -> Iterator[RawEntry]:
    last = 0
    try:
        while page := share.page([(feed, last)]):
            last = page[-1][1]
            yield from map(_raw, page)
    except (ShareDamagedError, sqlite3.Error):
        yield from _one_by_one(share, name, feed, last, findings)


def _one_by_one(
    share: ShareFile, name: str, feed: str, last: int, findings: Findings
) -> Iterator[RawEntry]:
    """Find out which entries of a damaged feed cannot be read, and name them."""
    try:
        places = share.ids(feed, last)
    except sqlite3.Error as error:
        findings.add("bad_file", name, Sentence("Die Datei ist beschädigt: {error}", error=error))
        return
    for seq, entry in places:
        try:
            yield from map(_raw, share.frames([entry]))
        except ShareDamagedError as error:
            findings.add("bad_file", f"{name}, {feed}/{seq}", error.sentence)
        except sqlite3.Error as error:
            text = Sentence("Die Datei ist beschädigt: {error}", error=error)
            findings.add("bad_file", f"{name}, {feed}/{seq}", text)


def _raw(frame: Frame) -> RawEntry:
    feed, seq, sig, header, body = frame
    return RawEntry(entry_id(header), feed, seq, sig, header, body)
