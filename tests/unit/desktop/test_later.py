"""Modules that SQLAlchemy imports and never asks are read when somebody does ask."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BEGIN = (
    "import sys\nfrom desktop.app.later import leave_unasked\nleave_unasked()\nimport db.store\n"
)


def told(code: str) -> str:
    """Run code in a fresh process that imported the store as the desk does; its output."""
    command = [sys.executable, "-W", "error", "-c", BEGIN + code]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_the_store_is_imported_without_asyncio_and_the_metadata_of_packages():
    names = ("asyncio.base_events", "ssl", "email.message", "importlib.metadata._adapters")
    assert told(f"print([name for name in {names} if name in sys.modules])") == "[]\n"


def test_whoever_asks_gets_the_real_modules():
    asked = "importlib.metadata.version('sqlalchemy')[0], asyncio.run(asyncio.sleep(0, 'slept'))"
    assert told(f"import asyncio, importlib.metadata\nprint({asked})") == "2 slept\n"


def test_parts_are_found_before_anybody_asks_for_the_whole():
    code = "import asyncio.events\nfrom asyncio import Queue\nprint(Queue.__module__)"
    assert told(code) == "asyncio.queues\n"


def test_two_threads_that_ask_at_once_both_get_an_answer():
    code = (
        "import asyncio\nfrom threading import Barrier, Thread\ngate, got = Barrier(2), []\n"
        "def ask():\n    gate.wait()\n    got.append(asyncio.run)\n"
        "both = [Thread(target=ask) for _ in range(2)]\n"
        "for one in both: one.start()\nfor one in both: one.join()\nprint(len(got))"
    )
    assert told(code) == "2\n"
