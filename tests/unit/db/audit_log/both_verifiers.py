"""Asks both verifiers about one package: umlauf verify, and pruefen.py which knows no Umlauf."""

import io
import runpy
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from db.audit_log.verify import verify

SCRIPT = Path(__file__).resolve().parents[4] / "resources/documents/pruefen.py"


def by_umlauf(package: Path) -> list[str]:
    """Return ``kind where: text`` for every problem."""
    return [f"{one.kind} {one.where}: {one.text}" for one in verify(package).problems]


def by_script(package: Path) -> list[str]:
    """Return what pruefen.py says behind PROBLEM."""
    return [line[8:] for line in said_by_script(package) if line.startswith("PROBLEM ")]


def said_by_script(package: Path) -> list[str]:
    """Return every line of pruefen.py; run here, for it takes no time to start."""
    said, before = io.StringIO(), sys.argv
    sys.argv = [str(SCRIPT), str(package)]
    try:
        with redirect_stdout(said), pytest.raises(SystemExit) as end:
            runpy.run_path(str(SCRIPT), run_name="__main__")
    finally:
        sys.argv = before
    lines = said.getvalue().splitlines()
    found = [line[8:] for line in lines if line.startswith("PROBLEM ")]
    assert bool(end.value.code) == bool(found), lines
    return lines
