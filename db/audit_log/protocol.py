"""``protokoll.jsonl``: every entry of the space on one line, each in one exact form."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import msgspec

from db.audit_log.profiles import Profile
from db.ledger.entry import MAX_HEADER, MAX_TEXT_BODY, Entry, parse_body, stored_entry
from db.tables.entries import RawEntry

FILE = "protokoll.jsonl"
_TOLD_EVERY = 1000
MAX_LINE = (MAX_HEADER + MAX_TEXT_BODY) * 4 // 3 + 1024


@dataclass(slots=True)
class Written:
    """What stands in a protocol.

    Attributes:
        keys: public key (64 hex) by feed.
        bodies: entries with their body.
        omitted: ids of entries whose body was left out, by reason.
        redacted: digest of the body by id, of those that the profile left out.
    """

    keys: dict[str, str] = field(default_factory=dict)
    bodies: int = 0
    omitted: dict[str, list[str]] = field(
        default_factory=lambda: {"profile": [], "selection": [], "erased": []}
    )
    redacted: dict[str, str] = field(default_factory=dict)


class _Line(msgspec.Struct):
    feed: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")]
    seq: Annotated[int, msgspec.Meta(ge=1, le=2**53)]
    id: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
    sig: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{128}\Z")]
    header: bytes
    body: bytes | None


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(_Line).decode


def write_protocol(  # noqa: PLR0913 - what goes into it
    path: Path,
    rows: Iterable[RawEntry],
    chosen: frozenset[str],
    profile: Profile,
    erased: Collection[str] = (),
    *,
    told: Callable[[int], None] = lambda _done: None,
) -> Written:
    """Write all entries; bodies only of those of chosen drafts and of the space itself.

    Args:
        path: the file.
        rows: by feed, position and id.
        chosen: ids of drafts.
        profile: which bodies of those may be seen.
        erased: ids of entries whose bodies were taken away.
        told: hears now and then how many entries are written.
    """
    written = Written()
    with path.open("wb") as file:
        for number, raw in enumerate(rows, 1):
            if number % _TOLD_EVERY == 0:
                told(number)
            entry = stored_entry(raw.id, raw.sig, raw.header, raw.body)
            gone = entry.body is None and entry.id in erased
            reason = "erased" if gone else _why_omitted(entry, chosen, profile)
            file.write(write_line(raw, with_body=not reason))
            _note(written, entry, reason)
    return written


def _why_omitted(entry: Entry, chosen: frozenset[str], profile: Profile) -> str:
    if entry.subject and entry.subject not in chosen:
        return "selection"
    return "profile" if profile.hides(entry) else ""


def _note(written: Written, entry: Entry, reason: str) -> None:
    if reason:
        written.omitted[reason].append(entry.id)
        if reason == "profile":
            written.redacted[entry.id] = entry.body_digest
    elif entry.body is not None:
        written.bodies += 1
    if entry.seq == 1:
        written.keys[entry.feed] = str(parse_body(entry)["key"])


def write_line(raw: RawEntry, *, with_body: bool = True) -> bytes:
    """Return a compact JSON object with a line feed; header and body in base64."""
    body = raw.body if with_body else None
    return _encode(_Line(raw.feed, raw.seq, raw.id, raw.sig.hex(), raw.header, body)) + b"\n"


def read_line(line: bytes) -> RawEntry | None:
    """Return the entry of a line, None unless `write_line` would write exactly this."""
    try:
        found = _decode(line)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return None
    if _encode(found) + b"\n" != line:
        return None
    sig = bytes.fromhex(found.sig)
    return RawEntry(found.id, found.feed, found.seq, sig, found.header, found.body)
