"""Messages between parent and child are whole, bounded, or refused."""

from io import BytesIO

import pytest

from db.errors import CarrierError
from db.sync.pipe import message_bytes, read_message

HEAD = {"do": "look", "folder": "/Ablage ä"}


def test_a_message_comes_through_with_its_payload():
    stream = BytesIO(message_bytes(HEAD, b"\0\1") + message_bytes({}))
    assert read_message(stream.read) == (HEAD, b"\0\1")
    assert read_message(stream.read) == ({}, b"")
    assert read_message(stream.read) is None


def test_a_message_in_single_bytes_comes_through():
    stream = BytesIO(message_bytes(HEAD, b"payload"))
    assert read_message(lambda _: stream.read(1)) == (HEAD, b"payload")


@pytest.mark.parametrize("cut", [1, 7, 9, 40])
def test_a_message_cut_off_is_refused(cut):
    with pytest.raises(CarrierError, match="mitten im Satz"):
        read_message(BytesIO(message_bytes(HEAD, b"payload")[:cut]).read)


def test_an_oversized_message_is_refused_before_it_is_read():
    stream = BytesIO(b"\xff\xff\xff\xff\0\0\0\0")
    with pytest.raises(CarrierError, match="mehr, als vereinbart"):
        read_message(stream.read)


def test_a_message_that_is_no_object_is_refused():
    with pytest.raises(CarrierError, match="Unverständliches"):
        read_message(BytesIO(b"\0\0\0\2\0\0\0\0[]").read)
