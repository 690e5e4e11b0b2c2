"""The bytes a signature covers, in DSSE's encoding: nothing is canonicalised."""

from __future__ import annotations

from hashlib import sha256

ENTRY_TYPE = "application/vnd.umlauf.entry.v1+json"
MANIFEST_TYPE = "application/vnd.umlauf.manifest.v1+json"
RELEASE_TYPE = "application/vnd.umlauf.release.v1+json"
PACKET_TYPE = "application/vnd.umlauf.packet.v1+json"
INVITATION_TYPE = "application/vnd.umlauf.invitation.v1"
REQUEST_TYPE = "application/vnd.umlauf.request.v1"
PACKETS_ONLY_TYPE = "application/vnd.umlauf.packets-only.v1"


def pae(payload_type: str, payload: bytes) -> bytes:
    """Return ``DSSEv1 <len type> <type> <len payload> <payload>``, lengths in bytes, decimal.

    Source: https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
    """
    kind = payload_type.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


def entry_id(header: bytes) -> str:
    """Return the id (64 hex) of the entry with this header."""
    return sha256(pae(ENTRY_TYPE, header)).hexdigest()
