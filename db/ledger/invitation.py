"""The invitation: a file or code that lets one device in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from typing import cast

from db.errors import DamagedFileError, NewerFileError
from db.ledger.header import is_hex32, is_hex64
from db.ledger.keys import DeviceKey, verify
from db.ledger.pae import INVITATION_TYPE
from db.ledger.strict_json import strict_json
from db.sentence import Sentence

SUFFIX = ".umlauf-einladung"
MAX_BYTES = 16384
MAX_TEXT = 2048
_NAMES = ("space", "title", "carrier", "invite", "key", "member", "by")


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the carrier of an invitation holds; whoever has it can ask to be let in, once.

    Attributes:
        space: feed id of the founder, 32 hex.
        title: name of the space.
        carrier: where to sync: an ``https`` address or the path of a shared folder; may be empty.
        invite: id of the ``member.invite`` entry, 64 hex; empty for a recovery sheet.
        key: private one-time key, 64 hex.
        member: function title of the person invited.
        by: function title of who invites, to be rung up; may be empty.
    """

    space: str
    title: str
    carrier: str
    invite: str
    key: str = field(repr=False)
    member: str = ""
    by: str = ""

    def to_bytes(self) -> bytes:
        """Return the file's content: UTF-8 JSON, one object with a check over its words."""
        fields = {"v": 1, **asdict(self)}
        fields["check"] = _check(fields)
        return json.dumps(fields, ensure_ascii=False, indent=1).encode() + b"\n"


def read_invitation(data: bytes) -> Invitation:
    """Parse the content of an invitation file.

    Raises:
        DamagedFileError: it is none.
        NewerFileError: it was written by a later version.
    """
    try:
        found = strict_json(data[: MAX_BYTES + 1]) if len(data) <= MAX_BYTES else {}
    except ValueError:
        found = {}
    if type(found.get("v")) is int and found["v"] != 1:
        raise NewerFileError(
            Sentence(
                "Diese Einladung stammt aus einer neueren Version von Umlauf. Bitte "
                "aktualisieren Sie Umlauf und öffnen Sie die Einladung dann noch "
                "einmal."
            )
        )
    if not _is_invitation(found):
        raise DamagedFileError(
            Sentence(
                "Diese Datei ist keine vollständige Einladung. Bitte lassen Sie sich "
                "die Einladung noch einmal schicken."
            )
        )
    if found.get("check", "") not in {"", _check(found)}:
        raise DamagedFileError(
            Sentence(
                "Diese Einladung wurde verändert oder beim Versand beschädigt. Bitte lassen "
                "Sie sich die Einladung noch einmal schicken."
            )
        )
    return Invitation(*(cast("str", found.get(name, "")) for name in _NAMES))


def prove(invitation: DeviceKey, space: str, public: str) -> str:
    """Return the proof (128 hex) that ``public`` was let in by this invitation's key."""
    return invitation.sign(INVITATION_TYPE, _claim(space, public)).hex()


def is_proven(invitation: str, space: str, public: str, proof: str) -> bool:
    """Tell whether the invitation's public key (64 hex) signed this device's key."""
    try:
        sig = bytes.fromhex(proof)
    except ValueError:
        return False
    return verify(invitation, sig, INVITATION_TYPE, _claim(space, public))


def _check(fields: Mapping[str, object]) -> str:
    """Return 16 hex over all that the file says: finds accidents, keeps out nobody."""
    said = "\0".join(str(fields.get(name, "")) for name in _NAMES)
    return sha256(said.encode()).hexdigest()[:16]


def _claim(space: str, public: str) -> bytes:
    return f"{space} {public}".encode()


def _is_invitation(found: dict[str, object]) -> bool:
    return (
        found.get("v") == 1
        and is_hex32(found.get("space"))
        and is_hex64(found.get("key"))
        and (found.get("invite") == "" or is_hex64(found.get("invite")))
        and all(_is_short_text(found.get(name)) for name in ("title", "carrier", "member"))
        and _is_short_text(found.get("by", ""))
    )


def _is_short_text(value: object) -> bool:
    return type(value) is str and len(value) <= MAX_TEXT
