"""Proves by two signed headers that a feed stands double."""

from __future__ import annotations

from db.domain.operations import ForkProof
from db.domain.operations.fork_proof import SignedHeader
from db.ledger.entry import Entry, entry_id
from db.ledger.header import read_header
from db.ledger.keys import feed_of, verify_raw
from db.ledger.pae import ENTRY_TYPE, pae


def prove_fork(one: Entry, other: Entry) -> ForkProof:
    """The proof that two entries of one feed and position are."""
    first, second = sorted((one, other), key=lambda entry: entry.id)
    return ForkProof(one.feed, one.seq, _signed(first), _signed(second))


def is_proof(op: ForkProof, key: str) -> bool:
    """Tell whether both headers stand at the position named, differ, and the feed signed both.

    Args:
        op: as written by anybody.
        key: public key of the feed, 64 hex; "" where its first entry is not here.
    """
    if not key or feed_of(key) != op.feed:
        return False
    headers = [one.header.encode() for one in (op.one, op.other)]
    if entry_id(headers[0]) == entry_id(headers[1]):
        return False
    return all(
        _stands_at(header, op) and _is_signed(header, one.sig, key)
        for header, one in zip(headers, (op.one, op.other), strict=True)
    )


def _stands_at(header: bytes, op: ForkProof) -> bool:
    try:
        found = read_header(header)
    except ValueError:
        return False
    return (found.feed, found.seq) == (op.feed, op.seq)


def _is_signed(header: bytes, sig: str, key: str) -> bool:
    try:
        return verify_raw(bytes.fromhex(key), bytes.fromhex(sig), pae(ENTRY_TYPE, header))
    except ValueError:
        return False


def _signed(entry: Entry) -> SignedHeader:
    return SignedHeader(entry.header.decode(), entry.sig.hex())
