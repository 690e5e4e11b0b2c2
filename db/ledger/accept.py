"""What a carrier brought, as an entry of this space or as a named refusal."""

from __future__ import annotations

from db.ledger.entry import Entry, EntryError, read_entry
from db.ledger.frames import Frame
from db.sentence import Sentence


def accept(frame: Frame, key: bytes | None, space: str) -> Entry:
    """Check a frame as `read_entry` does, and that it is what its first line said.

    Args:
        frame: as `FrameReader` yields it.
        key: the feed's public key, 32 bytes; None while its first entry is not here.
        space: the replica's space, 32 hex.

    Raises:
        EntryError: the entry must not be stored; ``where`` is ``feed/seq`` of the frame.
    """
    feed, seq, sig, header, body = frame
    where = f"{feed}/{seq}"
    try:
        entry = read_entry(header, body, sig, key)
    except EntryError as error:
        raise EntryError(error.kind, where, error.text) from error
    if (entry.feed, entry.seq) != (feed, seq):
        raise EntryError("malformed", where, Sentence("Der Eintrag steht unter falschem Namen"))
    if entry.space != space:
        raise EntryError("malformed", where, Sentence("Der Eintrag gehört zu einem anderen Raum"))
    return entry
