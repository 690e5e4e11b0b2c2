"""One `umlauf` command in a process of its own: forked, watched, killed at a chosen moment."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from db.cli.main import COMMANDS, main

WAL_WRITE_LOCK = "120 120"
"""The byte that a writer holds in SQLite's shared memory file (wal-index, 120 = SHM_BASE)."""
PATIENCE_S = 120


def warm_up() -> None:
    """Import what the commands need, so that a forked one begins at once."""
    for place in COMMANDS.values():
        import_module(f"db.cli.{place.partition(':')[0]}")


class Command:
    """A running command; ``said`` is what it printed, ``code`` how it ended, -9 = killed.

    Args:
        words: the arguments.
        out: file for what it prints.
        waits: begin only once `go` is called.
    """

    def __init__(self, words: Sequence[str], out: Path, *, waits: bool = False) -> None:
        self.words, self._out, self.code = tuple(words), out, 0
        out.touch()
        self.pid = os.fork()
        if self.pid == 0:
            _run(words, out, waits=waits)

    def has_ended(self) -> bool:
        """Look whether it came to an end by itself."""
        pid, status = os.waitpid(self.pid, os.WNOHANG)
        return bool(pid) and self._end(status)

    def wait(self) -> None:
        """Wait for its end."""
        self._end(os.waitpid(self.pid, 0)[1])

    def kill(self) -> bool:
        """Kill it at once; tell whether it was within a transaction of its replica."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGSTOP)
        self._until("TZX")
        within = self.is_writing()
        os.kill(self.pid, signal.SIGKILL)
        self.wait()
        return within and self.code == -signal.SIGKILL

    def kill_while_writing(self, within_s: float) -> bool:
        """Kill it once it has begun a transaction, at the latest after that time."""
        end = time.monotonic() + within_s
        while time.monotonic() < end and not self.is_writing() and _state(self.pid) != "Z":
            select.select([], [], [], 0.0005)
        return self.kill()

    def kill_its_child(self) -> bool:
        """Kill the carrier child, if there is one just now."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children")
        with suppress(OSError):
            for child in children.read_text("utf-8").split():
                os.kill(int(child), signal.SIGKILL)
                return True
        return False

    def kill_at_write(self, number: int) -> bool:
        """Kill it at its n-th write to a file (strace); tell whether it got so far."""
        self._until("T")
        rule = f"inject=pwrite64:signal=KILL:when={number}"
        watcher = subprocess.Popen(
            ["strace", "-qf", "-o/dev/null", "-etrace=pwrite64", "-e", rule, f"-p{self.pid}"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        while not _tracer(self.pid):
            assert watcher.poll() is None, "strace cannot watch it"
            select.select([], [], [], 0.002)
        os.kill(self.pid, signal.SIGCONT)
        self.wait()
        watcher.wait(PATIENCE_S)
        return self.code == -signal.SIGKILL

    def is_writing(self) -> bool:
        """Tell whether it holds the write lock of a WAL just now."""
        wanted = f" WRITE {self.pid} "
        lines = Path("/proc/locks").read_text("utf-8").splitlines()
        return any(wanted in line and line.endswith(WAL_WRITE_LOCK) for line in lines)

    @property
    def said(self) -> str:
        """Everything it printed."""
        return self._out.read_text("utf-8")

    def _until(self, states: str) -> None:
        """Wait until the process is in one of these states of /proc/PID/stat."""
        end = time.monotonic() + PATIENCE_S
        while _state(self.pid) not in states:
            assert time.monotonic() < end, (self.words, _state(self.pid))
            select.select([], [], [], 0.0005)

    def _end(self, status: int) -> bool:
        self.code = os.waitstatus_to_exitcode(status)
        return True


def _run(words: Sequence[str], out: Path, *, waits: bool) -> None:
    """Be the command; never returns."""
    code = 70
    try:
        sys.stdout = sys.stderr = out.open("w", buffering=1, encoding="utf-8")
        if waits:
            os.kill(os.getpid(), signal.SIGSTOP)
        code = main(list(words))
    finally:
        os._exit(code)


def _state(pid: int) -> str:
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    return "X"


def _tracer(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("TracerPid"))
