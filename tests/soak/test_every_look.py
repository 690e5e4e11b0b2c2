"""The whole tour, in every look: the run takes one look alone."""

import subprocess
import sys

import pytest

from desktop.app.command_line import LOOKS
from tests.e2e.theatre import one_home, submitted_draft

ONCE = "23-"
"""Mock-ups at their limits do not change with the window and the size of text."""


@pytest.mark.timeout(0)
def test_the_tour_takes_the_same_pictures_in_every_look(tmp_path):
    stage = one_home(tmp_path)
    submitted_draft(stage, "agency", "Deichbau", with_picture=True)
    desk = [sys.executable, "-m", "desktop", "desk", "--space", str(stage.homes["press"])]
    done = subprocess.run([*desk, "--tour", str(tmp_path / "tour")], check=False)
    assert done.returncode == 0
    taken = {look: {one.name for one in (tmp_path / "tour" / look).iterdir()} for look in LOOKS}
    wanted = {one for one in taken[LOOKS[0]] if not one.startswith(ONCE)}
    assert len(wanted) > 20
    for look, names in taken.items():
        assert {one for one in names if not one.startswith(ONCE)} == wanted, look
