"""Looks at bodies where all should be here: what is missing, and which media they name."""

from __future__ import annotations

from collections.abc import Iterator

from db.audit_log.findings import Findings
from db.domain.erasure import WORDS
from db.domain.operations import ConsentAdd, MediaAdd, Operation, RevisionAdd
from db.ledger.entry import Entry, to_act
from db.media.blobs import BlobStore
from db.sentence import Sentence


def _named(op: Operation | None) -> Iterator[str]:
    """SHA-256 of the media an operation names, scans of the register included."""
    if isinstance(op, MediaAdd):
        yield op.sha256
    elif isinstance(op, RevisionAdd):
        yield from (one.sha256 for one in op.media)
    elif isinstance(op, ConsentAdd):
        yield from (*op.scan, *op.media)


class ReplicaBodies:
    """Collects the media that a log names while it is checked, and what has no body.

    Attributes:
        erased: how many bodies two members agreed to erase; after `finish`.
    """

    def __init__(self, findings: Findings) -> None:
        self.erased = 0
        self._findings = findings
        self._media: dict[str, str] = {}
        self._bare: list[tuple[str, str, bool]] = []

    def see(self, entry: Entry) -> None:
        """Remember that a body is missing, or the media it names."""
        if entry.body is None:
            self._bare.append((entry.id, entry.where, entry.kind in WORDS))
        elif entry.kind in {"media.add", "revision.add", "consent.add"}:
            for digest in _named(to_act(entry).op):
                self._media.setdefault(digest, entry.where)

    def finish(self, erased: set[str]) -> None:
        """Say which bodies are missing, and which were taken away by a counted erasure."""
        for entry, where, words in self._bare:
            if words and entry in erased:
                self.erased += 1
                self._findings.add("erased", where, Sentence("Der Inhalt ist gelöscht"))
            else:
                self._findings.add("missing_body", where, Sentence("Der Inhalt fehlt"))

    def check_media(self, blobs: BlobStore) -> None:
        """Hash every medium that is here again; say which of the named ones are not."""
        held = set()
        for digest in blobs.held():
            held.add(digest)
            if not blobs.verify(digest):
                self._findings.add(
                    "bad_media", f"media/{digest}", Sentence("Das Medium ist verändert")
                )
        for digest in sorted(self._media.keys() - held):
            text = Sentence(
                "Das Medium ist nicht hier; {media} nennt es", media=self._media[digest]
            )
            self._findings.add("missing_media", f"media/{digest}", text)
