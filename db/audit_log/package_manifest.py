"""Makes the manifest of a package whose other files are written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from hashlib import file_digest
from pathlib import Path

from db.audit_log import manifest, protocol
from db.audit_log.package import Content
from db.audit_log.profiles import OMITTED
from db.domain.working_days import berlin
from db.errors import Refused
from db.rows.cases import OPTIONAL
from db.rows.inquiry_case import Case
from db.sentence import Sentence


def manifest_of(folder: Path, content: Content, written: protocol.Written) -> manifest.Manifest:
    """Describe everything that lies in a package's folder.

    Raises:
        Refused: ``not_member``: the device that asks does not stand in this state of the log.
    """
    log = content.log
    space, title, _, demo = content.space
    case = _case(content.case)
    left_out = [one for one in OPTIONAL if one in content.leave_out]
    return manifest.Manifest(
        v=manifest.VERSION,
        space=manifest.SpaceName(space, title, demo),
        at=berlin(log.at).isoformat(timespec="milliseconds"),
        by=_author(content, written),
        request=manifest.Request(
            **asdict(content.wanted),
            profile=content.profile.name,
            case=case,
            leave_out=left_out,
        ),
        fingerprint=log.fingerprint,
        counts=manifest.Counts(
            log.entries, len(written.keys), written.bodies, len(content.chosen)
        ),
        heads=[manifest.Head(*head) for head in log.heads],
        keys=dict(sorted(written.keys.items())),
        files={name: _mark(folder / name) for name in sorted(names(folder))},
        omitted=manifest.Omitted(**written.omitted),
        redacted=dict(sorted(written.redacted.items())),
    )


def _case(case: Case) -> manifest.Case:
    told = {**asdict(case), "replies": [manifest.Reply(**asdict(one)) for one in case.replies]}
    return manifest.Case(**told)


def names(folder: Path) -> Iterator[str]:
    """Yield the files of a package, with a slash where one lies a folder down."""
    for path in folder.iterdir():
        if path.is_dir():
            yield from (f"{path.name}/{file.name}" for file in path.iterdir())
        else:
            yield path.name


def _author(content: Content, written: protocol.Written) -> manifest.Author:
    feed = content.key.feed
    if feed not in written.keys:
        message = Sentence("In diesem Stand steht Ihr Gerät noch nicht im Protokoll.")
        raise Refused("not_member", message)
    member, title, unit, _ = content.author
    shown = title if content.profile.functions or not title else OMITTED
    return manifest.Author(feed, member, shown, unit)


def _mark(path: Path) -> manifest.FileMark:
    with path.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
    return manifest.FileMark(path.stat().st_size, digest)
