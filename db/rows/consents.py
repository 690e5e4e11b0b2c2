"""Rows of the register of consents and licences, and what a person enters into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from db.domain.records import dataclass

STATUSES = ("revoked", "missing", "expired", "expiring", "valid")
"""What an entry is today, the gravest first; it depends on the day, so no state holds it."""
KINDS = ("person", "minor", "picture", "music", "font")
SORTS = ("status", "until", "motif", "house")
LOCK, RELEASE, UNPUBLISH, MEDIA, CONFIRM, RENEW = (
    "lock",
    "release",
    "unpublish",
    "media",
    "confirm",
    "renew",
)
"""Consequences: a lock comes by itself, everything else a person ticks."""


@dataclass(frozen=True, slots=True)
class ConsentFilter:
    """Which entries a list shows; () and "" = all."""

    statuses: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    house: str = ""
    text: str = ""
    sort: str = "status"


@dataclass(frozen=True, slots=True)
class ConsentCounts:
    """How many entries each box would show, the other filters kept; ``total`` without any."""

    statuses: Mapping[str, int]
    kinds: Mapping[str, int]
    shown: int
    total: int


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One entry in a list.

    Attributes:
        id: 32 hex.      status: of ``STATUSES``, by today.      house: code.
        channels: codes, () = all.      guardians: of 2, for minors.
        valid_until, signed_at, asked_at, revoked_at: ms, 0 = none; valid_until is the last moment.
        scans: how many files are attached.      drafts: how many drafts it concerns.
        sides: how many stand side by side, written apart; more than 1 needs joining.
        thumbnail: SHA-256 of a medium, "" = none.
    """

    id: str
    kind: str
    motif: str
    house: str
    status: str
    state: str
    channels: tuple[str, ...]
    valid_until: int
    basis: str
    guardians: int
    signed_at: int
    asked_at: int
    revoked_at: int
    revoked_how: str
    scans: int
    drafts: int
    sides: int
    thumbnail: str = ""
    thumbnail_type: str = ""
    thumbnail_path: str = ""


@dataclass(frozen=True, slots=True)
class ConcernedRow:
    """A draft that shows what an entry covers.

    Attributes:
        revision: label of its shown revision.      media: numbers of the media there, from 1.
        published: channels it stands on with that medium.      published_at: the first, ms.
    """

    draft: str
    title: str
    house: str
    revision: str
    state: str
    media: tuple[int, ...]
    published: tuple[str, ...]
    published_at: int


@dataclass(frozen=True, slots=True)
class FollowRow:
    """One consequence; ``automatic``: it holds by itself and nobody ticks it.

    ``hold``, of a lock alone: ``locked``; else why approvals are not locked after all: ``hint``
    or ``off`` (as the space set the check), ``lifted`` (an exception of the final signatory).
    """

    what: str
    concerned: ConcernedRow | None
    count: int
    done: bool
    by: str = ""
    at: int = 0
    automatic: bool = False
    hold: str = ""


@dataclass(frozen=True, slots=True)
class SideRow:
    """An entry as one member wrote it, where several did so apart."""

    by: str
    at: int
    state: str
    channels: tuple[str, ...]
    valid_until: int
    guardians: int


@dataclass(frozen=True, slots=True)
class ScanRow:
    """An attached file; ``path`` is "" where it is not here or may not be opened."""

    digest: str
    type: str
    size: int
    path: str


@dataclass(frozen=True, slots=True)
class ConsentPage:
    """One entry with all it touches.

    Attributes:
        house: id.      media: SHA-256 of the motifs named in the entry.
        may_write: whether I may enter and revoke.      may_open: whether I may open its scans.
        blocks: whether a revocation locks approvals in this space.
    """

    row: ConsentRow
    house: str
    house_name: str
    note: str
    by: str
    at: int
    media: tuple[str, ...]
    scans: tuple[ScanRow, ...]
    drafts: tuple[ConcernedRow, ...]
    follow: tuple[FollowRow, ...]
    sides: tuple[SideRow, ...]
    may_write: bool
    may_open: bool
    blocks: bool = True


@dataclass(frozen=True, slots=True)
class ConsentInput:
    """What a person enters; ``consent`` "" = a new entry.

    Attributes:
        motif: a function, never a name.      house: id or code, "" = none.
        channels: codes, () = all.      valid_until: the last moment it holds, ms; 0 = open.
        scans, media: SHA-256 of what is here, or paths of files to take in.
    """

    kind: str
    motif: str
    consent: str = ""
    house: str = ""
    state: str = "given"
    channels: tuple[str, ...] = ()
    valid_until: int = 0
    basis: str = ""
    guardians: int = 0
    signed_at: int = 0
    asked_at: int = 0
    scans: tuple[str, ...] = ()
    media: tuple[str, ...] = field(default=())
    note: str = ""
