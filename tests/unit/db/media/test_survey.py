"""Every file is hashed once, whatever else is asked."""

import hashlib

import pytest
from PIL import Image

from db.media import seen
from db.media.seen import forget_all
from db.media.survey import survey
from db.media.watch import Cancelled, Watch


def test_each_file_is_hashed_and_probed(tmp_path):
    Image.new("RGB", (7, 5)).save(tmp_path / "a.png")
    found = survey([tmp_path / "a.png", tmp_path / "a.png"])
    one = found[tmp_path / "a.png"]
    assert one.digest == hashlib.sha256((tmp_path / "a.png").read_bytes()).hexdigest()
    assert (one.probe.width, one.probe.height) == (7, 5)
    assert len(found) == 1


def test_a_missing_file_has_no_digest_but_a_sentence(tmp_path):
    one = survey([tmp_path / "weg.jpg"])[tmp_path / "weg.jpg"]
    assert one.digest == ""
    assert "„weg.jpg“ lässt sich nicht lesen" in one.probe.problem


def test_progress_counts_to_the_end(tmp_path):
    paths = [tmp_path / f"{number}.jpg" for number in range(70)]
    for path in paths:
        path.write_bytes(b"x")
    told = []
    survey(paths, Watch(lambda done, of: told.append((done, of))))
    assert told == [(32, 70), (64, 70), (70, 70)]


def test_a_person_may_stop_it(tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"x")
    with pytest.raises(Cancelled):
        survey([tmp_path / "a.jpg"], Watch(cancelled=lambda: True))


def test_nothing_to_look_at_starts_no_child():
    assert survey([]) == {}


def test_a_file_as_it_was_is_not_read_again_and_a_changed_one_is(tmp_path, monkeypatch):
    monkeypatch.setattr(seen, "_YOUNG_NS", 0)  # else only files two seconds old are remembered
    forget_all()
    file = tmp_path / "a.jpg"
    file.write_bytes(b"first")
    before = survey([file])[file]
    assert survey([file])[file] is before
    file.write_bytes(b"other")
    assert survey([file])[file].digest == hashlib.sha256(b"other").hexdigest()
