"""Broken, huge, mislabelled and cut files: each gets an answer, and the next one is still read."""

import zlib
from pathlib import Path

import pytest
from PIL import Image

from db.demo.content import folder
from desktop.media import decoders
from desktop.media.decoders import Child, Decoders
from desktop.media.picture import read_picture
from desktop.media.probe.magic import kind_of
from desktop.media.probe.wire import Answer

LAB = folder("media", "video", "labor.mp4")
PAGES = folder("media", "files", "stauwarte.pdf")
SCENE = folder("media", "lab.jpg")
LISTED = b"#EXTM3U\n#EXTINF:9,\nhttp://127.0.0.1:9/film.ts\n"


def bomb() -> bytes:
    """A PNG of 60,000 × 60,000 black pixels in a few kilobytes."""
    head = (60_000).to_bytes(4, "big") * 2 + b"\1\0\0\0\0"
    rows = zlib.compress(bytes(7_501 * 2_000))
    chunks = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*one) for one in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    check = zlib.crc32(name + data).to_bytes(4, "big")
    return len(data).to_bytes(4, "big") + name + data + check


def cut(path: Path, share: float) -> bytes:
    data = path.read_bytes()
    return data[: int(len(data) * share)]


def pdf(page: str = "/MediaBox[0 0 200 200]", kids: str = "3 0 R", count: int = 1) -> bytes:
    """A PDF of one empty page, as hostile as its parts."""
    parts = (
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {count}>>",
        f"<</Type/Page/Parent 2 0 R/Contents 4 0 R{page}>>",
        "<</Length 6>>\nstream\n/F Do \nendstream",
        (
            "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>"
            "/Length 12>>\nstream\n/F Do /F Do \nendstream"
        ),
    )
    body = "".join(f"{n} 0 obj\n{part}\nendobj\n" for n, part in enumerate(parts, 1))
    return f"%PDF-1.7\n{body}trailer<</Root 1 0 R/Size 6>>\n%%EOF".encode()


CORPUS = {
    "nothing": (b"", "broken"),
    "text": (b"kein Bild", "other"),
    "program": (b"MZ" + bytes(200), "other"),
    "svg": (b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://x"/></svg>', "other"),
    "play list": (LISTED, "other"),
    "heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200), "heic"),
    "bomb": (bomb(), "too_large"),
    "png head": (b"\x89PNG\r\n\x1a\n" + b"x" * 60, "broken"),
    "jpeg head": (cut(SCENE, 0.001), "broken"),
    "gif head": (b"GIF89a\xff\xff\xff\xff\xf7\0\0", "broken"),
    "webp head": (b"RIFF\xff\xff\xff\x7fWEBPVP8X" + bytes(40), "broken"),
    "tiff loop": (b"II*\0\x08\0\0\0\x01\0" + bytes(12) + b"\x08\0\0\0", "broken"),
    "avif head": (b"\0\0\0\x18ftypavif\0\0\0\0mif1avif" + bytes(200), "broken"),
    "cut film": (cut(LAB, 0.004), "broken"),
    "film of noise": (b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + bytes(range(256)) * 64, "broken"),
    "webm of noise": (b"\x1aE\xdf\xa3" + bytes(range(256)) * 64, "unplayable"),
    "cut pdf": (cut(PAGES, 0.3), "broken"),
    "pdf of noise": (b"%PDF-1.7\n" + bytes(range(256)) * 64, "broken"),
    "pdf of vast pages": (pdf("/MediaBox[0 0 1e9 1e9]"), ""),
    "pdf as thin as a hair": (pdf("/MediaBox[0 0 1 1000000]"), ""),
    "pdf of no extent": (pdf("/MediaBox[0 0 -5 0]"), ""),
    "pdf of too many pages": (pdf(count=100_000_000), ""),
    "pdf in a circle": (pdf(kids="2 0 R 2 0 R", count=9), "broken"),
    "words": (LISTED.replace(b"#EXTM3U", b"WEBVTT"), "other"),
}


@pytest.mark.parametrize("name", CORPUS)
def test_a_hostile_file_is_said_what_it_is(tmp_path, name):
    content, problem = CORPUS[name]
    (tmp_path / "bild.jpg").write_bytes(content)
    assert read_picture(str(tmp_path / "bild.jpg")).problem == problem
    assert read_picture(str(SCENE), 100).problem == ""


@pytest.mark.parametrize("source", [SCENE, PAGES, LAB])
def test_turned_bytes_end_nothing(tmp_path, source):
    data = bytearray(source.read_bytes())
    for at in range(600, len(data), 4_099):
        data[at] ^= 0xFF
    (tmp_path / "a").write_bytes(data)
    read_picture(str(tmp_path / "a"), 200)
    assert read_picture(str(SCENE), 100).problem == ""


def test_a_child_that_died_is_followed_by_another():
    child = Child()
    assert child.ask({"do": "picture", "path": str(SCENE), "side": 50}).problem == ""
    assert child.process is not None
    child.process.kill()
    assert child.ask({"do": "picture", "path": str(SCENE), "side": 50}).problem == ""
    child.close()


def test_a_child_that_hangs_is_ended(monkeypatch, tmp_path):
    monkeypatch.setattr(decoders, "COMMAND", ("-c", "import sys; sys.stdin.readline(); input()"))
    child = Child(seconds=0.5)
    assert child.ask({"do": "picture", "path": str(tmp_path), "side": 50}).problem == "broken"
    assert child.process is None
    child.close()


def test_a_page_that_is_never_done_is_given_up(tmp_path):
    (tmp_path / "a.pdf").write_bytes(
        pdf("/MediaBox[0 0 200 200]/Resources<</XObject<</F 5 0 R>>>>")
    )
    child = Child(seconds=2)
    asked = {"do": "picture", "path": str(tmp_path / "a.pdf"), "side": 50}
    assert child.ask(asked).problem == "broken"
    assert child.process is None
    child._seconds = decoders.SECONDS  # noqa: SLF001 - the next one starts anew, on a busy machine slowly
    assert child.ask({**asked, "path": str(SCENE)}).problem == ""
    child.close()


def test_an_answer_that_is_nonsense_is_no_answer(monkeypatch):
    said = "import sys; sys.stdin.readline(); print('{\"bytes\": 99999999999}', flush=True)"
    monkeypatch.setattr(decoders, "COMMAND", ("-c", said))
    pool = Decoders(1)
    assert pool.ask({"do": "picture", "path": "x", "side": 1}) == Answer({"problem": "broken"})
    pool.close()


def test_deep_and_printed_pictures_become_light_on_a_screen(tmp_path):
    Image.new("CMYK", (8, 8), (0, 0, 0, 0)).save(tmp_path / "print.jpg")
    Image.new("I;16", (8, 8), 65_535).save(tmp_path / "deep.png")
    Image.new("I;16", (8, 8), 65_535).save(tmp_path / "deep.tif")
    for name in ("print.jpg", "deep.png", "deep.tif"):
        pixel = read_picture(str(tmp_path / name)).image.pixelColor(4, 4)
        assert pixel.lightness() > 240, name


def test_avif_is_shown(tmp_path):
    Image.new("RGB", (40, 20), "#136a38").save(tmp_path / "a.avif")
    picture = read_picture(str(tmp_path / "a.avif"))
    assert (picture.problem, picture.width, picture.height) == ("", 40, 20)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\0\0\0\x14ftypqt  ", "video"),
        (b"\0\0\0\x08wide\0\0\0\0mdat", "video"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "avif"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "heic"),
        (b"1\n00:00:01,000 --> 00:00:02,000\n", "subtitles"),
        (LISTED, ""),
    ],
)
def test_the_first_bytes_decide(head, kind):
    assert kind_of(head) == kind
