"""Media are paired as a person pairs them; rows of codes say what came and went."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.comparison import Pair, compare_codes, pair_media
from db.domain.operations.revision_add import MediumRef


def refs(letters):
    """Media by letter; ``a1`` is ``a`` described otherwise."""
    return [MediumRef(name.ljust(64, "0"), name[0] * 64) for name in letters.split()]


def told(old, new):
    return " ".join(
        f"{one.change}{one.old + 1}{one.new + 1}" for one in pair_media(refs(old), refs(new))
    )


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a b c", "a b c", "same11 same22 same33"),
        ("a b c", "x b c", "replaced11 same22 same33"),
        ("a b c", "a1 b c", "described11 same22 same33"),
        ("a b", "a b c", "same11 same22 added03"),
        ("a b c", "a c", "same11 removed20 same32"),
        ("a b", "x a b", "added01 same12 same23"),
        ("a b c d", "d a b c", "moved41 same12 same23 same34"),
        ("", "a", "added01"),
        ("a b", "", "removed10 removed20"),
        ("a a", "a", "same11 removed20"),
    ],
)
def test_media_find_what_they_were_before(old, new, expected):
    assert told(old, new) == expected


LETTERS = st.lists(st.sampled_from("abcdef"), max_size=7).map(" ".join)


@given(LETTERS, LETTERS)
def test_every_medium_stands_in_exactly_one_pair(old, new):
    pairs = pair_media(refs(old), refs(new))
    assert sorted(one.old for one in pairs if one.old >= 0) == list(range(len(old.split())))
    assert [one.new for one in pairs if one.new >= 0] == list(range(len(new.split())))
    assert Pair(-1, -1, "same") not in pairs


@given(LETTERS, LETTERS)
def test_nothing_changed_exactly_if_the_rows_are_equal(old, new):
    assert all(one.change == "same" for one in pair_media(refs(old), refs(new))) == (old == new)


def test_channels_tell_what_came_and_went():
    shift = compare_codes(("instagram", "xing"), ("linkedin", "instagram"))
    assert (shift.added, shift.removed, shift.kept) == (("linkedin",), ("xing",), ("instagram",))


def test_another_order_alone_is_a_change_too():
    assert compare_codes(("a", "b"), ("b", "a")).reordered
    assert not compare_codes(("a", "b"), ("a", "b"))
