"""A line of the protocol has exactly one spelling."""

import pytest

from db.audit_log.protocol import read_line, write_line
from db.tables.entries import RawEntry

RAW = RawEntry("e" * 64, "f" * 32, 7, b"s" * 64, b'{"v":1}', b'{"salt":"\xc3\xa4"}')
LINE = write_line(RAW)


def test_an_entry_is_read_as_it_was_written():
    assert read_line(LINE) == RAW


def test_a_body_can_be_left_out():
    found = read_line(write_line(RAW, with_body=False))
    assert found == RAW._replace(body=None)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"seq":7', b'"seq":07'),
        (b'"seq":7', b'"seq":7.0'),
        (b'"seq":7', b'"seq":7,"seq":7'),
        (b'"seq":7', b'"seq":0'),
        (b'{"feed', b'{ "feed'),
        (b"\n", b"\r\n"),
        (b"\n", b""),
        (b"e" * 64, b"e" * 63),
        (b"e" * 64, b"E" * 64),
        (b'"body":"', b'"body":"="'),
        (b"}\n", b',"more":1}\n'),
    ],
)
def test_any_other_spelling_is_none(old, new):
    changed = LINE.replace(old, new, 1)
    assert changed != LINE
    assert read_line(changed) is None
