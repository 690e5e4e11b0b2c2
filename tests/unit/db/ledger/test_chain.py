"""What hangs together, what is missing, and what contradicts itself, each by its name."""

import pytest

from db.ledger.chain import check_chain, check_feed, check_seen, follows
from db.ledger.entry import entry_id, read_entry
from db.ledger.keys import DeviceKey
from db.ledger.pae import ENTRY_TYPE
from tests.unit.db.ledger.conftest import written
from tests.unit.db.ledger.forge import forged


def found(entries, **options):
    return [(problem.kind, problem.where[-2:]) for problem in check_chain(entries, **options)]


def test_a_whole_feed_has_no_problem(feed):
    assert found(feed) == []
    assert found([]) == []


def test_a_gap_is_a_note_not_a_fault(feed):
    problems = check_chain([*feed[:2], *feed[3:]])
    assert [(p.kind, p.where[-2:], p.is_note) for p in problems] == [("gap", "/4", True)]


def test_a_feed_without_its_start_has_a_gap(feed):
    assert found(feed[1:]) == [("gap", "/2")]


def test_both_branches_of_a_fork_are_told_and_each_is_whole(feed, write):
    branch = write(feed[2], fields={"text": "anders"})
    after = write(branch)
    assert found([*feed, branch, after]) == [("fork", "/4"), ("fork", "/5")]


def test_an_entry_that_names_another_predecessor_is_named(feed, write):
    stray = write(feed[-1], prev="a" * 64)
    assert found([*feed, stray]) == [("bad_chain", "/7")]


def test_a_clock_that_runs_backwards_is_named(feed, write):
    assert found([*feed, write(feed[-1], clock=1)]) == [("bad_chain", "/7")]


def test_a_move_to_another_space_is_named(feed, write):
    assert found([*feed, write(feed[-1], space="a" * 32)]) == [("bad_chain", "/7")]


def test_a_missing_body_is_named_unless_it_was_erased(feed, raw):
    entry = feed[2]
    bare = read_entry(entry.header, None, entry.sig, raw)
    entries = [*feed[:2], bare, *feed[3:]]
    assert found(entries) == [("missing_body", "/3")]
    assert found(entries, without_body={entry.id}) == []


def test_follows_is_the_rule_for_storing_the_next_entry(feed):
    assert follows(feed[0], None)
    assert follows(feed[1], feed[0])
    assert not follows(feed[1], None)
    assert not follows(feed[2], feed[0])


def test_a_resigned_entry_is_named(feed):
    foreign = DeviceKey(bytes([9] * 32))
    resigned = changed(feed[3], sig=foreign.sign(ENTRY_TYPE, feed[3].header))
    problems = check_feed([*feed[:3], resigned, *feed[4:]])
    assert [(p.kind, p.where) for p in problems] == [("bad_signature", feed[3].where)]


def test_an_entry_under_a_false_id_is_named(feed):
    problems = check_feed([*feed[:3], changed(feed[3], id="a" * 64), *feed[4:]])
    kinds = [(p.kind, p.where[-2:]) for p in problems]
    assert kinds == [("bad_signature", "/4"), ("bad_chain", "/5")]


def test_a_feed_whose_first_body_is_gone_proves_nothing(feed):
    problems = check_feed([changed(feed[0], body=None), *feed[1:]])
    assert {p.kind for p in problems} == {"bad_signature", "missing_body"}


def test_a_forged_first_entry_does_not_spoil_the_true_feed(feed):
    stranger = DeviceKey(bytes([5] * 32))
    fields = {"salt": "0" * 32, "key": stranger.public}
    header, body, sig = forged(stranger, feed[0], fields=fields)
    fake = changed(feed[0], id=entry_id(header), header=header, body=body, sig=sig)
    kinds = [p.kind for p in check_feed([fake, *feed])]
    assert kinds == ["bad_signature", "fork"]


def test_a_dropped_entry_rechained_by_a_stranger_is_named(feed, key):
    stranger = DeviceKey(bytes([5] * 32))
    kept = [*feed[:2]]
    header, body, _ = forged(key, feed[3], seq=3, prev=feed[1].id)
    moved = read_entry(header, body, key.sign(ENTRY_TYPE, header), bytes.fromhex(key.public))
    fake = changed(moved, sig=stranger.sign(ENTRY_TYPE, header))
    assert [p.kind for p in check_feed([*kept, fake])] == ["bad_signature"]


def changed(entry, **parts):
    """Return the entry with other parts, as a damaged table would hold it."""
    values = {name: getattr(entry, name) for name in type(entry).__slots__}
    return type(entry)(**(values | parts))


@pytest.fixture
def witness(feed):
    """Return a function: another author's entry that has seen what it is told."""
    other = DeviceKey(bytes([3] * 32))
    start = written(other, None, "feed.open", {"key": other.public}, space=feed[0].space)
    return lambda seen: [start, written(other, start, "witness", {}, seen=seen)]


def test_what_was_seen_and_is_held_is_no_problem(feed, witness):
    entries = [*feed, *witness({feed[0].feed: (6, feed[5].id)})]
    assert check_seen(entries, complete=True) == []


def test_seeing_a_held_entry_elsewhere_is_named(feed, witness):
    wrong_seq = witness({feed[0].feed: (5, feed[5].id)})
    wrong_feed = witness({"a" * 32: (6, feed[5].id)})
    for entries in (wrong_seq, wrong_feed):
        kinds = [p.kind for p in check_seen([*feed, *entries], complete=False)]
        assert kinds == ["bad_seen"]


def test_seeing_what_is_not_here_waits_but_not_in_a_package(feed, witness):
    entries = [*feed, *witness({feed[0].feed: (6, "a" * 64)})]
    assert check_seen(entries, complete=False) == []
    assert [p.where for p in check_seen(entries, complete=True)] == [entries[-1].where]
