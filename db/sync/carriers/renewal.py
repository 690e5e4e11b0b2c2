"""Share files are disposable: save what a damaged one holds, build the next from the replica."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from db.sync.exchange import Problems, take_all
from db.sync.link import CarrierLink
from db.sync.replica import Replica
from db.sync.report import Report
from db.sync.share_folder import generation_name
from db.sync.share_side import ShareSide
from db.sync.trouble import CarrierTrouble
from db.tables.share_file import ShareFile, create_share_file
from db.tables.sqlite_errors import told_kindly

_LEFT_BEHIND_S = 24 * 3600
_UNREADABLE = frozenset({"damaged", "gone", "io", "busy", "read_only"})


def save(link: CarrierLink, source: Path, replica: Replica, report: Report) -> None:
    """Take in what is readable of a superseded or damaged share file, if anything is.

    Raises:
        CarrierTrouble: the child hangs, ended or was stopped; this machine's disk is full.
    """
    copy = scratch_file(replica, "saved")
    try:
        link.ask({"do": "save", "path": str(source), "to": str(copy)})
        _take_rows(ShareSide(link, str(copy)), replica, report)
    except CarrierTrouble as trouble:
        if trouble.kind not in _UNREADABLE:
            raise
    finally:
        copy.unlink(missing_ok=True)


def publish(link: CarrierLink, folder: Path, number: int, replica: Replica, report: Report) -> str:
    """Bring a new generation with everything held here to the share; return its name.

    Raises:
        CarrierTrouble: as the share gives it.
    """
    name = generation_name(number, os.urandom(4).hex())
    source = scratch_file(replica, "next")
    try:
        held = _build(source, replica)
        question = {"do": "publish", "folder": str(folder), "space": replica.space}
        link.ask({**question, "source": str(source), "name": name})
        report.sent.entries += held
    finally:
        source.unlink(missing_ok=True)
    return name


def scratch_file(replica: Replica, purpose: str) -> Path:
    """Return a new name in the replica's folder for files on their way."""
    with told_kindly(replica.scratch):
        replica.scratch.mkdir(parents=True, exist_ok=True)
    return replica.scratch / f"{purpose}-{os.urandom(8).hex()}.sqlite"


def clear_scratch(replica: Replica) -> None:
    """Remove what killed processes left on their way; of others running now nothing is old."""
    oldest = time.time() - _LEFT_BEHIND_S
    with suppress(FileNotFoundError):
        for file in list(replica.scratch.iterdir()):
            if file.stat().st_mtime < oldest:
                file.unlink(missing_ok=True)


def _build(path: Path, replica: Replica) -> int:
    with told_kindly(path):
        create_share_file(path)
        with ShareFile(path) as file:
            wants = [(feed, 0) for feed in sorted(replica.heads())]
            while page := replica.page(wants):
                file.add(page)
                last = {frame[0]: frame[1] for frame in page}
                wants = [(feed, last.get(feed, after)) for feed, after in wants]
            return file.rows()


def _take_rows(side: ShareSide, replica: Replica, report: Report) -> None:
    """Read in order of arrival, again and again while a feed's earlier part comes later."""
    while True:
        before = report.received.entries
        after = 0
        problems: Problems = {}
        while True:
            frames, after = side.scan(after)
            problems |= take_all(replica, frames, report)
            if not after:
                break
        if report.received.entries == before or not problems:
            return
