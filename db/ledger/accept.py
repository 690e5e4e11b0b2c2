"""What a carrier brought, as an entry of this space or as a named refusal."""

from __future__ import annotations

from db.ledger.entry import MAX_BODY, Entry, EntryError, Verify, read_entry
from db.ledger.frames import Frame
from db.ledger.header import is_hex64
from db.ledger.keys import feed_of, verify_raw
from db.ledger.strict_json import strict_json
from db.sentence import Sentence


def accept(frame: Frame, key: bytes | None, space: str, verify: Verify = verify_raw) -> Entry:
    """Check a frame as `read_entry` does, and that it is what its first line said.

    Args:
        frame: as `FrameReader` yields it.
        key: the feed's public key, 32 bytes; None while its first entry is not here.
        space: the replica's space, 32 hex.
        verify: see `read_entry`.

    Raises:
        EntryError: the entry must not be stored; ``where`` is ``feed/seq`` of the frame.
    """
    feed, seq, sig, header, body = frame
    where = f"{feed}/{seq}"
    try:
        entry = read_entry(header, body, sig, key, verify=verify)
    except EntryError as error:
        raise EntryError(error.kind, where, error.text) from error
    if (entry.feed, entry.seq) != (feed, seq):
        raise EntryError("malformed", where, Sentence("Der Eintrag steht unter falschem Namen"))
    if entry.space != space:
        raise EntryError("malformed", where, Sentence("Der Eintrag gehört zu einem anderen Raum"))
    return entry


def key_named(frame: Frame) -> bytes | None:
    """Return the key (32 bytes) that a feed's first entry names and that the feed is named after.

    A guess at what `accept` will find: nothing of the frame is checked but this.
    """
    feed, seq, _, _, body = frame
    if seq != 1 or body is None or len(body) > MAX_BODY:
        return None
    try:
        key = strict_json(body).get("key")
    except ValueError:
        return None
    return (
        bytes.fromhex(key)
        if isinstance(key, str) and is_hex64(key) and feed_of(key) == feed
        else None
    )
