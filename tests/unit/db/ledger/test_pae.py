"""The signed bytes are DSSE's, to the byte."""

from db.ledger.pae import pae


def test_the_vector_of_the_dsse_specification():
    assert pae("http://example.com/HelloWorld", b"hello world") == (
        b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    )


def test_nothing_is_a_length_too():
    assert pae("", b"") == b"DSSEv1 0  0 "


def test_lengths_count_bytes_not_characters():
    assert pae("ä", "Grüße".encode()) == "DSSEv1 2 ä 7 Grüße".encode()


def test_a_space_moved_between_type_and_payload_changes_the_bytes():
    assert pae("a b", b"c") != pae("a", b"b c")
