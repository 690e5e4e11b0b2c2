"""One signed entry: read from stranger's bytes, or trusted from the own table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import cast

import msgspec

from db.domain.act import Act
from db.domain.operations import KINDS, BadFields, Operation, read_operation
from db.domain.operations.base import FACT
from db.ledger.bounds import MAX_BODY, MAX_HEADER, MAX_TEXT_BODY
from db.ledger.entry_error import EntryError
from db.ledger.header import (
    VERSION,
    Header,
    Seen,
    is_hex32,
    is_hex64,
    read_header,
    read_trusted,
)
from db.ledger.keys import feed_of, verify_raw
from db.ledger.pae import ENTRY_TYPE, entry_id, pae
from db.ledger.strict_json import strict_json
from db.sentence import Sentence

__all__ = ["MAX_BODY", "MAX_HEADER", "MAX_TEXT_BODY", "Entry", "EntryError", "entry_id", "pae"]

Verify = Callable[[bytes, bytes, bytes], bool]


@dataclass(frozen=True, slots=True)
class Entry:
    """What one author signed, byte for byte, with its header taken apart.

    Attributes:
        id: SHA-256 of the signed bytes, 64 hex.
        sig: Ed25519 signature, 64 bytes.
        header: UTF-8 JSON as written, at most 8 KiB.
        body: UTF-8 JSON as written; None where it is erased, left out or not here yet.
        v: format version; anything but 1 is kept and passed on, never folded.
        space: feed id of the founder, 32 hex.
        feed: feed id of the author, 32 hex.
        seq: position in the feed, from 1.
        prev: id of the entry at ``seq - 1``, empty for the first.
        clock: author's wall clock, ms since 1970.
        seen: foreign heads new to the author: feed → (seq, id).
        kind: e.g. ``vote.cast``; may be unknown here.
        subject: draft id, 32 hex, or empty.
        body_digest: SHA-256 of the body, 64 hex.
    """

    id: str
    sig: bytes
    header: bytes
    body: bytes | None
    v: int
    space: str
    feed: str
    seq: int
    prev: str
    clock: int
    seen: Seen
    kind: str
    subject: str
    body_digest: str

    @property
    def where(self) -> str:
        """Return ``feed/seq``, as problems name an entry."""
        return f"{self.feed}/{self.seq}"


def may_lack_body(v: int, kind: str) -> bool:
    """Tell whether an entry may be here without its body: erased, left out, or not here yet.

    A fact may not. What this version does not know may be words of a later one, so it chains on
    and is passed on; only kinds that end in ``!`` (rights, erasure) are facts for sure.
    """
    known = KINDS.get(kind)
    if v != VERSION or known is None:
        return v != VERSION or not kind.endswith("!")
    return known.CLASS != FACT


def read_entry(  # noqa: PLR0913 - an entry has these parts, and these ways to be checked
    header: bytes,
    body: bytes | None,
    sig: bytes,
    key: bytes | None,
    *,
    facts_without_body: bool = False,
    verify: Verify = verify_raw,
) -> Entry:
    """Check a stranger's bytes in the order size, signature, form; the chain is the caller's.

    Args:
        header: as received.
        body: as received; None only where `may_lack_body` says so.
        sig: 64 bytes.
        key: the feed's public key, 32 bytes; None for the first entry of a feed not known
            yet, whose body is then read first and must name the key.
        facts_without_body: allow None for every kind, as in an export that leaves bodies out.
        verify: tells of key, signature and message whether they belong together.

    Raises:
        EntryError: of kind too_large, bad_signature, malformed or bad_body.
    """
    _check_sizes(header, body)
    message = pae(ENTRY_TYPE, header)
    digest = sha256(message).hexdigest()
    signer = _named_key(body, digest) if key is None else key
    if not verify(signer, sig, message):
        raise EntryError(
            "bad_signature", digest, Sentence("Die Unterschrift passt nicht zum Eintrag")
        )
    entry = read_form(digest, sig, header, body, facts_without_body=facts_without_body)
    if feed_of(signer.hex()) != entry.feed:
        raise EntryError(
            "bad_signature", entry.where, Sentence("Der Schlüssel gehört zu anderem Gerät")
        )
    return entry


def read_form(
    id_: str, sig: bytes, header: bytes, body: bytes | None, *, facts_without_body: bool = False
) -> Entry:
    """Check the form of header and body as `read_entry` does; the signature is the caller's.

    Raises:
        EntryError: of kind too_large, malformed or bad_body.
    """
    _check_sizes(header, body)
    entry = parse_entry(id_, sig, header, body)
    _check_body(entry, facts_without_body)
    return entry


def parse_entry(id_: str, sig: bytes, header: bytes, body: bytes | None) -> Entry:
    """Parse a header strictly without checking id, signature or body.

    Raises:
        EntryError: malformed.
    """
    try:
        return entry_of(id_, sig, header, body, read_header(header))
    except ValueError as error:
        raise EntryError("malformed", id_, Sentence("Der Kopf ist nicht lesbar")) from error


def stored_entry(id_: str, sig: bytes, header: bytes, body: bytes | None) -> Entry:
    """Take an entry from the own table, checked when it was stored: quick, trusting.

    Raises:
        EntryError: malformed, if the table was tampered with.
    """
    found = read_trusted(header)
    return (
        entry_of(id_, sig, header, body, found) if found else parse_entry(id_, sig, header, body)
    )


def entry_of(id_: str, sig: bytes, header: bytes, body: bytes | None, found: Header) -> Entry:
    """Put an entry together with its header taken apart; nothing is checked."""
    return Entry(
        id_,
        sig,
        header,
        body,
        found.v,
        found.space,
        found.feed,
        found.seq,
        found.prev,
        found.clock,
        found.seen,
        found.kind,
        found.subject,
        found.body,
    )


def parse_body(entry: Entry) -> dict[str, object]:
    """Return the fields of an accepted entry's body, ``salt`` among them.

    Raises:
        EntryError: bad_body, if there is none or it is no JSON object.
    """
    if entry.body is None:
        raise EntryError("bad_body", entry.where, Sentence("Der Inhalt fehlt"))
    try:
        return _BODY.decode(entry.body)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise EntryError(
            "bad_body", entry.where, Sentence("Der Inhalt ist nicht lesbar")
        ) from error


def to_act(entry: Entry, *, lane: int = 0, past: Sequence[int] = ()) -> Act:
    """Return what the rules see of an accepted entry.

    The operation is None where the version or kind is unknown, the body is missing or erased,
    or its fields do not fit the kind; such an entry is kept and passed on, never folded.

    Args:
        entry: an accepted entry.
        lane: see `db.domain.act.Act`.
        past: see `db.domain.act.Act`.
    """
    return Act(
        id=entry.id,
        feed=entry.feed,
        seq=entry.seq,
        clock=entry.clock,
        kind=entry.kind,
        subject=entry.subject,
        op=_operation(entry),
        lane=lane,
        past=past,
    )


def _operation(entry: Entry) -> Operation | None:
    if entry.v != VERSION or entry.body is None:
        return None
    try:
        return read_operation(entry.kind, parse_body(entry))
    except (BadFields, EntryError):
        return None


_BODY = msgspec.json.Decoder(dict[str, object])


def _check_sizes(header: bytes, body: bytes | None) -> None:
    if len(header) > MAX_HEADER or len(body or b"") > MAX_TEXT_BODY:
        raise EntryError("too_large", "", Sentence("Der Eintrag ist größer als erlaubt"))


def _named_key(body: bytes | None, id_: str) -> bytes:
    """Return the key that a feed's first entry names in its body."""
    if body is None or len(body) > MAX_BODY:
        raise EntryError(
            "bad_body", id_, Sentence("Der erste Eintrag eines Geräts braucht seinen Inhalt")
        )
    fields = _fields(body, id_)
    if not is_hex64(fields.get("key")):
        raise EntryError("bad_body", id_, Sentence("Der erste Eintrag nennt keinen Schlüssel"))
    return bytes.fromhex(cast("str", fields["key"]))


def _check_body(entry: Entry, facts_without_body: bool) -> None:
    if entry.body is None:
        if not (facts_without_body or may_lack_body(entry.v, entry.kind)):
            raise EntryError("bad_body", entry.where, Sentence("Der Inhalt fehlt"))
        return
    if sha256(entry.body).hexdigest() != entry.body_digest:
        raise EntryError("bad_body", entry.where, Sentence("Der Inhalt passt nicht zum Kopf"))
    if len(entry.body) > MAX_BODY and entry.kind != "text.add":
        raise EntryError("too_large", entry.where, Sentence("Der Inhalt ist größer als erlaubt"))
    if entry.v == VERSION:
        _check_fields(entry, _fields(entry.body, entry.where))


def _check_fields(entry: Entry, fields: dict[str, object]) -> None:
    if not is_hex32(fields.get("salt")):
        raise EntryError("malformed", entry.where, Sentence("Dem Inhalt fehlt das Salz"))
    if entry.seq == 1 and _feed_named(fields) != entry.feed:
        raise EntryError(
            "bad_body", entry.where, Sentence("Der erste Eintrag nennt fremden Schlüssel")
        )


def _feed_named(fields: dict[str, object]) -> str:
    key = fields.get("key")
    return feed_of(cast("str", key)) if is_hex64(key) else ""


def _fields(body: bytes, where: str) -> dict[str, object]:
    try:
        return strict_json(body)
    except ValueError as error:
        raise EntryError("malformed", where, Sentence("Der Inhalt ist nicht lesbar")) from error
