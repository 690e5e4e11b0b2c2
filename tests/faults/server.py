"""A real server process on loopback, to be killed, restored and asked."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

TOKEN = "fenster-kiesel"  # noqa: S105 - a word for tests
PATIENCE_S = 60


class ServerProcess:
    """``umlauf serve`` in a process of its own; the same port again after every start."""

    def __init__(self, folder: Path, *options: str, word: str = TOKEN) -> None:
        self.folder, self._options, self._word = folder, options, word
        self.address = "http://127.0.0.1:0"
        self._process: subprocess.Popen[str] | None = None
        self.said: list[str] = []
        self.name = "probe"

    @property
    def space(self) -> str:
        """Address of the space that a test uses."""
        return f"{self.address}/{self.name}"

    @property
    def space_folder(self) -> Path:
        """Where that space lies."""
        return self.folder / "spaces" / self.name

    @property
    def pid(self) -> int:
        """Process id."""
        assert self._process is not None
        return self._process.pid

    def start(self) -> "ServerProcess":
        """Start and wait until it listens."""
        listen = f"--listen={self.address.partition('://')[2]}"
        command = [sys.executable, "-m", "db.cli.main", "serve", str(self.folder), listen]
        log = self.folder.with_name(f"{self.folder.name}.log")
        with log.open("a", encoding="utf-8") as errors:
            self._process = subprocess.Popen(
                [*command, *self._options],
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env={**os.environ, "UMLAUF_ENROL_TOKEN": self._word},
            )
        assert self._process.stdout is not None
        self.said = []
        while line := self._process.stdout.readline():
            self.said.append(line.strip())
            if line.startswith("Umlauf lauscht auf"):
                self.address = line.split()[-1]
                return self
        raise AssertionError(self.said, log.read_text("utf-8")[-2000:])

    def kill(self) -> None:
        """End it as a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """Ask it to end; return its exit code."""
        return self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> int:
        process, self._process = self._process, None
        if process is None:
            return 0
        process.send_signal(how)
        code = process.wait(PATIENCE_S)
        assert process.stdout is not None
        process.stdout.close()
        return code

    def log(self) -> list[dict[str, Any]]:
        """Everything it said so far, line by line."""
        text = self.folder.with_name(f"{self.folder.name}.log").read_text("utf-8")
        return [json.loads(line) for line in text.splitlines()]

    def keep(self, copy: Path) -> None:
        """Keep its folder as a backup does; to be called while it is stopped."""
        shutil.copytree(self.folder, copy)

    def put_back(self, copy: Path) -> None:
        """Bring the kept state back, as after a lost disk."""
        shutil.rmtree(self.folder)
        shutil.copytree(copy, self.folder)


@contextmanager
def serving(folder: Path, *options: str) -> Iterator[ServerProcess]:
    """Give a running server; it is stopped in order at the end."""
    server = ServerProcess(folder, *options).start()
    try:
        yield server
    finally:
        server.stop()
