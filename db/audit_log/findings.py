"""What a check found: problems and notes, each once, in a bounded number."""

from __future__ import annotations

from dataclasses import dataclass, field

from db.ledger.problem import NOTES, Problem
from db.sentence import Sentence

MAX_FINDINGS = 10_000


@dataclass(slots=True)
class Findings:
    """Problems and notes (3-ledger §3.6) in the order in which they were made.

    Attributes:
        complete: a package, which holds everything seen and every medium it lists; else a space
            or a share, where some of that may still be on its way.
        problems: what must not be; at most 10,000.
        notes: what is lawful and worth saying; at most 10,000.
        left_out: how many more there were; a hostile file must not fill the memory.
    """

    complete: bool
    problems: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    left_out: int = 0
    _known: set[Problem] = field(default_factory=set)

    def add(self, kind: str, where: str, text: Sentence) -> None:
        """Keep a finding, unless exactly this one is here."""
        finding = Problem(kind, where, text)
        lawful = kind in NOTES or (kind == "missing_media" and not self.complete)
        kept = self.notes if lawful else self.problems
        if finding in self._known:
            return
        if len(kept) >= MAX_FINDINGS:
            self.left_out += 1
            return
        self._known.add(finding)
        kept.append(finding)
