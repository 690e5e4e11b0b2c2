"""Pictures are measured by their head, and damage is found wherever it lies."""

import io
import struct
import zlib
from random import Random

import pytest
from PIL import Image

from db.media.jpeg_stream import measure
from db.media.picture import probe_file

FILM = b"\0\0\0\x18ftypisom\0\0\0\0isommp42\0\0\0\x10moovxxxxxxxx\0\0\0\x20mdat" + bytes(24)


def picture(kind="JPEG", size=(60, 40), **options):
    out = io.BytesIO()
    Image.effect_noise(size, 40).save(out, kind, **options)
    return out.getvalue()


def png_claiming(width, height):
    def chunk(name, data):
        crc = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", crc)

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1000)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.fixture
def probe(tmp_path):
    def look(name, content, **options):
        file = tmp_path / name
        file.write_bytes(content)
        return probe_file(file, **options)

    return look


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.jpg", "JPEG"),
        ("a.png", "PNG"),
        ("a.gif", "GIF"),
        ("a.webp", "WEBP"),
        ("a.tif", "TIFF"),
        ("a.bmp", "BMP"),
    ],
)
def test_whole_pictures_are_measured(probe, name, kind):
    found = probe(name, picture(kind))
    assert (found.width, found.height, found.problem) == (60, 40, "")
    assert found.size > 0


@pytest.mark.parametrize(
    ("name", "kind"), [("a.jpg", "JPEG"), ("a.png", "PNG"), ("a.gif", "GIF"), ("a.webp", "WEBP")]
)
def test_cut_pictures_are_found(probe, name, kind):
    whole = picture(kind)
    assert "unvollständig" in probe(name, whole[: len(whole) // 2]).problem


FOREIGN = Random(1).randbytes(4096)  # noqa: S311 - another file's bytes, no secret
DAMAGE = {
    "zeros": lambda whole, at: whole[:at] + bytes(512) + whole[at + 512 :],
    "foreign": lambda whole, at: whole[:at] + FOREIGN + whole[at + len(FOREIGN) :],
    "missing": lambda whole, at: whole[:at] + whole[at + 4096 :],
}
PLAIN: dict[str, object] = {}
MARKED: dict[str, object] = {"restart_marker_rows": 1}
FOUND: dict[tuple[str, str], list[tuple[str, dict[str, object]]]] = {
    ("a.jpg", "JPEG"): [("zeros", PLAIN), ("foreign", PLAIN), ("missing", MARKED)],
    ("b.jpg", "JPEG"): [("foreign", {"progressive": True}), ("zeros", {"optimize": True})],
    ("a.png", "PNG"): [(one, PLAIN) for one in DAMAGE],
    ("a.gif", "GIF"): [(one, PLAIN) for one in DAMAGE],
}


@pytest.mark.parametrize(
    ("name", "kind", "damage", "options"),
    [(*file, *one) for file, every in FOUND.items() for one in every],
)
def test_damage_in_the_middle_is_found(probe, name, kind, damage, options):
    whole = picture(kind, size=(900, 900), **options)
    assert probe(name, whole, decode=True).problem == ""
    for part in (3, 2, 1.5):
        spoilt = DAMAGE[damage](whole, int(len(whole) / part))
        assert "ist beschädigt" in probe(name, spoilt).problem


def test_one_turned_bit_of_a_png_is_found(probe):
    whole = bytearray(picture("PNG"))
    whole[len(whole) // 2] ^= 1
    assert "ist beschädigt" in probe("a.png", bytes(whole)).problem


@pytest.mark.parametrize("mode", ["L", "CMYK", "RGB"])
@pytest.mark.parametrize("options", [PLAIN, MARKED, {"progressive": True}, {"optimize": True}])
def test_no_whole_jpeg_is_taken_for_damaged(probe, mode, options):
    flat = Image.new(mode, (4000, 3000))
    for content in (flat, flat.rotate(1, fillcolor=(9,) * len(flat.getbands()))):
        out = io.BytesIO()
        content.save(out, "JPEG", comment=b"\xff\xd9 no end", **options)
        assert probe("flach.jpg", out.getvalue(), decode=True).problem == ""


def test_measures_are_those_of_the_turned_picture(probe):
    exif = Image.Exif()
    exif[0x0112] = 6
    found = probe("hochkant.jpg", picture(exif=exif))
    assert (found.width, found.height) == (40, 60)


def test_a_jpeg_with_something_behind_it_is_decoded_and_passes(probe):
    assert probe("bewegt.jpg", picture() + b"mp4 of a motion photo" * 900).problem == ""


def test_two_hundred_megapixels_are_refused_unopened(probe):
    found = probe("gross.png", png_claiming(20_000, 10_000))
    assert found.problem == (
        "„gross.png“ hat 200 Megapixel (20000 × 10000). "
        "Umlauf nimmt höchstens 100 Megapixel an. Bitte verkleinern."
    )


def test_decoding_finds_what_head_and_end_hide(probe):
    hollow = png_claiming(500, 500)
    assert probe("hohl.png", hollow).problem == ""
    assert "unvollständig" in probe("hohl.png", hollow, decode=True).problem


def test_a_head_without_a_picture_is_broken(probe):
    assert "beschädigt" in probe("kopf.png", b"\x89PNG\r\n\x1a\n" + b"x" * 50).problem


def test_an_empty_file_is_said_so(probe):
    assert "ist leer" in probe("leer.jpg", b"").problem


def test_a_cut_pdf_is_found(probe):
    assert "unvollständig" in probe("plan.pdf", b"%PDF-1.7\n" + b"x" * 9000).problem


def test_a_video_passes_for_films_to_look_at(probe):
    found = probe("film.mp4", FILM)
    assert (found.type, found.problem, found.duration_ms) == ("video/mp4", "", 0)


@pytest.mark.parametrize("kept", [30, 39, len(FILM) - 1])
def test_a_film_that_was_cut_off_is_found(probe, kept):
    assert "unvollständig" in probe("film.mp4", FILM[:kept]).problem


def test_subtitles_without_a_time_are_refused(probe):
    assert "keine Untertitel" in probe("a.vtt", b"WEBVTT\n\nnur Worte").problem
    assert probe("a.vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\nja").type == "text/vtt"


@pytest.mark.parametrize("turned", range(1, 9))
@pytest.mark.parametrize(
    ("mode", "options"),
    [
        ("RGB", {}),
        ("L", {"progressive": True}),
        ("CMYK", {"optimize": True}),
        ("RGB", {"comment": b"x" * 70}),
    ],
)
def test_a_jpeg_is_measured_without_a_decoder_as_a_decoder_would(tmp_path, mode, options, turned):
    file = tmp_path / "a.jpg"
    exif = Image.Exif()
    exif[0x0112] = turned
    Image.effect_noise((61, 40), 40).convert(mode).save(file, exif=exif, **options)
    plain = measure(file.read_bytes())
    assert plain is not None
    seen = probe_file(file, decode=True)  # the way through the decoder
    assert (plain.width, plain.height, plain.whole) == (seen.width, seen.height, True)


def test_what_is_no_plain_jpeg_is_left_to_the_decoder():
    content = picture()
    at = content.index(b"\xff\xc0")
    arithmetic = content[:at] + b"\xff\xc9" + content[at + 2 :]
    twelve_bits = content[: at + 4] + b"\x0c" + content[at + 5 :]
    assert measure(content) is not None
    assert measure(arithmetic) is measure(twelve_bits) is None
