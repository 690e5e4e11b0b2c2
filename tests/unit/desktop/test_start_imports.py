"""What the program reads before its window stands: no more than the empty window needs."""

import ast
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from desktop.app.stepwise_import import COMPARISON, DESK, SCREENS

ROOT = Path(__file__).resolve().parents[3]
LATER = (
    *("db", "sqlalchemy", "inspect", "dataclasses", "typing_extensions", "argparse"),
    "keyring",
    "zoneinfo",
    "xml.etree",
    "PySide6.QtNetwork",
)


def test_what_the_empty_window_does_not_need_is_read_after_the_first_paint():
    told = f"print([one for one in {LATER} if one in sys.modules])"
    code = f"import sys, desktop.app.start; {told}"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("name", DESK + SCREENS + COMPARISON)
def test_every_step_of_the_start_names_a_module(name):
    assert find_spec(name) is not None


def test_no_work_for_another_thread_imports_parts_of_the_desk():
    """An import for its own sake, within a function, is how work for a thread prepares one."""
    found = [
        f"{path}:{node.lineno}"
        for path in sorted((ROOT / "desktop").rglob("*.py"))
        for function in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import)
        and any(one.name.startswith("desktop.") for one in node.names)
    ]
    assert found == []
