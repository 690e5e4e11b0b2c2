"""What a publication package says of itself, in one exact form, signed by a device of the log."""

from __future__ import annotations

from typing import Annotated

import msgspec

from db.audit_log.manifest import Author, FileMark, Head, Id32, Id64, Short, SpaceName
from db.audit_log.member import PackageError
from db.ledger.keys import DeviceKey, verify
from db.ledger.pae import RELEASE_TYPE
from db.sentence import Sentence

FILE, SIGNATURE = "freigabe.json", "freigabe.sig"
MAX_PROOF, MAX_SIGNATURE = 64 * 1024 * 1024, 1024
VERSION = 1
Ordinal = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class Vote(msgspec.Struct, frozen=True):
    """A vote that counts for the release: entry, unit's code, kind of step, verdict."""

    id: Id64
    unit: Short
    step: Short
    verdict: Short


class Posting(msgspec.Struct, frozen=True):
    """One released draft.

    Attributes:
        folder: its files lie in.      revision: the released one's digest.
        planned_at: ISO 8601 with offset, "" = none.
        channels: what the package has a folder for.
        release: the entry that released it, the head of its feed at that moment.
    """

    folder: Short
    draft: Id32
    title: Short
    number: Ordinal
    revision: Id64
    planned_at: Short
    channels: list[Short]
    release: Head
    votes: list[Vote]


class Proof(msgspec.Struct, frozen=True):
    """The content of ``freigabe.json``.

    Attributes:
        v: version of this form.      at: ISO 8601; the newest moment the log knew of.
        by: whose device made and signed the package.      key: its public key, 64 hex.
        files: every file but ``freigabe.json`` and ``freigabe.sig``, by name.
    """

    v: int
    space: SpaceName
    at: Short
    by: Author
    key: Id64
    postings: list[Posting]
    files: dict[Short, FileMark]


def write_proof(proof: Proof) -> bytes:
    """Return the one form in which a proof may stand in a package."""
    return msgspec.json.format(msgspec.json.encode(proof), indent=1) + b"\n"


def read_proof(data: bytes) -> Proof:
    """Parse ``freigabe.json``; only the exact bytes that `write_proof` makes are taken.

    Raises:
        PackageError: it is no such proof.
    """
    try:
        found = _DECODER.decode(data)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        raise PackageError(FILE, Sentence("Der Freigabenachweis ist nicht lesbar")) from None
    if found.v != VERSION:
        raise PackageError(
            FILE, Sentence("Diese Fassung des Freigabenachweises ist nicht bekannt")
        )
    if write_proof(found) != data:
        raise PackageError(FILE, Sentence("Der Freigabenachweis hat nicht die festgelegte Form"))
    return found


def sign_proof(key: DeviceKey, data: bytes) -> bytes:
    """Return the content of ``freigabe.sig``: 128 hex, nothing else."""
    return key.sign(RELEASE_TYPE, data).hex().encode()


def is_signed(public: str, data: bytes, signature: bytes) -> bool:
    """Tell whether this is the key's signature, in exactly the form `sign_proof` gives it."""
    try:
        sig = bytes.fromhex(signature.decode("ascii"))
    except ValueError:
        return False
    return sig.hex().encode() == signature and verify(public, sig, RELEASE_TYPE, data)


_DECODER = msgspec.json.Decoder(Proof)
