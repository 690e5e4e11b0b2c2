"""Checks each entry's own bytes: size, signature, form, body, and the name it is kept under."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from db.audit_log.findings import Findings
from db.audit_log.quick_entry import quick_entry
from db.ledger.entry import Entry, EntryError, entry_id, parse_entry, read_entry
from db.ledger.header import is_hex64
from db.ledger.keys import feed_of
from db.ledger.strict_json import strict_json
from db.sentence import Sentence
from db.tables.entries import RawEntry

_KINDS = {"bad_signature": "bad_signature", "bad_body": "bad_body", "bad_chain": "bad_chain"}


def where_of(raw: RawEntry) -> str:
    """Return ``feed/seq`` as the entry is kept, whatever its header says."""
    return f"{raw.feed}/{raw.seq}"


class EntryCheck:
    """Checks entries that come feed by feed, each feed's first entry first.

    Args:
        findings: takes what is wrong.
        keys: public key (64 hex) by feed as a manifest names them; used where a feed's first
            entry is missing or unreadable. A key proves itself: its hash is the feed.
    """

    def __init__(self, findings: Findings, keys: Mapping[str, str]) -> None:
        self._findings = findings
        self.keys = {feed: key for feed, key in keys.items() if feed_of(key) == feed}
        self._bytes: dict[str, bytes] = {}

    def check(self, raw: RawEntry) -> tuple[Entry | None, bool]:
        """Return the entry, None where not even its header can be read; and whether it is sound.

        Of a bad entry the header is returned all the same, without its body, so that what
        hangs on it is not blamed.
        """
        if raw.seq == 1:
            self._learn_key(raw)
        key = self._key(raw.feed)
        if key is None and raw.seq > 1:
            self._add("bad_signature", raw, Sentence("Der Schlüssel des Geräts ist nicht bekannt"))
            return _header(raw), False
        quick = quick_entry(raw, key) if key is not None else None
        try:
            entry = quick or read_entry(
                raw.header, raw.body, raw.sig, key, facts_without_body=True
            )
        except EntryError as error:
            self._add(_KINDS.get(error.kind, "bad_body"), raw, error.text)
            return _header(raw), False
        if (entry.id, entry.feed, entry.seq) != (raw.id, raw.feed, raw.seq):
            self._add(
                "bad_chain", raw, Sentence("Der Eintrag steht unter falscher Kennung oder Nummer")
            )
        return entry, True

    def _key(self, feed: str) -> bytes | None:
        if feed not in self._bytes and feed in self.keys:
            self._bytes[feed] = bytes.fromhex(self.keys[feed])
        return self._bytes.get(feed)

    def _learn_key(self, raw: RawEntry) -> None:
        try:
            key = strict_json(raw.body or b"").get("key")
        except ValueError:
            return
        if is_hex64(key) and feed_of(cast("str", key)) == raw.feed:
            self.keys[raw.feed] = cast("str", key)

    def _add(self, kind: str, raw: RawEntry, text: Sentence) -> None:
        header, where = _header(raw), where_of(raw)
        if header is not None and header.where != where:
            text = Sentence("{text}; im Kopf steht {where}", text=text, where=header.where)
        self._findings.add(kind, where, text)


def _header(raw: RawEntry) -> Entry | None:
    try:
        return parse_entry(entry_id(raw.header), raw.sig, raw.header, None)
    except EntryError:
        return None
