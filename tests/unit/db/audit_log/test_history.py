"""Who had seen what, over small logs drawn by hand."""

from dataclasses import replace
from hashlib import sha256

from db.audit_log.history import History
from db.ledger.entry import Entry

A, B = "a" * 32, "b" * 32


def name(label: str) -> str:
    return sha256(label.encode()).hexdigest()


def entry(label: str, prev: str = "", *seen: str) -> Entry:
    """``a2`` is entry 2 of feed a; a third character tells branches apart."""
    feed, seq = label[0] * 32, int(label[1])
    heads = {one[0] * 32: (int(one[1]), name(one)) for one in seen}
    before = name(prev) if prev else ""
    return Entry(name(label), b"", b"", None, 1, A, feed, seq, before, 0, heads, "witness", "", "")


def history(*entries: Entry) -> History:
    made = History()
    for one in entries:
        made.add(one)
    return made


def test_the_heads_are_what_nobody_follows():
    made = history(entry("a1"), entry("a2", "a1"), entry("b1"))
    assert made.heads() == [(A, 2, name("a2")), (B, 1, name("b1"))]


def test_a_fork_has_two_heads():
    branches = sorted([entry("a2x", "a1"), entry("a2y", "a1")], key=lambda one: one.id)
    assert len(history(entry("a1"), *branches).heads()) == 2


def test_what_was_seen_and_is_not_here_is_told():
    made = history(entry("a1"), entry("b1"), entry("b2", "b1", "a3"))
    (found,) = made.resolve()
    assert (found.where, found.feed, found.seq, found.last) == (f"{B}/2", A, 3, 1)
    assert not found.elsewhere


def test_what_was_seen_under_a_false_number_is_told():
    false = replace(entry("b2", "b1"), seen={A: (2, name("a1"))})
    made = history(entry("a1"), entry("b1"), false)
    assert [one.elsewhere for one in made.resolve()] == [True]


def test_knowledge_spreads_along_chains_and_what_was_seen():
    made = history(
        entry("a1"),
        entry("a2", "a1", "b2"),
        entry("b1"),
        entry("b2", "b1"),
        entry("b3", "b2"),
    )
    assert list(made.resolve()) == []
    assert made.spread({2: 0, 0: 1}) == [0, 0b11, 0, 0b01, 0b01]


def test_an_entry_knows_the_heads_of_all_it_had_seen():
    made = history(
        entry("a1"),
        entry("a2", "a1", "b1"),
        entry("a3", "a2"),
        entry("b1"),
        entry("b2", "b1"),
    )
    assert list(made.resolve()) == []
    assert made.past_heads(2, witnesses=set()) == [(A, 2, name("a2")), (B, 1, name("b1"))]
    assert made.past_heads(2, witnesses={1}) == [(A, 1, name("a1")), (B, 1, name("b1"))]
