"""What a round of sync did, in the shape of ``umlauf sync --json``."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from db.ledger.problem import Problem
from db.rows import SyncProgress
from db.sentence import Sentence
from db.sync.trouble import CarrierTrouble

ENVIRONMENT = frozenset(
    {
        *("read_only", "full", "local_full", "gone", "io", "busy", "hung", "ended"),
        *("web_gone", "web_slow", "web_cut", "web_busy", "web_fault", "web_full", "web_proxy"),
    }
)
"""Kinds of problems that are in the way, in contrast to things found wrong."""

_TELL_EVERY_S = 0.1
HARMLESS = frozenset({"not_invited", "own_not_invited", "packets_only"})
"""Kinds that nobody here needs to do anything about: told, and no failure."""


@dataclass(slots=True)
class Amount:
    """What went one way."""

    entries: int = 0
    media_bytes: int = 0

    def to_json(self) -> dict[str, int]:
        """Return the two numbers."""
        return {"entries": self.entries, "media_bytes": self.media_bytes}


@dataclass(slots=True)
class Report:
    """One call of sync, with as many attempts as it took.

    Attributes:
        target: address of the carrier.
        sent: what the carrier gave back after it was written, never what was merely handed over.
        received: what came and is stored here now.
        problems: what was found wrong, each once, healed or not.
        notes: what is worth knowing and nothing wrong.
        created: the carrier was made by this call.
        full: both sides were compared, not only the carrier's header.
        given: entries handed over, not read back yet.
        lapsed: deadlines that passed in silence and were written down by this call.
        media_left: media are on their way and go on with the next round.
        lacking: how many media are to come here yet, and their bytes; None where nobody looked.
        progress: how far both sides are.
        told: called with it, at most ten times a second.
    """

    target: str
    sent: Amount = field(default_factory=Amount)
    received: Amount = field(default_factory=Amount)
    problems: dict[tuple[str, str], Problem] = field(default_factory=dict)
    notes: dict[tuple[str, str], Problem] = field(default_factory=dict)
    created: bool = False
    full: bool = False
    given: int = 0
    lapsed: int = 0
    media_left: bool = False
    lacking: tuple[int, int] | None = None
    progress: SyncProgress = field(default_factory=SyncProgress)
    told: Callable[[SyncProgress], None] = field(default=lambda _: None)
    _told_at: float = 0.0

    def add(self, kind: str, where: str, text: Sentence) -> None:
        """Note a problem, or what only sounds like one."""
        found = self.notes if kind in HARMLESS else self.problems
        found.setdefault((kind, where), Problem(kind, where, text))

    def add_trouble(self, kind: str) -> None:
        """Note what the carrier suffers, a kind of `CarrierTrouble`, where the round goes on."""
        self.add(kind, self.target, CarrierTrouble(kind, self.target).sentence)

    def add_round(self, other: Report) -> None:
        """Count a further round of the same call."""
        for mine, theirs in ((self.sent, other.sent), (self.received, other.received)):
            mine.entries += theirs.entries
            mine.media_bytes += theirs.media_bytes
        self.problems.update(other.problems)
        self.notes.update(other.notes)
        self.media_left, self.lacking = other.media_left, other.lacking or self.lacking

    def expect(self, entries: int) -> None:
        """Count entries that will move, here or there."""
        self.tell(now=False, entries_total=self.progress.entries_total + entries)

    def moved(self, entries: int) -> None:
        """Count entries that moved."""
        self.tell(now=False, entries_done=self.progress.entries_done + entries)

    def tell(self, *, now: bool, **counts: int | str) -> None:
        """Tell how far the round is: fields of `SyncProgress`; ``now`` = not only now and then."""
        self.progress = replace(self.progress, **counts)  # type: ignore[arg-type]
        moment = time.monotonic()
        if now or moment - self._told_at > _TELL_EVERY_S:
            self._told_at = moment
            self.told(self.progress)

    def by_weight(self) -> list[Problem]:
        """Return the problems, what is in the way before what was found wrong."""
        return sorted(self.problems.values(), key=lambda one: one.kind not in ENVIRONMENT)

    def confirm(self) -> None:
        """Count as sent what was handed over and has been read back."""
        self.sent.entries += self.given
        self.given = 0

    def to_json(self) -> dict[str, object]:
        """Return the document of ``sync --json``."""
        return {
            "target": self.target,
            "created": self.created,
            "sent": self.sent.to_json(),
            "received": self.received.to_json(),
            "lapsed": self.lapsed,
            "problems": [problem._asdict() for problem in self.problems.values()],
            "notes": [note._asdict() for note in self.notes.values()],
        }
