"""A short code opens one locked invitation, in one space, for a week, and nothing else."""

import os
from hashlib import sha256

import pytest

from db.errors import DamagedFileError, Refused, WrongUsage
from db.ledger.invitation import Invitation
from db.ledger.invitation_code import (
    LENGTH,
    LETTERS,
    LIFE_MS,
    lock_of,
    locked,
    new_code,
    opened,
    read_code,
)

SPACE, OTHER = "a" * 32, "b" * 32
NOW = 1_795_200_000_000
INVITATION = Invitation(SPACE, "Ausbildung", "", "b" * 64, "c" * 64, "Presse, SMI", "SK")


def test_a_code_holds_75_random_bits():
    assert new_code(drawn(bytes(10))).startswith("0000-0000-0000-000")
    assert new_code(drawn(b"\xff" * 10)).startswith("ZZZZ-ZZZZ-ZZZZ-ZZZ")
    one_bit = [new_code(drawn((1 << n).to_bytes(10))) for n in range(5, 80)]
    assert len(set(one_bit)) == 75


def test_what_is_heard_and_typed_carelessly_is_understood():
    code = read_code("7KQM-4T9X-0B1S-2WZ" + last("7KQM4T9X0B1S2WZ"))
    assert read_code(f" 7kqm 4t9x\tOBlS–2wz{code[-1].lower()} ") == code


def drawn(data):
    return lambda _size: data


def last(text):
    found = [one for one in LETTERS if readable(text + one)]
    assert len(found) == 1
    return found[0]


def readable(text):
    try:
        return read_code(text)
    except WrongUsage:
        return ""


@pytest.mark.parametrize("number", range(8))
def test_any_single_wrong_character_is_noticed(number):
    code = read_code(
        new_code(lambda size: bytes([31 * number]) * size if number else os.urandom(size))
    )
    for place in range(LENGTH):
        for letter in set(LETTERS) - {code[place]}:
            assert not readable(code[:place] + letter + code[place + 1 :])


@pytest.mark.parametrize("number", range(8))
def test_any_two_exchanged_characters_are_noticed_neighbours_first(number):
    code = read_code(new_code(drawn(sha256(bytes([number])).digest()[:10])))
    for first in range(LENGTH):
        for second in range(first + 1, LENGTH):
            swapped = list(code)
            swapped[first], swapped[second] = swapped[second], swapped[first]
            assert bool(readable("".join(swapped))) == (code[first] == code[second])


@pytest.mark.parametrize("typed", ["", "7KQM", "7KQM-4T9X-0B1S-2WZU", "7KQM-4T9X-0B1S-2WZDD"])
def test_what_is_no_code_is_refused(typed):
    with pytest.raises(WrongUsage, match="16 Zeichen"):
        read_code(typed)


def test_sixteen_zeros_are_no_code():
    assert not readable("0" * LENGTH)


def test_a_locked_invitation_comes_back_as_it_was():
    lock = lock_of("7" * 16, SPACE)
    data = locked(lock, INVITATION, NOW + LIFE_MS)
    assert b"Ausbildung" not in data
    assert opened(lock, data, SPACE, NOW + LIFE_MS) == INVITATION


def test_a_code_is_over_after_its_time():
    lock = lock_of("7" * 16, SPACE)
    data = locked(lock, INVITATION, NOW)
    with pytest.raises(Refused) as caught:
        opened(lock, data, SPACE, NOW + 1)
    assert caught.value.code == "code_expired"


def test_a_code_leads_elsewhere_in_another_space():
    assert lock_of("7" * 16, SPACE).name != lock_of("7" * 16, OTHER).name


@pytest.mark.parametrize("place", [0, 7, 100, -1])
def test_what_was_changed_on_the_carrier_does_not_open(place):
    lock = lock_of("7" * 16, SPACE)
    data = bytearray(locked(lock, INVITATION, NOW))
    data[place] ^= 1
    with pytest.raises(DamagedFileError):
        opened(lock, bytes(data), SPACE, NOW)
