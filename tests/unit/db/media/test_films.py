"""A film is measured by the desk's child; without Qt its measures are unknown."""

from pathlib import Path

import pytest

from db.media import films
from db.media.films import Films
from db.media.probe import Probe
from db.media.prober import Prober

FILM = Path("resources/demo/media/video/labor.mp4").resolve()


@pytest.fixture
def look():
    child = Films()
    yield lambda path: child.look(path, Probe("video/mp4", 1))
    child.close()


def test_a_film_has_measures_and_a_length():
    with Prober() as prober:
        (found,) = prober.look([FILM])
    assert (found.width, found.height, found.hint) == (960, 502, "")
    assert found.duration_ms == pytest.approx(118_000, abs=200)


def test_without_qt_they_are_unknown(monkeypatch, look):
    monkeypatch.setattr(films, "_is_here", lambda: False)
    found = look(FILM)
    assert (found.duration_ms, found.problem) == (0, "")
    assert "unbekannt" in found.hint


def test_a_cut_film_is_refused_with_what_to_do(tmp_path, look):
    (tmp_path / "cut.mp4").write_bytes(FILM.read_bytes()[:20_000])
    assert "neu als MP4 (H.264) sichern" in look(tmp_path / "cut.mp4").problem


def test_a_play_list_is_never_opened(tmp_path, look):
    (tmp_path / "film.mp4").write_text("#EXTM3U\n#EXTINF:9,\nhttp://127.0.0.1:9/film.ts\n")
    assert look(tmp_path / "film.mp4").problem
