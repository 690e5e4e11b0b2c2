"""Looks at bodies where all should be here: what is missing, and which media they name."""

from __future__ import annotations

from db.audit_log.findings import Findings
from db.domain.operations import MediaAdd, RevisionAdd
from db.ledger.entry import Entry, to_act
from db.media.blobs import BlobStore


class ReplicaBodies:
    """Collects the media that a log names while it is checked."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._media: dict[str, str] = {}

    def see(self, entry: Entry) -> None:
        """Say that a body is missing; remember the media it names."""
        if entry.body is None:
            self._findings.add("missing_body", entry.where, "Der Inhalt fehlt")
        elif entry.kind in {"media.add", "revision.add"}:
            op = to_act(entry).op
            if isinstance(op, MediaAdd):
                self._media.setdefault(op.sha256, entry.where)
            elif isinstance(op, RevisionAdd):
                for medium in op.media:
                    self._media.setdefault(medium.sha256, entry.where)

    def check_media(self, blobs: BlobStore) -> None:
        """Hash every medium that is here again; say which of the named ones are not."""
        held = set()
        for digest in blobs.held():
            held.add(digest)
            if not blobs.verify(digest):
                self._findings.add("bad_media", f"media/{digest}", "Das Medium ist verändert")
        for digest in sorted(self._media.keys() - held):
            text = f"Das Medium ist nicht hier; {self._media[digest]} nennt es"
            self._findings.add("missing_media", f"media/{digest}", text)
