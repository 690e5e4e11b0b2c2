"""JSON from strangers is read one way only, and quickly."""

import time
import tracemalloc

import pytest

from db.ledger.strict_json import strict_json

HOSTILE = {
    "empty": b"",
    "no object": b"[]",
    "a scalar": b"1",
    "rest behind": b"{} {}",
    "byte order mark": b"\xef\xbb\xbf{}",
    "latin-1": b'{"a":"\xe4"}',
    "utf-16": '{"a":1}'.encode("utf-16"),
    "overlong utf-8": b'{"a":"\xc0\xaf"}',
    "surrogate in utf-8": b'{"a":"\xed\xa0\x80"}',
    "lone surrogate": rb'{"a":"\ud800"}',
    "lone surrogate as key": rb'{"\udfff":1}',
    "lone surrogate deep inside": rb'{"a":[["x",{"b":["\udc00"]}]]}',
    "duplicate key": b'{"a":1,"a":1}',
    "duplicate key spelt differently": rb'{"a":1,"\u0061":2}',
    "duplicate key inside": b'{"a":[{"b":1,"b":2}]}',
    "float": b'{"a":1.0}',
    "exponent": b'{"a":1e3}',
    "huge exponent": b'{"a":1E400}',
    "NaN": b'{"a":NaN}',
    "Infinity": b'{"a":Infinity}',
    "-Infinity": b'{"a":-Infinity}',
    "beyond 2^53": b'{"a":9007199254740993}',
    "below -2^53": b'{"a":-9007199254740993}',
    "a number of 200,000 digits": b'{"a":%b}' % (b"9" * 200_000),
    "leading zero": b'{"a":01}',
    "raw control character": b'{"a":"\n"}',
    "single quotes": b"{'a':1}",
    "trailing comma": b'{"a":1,}',
    "comment": b'{"a":1}//',
    "13 levels": b'{"a":' + b"[" * 12 + b"]" * 12 + b"}",
    "130,000 levels": b'{"a":' + b"[" * 130_000 + b"]" * 130_000 + b"}",
    "never closed": b'{"a":' + b"[" * 200_000,
    "objects in objects": b'{"a":' * 40_000 + b"1" + b"}" * 40_000,
    "501 parts": b'{"a":[' + b"[]," * 498 + b"[]]}",
    "80,000 parts": b'{"a":[' + b"{}," * 80_000 + b"{}]}",
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_json_is_refused_in_bounded_time_and_memory(data):
    tracemalloc.start()
    start = time.process_time()
    with pytest.raises(ValueError):  # noqa: PT011 - any refusal will do here
        strict_json(data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert time.process_time() - start < 2
    assert peak < 64 * 1024 * 1024


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b"{}", {}),
        (b' {"a" : [1, -2, true, null]} ', {"a": [1, -2, True, None]}),
        ('{"ä":"Straße 😀"}'.encode(), {"ä": "Straße 😀"}),
        (rb'{"a":"\ud83d\ude00"}', {"a": "😀"}),
        (b'{"a":9007199254740992,"b":-9007199254740992}', {"a": 2**53, "b": -(2**53)}),
        (b'{"a":"[[[[[[[[[[[[[[[[[[[["}', {"a": "[" * 20}),
    ],
)
def test_lawful_json_is_read(data, value):
    assert strict_json(data) == value


def test_twelve_levels_and_500_parts_are_still_lawful():
    assert strict_json(b'{"a":' + b"[" * 11 + b"]" * 11 + b"}")
    assert strict_json(b'{"a":[' + b"[]," * 497 + b"[]]}") == {"a": [[]] * 498}
