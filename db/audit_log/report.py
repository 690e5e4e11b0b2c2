"""The result of a check, as a program reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from db.audit_log.findings import Findings
from db.audit_log.log_check import LogCheck
from db.ledger.problem import Problem
from db.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Report:
    """What was checked, and what was found.

    Attributes:
        entries: how many.      erased: how many of them without body, because it was erased.
        feeds: how many.      space: id of the space, 32 hex.
        fingerprint: of the log, 64 hex.      heads: (feed, seq, id), sorted.
        problems: what must not be.      notes: lawful states.
        of_log: False = of a publication package, which holds none.
    """

    entries: int
    erased: int
    feeds: int
    space: str
    fingerprint: str
    heads: tuple[tuple[str, int, str], ...]
    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    of_log: bool = True

    @property
    def ok(self) -> bool:
        """Tell whether there is no problem; notes do not matter."""
        return not self.problems

    def to_json(self) -> dict[str, object]:
        """Return the shape of ``umlauf verify --json``."""
        return {
            "ok": self.ok,
            "entries": self.entries,
            "erased": self.erased,
            "feeds": self.feeds,
            "space": self.space,
            "fingerprint": self.fingerprint,
            "heads": [{"feed": feed, "seq": seq, "id": id_} for feed, seq, id_ in self.heads],
            "problems": [one._asdict() for one in self.problems],
            "notes": [one._asdict() for one in self.notes],
        }


_CAUSES_FIRST = (
    "bad_file",
    "bad_manifest",
    "unlisted_file",
    "bad_signature",
    "bad_body",
    "bad_chain",
    "bad_seen",
    "cut_off",
    "unknown_state",
    "bad_media",
    "missing_media",
    "missing_body",
)
_RANK = {kind: rank for rank, kind in enumerate(_CAUSES_FIRST)}


def report_of(log: LogCheck, findings: Findings, *, erased: int = 0) -> Report:
    """Return the report on a log whose check is finished."""
    problems: Iterable[Problem] = sorted(findings.problems, key=lambda one: _RANK.get(one.kind, 0))
    if findings.left_out:
        text = Sentence("{count} weitere Funde sind nicht aufgeführt", count=findings.left_out)
        problems = [*problems, Problem(findings.problems[-1].kind, "", text)]
    return Report(
        entries=log.entries,
        erased=erased,
        feeds=log.history.feeds,
        space=log.space,
        fingerprint=log.fingerprint,
        heads=tuple(log.heads),
        problems=tuple(problems),
        notes=tuple(findings.notes),
    )
