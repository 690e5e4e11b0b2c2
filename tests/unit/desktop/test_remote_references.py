"""Addresses inside PDF, SVG, subtitles, films and comments are never called."""

import socket
from struct import pack

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from db.demo.content import folder
from desktop.media.decoders import DECODERS
from desktop.media.picture import read_picture
from desktop.review.comment_markup import marked_up
from desktop.widgets.flat_browser import FlatBrowser

LAB = folder("media", "video", "labor.mp4")
_AROUND = {b"moov", b"trak", b"mdia", b"minf", b"dinf"}


@pytest.fixture
def server():
    """A port that somebody listens on; `called` tells whether anybody came."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0)
        yield listening


def address(server):
    return f"http://127.0.0.1:{server.getsockname()[1]}/x"


def called(server):
    try:
        server.accept()
    except BlockingIOError:
        return False
    return True


PDF = """%PDF-1.7
1 0 obj
<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(@)>>/AA<</WC<</S/SubmitForm/F(@)>>>>>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 5 0 R/Resources<</XObject<</I 4 0 R>>>>
/AA<</O<</S/GoToR/F<</FS/URL/F(@)>>>>>>>>
endobj
4 0 obj
<</Type/XObject/Subtype/Image/Width 9/Height 9/BitsPerComponent 8/ColorSpace/DeviceGray
/F<</FS/URL/F(@)>>/FFilter/DCTDecode/Length 0>>
stream

endstream
endobj
5 0 obj
<</Length 27>>
stream
q 90 0 0 90 9 9 cm /I Do Q
endstream
endobj
trailer<</Root 1 0 R/Size 6>>
%%EOF"""


def elsewhere(url):
    """A film whose index says that its pictures lie at an address (QuickTime data reference)."""
    said = b"\0\0\0\0" + url.encode() + b"\0"

    def turned(data):
        at, out = 0, b""
        while at + 8 <= len(data):
            length, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
            inner = data[at + 8 : at + length]
            if name in _AROUND:
                inner = turned(inner)
            if name == b"dref":
                inner = inner[:8] + pack(">I4s", len(said) + 8, b"url ") + said
            out += pack(">I4s", len(inner) + 8, name) + inner
            at += length
        return out

    return turned(LAB.read_bytes())


def test_a_pdf_calls_nobody(server, tmp_path):
    """Its picture lies elsewhere, and opening document or page calls an address."""
    (tmp_path / "a.pdf").write_text(PDF.replace("@", address(server)))
    assert read_picture(str(tmp_path / "a.pdf")).problem == ""
    assert not called(server)


def test_a_film_that_lies_elsewhere_is_not_followed(server, tmp_path):
    (tmp_path / "a.mp4").write_bytes(elsewhere(address(server)))
    assert address(server).encode() in (tmp_path / "a.mp4").read_bytes()
    read_picture(str(tmp_path / "a.mp4"))
    assert not called(server)


@pytest.mark.parametrize("name", ["a.svg", "a.m3u8", "a.mpd", "a.sdp", "a.html", "a.ffconcat"])
def test_what_only_names_addresses_is_refused(server, tmp_path, name):
    url = address(server)
    texts = {
        "a.svg": f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{url}"/></svg>',
        "a.m3u8": f"#EXTM3U\n#EXTINF:9,\n{url}\n",
        "a.mpd": f'<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>{url}</BaseURL></MPD>',
        "a.sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\nm=video 5004 RTP/AVP 96\n",
        "a.html": f'<html><img src="{url}"></html>',
        "a.ffconcat": f"ffconcat version 1.0\nfile '{url}'\n",
    }
    (tmp_path / name).write_text(texts[name])
    assert read_picture(str(tmp_path / name)).problem == "other"
    assert not called(server)


def test_subtitles_lose_what_points_elsewhere(server, tmp_path):
    url = address(server)
    (tmp_path / "a.vtt").write_text(
        f"WEBVTT\n\nSTYLE\n::cue {{ background: url({url}) }}\n\n"
        f'00:00.000 --> 00:01.000\n<img src="{url}">Wort\n'
    )
    request = {"do": "cues", "path": str(tmp_path / "a.vtt")}
    assert DECODERS.ask(request).head["cues"] == [[0, 1_000, "Wort"]]
    assert not called(server)


def test_a_comment_shows_no_picture_from_elsewhere(server, qtbot):
    browser = FlatBrowser()
    qtbot.addWidget(browser)
    url = address(server)
    browser.setHtml(marked_up(f'![Bild]({url}) <img src="{url}"> Wort'))
    browser.show()
    kind = QTextDocument.ResourceType.ImageResource.value
    assert browser.loadResource(kind, QUrl(url)) is None
    qtbot.wait(50)
    assert not called(server)
