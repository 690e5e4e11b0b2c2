"""What the server needs of a storage: entries and media of one space, behind two Protocols."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from db.ledger.frames import Frame
from db.ledger.problem import Problem

Heads = Mapping[str, tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of pushed entries.

    Attributes:
        stored: how many were new, or brought a body that was missing.
        rejected: why others are not here; one for each feed.
    """

    stored: int
    rejected: tuple[Problem, ...]


class Refusal(Exception):  # noqa: N818 - a rule of the server, no malfunction
    """The server says no.

    Attributes:
        status: of the answer.
        code: stable word for programs.
    """

    def __init__(self, status: int, code: str, text: str) -> None:
        super().__init__(text)
        self.status, self.code = status, code


class Entries(Protocol):
    """The entries of one space; every method may be called from any thread.

    Attributes:
        space: the founder's feed, 32 hex.
    """

    space: str

    def heads(self) -> Heads:
        """Return by feed the highest position and its id."""

    def total(self) -> int:
        """Return how many entries there are."""

    def quick(self, feed: str) -> tuple[str, int] | None:
        """Return the heads' fingerprint and the total to a device that may read.

        None where that is not known without waiting for the disk, or the device may not: then
        the long way says which.
        """

    def counts(self) -> Mapping[str, int]:
        """Return by feed the number of entries, both branches of a fork included."""

    def ids(self, feed: str, after: int, most: int) -> list[tuple[int, str]]:
        """Return (position, id) of a feed's entries after a position."""

    def page(self, have: Mapping[str, int], most: int) -> tuple[list[Frame], bool]:
        """Return what follows these positions, about ``most`` bytes, and whether more is left."""

    def frames(self, ids: Sequence[str], most: int) -> list[Frame]:
        """Return the entries with these ids, in their order, about ``most`` bytes of them."""

    def take(self, frames: Sequence[Frame], only: str = "") -> Taken:
        """Check entries as a client does and store them, in one durable transaction.

        Args:
            frames: in the order sent.
            only: refuse everything unless this feed's first entry is here afterwards.

        Raises:
            Refusal: ``unknown_device``, because of ``only``; nothing is stored.
        """

    def is_known(self, feed: str) -> bool:
        """Tell whether a feed's first entry is here: somebody invited that device."""

    def revoked(self) -> Collection[str]:
        """Return the feeds that were revoked, as far as entries here say."""

    def erased_media(self) -> Collection[str] | None:
        """Return media that an erasure left to remove, None where nothing is left to do."""

    def shed(self) -> None:
        """Forget for good what was erased; called once erased media are removed."""

    def account(self, feed: str, what: str, day: int, added: int) -> int:
        """Add bytes to a feed's account and return the sum of the last 30 days.

        Args:
            feed: who sent them.
            what: ``entries``, ``media``, ``codes`` or ``quarantine``.
            day: days since 1970.
            added: bytes; 0 only asks.
        """

    def put_code(self, name: str, content: bytes, until: int, now: int) -> None:
        """Keep a locked invitation (name: 32 hex) until a time, ms; let go of what is over."""

    def code(self, name: str, now: int) -> bytes | None:
        """Return the locked invitation of this name, None where there is none (any more)."""

    def drop_code(self, name: str) -> None:
        """Remove the locked invitation of this name, if there is one."""

    def copy_to(self, folder: Path) -> None:
        """Write a consistent copy into an empty folder, while others read and write."""

    def close(self) -> None:
        """Close whatever is open."""


class Media(Protocol):
    """The media of one space; every method may be called from any thread."""

    def size(self, sha: str) -> int | None:
        """Return the bytes of a whole medium, None if it is not here."""

    def begun(self, sha: str) -> int:
        """Return how many bytes of an upload are here, 0 where none was begun."""

    def append(self, sha: str, offset: int, total: int, piece: bytes) -> int:
        """Add a piece durably; the last one is followed by hashing and naming the whole.

        Returns:
            how many bytes are here now.

        Raises:
            Refusal: 409 where ``offset`` is not what is here, 460 where the whole does not give
                its digest, 507 where the disk is full.
        """

    def read(self, sha: str, start: int, most: int) -> bytes:
        """Return bytes of a whole medium; fewer at its end."""

    def remove(self, sha: str) -> None:
        """Remove a medium that was erased, and what came of it so far."""

    def copy_to(self, folder: Path) -> None:
        """Copy every whole medium that is not there yet into a folder."""
