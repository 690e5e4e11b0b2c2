"""The test run itself: a skip is loud, under UMLAUF_CI=1 a failure, and nobody phones out."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLAIN = [arg for name in ("qt", "bdd") for arg in ("-p", f"no:pytest-{name}")]  # quicker without
TESTS = """import socket
import pytest
def test_fine(): pass
def test_skipping(): pytest.skip('no strace here')
@pytest.mark.needs('no-such-program')
def test_needing(): pass
def test_phoning():
    with socket.socket() as s, pytest.raises(OSError):
        s.connect(('192.0.2.1', 80))
"""
WHOLE_FILE = "import pytest\npytest.skip('all of it', allow_module_level=True)\n"


def run(folder: Path, processes: str, ci: str) -> str:
    """Run pytest with our conftest over what must not pass, and return what it said."""
    (folder / "pytest.ini").write_text("[pytest]\n", "utf-8")
    (folder / "test_it.py").write_text(TESTS, "utf-8")
    (folder / "test_none.py").write_text(WHOLE_FILE, "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-c", str(folder / "pytest.ini"), *PLAIN]
    command += ["-p", "tests.conftest", "-n", processes, "--continue-on-collection-errors"]
    done = subprocess.run(
        [*command, str(folder)],
        cwd=ROOT,
        env={**os.environ, "UMLAUF_CI": ci},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1  # for the one that phones, if for nothing else
    return done.stdout


@pytest.fixture(scope="module", params=["0", "2"], ids=["one process", "two"])
def everyday(request, tmp_path_factory):
    """What a run says on anybody's machine."""
    return run(tmp_path_factory.mktemp("everyday"), request.param, "")


@pytest.fixture(scope="module", params=["0", "2"], ids=["one process", "two"])
def strict(request, tmp_path_factory):
    """What it says where nothing may be missing."""
    return run(tmp_path_factory.mktemp("strict"), request.param, "1")


def test_a_skip_is_loud(everyday):
    skipped = [line for line in everyday.splitlines() if line.startswith("skipped: ")]
    for reason in ("no strace here", "all of it", "no-such-program not installed"):
        assert sum(reason in line for line in skipped) == 1


def test_a_skip_fails_where_nothing_may_be_missing(strict):
    failed = [line for line in strict.splitlines() if line.startswith(("FAILED", "ERROR"))]
    for name in ("test_skipping", "test_needing", "test_none.py"):
        assert any(name in line for line in failed)
    assert " skipped" not in strict.splitlines()[-1]


def test_a_caught_attempt_at_the_network_fails_all_the_same(everyday):
    assert "192.0.2.1:80" in everyday
    summary = everyday.partition("short test summary")[2]
    assert "test_phoning" in summary
    assert "test_fine" not in summary
