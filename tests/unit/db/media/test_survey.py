"""Every file is hashed once, whatever else is asked."""

import hashlib

import pytest
from PIL import Image

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
    seen = []
    survey(paths, Watch(lambda done, of: seen.append((done, of))))
    assert seen == [(64, 70), (70, 70)]


def test_a_person_may_stop_it(tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"x")
    with pytest.raises(Cancelled):
        survey([tmp_path / "a.jpg"], Watch(cancelled=lambda: True))


def test_nothing_to_look_at_starts_no_child():
    assert survey([]) == {}
