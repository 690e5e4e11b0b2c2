"""A file is what its bytes say, and its name must say the same."""

import pytest

from db.media.sniff import refusal, sniff

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF"


def box(brand: bytes) -> bytes:
    return b"\0\0\0\x14ftyp" + brand + b"\0\0\0\0" + brand


@pytest.mark.parametrize(
    ("head", "mime"),
    [
        (PNG, "image/png"),
        (JPEG, "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b"%PDF-1.7", "application/pdf"),
        (box(b"isom"), "video/mp4"),
        (box(b"qt  "), "video/quicktime"),
        (box(b"heic"), "image/heic"),
        (box(b"mif1"), "image/heic"),
        (box(b"avif"), "image/avif"),
        (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\x82\x84webm", "video/webm"),
        (b"WEBVTT\n\n", "text/vtt"),
        (b"\xef\xbb\xbf1\r\n00:00:01,000 --> 00:00:02,500\r\nja", "application/x-subrip"),
        (b"#EXTM3U\nhttp://127.0.0.1/film.ts", ""),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", "image/svg+xml"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<svg>", "image/svg+xml"),
        (b"nur Text", ""),
        (b"", ""),
    ],
)
def test_content_decides(head, mime):
    assert sniff(head) == mime


@pytest.mark.parametrize(
    ("name", "mime"),
    [
        ("a.jpg", "image/jpeg"),
        ("A.JPEG", "image/jpeg"),
        ("ohne_endung", "image/png"),
        ("iphone.mp4", "video/quicktime"),
    ],
)
def test_honest_names_pass(name, mime):
    assert refusal(name, mime) == ""


def test_a_lying_name_is_refused_with_the_right_one():
    assert refusal("foto.jpg", "image/png") == (
        "„foto.jpg“ ist in Wahrheit ein PNG-Bild. "
        "Bitte in „foto.png“ umbenennen, auch in der Tabelle."
    )


def test_heic_is_refused_with_what_to_do():
    sentence = refusal("IMG_1.HEIC", "image/heic")
    assert "HEIC" in sentence
    assert "Bitte als JPEG sichern" in sentence


def test_programs_are_no_media():
    assert "kein Bild" in refusal("bild.jpg", "application/x-msdownload")
