"""Do entries hang together: each feed's chain, and what its authors have seen of others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import cast

from db.ledger.entry import Entry, EntryError, entry_id, parse_body, read_entry
from db.ledger.header import is_hex64
from db.ledger.keys import feed_of
from db.ledger.problem import Problem
from db.sentence import Sentence

_BySeq = Mapping[int, Sequence[Entry]]


def follows(entry: Entry, head: Entry | None) -> bool:
    """Tell whether ``entry`` may stand right after ``head`` (None: at the start of a feed)."""
    if head is None:
        return entry.seq == 1
    return (
        entry.prev == head.id
        and (entry.space, entry.feed, entry.seq) == (head.space, head.feed, head.seq + 1)
        and (entry.v != 1 or entry.clock >= head.clock)
    )


def check_feed(entries: Iterable[Entry], *, without_body: Collection[str] = ()) -> list[Problem]:
    """Check all entries of one feed as if they came from a stranger: bytes, then chain.

    Args:
        entries: of one feed, in any order; both branches of a fork may be among them.
        without_body: ids that lawfully have no body (erased, or left out of an export).

    Returns:
        bad_signature, bad_body, too_large, malformed, bad_chain and missing_body as problems;
        gap and fork as notes.
    """
    found = list(entries)
    key = _key_of(found)
    bad = [problem for entry in found for problem in _check_bytes(entry, key)]
    return bad + check_chain(found, without_body=without_body)


def check_chain(entries: Iterable[Entry], *, without_body: Collection[str] = ()) -> list[Problem]:
    """Check how the entries of one feed hang together; their bytes are taken as checked.

    Args:
        entries: see `check_feed`.
        without_body: see `check_feed`.

    Returns:
        bad_chain and missing_body as problems; gap and fork as notes.
    """
    by_seq: dict[int, list[Entry]] = defaultdict(list)
    for entry in sorted(entries, key=lambda entry: (entry.seq, entry.id)):
        by_seq[entry.seq].append(entry)
    return [
        problem
        for seq, here in by_seq.items()
        for problem in (*_links(here, by_seq.get(seq - 1, ())), *_bodies(here, without_body))
    ]


def check_seen(entries: Collection[Entry], *, complete: bool) -> list[Problem]:
    """Check what the authors of a whole set of entries say to have seen.

    Args:
        entries: of all feeds.
        complete: the set claims to hold everything seen, as a package does; else what is
            named and not held merely waits.

    Returns:
        bad_seen for every name of a held entry under another feed or position, and, in a
        complete set, for every name of an entry that is not held.
    """
    held = {entry.id: (entry.feed, entry.seq) for entry in entries}
    return [
        Problem(
            "bad_seen",
            entry.where,
            Sentence("Nennt als gesehen, was es nicht gibt: {feed}/{seq}", feed=feed, seq=seq),
        )
        for entry in entries
        for feed, (seq, id_) in entry.seen.items()
        if held.get(id_, None if complete else (feed, seq)) != (feed, seq)
    ]


def _links(here: Sequence[Entry], before: Sequence[Entry]) -> Iterator[Problem]:
    if len(here) > 1:
        text = Sentence(
            "Zwei Einträge stehen an derselben Stelle (Gerät wiederhergestellt oder kopiert)"
        )
        yield Problem("fork", here[0].where, text)
    for entry in here:
        if entry.seq > 1 and not before:
            yield Problem("gap", entry.where, Sentence("Vor diesem Eintrag fehlen welche"))
        elif entry.seq > 1 and not any(follows(entry, head) for head in before):
            text = Sentence("Der Eintrag schließt nicht an den vorigen an")
            yield Problem("bad_chain", entry.where, text)


def _bodies(here: Sequence[Entry], without_body: Collection[str]) -> Iterator[Problem]:
    for entry in here:
        if entry.body is None and entry.id not in without_body:
            yield Problem("missing_body", entry.where, Sentence("Der Inhalt fehlt"))


def _key_of(entries: Iterable[Entry]) -> bytes | None:
    """Return the key that the feed is named after, as its first entry tells it."""
    for entry in entries:
        if entry.seq == 1 and entry.body is not None:
            key = _key_in(entry)
            if is_hex64(key) and feed_of(cast("str", key)) == entry.feed:
                return bytes.fromhex(cast("str", key))
    return None


def _key_in(entry: Entry) -> object:
    try:
        return parse_body(entry).get("key")
    except EntryError:
        return None


def _check_bytes(entry: Entry, key: bytes | None) -> Iterator[Problem]:
    if entry.id != entry_id(entry.header):
        yield Problem(
            "bad_signature", entry.where, Sentence("Die Kennung passt nicht zum Eintrag")
        )
        return
    if key is None:
        yield Problem(
            "bad_signature", entry.where, Sentence("Der Schlüssel des Geräts ist nicht bekannt")
        )
        return
    try:
        read_entry(entry.header, entry.body, entry.sig, key, facts_without_body=True)
    except EntryError as error:
        yield Problem(error.kind, entry.where, error.text)
