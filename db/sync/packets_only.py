"""The marker ``packets-only.json``: since when a share takes packets only, and who found why.

That it lies there is all that counts, whoever put it there and whatever stands in it: packets
bring everything just as well, so the worst a forged one does is to cost some speed. What stands
in it is only shown, and only where its signature is that of a device known here.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Annotated, NamedTuple

import msgspec

from db.domain.working_days import berlin
from db.ledger.keys import DeviceKey, feed_of, verify
from db.ledger.pae import PACKETS_ONLY_TYPE
from db.sentence import Sentence

_Hex64 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
_Hex128 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{128}\Z")]
_Time = Annotated[int, msgspec.Meta(ge=0, le=253_402_300_799_000)]

_WHY = Sentence(
    "Die Ablage war binnen eines Tages zweimal beschädigt. Seitdem schreiben alle dort nur noch "
    "Pakete: langsamer, aber es kommt alles an. Ist die Ursache behoben, hebt die Verwaltung das "
    "auf (umlauf share reset)."
)
_FOUND_BY = Sentence("{why} Festgestellt hat es am {day} das Gerät {feed}.")


class Found(NamedTuple):
    """Who set the marker (feed, 32 hex) and when (ms since 1970, by that device's clock)."""

    feed: str
    at: int


class _Marker(msgspec.Struct, frozen=True):
    format: int
    key: _Hex64
    at: _Time
    sig: _Hex128


def marker_text(space: str, key: DeviceKey, now: int) -> str:
    """Return what the marker says."""
    sig = key.sign(PACKETS_ONLY_TYPE, _signed(space, now)).hex()
    made = msgspec.json.encode(_Marker(1, key.public, now, sig))
    return msgspec.json.format(made, indent=1).decode()


def read_marker_text(text: str, space: str) -> Found | None:
    """Return who signed a marker of this space, None where nobody did so rightly."""
    try:
        found = msgspec.json.decode(text, type=_Marker)
    except (msgspec.MsgspecError, RecursionError, ValueError):
        return None
    signed = _signed(space, found.at)
    if not verify(found.key, bytes.fromhex(found.sig), PACKETS_ONLY_TYPE, signed):
        return None
    return Found(feed_of(found.key), found.at)


def why_packets_only(text: str, space: str, known: Container[str]) -> Sentence:
    """Return why everybody writes packets only, and who found out if that is a known device.

    Args:
        text: of the marker.
        space: the founder's feed.
        known: feeds held here.
    """
    found = read_marker_text(text, space)
    if found is None or found.feed not in known:
        return _WHY
    day = berlin(found.at).strftime("%d.%m.%Y")
    return _FOUND_BY.filled(why=_WHY, feed=found.feed[:12], day=day)


def _signed(space: str, at: int) -> bytes:
    return f"{space}\n{at}".encode()
