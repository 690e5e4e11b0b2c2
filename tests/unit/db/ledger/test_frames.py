"""Entries cross every wire in frames that cannot outgrow their limits."""

import io
import time
import tracemalloc
from random import Random
from typing import BinaryIO, cast

import pytest

from db.errors import CarrierError
from db.ledger.accept import accept
from db.ledger.entry import EntryError
from db.ledger.frames import FrameReader, frame_bytes, write_frame

FEED = b"a" * 32


class Dribble:
    """A pipe that never gives more than seven bytes at once."""

    def __init__(self, data):
        stream = io.BytesIO(data)
        self.readline = stream.readline
        self.read = lambda size: stream.read(min(size, 7))


def read(data, **limits):
    return list(FrameReader(io.BytesIO(data), **limits))


def test_frames_come_back_byte_for_byte(feed):
    data = b"".join(map(write_frame, feed))
    expected = [(e.feed, e.seq, e.sig, e.header, e.body) for e in feed]
    assert read(data) == expected
    assert list(FrameReader(cast("BinaryIO", Dribble(data)))) == expected
    assert b"".join(frame_bytes(*frame) for frame in expected) == data


def test_the_frame_is_the_one_of_the_format():
    frame = frame_bytes("a" * 32, 42, b"s" * 64, b"{}", b"[1]")
    assert frame == FEED + b" 42 2 3\n" + b"s" * 64 + b"{}" + b"[1]" + b"\n"


def test_an_erased_body_travels_as_length_0():
    assert read(frame_bytes("a" * 32, 1, bytes(64), b"{}", None)) == [
        ("a" * 32, 1, bytes(64), b"{}", None)
    ]


def test_no_frames_are_no_error():
    assert read(b"") == []


BAD = {
    "no line": b"x",
    "no line feed": FEED + b" 1 2 3",
    "a line without end": b"a" * 10_000_000,
    "short feed": b"a 1 2 0\n" + bytes(64) + b"{}\n",
    "capitals": b"A" * 32 + b" 1 2 0\n" + bytes(64) + b"{}\n",
    "seq 0": FEED + b" 0 2 0\n" + bytes(64) + b"{}\n",
    "leading zero": FEED + b" 01 2 0\n" + bytes(64) + b"{}\n",
    "negative": FEED + b" 1 -2 0\n" + bytes(64) + b"{}\n",
    "plus": FEED + b" 1 +2 0\n" + bytes(64) + b"{}\n",
    "underscore": FEED + b" 1_0 2 0\n" + bytes(64) + b"{}\n",
    "other digits": FEED + " ١ 2 0\n".encode() + bytes(64) + b"{}\n",
    "two blanks": FEED + b"  1 2 0\n" + bytes(64) + b"{}\n",
    "windows line end": FEED + b" 1 2 0\r\n" + bytes(64) + b"{}\n",
    "empty header": FEED + b" 1 0 0\n" + bytes(64) + b"\n",
    "header too large": FEED + b" 1 8193 0\n" + bytes(64) + b"{" * 8193 + b"\n",
    "body too large": FEED + b" 1 2 262145\n" + bytes(64) + b"{}" + b" " * 262_145 + b"\n",
    "lengths of a terabyte": FEED + b" 1 9 999999999999\n",
    "cut in the signature": FEED + b" 1 2 0\n" + bytes(10),
    "cut in the header": FEED + b" 1 2 0\n" + bytes(64) + b"{",
    "cut in the body": FEED + b" 1 2 5\n" + bytes(64) + b"{}...",
    "no end": FEED + b" 1 2 0\n" + bytes(64) + b"{}",
    "wrong end": FEED + b" 1 2 0\n" + bytes(64) + b"{}x",
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD.keys())
def test_a_bad_frame_ends_the_stream_after_the_good_ones(feed, data):
    good = write_frame(feed[0])
    reader = iter(FrameReader(io.BytesIO(good + data)))
    assert next(reader)[1] == 1
    with pytest.raises(CarrierError):
        next(reader)


@pytest.mark.parametrize("limits", [{"max_frames": 5}, {"max_bytes": 1_000}])
def test_more_than_announced_is_refused(feed, limits):
    with pytest.raises(CarrierError, match="mehr"):
        read(b"".join(map(write_frame, feed)), **limits)


def test_a_hundred_thousand_tiny_frames_are_refused_at_the_limit_in_bounded_memory():
    data = frame_bytes("a" * 32, 1, bytes(64), b"{}", None) * 100_000
    tracemalloc.start()
    start = time.process_time()
    with pytest.raises(CarrierError):
        for _ in FrameReader(io.BytesIO(data), max_frames=50_000):
            pass
    assert time.process_time() - start < 10
    assert tracemalloc.get_traced_memory()[1] < 16 * 1024 * 1024
    tracemalloc.stop()


def test_noise_in_a_stream_is_refused_by_name_or_read_as_other_bytes_never_as_the_same(feed):
    dice = Random(4)  # noqa: S311 - the same dice each time
    clean = b"".join(map(write_frame, feed))
    refused = taken = 0
    for _ in range(2_000):
        noisy = bytearray(clean)
        noisy[dice.randrange(len(noisy))] ^= dice.randrange(1, 256)
        try:
            frames = read(bytes(noisy))
        except CarrierError:
            refused += 1
        else:
            taken += b"".join(frame_bytes(*frame) for frame in frames) == noisy
    assert refused + taken == 2_000
    assert refused >= 100


def test_a_frame_is_accepted_for_what_its_line_says(feed, raw):
    for entry in feed:
        frame = (entry.feed, entry.seq, entry.sig, entry.header, entry.body)
        assert accept(frame, raw, feed[0].space) == entry


@pytest.mark.parametrize("place", [0, 1])
def test_a_frame_under_a_false_name_is_refused(feed, raw, place):
    entry = feed[1]
    frame = [entry.feed, entry.seq, entry.sig, entry.header, entry.body]
    frame[place] = ["b" * 32, 7][place]
    with pytest.raises(EntryError, match="Namen") as caught:
        accept(tuple(frame), raw, entry.space)
    assert caught.value.where == f"{frame[0]}/{frame[1]}"


def test_an_entry_of_another_space_is_refused(feed, raw):
    entry = feed[1]
    frame = (entry.feed, entry.seq, entry.sig, entry.header, entry.body)
    with pytest.raises(EntryError, match="anderen Raum"):
        accept(frame, raw, "b" * 32)
