"""Rows of a share's file, believed only where their parts belong together."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from db.errors import DamagedFileError
from db.ledger.bounds import MAX_HEADER, MAX_TEXT_BODY, SIG_BYTES
from db.ledger.frames import Frame
from db.ledger.header import is_hex32, is_hex64, read_header, read_trusted
from db.ledger.pae import entry_id
from db.sentence import Sentence

_MAX_SEQ = 2**53


class ShareDamagedError(DamagedFileError):
    """The file is no intact share: not a database, another schema, wrong rows."""


def frame_of(row: Sequence[object]) -> Frame:
    """Return the row ``id, feed, seq, sig, header, body`` as a frame.

    Raises:
        ShareDamagedError: wrong types or sizes, or id, place or body are not what the header
            says. Whether the author signed it is for the reader with the keys.
    """
    name, feed, seq, sig, header, body = row
    content = None if body is None else _data(body)
    frame = (feed_of(feed), _seq(seq), _data(sig), _data(header), content)
    if len(frame[2]) != SIG_BYTES or len(frame[3]) > MAX_HEADER:
        raise _foreign()
    if len(frame[4] or b"") > MAX_TEXT_BODY:
        raise _foreign()
    if entry_id(frame[3]) != name:
        raise ShareDamagedError(Sentence("Ein Eintrag der Ablage passt nicht zu seiner Kennung"))
    _compare(frame)
    return frame


def head_of(seq: object, entry: object) -> tuple[int, str]:
    """Return a position and an id as they stand in an index."""
    if not is_hex64(entry):
        raise _foreign()
    return _seq(seq), str(entry)


def feed_of(value: object) -> str:
    """Return a feed id as it stands in an index."""
    if not is_hex32(value):
        raise _foreign()
    return str(value)


def frame_size(frame: Frame) -> int:
    """Return the bytes of header and body."""
    return len(frame[3]) + len(frame[4] or b"")


def row_digest(frame: Frame) -> bytes:
    """Return 16 bytes that stand for everything a row holds, to compare it after writing."""
    feed, seq, sig, header, body = frame
    mark = b"-" if body is None else b"+"
    parts = (f"{feed} {seq} {len(header)} ".encode(), sig, header, mark, body or b"")
    return hashlib.blake2b(b"".join(parts), digest_size=16).digest()


def _compare(frame: Frame) -> None:
    feed, seq, _, header, body = frame
    try:
        found = read_trusted(header) or read_header(header)
    except ValueError as error:
        raise ShareDamagedError(Sentence("Ein Eintrag der Ablage ist nicht lesbar")) from error
    if (found.feed, found.seq) != (feed, seq):
        raise ShareDamagedError(Sentence("Ein Eintrag der Ablage steht am falschen Platz"))
    if body is not None and hashlib.sha256(body).hexdigest() != found.body:
        raise ShareDamagedError(Sentence("Der Inhalt eines Eintrags der Ablage ist verändert"))


def _seq(value: object) -> int:
    if type(value) is not int or not 1 <= value < _MAX_SEQ:
        raise _foreign()
    return value


def _data(value: object) -> bytes:
    if type(value) is not bytes:
        raise _foreign()
    return value


def _foreign() -> ShareDamagedError:
    return ShareDamagedError(Sentence("Die Ablage enthält fremde Werte"))
