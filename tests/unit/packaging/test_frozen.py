"""The frozen program: it starts its own children as Python would."""

import subprocess
import sys
from pathlib import Path

import frozen


def test_a_room_of_ours_runs_as_a_child():
    root = Path(frozen.__file__).resolve().parents[1]
    child = [sys.executable, str(Path(frozen.__file__)), "-m", "db.errors"]
    assert subprocess.run(child, cwd=root, check=False).returncode == 0
