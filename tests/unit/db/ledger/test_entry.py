"""An entry is accepted for exactly what its author signed, in the order the format names."""

import json
import re
from hashlib import sha256

import pytest

from db.domain.operations import KINDS, FeedOpen
from db.ledger.entry import (
    MAX_TEXT_BODY,
    EntryError,
    entry_id,
    may_lack_body,
    parse_body,
    read_entry,
    stored_entry,
    to_act,
)
from db.ledger.keys import DeviceKey
from db.ledger.pae import ENTRY_TYPE
from tests.unit.db.ledger.forge import forged, refusal

FOREIGN = DeviceKey(bytes([7] * 32))
TEXTS = ("comment.add", "consent.add", "media.add", "member.card", "text.add")


def read(entry, key):
    return read_entry(entry.header, entry.body, entry.sig, key)


def test_the_first_entry_brings_its_own_key(genesis):
    assert read(genesis, None) == genesis


def test_a_later_entry_needs_the_key_of_its_feed(feed, raw):
    assert read(feed[1], raw) == feed[1]
    assert refusal(feed[1], None) == "bad_body"


def test_the_id_is_the_hash_of_the_signed_bytes(genesis):
    header = genesis.header
    signed = b"DSSEv1 36 application/vnd.umlauf.entry.v1+json %d " % len(header) + header
    assert genesis.id == sha256(signed).hexdigest() == entry_id(header)


def test_format_version_1_does_not_drift(genesis):
    assert genesis.feed == "56475aa75463474c0285df5dbf2bcab7"
    assert genesis.id == "8530b4c1c011f65aa89c57419ad96ea6b1c48a298ce418d34bdf34d25e514183"
    assert genesis.header.startswith(b'{"v":1,"alg":"ed25519","space":"56475aa75463474c0285df5d')


def test_another_devices_signature_is_refused(genesis):
    foreign = FOREIGN.sign(ENTRY_TYPE, genesis.header)
    assert refusal((genesis.header, genesis.body, foreign), None) == "bad_signature"


def test_a_signed_entry_under_a_foreign_feed_is_refused(feed):
    header = feed[1].header
    sig = FOREIGN.sign(ENTRY_TYPE, header)
    assert refusal((header, feed[1].body, sig), bytes.fromhex(FOREIGN.public)) == "bad_signature"


def test_a_signature_over_another_payload_type_is_refused(genesis, key):
    sig = key.sign("application/vnd.umlauf.manifest.v1+json", genesis.header)
    assert refusal((genesis.header, genesis.body, sig), None) == "bad_signature"


def test_the_signature_is_checked_before_the_header_is_parsed(raw):
    assert refusal((b"{" * 8000, b"{}", bytes(64)), raw) == "bad_signature"


def test_sizes_are_checked_before_anything_else(raw):
    assert refusal((b" " * 8193, b"{}", bytes(64)), raw) == "too_large"
    assert refusal((b"{}", b" " * (MAX_TEXT_BODY + 1), bytes(64)), raw) == "too_large"
    assert refusal((b"{}", b"{}", bytes(63)), raw) == "bad_signature"


def test_only_texts_may_be_longer_than_64_kib(feed, write):
    long = {"text": "ü" * 40_000}
    assert write(feed[-1], "text.add", long).body
    with pytest.raises(EntryError, match="größer"):
        write(feed[-1], "comment.add", long)


def test_a_body_other_than_the_signed_one_is_refused(feed, raw):
    assert refusal((feed[1].header, feed[2].body, feed[1].sig), raw) == "bad_body"


@pytest.mark.parametrize("kind", [*TEXTS, "of.a.later.version"])
def test_the_body_of_words_and_of_an_unknown_kind_may_be_missing(feed, write, raw, kind):
    entry = write(feed[-1], kind, {"text": "x"})
    bare = read_entry(entry.header, None, entry.sig, raw)
    assert (bare.id, bare.body, to_act(bare).op) == (entry.id, None, None)


@pytest.mark.parametrize("kind", ["revoke!", "erase.confirm!"])
def test_the_body_of_unknown_rights_may_not(feed, write, raw, kind):
    entry = write(feed[-1], kind, {})
    assert refusal((entry.header, None, entry.sig), raw) == "bad_body"


def test_a_bare_entry_of_a_later_version_is_kept():
    assert may_lack_body(2, "vote.cast")
    assert may_lack_body(2, "revoke!")


def test_the_body_of_a_fact_may_not_be_missing(feed, raw):
    assert refusal((feed[1].header, None, feed[1].sig), raw) == "bad_body"


def test_an_export_may_leave_out_any_body(feed, raw):
    entry = feed[1]
    assert read_entry(entry.header, None, entry.sig, raw, facts_without_body=True).body is None


def test_every_known_fact_needs_its_body():
    assert {name for name in KINDS if may_lack_body(1, name)} == set(TEXTS)


BAD_HEADERS = {
    "no version": {"v": None},
    "version as text": {"v": "1"},
    "version as truth": {"v": True},
    "another algorithm": {"alg": "rsa"},
    "no space": {"space": ...},
    "space in capitals": {"space": "A" * 32},
    "short space": {"space": "a" * 31},
    "line feed behind the space": {"space": "a" * 32 + "\n"},
    "feed as number": {"feed": 5},
    "seq 0": {"seq": 0},
    "seq as truth": {"seq": True},
    "seq 1 with predecessor": {"seq": 1},
    "seq 2 without predecessor": {"prev": ""},
    "prev not hex": {"prev": "g" * 64},
    "negative clock": {"clock": -1},
    "clock as text": {"clock": "1"},
    "seen as list": {"seen": []},
    "49 seen": {"seen": {f"{n:032x}": [1, "a" * 64] for n in range(49)}},
    "seen at 0": {"seen": {"a" * 32: [0, "a" * 64]}},
    "seen without id": {"seen": {"a" * 32: [1]}},
    "seen with short id": {"seen": {"a" * 32: [1, "a" * 16]}},
    "seen under a short feed": {"seen": {"a": [1, "a" * 64]}},
    "no kind": {"kind": ""},
    "kind with blank": {"kind": "vote cast"},
    "long kind": {"kind": "a" * 65},
    "short subject": {"subject": "d"},
    "subject none": {"subject": None},
    "body digest empty": {"body": ""},
}


@pytest.mark.parametrize("parts", BAD_HEADERS.values(), ids=BAD_HEADERS.keys())
def test_a_malformed_header_is_refused_though_signed(feed, key, raw, parts):
    assert refusal(forged(key, feed[1], **parts), raw) == "malformed"


def test_the_first_entry_has_seen_nobody(genesis, key):
    seen = {"a" * 32: [1, "a" * 64]}
    assert refusal(forged(key, genesis, seen=seen), None) == "malformed"


def test_unknown_header_keys_are_ignored(feed, key, raw):
    entry = read_entry(*forged(key, feed[1], extra={"a": 1}), raw)
    assert b"extra" in entry.header
    assert entry.seq == feed[1].seq


def test_a_body_needs_salt(feed, key, raw):
    assert refusal(forged(key, feed[1], fields={"text": "x"}), raw) == "malformed"


def test_the_first_body_must_name_the_feeds_key(genesis, key, raw):
    fields = {"salt": "0" * 32, "key": FOREIGN.public}
    assert refusal(forged(key, genesis, fields=fields), None) == "bad_signature"
    assert refusal(forged(key, genesis, fields=fields), raw) == "bad_body"
    assert refusal(forged(key, genesis, fields={"salt": "0" * 32}), None) == "bad_body"


def test_a_later_version_passes_whatever_its_other_keys_look_like(feed, key, raw):
    newer = forged(key, feed[1], v=2, clock="später", seen=[1], kind=7, fields=["list"])
    entry = read_entry(*newer, raw)
    assert (entry.v, entry.clock, entry.seen, entry.kind) == (2, 0, {}, "")
    assert (entry.header, entry.body) == newer[:2]
    assert to_act(entry).op is None


def test_a_later_version_is_not_folded_even_where_it_looks_familiar(feed, key, write, raw):
    familiar = write(feed[-1], "feed.open", {"key": "a" * 64, "invitation": "", "proof": ""})
    assert to_act(familiar).op is not None
    assert to_act(read_entry(*forged(key, familiar, v=2), raw)).op is None


def test_a_later_version_still_needs_its_place_in_the_chain(feed, key, raw):
    assert refusal(forged(key, feed[1], v=2, prev=7), raw) == "malformed"
    assert refusal((*forged(key, feed[1], v=2)[:1], b"{}", forged(key, feed[1], v=2)[2]), raw) == (
        "bad_body"
    )


def test_what_the_own_table_holds_is_read_back_the_same(feed, key, raw):
    newer = read_entry(*forged(key, feed[1], v=2, seen=[1]), raw)
    for entry in [*feed, newer]:
        assert stored_entry(entry.id, entry.sig, entry.header, entry.body) == entry


def test_a_table_that_was_tampered_with_is_noticed(genesis):
    with pytest.raises(EntryError, match="nicht lesbar"):
        stored_entry(genesis.id, genesis.sig, b"x", None)


def test_the_rules_see_the_operation(feed, write):
    fields = {"key": "a" * 64, "invitation": "b" * 64, "proof": "c" * 128}
    entry = write(feed[-1], "feed.open", fields)
    act = to_act(entry, lane=2, past=(1, 0, 3))
    assert (act.id, act.lane, act.past) == (entry.id, 2, (1, 0, 3))
    assert act.op == FeedOpen(**fields)


@pytest.mark.parametrize(
    ("kind", "fields"), [("later.thing", {"a": 1}), ("feed.open", {"key": 1}), ("feed.open", {})]
)
def test_what_the_rules_cannot_read_is_kept_without_operation(feed, write, raw, kind, fields):
    entry = write(feed[-1], kind, fields)
    assert read(entry, raw) == entry
    assert to_act(entry).op is None


def test_an_erased_body_is_no_operation(feed):
    entry = feed[2]
    erased = stored_entry(entry.id, entry.sig, entry.header, None)
    assert to_act(erased).op is None
    with pytest.raises(EntryError, match="fehlt"):
        parse_body(erased)


def test_a_refusal_names_the_entry(feed, raw):
    with pytest.raises(EntryError, match=re.escape(f"({feed[1].feed}/2)")) as caught:
        read_entry(feed[1].header, b"{}", feed[1].sig, raw)
    assert caught.value.where == feed[1].where


def test_the_body_keeps_the_authors_bytes(feed):
    assert json.loads(feed[1].body) == {"salt": "0" * 32, "text": "Grüße 0"}
    assert "Grüße".encode() in feed[1].body
