"""Mounting the faulty file system for a test, and telling it what to break."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 20


class Mount:
    """A mounted folder; ``path`` is the faulty view, ``real`` what lies beneath.

    Several mounts of one ``real`` folder are several clients, each with caches of its own.
    """

    def __init__(self, folder: Path, locks: str, real: Path | None = None, kind: str = "") -> None:
        self.real = real or folder / "real"
        self.path = folder / "seen"
        self._control = folder / "control.json"
        for one in (self.real, self.path):
            one.mkdir(parents=True, exist_ok=True)
        self.heal()
        arguments = [str(self.real), str(self.path), str(self._control), locks, kind]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.faultfs", *arguments],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(self.path.is_mount)

    def break_(self, **faults: object) -> None:
        """Let these faults happen from now on."""
        new = self._control.with_suffix(".new")
        new.write_text(json.dumps(faults), "utf-8")
        new.replace(self._control)

    def heal(self) -> None:
        """No more faults."""
        self.break_()

    def counts(self) -> dict[str, int]:
        """Return how often which fault was delivered."""
        file = self._control.with_suffix(".counts")
        found: dict[str, int] = json.loads(file.read_text("utf-8")) if file.exists() else {}
        return found

    def end(self) -> None:
        """Unmount."""
        self.process.send_signal(signal.SIGCONT)
        subprocess.run(["fusermount3", "-u", "-z", str(self.path)], check=False)
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(2)
        self.process.kill()
        self.process.wait(PATIENCE_S)


@contextmanager
def mounted(
    folder: Path, locks: str = "kernel", real: Path | None = None, kind: str = ""
) -> Iterator[Mount]:
    """Show a faulty folder for the length of a with-block; the system calls it ``fuse.KIND``."""
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        pytest.skip("/dev/fuse cannot be opened here")
    mount = Mount(folder, locks, real, kind)
    try:
        yield mount
    finally:
        mount.end()


def wait_until(true: Callable[[], object]) -> None:
    """Wait until a function returns true."""
    clock = threading.Event()
    for _ in range(PATIENCE_S * 50):
        if true():
            return
        clock.wait(0.02)
    raise TimeoutError
