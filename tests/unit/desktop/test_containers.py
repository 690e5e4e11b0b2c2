"""Films told by their container alone: tracks, samples, and what a hostile one makes of them."""

from random import Random
from struct import pack
from time import process_time

import pytest

from db.demo.content import folder
from desktop.media.probe.container import read_container

NIGHT = folder("media", "video", "nachtschicht_2.mp4")
BOUND_S = 5
ONE_EACH = pack(">III", 1, 1, 1)


def box(name, *parts):
    data = b"".join(parts)
    return pack(">I4s", len(data) + 8, name) + data


def full(name, *parts):
    return box(name, bytes(4), *parts)


def texts(samples=2, runs=ONE_EACH, chunks=1):
    """A film of one track of text, its samples behind each other."""
    tables = (
        full(b"stsd", pack(">I", 1), box(b"tx3g", bytes(16))),
        full(b"stts", pack(">III", 1, samples, 500)),
        full(b"stsz", pack(">II", 10, samples)),
        full(b"stsc", pack(">I", len(runs) // 12), runs),
        full(b"stco", pack(">I", chunks), pack(">I", 100) * chunks),
    )
    media = box(
        b"mdia",
        full(b"mdhd", bytes(8), pack(">IIHH", 1_000, 1_000, 0x10B5, 0)),
        full(b"hdlr", bytes(4), b"sbtl", bytes(12)),
        box(b"minf", box(b"stbl", *tables)),
    )
    track = box(b"trak", full(b"tkhd", bytes(8), pack(">I", 7), bytes(68)), media)
    return box(b"ftyp", b"isom", bytes(4)), box(b"moov", track)


def test_tracks_are_told_with_their_language_and_where_samples_lie(tmp_path):
    (tmp_path / "a.mp4").write_bytes(b"".join(texts(runs=pack(">III", 1, 2, 1))))
    (track,) = read_container(str(tmp_path / "a.mp4")).texts()
    assert track.language == "deu"
    assert [(one.at, one.length, one.offset, one.size) for one in track.samples] == [
        (0, 500, 100, 10),
        (500, 500, 110, 10),
    ]


def test_a_real_film_tells_its_key_frames_and_its_sound():
    film = read_container(str(NIGHT))
    video = film.video()
    assert video is not None
    assert (film.duration, film.sound) == (42_000, True)
    assert (video.width, video.height, video.samples[0].at) == (540, 960, 0)
    assert len(video.samples) < 100


@pytest.mark.parametrize("each", [0, 1, 2**32 - 1])
def test_a_table_that_lies_about_its_length_takes_no_time(tmp_path, each):
    film = texts(samples=2**32 - 1, runs=pack(">III", 1, each, 1))
    (tmp_path / "a.mp4").write_bytes(b"".join(film))
    begun = process_time()
    read_container(str(tmp_path / "a.mp4"))
    assert process_time() - begun < BOUND_S


def test_many_runs_of_empty_chunks_take_no_time(tmp_path):
    there_and_back = pack(">III", 1, 0, 1) + pack(">III", 500_001, 0, 1)
    film = texts(samples=500_000, runs=there_and_back * 1_000, chunks=500_000)
    (tmp_path / "a.mp4").write_bytes(b"".join(film))
    begun = process_time()
    read_container(str(tmp_path / "a.mp4"))
    assert process_time() - begun < BOUND_S


def test_turned_bytes_end_nothing(tmp_path):
    random, whole = Random(1), NIGHT.read_bytes()[:40_000]  # noqa: S311 - no secret
    begun = process_time()
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(30):
            data[random.randrange(len(data))] = random.choice((0, 1, 0x7F, 0xFF))
        (tmp_path / "a.mp4").write_bytes(data)
        read_container(str(tmp_path / "a.mp4"))
    assert process_time() - begun < BOUND_S


def test_noise_in_the_other_container_ends_nothing(tmp_path):
    segment = b"\x1aE\xdf\xa3\x80\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff"
    begun = process_time()
    for seed in range(30):
        noise = Random(seed).randbytes(20_000)  # noqa: S311 - no secret
        (tmp_path / "a.webm").write_bytes(segment + b"\x16\x54\xae\x6b" + noise)
        read_container(str(tmp_path / "a.webm"))
    assert process_time() - begun < BOUND_S
