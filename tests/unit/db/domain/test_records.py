"""A record is what the library's frozen dataclass is, but for the time it takes to make."""

import dataclasses

import pytest

from db.domain.records import record


class Body:
    """What both are made of."""

    name: str
    key: str = dataclasses.field(repr=False)
    parts: tuple[int, ...] = ()
    seen: int = dataclasses.field(default=0, compare=False)


def both():
    """The same class, once a record and once the library's."""
    kept = {name: one for name, one in vars(Body).items() if not name.startswith("__dict__")}
    kept.pop("__weakref__", None)
    library = dataclasses.dataclass(frozen=True, slots=True)
    return record(type("Row", (), dict(kept))), library(type("Row", (), dict(kept)))


@pytest.mark.parametrize("other", [("a", "k", (1,)), ("b", "k", (1,)), ("a", "l", (1,), 7)])
def test_it_is_compared_hashed_and_printed_alike(other):
    told = []
    for made in both():
        one, two = made("a", "k", (1,)), made(*other)
        told.append((one == two, hash(one) == hash(two), repr(two), two == other))
    assert told[0] == told[1]
    assert "k" not in told[0][2].partition("(")[2].replace("parts", "")


def test_what_differs_in_kind_is_never_equal():
    mine, theirs = both()
    assert mine("a", "k") != theirs("a", "k")
    assert dataclasses.replace(mine("a", "k"), name="b") == mine("b", "k")


def test_it_has_slots_and_no_room_for_more():
    mine, _ = both()
    with pytest.raises(AttributeError):
        mine("a", "k").other = 1
    assert mine.__match_args__ == ("name", "key", "parts", "seen")
