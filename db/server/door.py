"""Who may read and who may write: an invitation lets a device in, a revocation keeps it out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.ledger.frames import Frame
from db.server import limits
from db.server.spaces import Space, Spaces
from db.server.storage import Refusal, Taken

_UNKNOWN = "Dieses Gerät kennt hier niemand; es muss zuerst eingeladen sein und sich anmelden"
_WRONG = "Das Wort, mit dem neue Räume auf diesen Server kommen, lautet anders"
_REVOKED = "Dieses Gerät wurde gesperrt"


def let_read(space: Space, feed: str) -> None:
    """Let a device read whose opening stands here and which nobody revoked (3-ledger §3.4).

    Raises:
        Refusal: 403, ``unknown_device`` or ``revoked``.
    """
    if not space.entries.is_known(feed):
        raise Refusal(403, "unknown_device", _UNKNOWN)
    if feed in space.entries.revoked():
        raise Refusal(403, "revoked", _REVOKED)


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks where.

    Attributes:
        space: name in the address.
        feed: of the device whose signature the request bears, 32 hex.
        token: the word that lets a new space in, "" = none given.
    """

    space: str
    feed: str
    token: str = ""


def take_push(
    spaces: Spaces, caller: Caller, frames: Sequence[Frame], day: int
) -> tuple[Space, Taken]:
    """Take pushed entries in, as far as this device may bring some.

    Everybody's entries are passed on by whoever is known here. A device not known yet brings its
    own opening with it, or the word that lets a new space in. A revoked one hands in its own
    work, a bounded amount: it is kept and shown, and an admin may let it count.

    Args:
        spaces: all.
        caller: who brings them.
        frames: in the order sent.
        day: days since 1970.

    Raises:
        Refusal: 403 or 404.
    """
    trusted, feed = spaces.is_token(caller.token), caller.feed
    try:
        space = spaces.get(caller.space)
    except Refusal:
        if not trusted:
            if caller.token:
                raise Refusal(403, "wrong_token", _WRONG) from None
            raise
        return spaces.enrol(caller.space, frames)
    entries = space.entries
    if feed in entries.revoked():
        _quarantine(space, feed, frames, day)
        return space, entries.take(frames)
    if entries.is_known(feed) or trusted:
        return space, entries.take(frames)
    if _size(frames) > limits.STRANGER_BYTES:
        raise Refusal(403, "unknown_device", _UNKNOWN)
    return space, entries.take(frames, only=feed)


def _quarantine(space: Space, feed: str, frames: Sequence[Frame], day: int) -> None:
    if any(frame[0] != feed for frame in frames):
        raise Refusal(403, "revoked", _REVOKED)
    size = _size(frames)
    if space.entries.account(feed, "quarantine", day, 0) + size > limits.QUARANTINE_BYTES:
        raise Refusal(403, "quarantine_full", "Von diesem gesperrten Gerät liegt hier schon genug")
    space.entries.account(feed, "quarantine", day, size)


def _size(frames: Sequence[Frame]) -> int:
    return sum(len(frame[3]) + len(frame[4] or b"") for frame in frames)
