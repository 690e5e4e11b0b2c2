"""The child may die or hang on a file; the asker goes on."""

import sys

import pytest
from PIL import Image

from db.media.prober import Prober

CHILD = """
import json, os, sys, time
for line in sys.stdin:
    paths = json.loads(line)["paths"]
    if any("boese" in one for one in paths):
        {deed}
    print(json.dumps([{{"type": "image/png", "size": 1}} for _ in paths]), flush=True)
"""


@pytest.mark.parametrize("deed", ["os.abort()", "time.sleep(60)", "os._exit(0)"])
def test_only_the_file_that_kills_the_child_is_lost(tmp_path, deed):
    paths = [tmp_path / name for name in ("a.png", "boese.png", "b.png")]
    child = (sys.executable, "-c", CHILD.format(deed=deed))
    with Prober(child, seconds=1.0) as prober:
        good, bad, also_good = prober.look(paths)
    assert (good.type, also_good.type) == ("image/png", "image/png")
    assert "„boese.png“ lässt sich nicht in vertretbarer Zeit" in bad.problem


def test_the_real_child_looks_from_any_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Image.new("RGB", (7, 5)).save("a.png")
    with Prober() as prober:
        (found,) = prober.look([tmp_path / "a.png"])
    assert (found.type, found.width, found.height) == ("image/png", 7, 5)


def test_the_real_child_says_what_is_missing(tmp_path):
    with Prober() as prober:
        (found,) = prober.look([tmp_path / "fehlt.png"])
    assert "„fehlt.png“ lässt sich nicht lesen" in found.problem


def test_one_that_was_closed_starts_no_child_anew(tmp_path):
    Image.new("RGB", (7, 5)).save(tmp_path / "a.png")
    with Prober() as prober:
        pass
    (found,) = prober.look([tmp_path / "a.png"])
    assert found.problem
