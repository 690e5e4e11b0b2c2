"""The short way never says yes where `read_entry` says no, and never another thing."""

import json
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.audit_log.quick_entry import quick_entry
from db.ledger.entry import EntryError, entry_id, read_entry
from db.ledger.keys import DeviceKey
from db.ledger.pae import ENTRY_TYPE
from db.ledger.seal import seal
from db.tables.entries import RawEntry
from tests.unit.db.audit_log.small_space import key_of

KEY = key_of("admin")
PUBLIC = bytes.fromhex(KEY.public)
HEADER = {
    "v": 1,
    "alg": "ed25519",
    "space": "a" * 32,
    "feed": KEY.feed,
    "seq": 7,
    "prev": "b" * 64,
    "clock": 1_795_200_000_000,
    "seen": {"c" * 32: [3, "d" * 64]},
    "kind": "text.add",
    "subject": "e" * 32,
}
BODY = b'{"salt":"%b","purpose":"title","channel":"","text":"Gr\xc3\xbc\xc3\x9fe"}' % (b"5" * 32)


def written(header: dict[str, object], body: bytes, key: DeviceKey = KEY) -> RawEntry:
    """Sign anything at all."""
    full = {**header, "body": sha256(body).hexdigest()}
    data = json.dumps(full, ensure_ascii=False, separators=(",", ":")).encode()
    return raw(data, body, key.sign(ENTRY_TYPE, data))


def raw(header: bytes, body: bytes | None, sig: bytes) -> RawEntry:
    return RawEntry(entry_id(header), KEY.feed, 7, sig, header, body)


def agree(entry: RawEntry) -> bool:
    """Whether the short way was taken; it must have led to the same end."""
    quick = quick_entry(entry, PUBLIC)
    if quick is None:
        return False
    long = read_entry(entry.header, entry.body, entry.sig, PUBLIC, facts_without_body=True)
    assert quick == long
    return True


def test_a_usual_entry_takes_the_short_way():
    assert agree(written(HEADER, BODY))


def test_what_our_own_writer_makes_takes_the_short_way():
    made = seal(
        KEY,
        space="a" * 32,
        seq=7,
        prev="b" * 64,
        clock=1,
        seen={},
        kind="comment.add",
        subject="e" * 32,
        fields={"text": 'Zitat: "so" \\ so\n', "revision": "f" * 64, "anchor": {}, "reply_to": ""},
        salt=bytes(16),
    )
    assert agree(raw(made.header, made.body, made.sig))


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"alg": "rsa"},
        {"space": "A" * 32},
        {"space": "a" * 31},
        {"seq": 1},
        {"seq": 0},
        {"seq": 2**60},
        {"prev": ""},
        {"clock": -1},
        {"clock": 1.5},
        {"seen": {"c" * 32: [0, "d" * 64]}},
        {"seen": {"c" * 32: [3, "d" * 63]}},
        {"seen": {f"{n:032x}": [3, "d" * 64] for n in range(49)}},
        {"kind": "draft.applaud"},
        {"subject": "e"},
        {"feed": "f" * 32},
        {"more": 1},
    ],
)
def test_an_unusual_header_goes_the_long_way(change):
    assert not agree(written({**HEADER, **change}, BODY))


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        b"[]",
        b'{"salt":"55"}',
        BODY.replace(b'"channel":""', b'"channel":"","channel":""'),
        BODY.replace(b'"channel":""', b'"channel":1.5'),
        BODY.replace(b'"channel":""', b'"channel":9999999999999999'),
        BODY.replace(b'"channel":""', b'"channel":-0'),
        BODY.replace(b'"channel":""', b'"channel":NaN'),
        BODY.replace(b'"channel":""', b'"channel":' + b"[" * 13 + b"]" * 13),
        BODY.replace(b'"channel":""', b'"channel":"\\ud800"'),
        BODY.replace(b'"channel":""', b'"channel": ""'),
        BODY.replace(b"\xc3", b"\xff"),
    ],
)
def test_an_unusual_body_goes_the_long_way(body):
    assert not agree(written(HEADER, body))


def test_a_body_left_out_and_a_foreign_signature_go_the_long_way():
    usual = written(HEADER, BODY)
    assert not agree(usual._replace(body=None))
    assert not agree(written(HEADER, BODY, key_of("final")))


@settings(max_examples=400)
@given(
    at=st.integers(0, 2000),
    bits=st.integers(1, 255),
    part=st.sampled_from(["header", "body", "sig"]),
    sign=st.booleans(),
)
def test_whatever_byte_changes_the_short_way_agrees_with_the_long_one(at, bits, part, sign):
    usual = written(HEADER, BODY)
    parts = {"header": usual.header, "body": BODY, "sig": usual.sig}
    data = bytearray(parts[part])
    data[at % len(data)] ^= bits
    parts[part] = bytes(data)
    changed = raw(parts["header"], parts["body"], parts["sig"])
    if sign:
        changed = raw(changed.header, changed.body, KEY.sign(ENTRY_TYPE, changed.header))
    try:
        read_entry(changed.header, changed.body, changed.sig, PUBLIC, facts_without_body=True)
    except EntryError:
        assert quick_entry(changed, PUBLIC) is None
    else:
        agree(changed)
