"""Which entries a carrier may bring in: signed, chained, of this space, from invited devices."""

import os
import secrets
from typing import Any

import pytest

from db.ledger.invitation import prove
from db.ledger.keys import DeviceKey
from db.ledger.seal import seal
from db.ledger.words import six_words
from tests.faults.desk import Desk, team


@pytest.fixture
def desks(tmp_path):
    with team(tmp_path, 2) as found:
        yield found


def everything(desk):
    feeds = sorted(desk.replica.heads(), key=lambda feed: feed != desk.replica.space)
    return desk.replica.page([(feed, 0) for feed in feeds])


def kinds(problems):
    return [problem.kind for problem in problems]


FIRST: dict[str, Any] = {"seq": 1, "prev": "", "clock": 1, "kind": "feed.open"}


def sealed(device, space, place, fields):
    salt = os.urandom(16)
    entry = seal(device, space=space, seen={}, subject="", fields=fields, salt=salt, **place)
    return (entry.feed, entry.seq, entry.sig, entry.header, entry.body)


def opening(key, space, invitation="", proof=""):
    words = {"key": key.public, "invitation": invitation, "proof": proof}
    return sealed(key, space, FIRST, words)


def test_a_whole_space_is_taken_in_one_delivery(desks):
    accepted, problems = desks[1].replica.accept(everything(desks[0]))
    assert (len(accepted), problems) == (3, [])


def test_a_second_delivery_brings_nothing(desks):
    desks[1].replica.accept(everything(desks[0]))
    assert desks[1].replica.accept(everything(desks[0])) == ((), [])


def test_a_device_is_held_until_its_invitation_is_here(desks, tmp_path):
    space, opened = desks[0].replica.space, desks[1].replica.page([(desks[1].key.feed, 0)])
    newcomer = Desk(tmp_path / "newcomer", space)
    create, *rest = everything(desks[0])
    assert kinds(newcomer.replica.accept([create, *opened])[1]) == ["not_invited"]
    assert newcomer.replica.accept([*rest, *opened])[1] == []
    assert newcomer.replica.counts()[desks[1].key.feed] == 1
    newcomer.close()


def test_a_forged_proof_lets_nobody_in(desks):
    once, thief = DeviceKey(os.urandom(32)), DeviceKey(os.urandom(32))
    ids = {"member": secrets.token_hex(16), "unit": secrets.token_hex(16)}
    desks[0].write("member.invite", {**ids, "roles": ["reviewer"], "key": once.public})
    space = desks[0].replica.space
    stolen = prove(once, space, DeviceKey(os.urandom(32)).public)
    name = " – ".join(six_words(space, thief.public)[:3])
    for proof in ("", "0" * 128, stolen):
        _, problems = desks[0].replica.accept([opening(thief, space, once.public, proof)])
        assert kinds(problems) == ["not_invited"]
        assert name in problems[0].text
    good = opening(thief, space, once.public, prove(once, space, thief.public))
    assert desks[0].replica.accept([good])[1] == []


def test_a_device_without_invitation_must_be_the_recovery_key(desks):
    key = DeviceKey(os.urandom(32))
    _, problems = desks[0].replica.accept([opening(key, desks[0].replica.space)])
    assert kinds(problems) == ["not_invited"]
    recovery = opening(desks[0].recovery, desks[0].replica.space)
    assert desks[0].replica.accept([recovery])[1] == []


def test_another_spaces_entries_are_refused(desks):
    foreign = opening(DeviceKey(os.urandom(32)), "0" * 32)
    assert kinds(desks[0].replica.accept([foreign])[1]) == ["malformed"]


def test_a_gap_waits_and_the_rest_of_the_feed_with_it(desks):
    desks[0].votes(3)
    frames = everything(desks[0])[:6]
    accepted, problems = desks[1].replica.accept([*frames[:3], *frames[4:]])
    assert (len(accepted), kinds(problems)) == (3, ["gap"])
    assert len(desks[1].replica.accept(frames)[0]) == 3


@pytest.mark.parametrize(("step", "later"), [(2, 1), (1, -1)])
def test_a_signed_entry_that_does_not_follow_is_refused(desks, step, later):
    founder = desks[0].key
    seq, prev = desks[0].replica.heads()[founder.feed]
    clock = desks[0].clock + later
    place: dict[str, Any] = {
        "seq": seq + 1,
        "prev": prev,
        "clock": desks[0].clock,
        "kind": "witness",
    }
    wrong = sealed(founder, founder.feed, {**place, "seq": seq + step, "clock": clock}, {})
    assert kinds(desks[0].replica.accept([wrong])[1]) == ["bad_chain"]
    right = sealed(founder, founder.feed, place, {})
    assert desks[0].replica.accept([right])[1] == []


def test_a_second_beginning_of_the_space_is_refused(desks):
    founder = desks[0].key
    false = sealed(founder, founder.feed, FIRST, {"key": founder.public})
    assert kinds(desks[0].replica.accept([false])[1]) == ["bad_chain"]


def test_every_single_changed_byte_is_refused(desks):
    frames = everything(desks[0])[:3]
    desks[1].replica.accept(frames[:2])
    feed, seq, sig, header, body = frames[2]
    for part in (2, 3, 4):
        data = bytearray(frames[2][part])
        data[len(data) // 2] ^= 1
        changed = [feed, seq, sig, header, body]
        changed[part] = bytes(data)
        accepted, problems = desks[1].replica.accept([tuple(changed)])
        assert accepted == ()
        assert kinds(problems)[0] in {"bad_signature", "bad_body"}


def test_a_frame_under_a_false_name_is_refused(desks):
    frames = everything(desks[0])[:3]
    desks[1].replica.accept(frames[:2])
    false = [(frames[2][0], 9, *frames[2][2:]), (desks[1].key.feed, 3, *frames[2][2:])]
    for frame in false:
        assert desks[1].replica.accept([frame])[0] == ()


def bare(frame):
    return (*frame[:4], None)


def test_words_of_a_later_kind_pass_through_without_their_body(desks, tmp_path):
    desks[1].replica.accept(everything(desks[0]))
    entry = desks[0].write("wish.add", {"text": "von später"})
    after = desks[0].write("witness", {})
    frames = [bare(frame) if frame[1] == entry.seq else frame for frame in sent(desks[0], entry)]
    older, newest = desks[1].replica, Desk(tmp_path / "newest", desks[0].replica.space)
    assert older.accept(frames) == ((entry.id, after.id), [])
    assert older.bodiless() == [entry.id]
    assert newest.replica.accept(everything(desks[1]))[1] == []
    assert newest.replica.heads() == older.heads()
    newest.close()


def test_their_body_may_come_later(desks):
    desks[1].replica.accept(everything(desks[0]))
    entry = desks[0].write("wish.add", {"text": "von später"})
    (whole,) = sent(desks[0], entry)
    desks[1].replica.accept([bare(whole)])
    assert desks[1].replica.accept([whole])[1] == []
    assert desks[1].replica.bodiless() == []


@pytest.mark.parametrize("kind", ["witness", "revoke!"])
def test_a_fact_without_its_body_is_refused(desks, kind):
    desks[1].replica.accept(everything(desks[0]))
    entry = desks[0].write(kind, {})
    _, problems = desks[1].replica.accept([bare(one) for one in sent(desks[0], entry)])
    assert kinds(problems) == ["bad_body"]


def sent(desk, entry):
    """What a desk sends from an entry of its own on."""
    return desk.replica.page([(entry.feed, entry.seq - 1)])


def test_one_forged_entry_in_a_large_delivery_stops_its_feed_there_and_no_other(desks):
    desks[0].votes(120)
    frames = everything(desks[0])
    at = len(frames) - 40
    feed, seq, sig, header, body = frames[at]
    frames[at] = (feed, seq, sig[:-1] + bytes([sig[-1] ^ 1]), header, body)
    accepted, problems = desks[1].replica.accept(frames)
    assert kinds(problems) == ["bad_signature"]
    assert problems[0].where == f"{feed}/{seq}"
    assert desks[1].replica.heads()[feed][0] == seq - 1
    assert len(accepted) == at
