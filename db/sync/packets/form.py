"""What a packet and a list of heads look like, and their limits (3-ledger §3.4)."""

from __future__ import annotations

import re
from typing import Annotated

import msgspec

from db.errors import CarrierError
from db.ledger.keys import DeviceKey, feed_of, verify
from db.ledger.pae import PACKET_TYPE
from db.sentence import Sentence

VERSION = 1
MANIFEST, SIGNATURE, ENTRIES = "manifest.json", "manifest.sig", "entries.bin"
MEDIUM = re.compile(r"media/([0-9a-f]{64})\Z").match
MAX_MEMBERS = 20_000
MAX_MANIFEST = 8 * 1024**2
MAX_HEADS = 32 * 1024**2
MAX_ENTRIES = 2 * 1024**3
MAX_MEDIA = 20 * 1024**3
MAX_RATIO = 100
"""How many times smaller than its content a compressed member may claim to be."""

UNREADABLE = Sentence(
    "„{name}“ ist kein lesbares Umlauf-Paket. Bitte lassen Sie es sich "
    "noch einmal geben. Es wurde nichts übernommen."
)
OTHER_SPACE = Sentence("„{name}“ gehört zu einem anderen Raum. Es wurde nichts übernommen.")
NEWER = Sentence(
    "„{name}“ stammt von einer neueren Fassung von Umlauf. Bitte aktualisieren Sie Umlauf."
)

Id32 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")]
Id64 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
Size = Annotated[int, msgspec.Meta(ge=0, le=MAX_MEDIA)]
Position = tuple[Annotated[int, msgspec.Meta(ge=0, le=2**53)], Id64]


class FileMark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Size in bytes and SHA-256 of a member."""

    size: Size
    sha256: Id64


class PacketManifest(msgspec.Struct, frozen=True):
    """The content of ``manifest.json``.

    Attributes:
        packet: version of this form.
        space: the founder's feed.
        key: public key of the device that made the packet; its feed follows from it.
        at: when, ms since 1970, by that device's clock.
        heads: by feed position and id of the newest entry that device held.
        entries: the member ``entries.bin``: frames.
        media: size by SHA-256.
    """

    packet: int
    space: Id32
    key: Id64
    at: Annotated[int, msgspec.Meta(ge=0, le=2**53)]
    heads: dict[Id32, Position]
    entries: FileMark
    media: dict[Id64, Size]


class PartnerHeads(msgspec.Struct, frozen=True):
    """What a partner holds: the file that ``packet heads`` writes and ``--for`` reads.

    Attributes:
        heads: version of this form.
        space: the founder's feed.
        at: when, ms since 1970.
        feeds: by feed position and id of the newest entry.
        media: SHA-256 of every medium that is there.
    """

    heads: int
    space: Id32
    at: Annotated[int, msgspec.Meta(ge=0, le=2**53)]
    feeds: dict[Id32, Position]
    media: list[Id64]


def sign(key: DeviceKey, manifest: bytes) -> bytes:
    """Return the content of ``manifest.sig``: 128 hex."""
    return key.sign(PACKET_TYPE, manifest).hex().encode()


def read_manifest(name: str, data: bytes, signature: bytes) -> PacketManifest:
    """Return a manifest whose signature fits the key it names.

    Raises:
        CarrierError: it is none, too new, or signed by another key.
    """
    try:
        found = msgspec.json.decode(data, type=PacketManifest)
        sig = bytes.fromhex(signature.decode("ascii"))
    except (msgspec.MsgspecError, RecursionError, ValueError):
        raise CarrierError(UNREADABLE.filled(name=name)) from None
    if found.packet > VERSION:
        raise CarrierError(NEWER.filled(name=name))
    if not verify(found.key, sig, PACKET_TYPE, data):
        raise CarrierError(
            Sentence(
                "Die Unterschrift von „{name}“ passt nicht zu seinem Inhalt. Es wurde "
                "nichts übernommen. Bitte lassen Sie sich das Paket noch einmal geben.",
                name=name,
            )
        )
    return found


def author_of(manifest: PacketManifest) -> str:
    """Return the feed of the device that made a packet."""
    return feed_of(manifest.key)


def read_heads(name: str, data: bytes, space: str) -> PartnerHeads:
    """Return what a file says a partner of this space holds.

    Raises:
        CarrierError: it says nothing of the kind, or is of another space.
    """
    try:
        found = msgspec.json.decode(data, type=PartnerHeads)
    except (msgspec.MsgspecError, RecursionError, ValueError):
        raise CarrierError(
            Sentence(
                "„{name}“ sagt nicht, was die Gegenstelle schon hat. Bitte lassen Sie "
                "sich die Datei mit „umlauf packet heads DATEI“ noch einmal schreiben.",
                name=name,
            )
        ) from None
    if found.space != space:
        raise CarrierError(OTHER_SPACE.filled(name=name))
    return found
