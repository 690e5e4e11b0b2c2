"""The whole tour, in every look: the run takes one look alone."""

import subprocess
import sys

import pytest

from desktop.app.options import LOOKS
from tests.e2e.theatre import one_home, submitted_draft


@pytest.mark.timeout(0)
def test_the_tour_takes_pictures_in_every_look(tmp_path):
    stage = one_home(tmp_path)
    submitted_draft(stage, "agency", "Deichbau", with_picture=True)
    desk = [sys.executable, "-m", "desktop", "desk", "--space", str(stage.homes["press"])]
    done = subprocess.run([*desk, "--tour", str(tmp_path / "tour")], check=False)
    assert done.returncode == 0
    assert all(any((tmp_path / "tour" / look).glob("*.png")) for look in LOOKS)
