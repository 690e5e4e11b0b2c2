"""What a checker knows from elsewhere: a printed fingerprint, the id of the space."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from db.audit_log.earlier import compare_with_earlier
from db.audit_log.findings import Findings
from db.audit_log.log_check import LogCheck
from db.sentence import Sentence

_NEVER = Sentence("Den erwarteten Stand hat dieses Protokoll nicht und hatte es nie")
_NOT_YET = Sentence(
    "Den erwarteten Stand kennt dieses Protokoll nicht: Es ist abgeschnitten, umgeschrieben oder "
    "noch nicht abgeglichen. Gleichen Sie ab und prüfen Sie noch einmal"
)


@dataclass(frozen=True, slots=True)
class Expected:
    """What the log is compared with, "" = nothing: a package alone only agrees with itself.

    Attributes:
        fingerprint: 64 hex, as printed on a routing slip, a report or an earlier package.
        space: 32 hex.
        earlier: a package of before, found in order; None = none.
    """

    fingerprint: str = ""
    space: str = ""
    earlier: Path | None = None

    def compare(self, log: LogCheck, findings: Findings) -> None:
        """Say where a finished check disagrees."""
        if self.space and self.space != log.space:
            text = Sentence(
                "Geprüft wurde der Raum {space}, erwartet war {expected}",
                space=log.space,
                expected=self.space,
            )
            findings.add("bad_chain", log.space, text)
        if self.fingerprint and not log.has_been(self.fingerprint):
            kind, text = ("cut_off", _NEVER) if findings.complete else ("unknown_state", _NOT_YET)
            findings.add(kind, self.fingerprint, text)
            _name_lost(log, findings)
        if self.earlier is not None:
            compare_with_earlier(self.earlier, log.history, findings)


def _name_lost(log: LogCheck, findings: Findings) -> None:
    """Name what a space lacks of the printed state, as far as others' entries tell.

    In a package that is told anyway; here it may be gone or still on its way.
    """
    for feed, one in sorted(log.lost.items()):
        if not findings.complete:
            text = Sentence("Hier fehlt, was {witness} schon sah", witness=one.where)
            findings.add("unknown_state", f"{feed}/{one.seq}", text)
