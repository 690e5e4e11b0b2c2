"""One person's turn in a random schedule: what is seen, what may be chosen from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from db.domain.draft import Draft
from tests.factories.chronicle import Device, Entry

if TYPE_CHECKING:
    from tests.factories.schedule import Schedule


def plain(who: Device) -> str:
    """A clone goes by the name of what it was made from."""
    return who.name.removesuffix(" (clone)")


@dataclass(slots=True)
class Replica:
    """What one computer holds, and who works at it."""

    held: set[str] = field(default_factory=set)
    people: list[Device] = field(default_factory=list)


class Turn:
    """One person's turn: what the choices mean in that moment."""

    def __init__(
        self, play: Schedule, replica: Replica, who: Device, picks: tuple[int, int, int, int]
    ) -> None:
        self.play, self.replica, self.who, self.picks = play, replica, who, picks
        self.chronicle = play.chronicle
        self.sees = self._knowledge(stale=picks[3] % 5 == 0)

    def _knowledge(self, *, stale: bool) -> frozenset[str]:
        """All that is held; sometimes only what was seen before, and half of the rest."""
        own = self.chronicle.known_to(self.who)
        new = sorted(self.replica.held - own)
        taken = new[:: 2 + self.picks[2] % 3] if stale else new
        return own | self.chronicle.closed(taken)

    def pick(self, options: Sequence[Any], number: int = 0) -> Any:
        """One of some options."""
        return options[self.picks[number] % len(options)]

    def known(self, kind: str, draft: str = "") -> list[Entry]:
        """Entries of a kind that the author sees, oldest first."""
        found = (one for one in self.play.entries if one["id"] in self.sees)
        return [one for one in found if one["kind"] == kind and draft in {"", one["subject"]}]

    def write(self, kind: str, fields: dict[str, Any], draft: str = "") -> str:
        """Write it and hold it."""
        before = len(self.play.entries)
        made = self.chronicle.write(self.who, kind, fields, draft, self.sees)
        self.sees |= {made}
        self.replica.held |= {one["id"] for one in self.play.entries[before:]}
        return made

    def words(self, draft: str, purpose: str) -> str:
        """A text others name."""
        fields = {"purpose": purpose, "channel": "", "text": f"{len(self.play.entries)}"}
        return self.write("text.add", fields, draft)

    def draft(self) -> str:
        """A draft, the first if there is none yet."""
        seen = [one["subject"] for one in self.known("draft.create")]
        return str(seen[-1 if self.picks[2] % 4 else 0]) if seen else self.play.drafts[0]

    def folded(self, draft: str) -> Draft:
        """The draft as the author sees it."""
        return self.play.folded(self.sees, draft)
