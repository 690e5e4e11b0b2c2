"""Nothing is sealed that a reader would refuse."""

import json

import pytest

from db.ledger.entry import EntryError, read_entry


def test_what_is_sealed_can_be_read(feed, raw):
    for entry in feed:
        assert read_entry(entry.header, entry.body, entry.sig, raw) == entry


def test_the_same_input_gives_the_same_bytes(feed, write):
    assert write(feed[0], "text.add", {"text": "a"}) == write(feed[0], "text.add", {"text": "a"})


def test_salt_changes_the_digest_but_not_the_fields(feed, write):
    one, other = (write(feed[0], fields={"a": 1}, salt=bytes([n] * 16)) for n in (1, 2))
    assert one.body_digest != other.body_digest
    assert json.loads(one.body)["a"] == json.loads(other.body)["a"]


def test_the_header_names_its_keys_in_the_order_of_the_format(feed):
    names = "v alg space feed seq prev clock seen kind subject body"
    assert " ".join(json.loads(feed[1].header)) == names


@pytest.mark.parametrize(
    "fields",
    [
        {"a": 1.5},
        {"a": float("nan")},
        {"a": 2**53 + 1},
        {"a": "x" * 70_000},
        {"a": [[] for _ in range(500)]},
        {"salt": "kurz"},
        {"a": "\ud800"},
    ],
)
def test_fields_that_no_reader_takes_are_refused(feed, write, fields):
    with pytest.raises((EntryError, UnicodeEncodeError)):
        write(feed[0], fields=fields)


@pytest.mark.parametrize("parts", [{"seq": 0}, {"subject": "x"}, {"clock": -1}, {"prev": ""}])
def test_header_values_that_no_reader_takes_are_refused(feed, write, parts):
    with pytest.raises(EntryError):
        write(feed[0], **parts)


def test_49_heads_do_not_fit_into_one_entry(feed, write):
    heads = {f"{n:032x}": (n + 1, f"{n:064x}") for n in range(49)}
    with pytest.raises(EntryError):
        write(feed[0], seen=heads)
    assert write(feed[0], seen=dict(list(heads.items())[:48]))
