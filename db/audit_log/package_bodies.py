"""Which bodies a package left out, and whether it may."""

from __future__ import annotations

from collections.abc import Mapping

from db.audit_log.findings import Findings
from db.audit_log.manifest import Omitted
from db.audit_log.profiles import ABOUT_PERSONS
from db.ledger.entry import Entry, may_lack_body
from db.sentence import Sentence


class PackageBodies:
    """Compares missing bodies with the list in the manifest.

    Attributes:
        erased: how many are said to be erased.
    """

    def __init__(
        self, findings: Findings, omitted: Omitted, redacted: Mapping[str, str] | None = None
    ) -> None:
        self._redacted = redacted or {}
        self.erased = 0
        self._gone: list[tuple[str, str]] = []
        self._findings = findings
        lists = {
            "profile": omitted.profile,
            "selection": omitted.selection,
            "erased": omitted.erased,
        }
        self._open = {one: reason for reason, ids in lists.items() for one in ids}
        if len(self._open) != sum(map(len, lists.values())):
            self._tell(Sentence("Ein Eintrag steht doppelt unter den ausgelassenen"))

    def see(self, entry: Entry) -> None:
        """Judge a missing body, and one that is here although it is listed."""
        reason = self._open.pop(entry.id, "")
        if self._redacted.get(entry.id, entry.body_digest) != entry.body_digest:
            text = Sentence(
                "Zur Auslassung von {where} steht eine andere Prüfsumme", where=entry.where
            )
            self._tell(text)
        if entry.body is not None:
            if reason:
                self._tell(
                    Sentence(
                        "Der Inhalt von {where} ist da, obwohl er als ausgelassen gilt",
                        where=entry.where,
                    )
                )
        elif not reason:
            self._findings.add(
                "missing_body", entry.where, Sentence("Der Inhalt fehlt ohne Grund im Manifest")
            )
        elif not _may_lack(entry, reason):
            text = Sentence("Der Inhalt dieser Art von Eintrag darf nicht fehlen")
            self._findings.add("missing_body", entry.where, text)
        elif reason == "erased":
            self._gone.append((entry.id, entry.where))

    def finish(self, erased: set[str]) -> None:
        """Judge what is listed and not in the log, and tell of what is gone.

        A state older than the erasure may be exported after it: then the log has no record of
        it, and that is said.
        """
        self.erased = len(self._gone)
        for entry, where in self._gone:
            text = (
                Sentence("Der Inhalt ist gelöscht")
                if entry in erased
                else Sentence("Der Inhalt ist gelöscht; die Löschung kam nach diesem Stand")
            )
            self._findings.add("erased", where, text)
        if self._open:
            self._tell(
                Sentence(
                    "{count} ausgelassene Einträge stehen nicht im Protokoll",
                    count=len(self._open),
                )
            )

    def _tell(self, text: Sentence) -> None:
        self._findings.add("bad_manifest", "manifest.json", text)


def _may_lack(entry: Entry, reason: str) -> bool:
    """Rights and routes stay in every profile; only words can be erased."""
    left_out = bool(entry.subject or entry.kind in ABOUT_PERSONS) and reason != "erased"
    return left_out or may_lack_body(entry.v, entry.kind)
