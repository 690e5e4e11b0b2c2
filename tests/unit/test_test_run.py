"""The test run itself: a skip is loud, under UMLAUF_CI=1 a failure, and nobody phones out."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(folder: Path, body: str, ci: str = "") -> subprocess.CompletedProcess[str]:
    """Run pytest with our conftest over one test file and return what it said."""
    file = folder / "test_it.py"
    file.write_text(f"import socket\nimport pytest\n{body}\n", "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest", str(file)]
    environment = {**os.environ, "UMLAUF_CI": ci}
    return subprocess.run(
        command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True
    )


SKIPPING = "def test_it(): pytest.skip('no strace here')"
NEEDING = "@pytest.mark.needs('no-such-program')\ndef test_it(): pass"
PHONING = """def test_it():
    with socket.socket() as s, pytest.raises(OSError):
        s.connect(('192.0.2.1', 80))"""


def test_a_skip_is_loud(tmp_path):
    done = run(tmp_path, SKIPPING)
    assert done.returncode == 0
    assert "skipped: " in done.stdout
    assert "no strace here" in done.stdout


def test_a_skip_fails_where_nothing_may_be_missing(tmp_path):
    assert run(tmp_path, SKIPPING, ci="1").returncode == 1
    assert run(tmp_path, NEEDING, ci="1").returncode == 1


def test_a_file_that_skips_itself_fails_there_too(tmp_path):
    done = run(tmp_path, "pytest.skip('all of it', allow_module_level=True)", ci="1")
    assert done.returncode != 0
    assert "all of it" in done.stdout


def test_a_missing_program_is_named(tmp_path):
    assert "no-such-program not installed" in run(tmp_path, NEEDING).stdout


def test_a_caught_attempt_at_the_network_fails_all_the_same(tmp_path):
    done = run(tmp_path, PHONING)
    assert done.returncode == 1
    assert "192.0.2.1:80" in done.stdout
