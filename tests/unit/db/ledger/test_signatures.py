"""Signatures looked at ahead by many threads are judged as one by one, and each for itself."""

import os

import pytest

from db.ledger.keys import DeviceKey, verify_raw
from db.ledger.pae import ENTRY_TYPE, pae
from db.ledger.signatures import Signatures

KEYS = [DeviceKey(os.urandom(32)) for _ in range(3)]


def signed(number):
    key, payload = KEYS[number % len(KEYS)], f"Eintrag {number}".encode()
    message = pae(ENTRY_TYPE, payload)
    return bytes.fromhex(key.public), key.sign(ENTRY_TYPE, payload), message


GOOD = [signed(number) for number in range(200)]


def flipped(number, part):
    data = list(GOOD[number])
    data[part] = bytes([data[part][0] ^ 1]) + data[part][1:]
    return tuple(data)


@pytest.mark.parametrize("count", [0, 1, 31, 33, 200])
def test_what_is_right_is_right_however_many_there_are(count):
    found = Signatures(GOOD[:count])
    assert all(found.verify(*one) for one in GOOD)


@pytest.mark.parametrize("part", [0, 1, 2])
def test_one_wrong_among_many_is_the_only_one_refused(part):
    mixed = [*GOOD[:77], flipped(77, part), *GOOD[78:]]
    found = Signatures(mixed)
    assert [found.verify(*one) for one in mixed] == [verify_raw(*one) for one in mixed]
    assert [n for n, one in enumerate(mixed) if not found.verify(*one)] == [77]


def test_a_verdict_says_nothing_of_another_key_signature_or_message():
    found = Signatures(GOOD)
    (key, sig, message), (other, false, foreign) = GOOD[0], GOOD[1]
    for mixed in [(other, sig, message), (key, false, message), (key, sig, foreign)]:
        assert not found.verify(*mixed)


def test_a_key_that_is_none_is_a_no():
    strange = [(b"short", sig, message) for _, sig, message in GOOD]
    found = Signatures([*GOOD, *strange])
    assert not any(found.verify(*one) for one in strange)
