"""The quick way to read a header never differs from the strict one."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.ledger.header import Header, read_header, read_plain, read_strictly

A, B, HASH = "a" * 32, "b" * 32, "c" * 64
GOOD: dict[str, Any] = {
    "v": 1,
    "alg": "ed25519",
    "space": A,
    "feed": B,
    "seq": 2,
    "prev": HASH,
    "clock": 1_795_200_000_000,
    "seen": {A: [7, HASH]},
    "kind": "vote.cast",
    "subject": A,
    "body": HASH,
}
VALUES = st.sampled_from(
    [*GOOD.values(), "", "A" * 32, "ä", 0, 1, -1, 1.0, 2**53, 2**53 + 1, 2**70, True, None]
    + [[], {}, {A: [1, HASH]}, {A: [1.5, HASH]}, {A: [0, HASH]}, {A: [1, HASH, 1]}, {"x": 1}]
    + [{f"{n:032x}": [1, HASH] for n in range(count)} for count in (48, 49)]
)
SPELLED: list[bytes] = [
    b"",
    b"{}",
    b"[" * 8000,
    b'{"x":' + b"[" * 8000,
    b"\xff\xfe",
    b'{"v":1,"v":1}',
]


def spelled(header: dict[str, Any]) -> bytes:
    return json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()


def outcome(data: bytes) -> Header | None:
    try:
        return read_strictly(data)
    except ValueError:
        return None


def test_a_header_as_written_takes_the_quick_way():
    assert read_plain(spelled(GOOD)) == read_strictly(spelled(GOOD))


@given(st.dictionaries(st.sampled_from(list(GOOD)), VALUES, max_size=3))
def test_both_ways_agree_on_whatever_the_quick_one_takes(changed):
    data = spelled(GOOD | changed)
    found = read_plain(data)
    assert found is None or found == outcome(data)


@given(st.data())
def test_one_changed_byte_is_read_alike(data):
    header = bytearray(spelled(GOOD))
    header[data.draw(st.integers(0, len(header) - 1))] = data.draw(st.integers(0, 255))
    found = read_plain(bytes(header))
    assert found is None or found == outcome(bytes(header))


@pytest.mark.parametrize(
    "data",
    [
        *SPELLED,
        spelled(GOOD)[:-1] + b',"x":' + b"[" * 7000 + b"}",
        spelled(GOOD).replace(b'"seq":2', b'"seq":2.0'),
        spelled(GOOD).replace(b'"seq":2', b'"seq":2,"seq":2'),
        spelled(GOOD).replace(b'"seen":{', b'"seen":{"%b":[7,"%b"],' % (A.encode(), b"c" * 64)),
        spelled(GOOD).replace(b"vote", b"v\\u006fte"),
        b" " + spelled(GOOD),
    ],
)
def test_whatever_is_spelled_otherwise_goes_the_strict_way(data):
    assert read_plain(data) is None


def test_what_neither_way_takes_is_refused_with_the_key_named():
    with pytest.raises(ValueError, match=r"^subject$"):
        read_header(spelled(GOOD | {"subject": "x"}))
