"""What a package says of itself, in one exact form, signed by a device of the log."""

from __future__ import annotations

from typing import Annotated

import msgspec

from db.audit_log.member import PackageError
from db.ledger.keys import DeviceKey, verify
from db.ledger.pae import MANIFEST_TYPE
from db.sentence import Sentence

VERSION = 1
MAX_MANIFEST = 128 * 1024 * 1024

Id32 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")]
Id64 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
NoneOrId32 = Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{32})?\Z")]
Short = Annotated[str, msgspec.Meta(max_length=2048)]


class SpaceName(msgspec.Struct, frozen=True):
    """Which space: the founder's feed, its title, and whether all in it is made up."""

    id: Id32
    title: Short
    demo: bool


class Reply(msgspec.Struct, frozen=True):
    """What a house answered, as `db.rows.house_reply` has it."""

    question: Count
    house: str
    due: str
    asked: str
    state: str
    came: str
    cents: int
    text: str
    reminded: list[str]


class Case(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the package answers, as `db.rows.inquiry_case` has it; "" = not said.

    ``replies`` stands there only if there are any: packages written before know no such key.
    """

    print_number: str
    subject: str
    asked_by: str
    group: str
    addressee: str
    sender: str
    file_ref: str
    due: str
    questions: list[str]
    answers: list[str]
    topics: list[str]
    replies: list[Reply] = []


class Request(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was asked for; "" = no limit.

    Attributes:
        from_day: first day (ISO, Europe/Berlin) on which a posting may have been due or out.
        to_day: last such day.
        house: code.
        channel: code.
        draft: 32 hex.
        profile: internal, contribution or printed.
        case: the inquiry that is answered.
        leave_out: files it was to go without, of `db.rows.cases.OPTIONAL`; stands there only if
            there are any: packages written before know no such key.
    """

    from_day: Short
    to_day: Short
    house: Short
    channel: Short
    draft: Short
    profile: Short
    case: Case
    leave_out: list[Short] = []


class Author(msgspec.Struct, frozen=True):
    """Who asked: the signing feed, its member (32 hex), function title and unit code."""

    feed: Id32
    member: NoneOrId32
    title: Short
    unit: Short


class Head(msgspec.Struct, frozen=True):
    """Newest entry of a feed; of each branch, where there is a fork."""

    feed: Id32
    seq: Count
    id: Id64


class FileMark(msgspec.Struct, frozen=True):
    """Size in bytes and SHA-256 of a file."""

    size: Count
    sha256: Id64


class Counts(msgspec.Struct, frozen=True):
    """How many entries, feeds, entries with their body, and postings."""

    entries: Count
    feeds: Count
    bodies: Count
    postings: Count


class Omitted(msgspec.Struct, frozen=True):
    """Ids of entries without body, by reason.

    In ``printed`` the profile leaves out one fact of the space, ``absence.set``: it is about a
    person. All others are there, so that who counted can be checked.
    """

    profile: list[Id64]
    selection: list[Id64]
    erased: list[Id64]


class Manifest(msgspec.Struct, frozen=True):
    """The content of ``manifest.json``.

    Attributes:
        v: version of this form.
        at: ISO 8601 with offset; the moment the log was frozen.
        fingerprint: of the log in that moment.
        keys: public key (64 hex) by feed.
        files: every file but ``manifest.json`` and ``manifest.sig``, by name.
        redacted: salted digest of the body by id, of everything that the profile left out.
    """

    v: int
    space: SpaceName
    at: Short
    by: Author
    request: Request
    fingerprint: Id64
    counts: Counts
    heads: list[Head]
    keys: dict[Id32, Id64]
    files: dict[Short, FileMark]
    omitted: Omitted
    redacted: dict[Id64, Id64]


def write_manifest(manifest: Manifest) -> bytes:
    """Return the one form in which a manifest may stand in a package."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"


def read_manifest(data: bytes) -> Manifest:
    """Parse ``manifest.json``; only the exact bytes that `write_manifest` makes are taken.

    So nothing stands in it that another reader could understand differently: no key twice, no
    unknown key, no float.

    Raises:
        PackageError: it is no such manifest.
    """
    try:
        found = _DECODER.decode(data)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        raise PackageError("manifest.json", Sentence("Das Manifest ist nicht lesbar")) from None
    if found.v != VERSION:
        raise PackageError(
            "manifest.json", Sentence("Diese Fassung des Manifests ist nicht bekannt")
        )
    if write_manifest(found) != data:
        raise PackageError(
            "manifest.json", Sentence("Das Manifest hat nicht die festgelegte Form")
        )
    return found


def sign_manifest(key: DeviceKey, data: bytes) -> bytes:
    """Return the content of ``manifest.sig``: 128 hex, nothing else."""
    return key.sign(MANIFEST_TYPE, data).hex().encode()


def is_signed(public: str, data: bytes, signature: bytes) -> bool:
    """Tell whether this is the key's signature, in exactly the form `sign_manifest` gives it."""
    try:
        sig = bytes.fromhex(signature.decode("ascii"))
    except ValueError:
        return False
    return sig.hex().encode() == signature and verify(public, sig, MANIFEST_TYPE, data)


_DECODER = msgspec.json.Decoder(Manifest)
