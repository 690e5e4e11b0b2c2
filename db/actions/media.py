"""Takes media into the replica and describes them in the log."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from db.actions.words import Pen
from db.domain.draft import Draft
from db.domain.operations import MediaAdd
from db.domain.operations.revision_add import MediumRef
from db.errors import Refused
from db.media.blobs import BlobStore
from db.media.prober import Prober
from db.media.survey import digest_of
from db.rows import MediumInput
from db.sentence import Sentence


class MediaDesk:
    """Looks at and stores files, each once; shared by the acts of one transaction or more."""

    def __init__(self, blobs: BlobStore) -> None:
        self._blobs = blobs
        self._known: dict[tuple[str, int, int], MediaAdd] = {}
        self._glanced: dict[tuple[str, int, int], MediaAdd] = {}
        self._verified: set[tuple[str, int, int]] = set()

    def prepare(self, inputs: Iterable[MediumInput]) -> None:
        """Copies and looks at files before a transaction opens; nothing names them yet.

        Raises:
            Refused: ``bad_medium`` with the sentence of the first file that cannot be used.
        """
        files = [Path(one.path) for one in inputs if one.path]
        new = [file for file in dict.fromkeys(files) if _stamp(file) not in self._known]
        if not new:
            return
        with Prober(decode=True) as prober:
            found = prober.look(new)
        for file, probe in zip(new, found, strict=True):
            if probe.problem:
                raise Refused("bad_medium", probe.problem)
            blob = self._blobs.take_in(file)
            self._known[_stamp(file)] = MediaAdd(
                blob.digest,
                blob.size,
                probe.type,
                file.name,
                "",
                width=probe.width,
                height=probe.height,
                duration_ms=probe.duration_ms,
            )

    def adopt(self, file: Path, medium: MediaAdd) -> None:
        """Remembers a file that was looked at and stored already; ``medium`` says what it is."""
        self._known[_stamp(file)] = medium

    def taken(self, file: Path) -> MediaAdd:
        """What ``prepare`` found a file to be, and where its bytes are kept."""
        return self._known[_stamp(file)]

    def glance(self, draft: Draft, inputs: Iterable[MediumInput]) -> None:
        """Only hashes files that ``prepare`` has not seen, enough to sketch a revision.

        Raises:
            Refused: ``bad_medium``, a file is not there or cannot be read.
        """
        same = {op.sha256: op for _, op in draft.media.values()}
        for file in (Path(one.path) for one in inputs if one.path):
            stamp = _stamp(file)
            if stamp not in self._known and stamp not in self._glanced:
                digest = _digest(file)
                base = same.get(digest, MediaAdd(digest, stamp[1], "", "", ""))
                self._glanced[stamp] = replace(base, name=file.name)

    def look(self, file: Path) -> MediaAdd:
        """What a file is; nothing is copied, `glance` and `write` know it from then on.

        Raises:
            Refused: ``bad_medium`` with the sentence why it cannot be used.
        """
        stamp = _stamp(file)
        known = self._known.get(stamp)
        if known is None:
            with Prober(decode=True) as prober:
                (probe,) = prober.look([file])
            if probe.problem:
                raise Refused("bad_medium", probe.problem)
            known = self._glanced[stamp] = MediaAdd(
                _digest(file),
                stamp[1],
                probe.type,
                file.name,
                "",
                width=probe.width,
                height=probe.height,
                duration_ms=probe.duration_ms,
            )
        return known

    def write(
        self, pen: Pen, draft: Draft, inputs: Iterable[MediumInput]
    ) -> tuple[MediumRef, ...]:
        """The revision's media; what is unchanged keeps its id."""
        return tuple(self._write(pen, draft, one) for one in inputs)

    def _write(self, pen: Pen, draft: Draft, one: MediumInput) -> MediumRef:
        known = draft.media.get(one.id)
        if one.path:
            stamp = _stamp(Path(one.path))
            base = self._here(Path(one.path)) or self._glanced[stamp]
        elif known is not None:
            base = known[1]
        else:
            raise Refused(
                "unknown_text",
                Sentence("Das Medium {id} gehört nicht zum Entwurf.", id=one.id[:8]),
            )
        stated = _stated(draft, one, base.sha256)
        wanted = replace(
            base,
            name=one.name or base.name,
            alt_text=one.alt_text,
            credit=one.credit,
            licence=one.licence,
            consent=one.consent,
            people=stated.people,
            consents=tuple(dict.fromkeys(stated.consents)),
            music=stated.music,
        )
        for same_id, (_, op) in draft.media.items():
            if op == wanted:
                return MediumRef(same_id, wanted.sha256)
        return MediumRef(pen.write(wanted, draft.id), wanted.sha256)

    def _here(self, file: Path) -> MediaAdd | None:
        """What `prepare` or `adopt` know of a file; copied again if somebody tidied it away."""
        known = self._known.get(_stamp(file))
        if known is not None and not self._blobs.has(known.sha256):
            self._blobs.take_in(file, expected=known.sha256)
        return known

    def require(self, digests: Iterable[str]) -> None:
        """Consent needs every medium here with the right bytes.

        One with others loses its name, so that it counts as missing and is fetched anew.

        Raises:
            Refused: ``missing_media``.
        """
        for digest in digests:
            path = self._blobs.path_of(digest)
            stamp = _stamp(path) if path.is_file() else None
            if stamp is not None and stamp in self._verified:
                continue
            if stamp is None or not self._blobs.verify(digest):
                self._blobs.set_aside(digest)
                raise Refused(
                    "missing_media",
                    Sentence(
                        "Es fehlen noch Medien dieser Fassung. Freigeben geht, sobald sie da "
                        "und geprüft sind."
                    ),
                )
            self._verified.add(stamp)


def _stated(draft: Draft, one: MediumInput, digest: str) -> MediumInput | MediaAdd:
    """Who is to be seen and heard: a plan read in again says nothing of it and takes it over."""
    if not one.path or one.people or one.consents or one.music:
        return one
    said = [op for _, op in draft.media.values() if op.sha256 == digest]
    return said[-1] if said else one


def _stamp(path: Path) -> tuple[str, int, int]:
    try:
        status = path.stat()
    except OSError as problem:
        message = Sentence(
            "Die Datei {name} ist nicht da. Bitte prüfen Sie den Pfad.", name=path.name
        )
        raise Refused("bad_medium", message) from problem
    return (str(path), status.st_size, status.st_mtime_ns)


def _digest(path: Path) -> str:
    try:
        return digest_of(path)
    except OSError as problem:
        message = Sentence(
            "Die Datei {name} lässt sich nicht lesen. Bitte prüfen Sie die Rechte.", name=path.name
        )
        raise Refused("bad_medium", message) from problem
