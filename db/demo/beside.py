"""Makes the demo in a process of its own: its memory is free again, the desk undisturbed."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from db.errors import KnownError
from db.media.limited_child import NO_WINDOW, command, environment
from db.sentence import unpacked

FIRST_SPACE = "mach-was-wichtiges"
Progress = Callable[[int, int], None]


def make_beside(folder: Path, progress: Progress, goes_on: Callable[[], bool]) -> bool:
    """Makes the four demo spaces in ``folder``, as `db.demo.build.make` does.

    Args:
        folder: need not exist; none of the spaces may be there yet.
        progress: told (done, total).
        goes_on: asked after each step; where it says no, nothing is left of the demo.

    Returns:
        Whether it was made.

    Raises:
        KnownError: there is something already, disk full, folder read-only; nothing is left.
    """
    with (
        tempfile.TemporaryFile() as errors,
        subprocess.Popen(  # noqa: S603 - our own module, no shell
            (*command("db.demo.child"), str(folder)),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            env=environment(),
            creationflags=NO_WINDOW,
            encoding="utf-8",
        ) as child,
    ):
        whole = _follow(child.stdout or (), progress, goes_on)
        if not whole:
            return False
        if child.wait() != 0:
            errors.seek(0)
            raise RuntimeError(errors.read().decode("utf-8", "replace"))
    return True


def _follow(lines: Iterable[str], progress: Progress, goes_on: Callable[[], bool]) -> bool:
    """Passes on what the child tells; False = it is no longer wanted."""
    for line in lines:
        told = json.loads(line)
        if isinstance(told, dict):
            raise KnownError(unpacked(told["failed"]))
        progress(*told)
        if not goes_on():
            return False
    return True
