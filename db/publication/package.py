"""Writes a publication package: whole in its place, or nothing at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from db.audit_log.durable import keep_folder, keep_zip
from db.audit_log.manifest import Author, FileMark, Head, SpaceName
from db.audit_log.release_proof import (
    FILE,
    SIGNATURE,
    VERSION,
    Posting,
    Proof,
    Vote,
    sign_proof,
    write_proof,
)
from db.domain.working_days import berlin
from db.errors import KnownError, Refused
from db.ledger.keys import DeviceKey
from db.media.blobs import BlobStore
from db.media.watch import Watch
from db.publication.plan import Plan
from db.publication.posting import File, posted
from db.rows.publishing import PublishPage
from db.rows.review import MediumRow
from db.rows.sentences import sentence
from db.sentence import Sentence
from db.tables.sqlite_errors import told_kindly

_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose package it is.

    Attributes:
        key: of the device that signs.      at: ms; the newest moment the log knew of.
    """

    space: SpaceName
    by: Author
    key: DeviceKey
    at: int


def write_package(
    plan: Plan, signer: Signer, blobs: BlobStore, out: Path, watch: Watch
) -> dict[str, FileMark]:
    """Write all files, the proof last; return what lies in it but for the proof.

    The same log, drafts and device key give the same bytes.

    Args:
        plan: what is written.
        signer: who signs.
        blobs: the media of this replica; each is hashed again while it is copied.
        out: a new or empty folder, or a file ending in ``.zip``, which is replaced.
        watch: told how many bytes of how many are written, asked after each MB.

    Raises:
        Refused: ``not_released``, ``missing_media``, ``missing_text``, ``folder_not_empty`` or
            cancelled; nothing is left behind.
        KnownError: the environment is in the way; nothing is left behind.
    """
    packed = out.suffix.casefold() == ".zip"
    with told_kindly(out), ExitStack() as at_the_end:
        _refuse(plan, blobs, None if packed else out)
        part = TemporaryDirectory(prefix=".umlauf-", dir=out.absolute().parent)
        folder = Path(at_the_end.enter_context(part))
        marks = _Files(folder, blobs, watch, plan.size, shared=packed).write(plan)
        data = write_proof(_proof(plan, signer, marks))
        (folder / FILE).write_bytes(data)
        (folder / SIGNATURE).write_bytes(sign_proof(signer.key, data))
        (keep_zip if packed else keep_folder)(folder, out)
    return marks


def _refuse(plan: Plan, blobs: BlobStore, folder: Path | None) -> None:
    for page in plan.pages:
        if not page.release[2]:
            raise Refused("not_released", sentence("not_released"))
        if any(one.text_gone for one in posted(page)):
            message = Sentence(
                "Ein Text von „{title}“ ist nicht da. Bitte gleichen Sie erst ab.",
                title=page.title,
            )
            raise Refused("missing_text", message)
    media = [one.medium for one in plan.files if one.medium is not None]
    if lacking := blobs.missing([one.digest for one in media]):
        name = next(one.name for one in media if one.digest == lacking[0])
        message = Sentence(
            "Es fehlen noch Medien auf diesem Gerät: „{name}“ und {more} weitere. Bitte gleichen "
            "Sie ab und warten, bis sie geladen sind.",
            name=name,
            more=len(lacking) - 1,
        )
        if len(lacking) == 1:
            message = Sentence(
                "„{name}“ ist noch nicht auf diesem Gerät. Bitte gleichen Sie ab und warten, bis "
                "die Datei geladen ist.",
                name=name,
            )
        raise Refused("missing_media", message)
    if folder is not None and folder.exists() and any(folder.iterdir()):
        message = Sentence(
            "Der Ordner {out} ist nicht leer. Bitte nennen Sie einen neuen.", out=folder
        )
        raise Refused("folder_not_empty", message)


class _Files:
    """Puts the files of a plan into a folder, a MB in memory at a time."""

    def __init__(
        self, folder: Path, blobs: BlobStore, watch: Watch, size: int, *, shared: bool
    ) -> None:
        self._folder, self._blobs, self._watch, self._size = folder, blobs, watch, size
        self._shared = shared
        self._copies: dict[str, Path] = {}
        self._done = 0

    def write(self, plan: Plan) -> dict[str, FileMark]:
        """By name, what was written."""
        found = {}
        for one in plan.files:
            path = self._folder.joinpath(*one.path)
            path.parent.mkdir(parents=True, exist_ok=True)
            found["/".join(one.path)] = self._put(one, path)
        return found

    def _put(self, one: File, path: Path) -> FileMark:
        if one.medium is not None:
            self._copy(one.medium, path)
            return FileMark(path.stat().st_size, one.medium.digest)
        path.write_bytes(one.data)
        self._step(len(one.data))
        return FileMark(len(one.data), sha256(one.data).hexdigest())

    def _copy(self, medium: MediumRow, path: Path) -> None:
        """One copy a channel; on the way into a ZIP they may be one and the same file."""
        before = self._copies.get(medium.digest)
        if before is not None and self._shared:
            _link(before, path)
            self._step(medium.size)
            return
        self._copies[medium.digest] = path
        if self._copied(self._blobs.path_of(medium.digest), path) != medium.digest:
            self._blobs.set_aside(medium.digest)
            message = Sentence(
                "„{name}“ ist auf diesem Gerät beschädigt und wird neu geholt. Bitte gleichen Sie "
                "ab und versuchen Sie es noch einmal.",
                name=medium.name,
            )
            raise KnownError(message)

    def _copied(self, source: Path, path: Path) -> str:
        total = sha256()
        with source.open("rb") as file, path.open("xb") as copy:
            while block := file.read(_BLOCK):
                total.update(block)
                copy.write(block)
                self._step(len(block))
        return total.hexdigest()

    def _step(self, size: int) -> None:
        self._done += size
        self._watch.step(self._done, max(self._size, self._done))


def _link(before: Path, path: Path) -> None:
    try:
        os.link(before, path)
    except OSError:
        # Not every file system knows links.
        shutil.copyfile(before, path)


def _proof(plan: Plan, signer: Signer, marks: Mapping[str, FileMark]) -> Proof:
    return Proof(
        v=VERSION,
        space=signer.space,
        at=_iso(signer.at),
        by=signer.by,
        key=signer.key.public,
        postings=[
            _posting(page, folder) for page, folder in zip(plan.pages, plan.folders, strict=True)
        ],
        files=dict(sorted(marks.items())),
    )


def _posting(page: PublishPage, folder: str) -> Posting:
    return Posting(
        folder=folder,
        draft=page.draft,
        title=page.title,
        number=page.revision,
        revision=page.digest,
        planned_at=_iso(page.planned_at) if page.planned_at else "",
        channels=[one.channel for one in posted(page)],
        release=Head(*page.release),
        votes=[Vote(one.id, one.unit, one.step_kind, one.verdict) for one in page.signed],
    )


def _iso(moment: int) -> str:
    return berlin(moment).isoformat(timespec="milliseconds")
