"""How a carrier looked last time: to notice what changed and what shrank, never to skip data."""

from __future__ import annotations

import msgspec

FULL_EVERY_MS = 5 * 60_000
FULL_AFTER_PUSH_MS = 30_000
CHECK_EVERY_MS = 24 * 3_600_000
MAX_ANSWERED = 1_000


class Memory(msgspec.Struct):
    """The state kept in ``local_carrier`` between rounds; losing it costs time, never data.

    Attributes:
        current: name of the generation synced with, "" before the first round.
        number: its number.
        files: by generation what it looked like when it was last read to the end.
        heads: the carrier's heads at the end of the last complete round: what counts as sent.
        own: digest of the own heads then.
        rows: entries on the carrier and here then; they differ while one side refuses some.
        full_at: end of the last full round, ms.
        checked: the generation last checked as a whole, when (ms), and how big it was (bytes).
        sent_at: when something was last written to the carrier, ms.
        suspect: the last round failed: check the whole file next time.
        answered: refused entries that a new generation was already published for.
        packets: names of the packets on the share that were read, or written, and were right.
        stuck: those of them that hold what found no place here yet.
        odd: names of those whose bytes are right and which cannot be read all the same.
        torn: by name of a packet that was not what its name says, the SHA-256 it had.
        packed: by feed how far the packets reach without a hole.
        branches: by feed that parted, which of its entries lie in packets (SHA-256 of their ids).
        listing: digest of the packets' names and of whether the marker lies there.
        marker: what the marker says, " " where that cannot be read, "" = there is none.
        clean: digest of the erasures and files for which a share was found rid of erased words.
        ahead: by how much a server's clock is ahead of this machine's, ms.
        media_taken: digest of the own heads and wishes when no medium lacked here.
        media_given: the own heads' digest when no medium lacked there.
    """

    current: str = ""
    number: int = 0
    files: dict[str, list[int]] = {}
    heads: dict[str, tuple[int, str]] = {}
    own: str = ""
    rows: tuple[int, int] = (0, 0)
    full_at: int = 0
    checked: str = ""
    checked_at: int = 0
    checked_size: int = 0
    sent_at: int = 0
    suspect: bool = False
    answered: list[str] = []
    packets: list[str] = []
    stuck: list[str] = []
    odd: list[str] = []
    torn: dict[str, str] = {}
    packed: dict[str, int] = {}
    branches: dict[str, str] = {}
    listing: str = ""
    marker: str = ""
    clean: str = ""
    ahead: int = 0
    media_taken: str = ""
    media_given: str = ""

    @classmethod
    def from_text(cls, text: str) -> Memory:
        """Return what `to_text` wrote; anything unreadable counts as nothing remembered."""
        try:
            return msgspec.json.decode(text, type=cls)
        except (msgspec.MsgspecError, ValueError):
            return cls()

    def to_text(self) -> str:
        """Return JSON for the table ``local_carrier``."""
        return msgspec.json.encode(self).decode()

    @property
    def known(self) -> bool:
        """Whether a round with this carrier was ever completed."""
        return bool(self.current)

    def full_is_due(self, now: int) -> bool:
        """Tell whether a header is no longer enough.

        Two writers without working locks can leave equal change counters: hence a full round
        every five minutes and half a minute after every own push.
        """
        since = now - self.full_at
        after_push = self.full_at < self.sent_at + FULL_AFTER_PUSH_MS <= now
        return since >= FULL_EVERY_MS or since < 0 or after_push

    def check(self, name: str, size: int, now: int) -> None:
        """Remember that a generation was read and checked as a whole."""
        self.checked, self.checked_size, self.checked_at = name, size, now
        self.suspect = False

    def answer(self, where: list[str]) -> None:
        """Remember refused entries, so that one of them never causes two new generations."""
        self.answered = [*self.answered, *where][-MAX_ANSWERED:]
