"""A real smbd on loopback, seen by clients that each have a connection of their own."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from getpass import getuser
from pathlib import Path

from tests.faults.mount import ROOT, wait_until

WORD, SHARE = "fenster-kiesel", "ablage"
FOLDERS = ("private", "lock", "state", "cache", "pid", "ncalrpc", SHARE)
CONFIG = """\
[global]
  smb ports = {port}
  interfaces = lo
  bind interfaces only = yes
  private dir = {here}/private
  lock directory = {here}/lock
  state directory = {here}/state
  cache directory = {here}/cache
  pid directory = {here}/pid
  ncalrpc dir = {here}/ncalrpc
  log file = {here}/log
  server role = standalone server
  server min protocol = SMB3
  disable netbios = yes
  load printers = no
  printcap name = /dev/null
  oplocks = no
[{share}]
  path = {here}/{share}
  read only = no
"""


class Samba:
    """``real`` is the folder beneath, for the server only; ``drops`` counts lost clients."""

    def __init__(self, folder: Path) -> None:
        self._folder, self.real = folder, folder / SHARE
        for name in FOLDERS:
            (folder / name).mkdir(parents=True)
        self._port = free_port()
        config = folder / "smb.conf"
        config.write_text(CONFIG.format(port=self._port, here=folder, share=SHARE), "utf-8")
        command = ["smbpasswd", "-c", str(config), "-s", "-a", getuser()]
        words = f"{WORD}\n{WORD}\n".encode()
        subprocess.run(command, input=words, check=True, capture_output=True)
        self._server = subprocess.Popen(
            ["smbd", "--foreground", "--no-process-group", f"--configfile={config}"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(self._answers)
        wait_until(lambda: len(self._children()) >= HELPERS)
        self._helpers = self._children()
        self.drops = 0

    @contextmanager
    def client(self, place: Path) -> Iterator[Path]:
        """Show the share in a folder, by a connection of its own."""
        place.mkdir(parents=True)
        arguments = [str(self._port), getuser(), WORD, SHARE, str(place)]
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.smbfs", *arguments],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            wait_until(place.is_mount)
            yield place
        finally:
            subprocess.run(["fusermount3", "-u", "-z", str(place)], check=False)
            process.kill()
            process.wait()

    def drop(self) -> None:
        """Kill what serves the clients just now: their connections break, their locks go."""
        for child in self._children() - self._helpers:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
                self.drops += 1

    def end(self) -> None:
        """Stop the server."""
        for child in self._children():
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        self._server.kill()
        self._server.wait()

    def _answers(self) -> bool:
        with suppress(OSError), socket.create_connection(("127.0.0.1", self._port), 1):
            return True
        return False

    def _children(self) -> set[int]:
        pid = self._server.pid
        return set(map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split()))


HELPERS = 2
"""Children of smbd that serve nobody."""


@contextmanager
def samba(folder: Path, clients: int) -> Iterator[tuple[Samba, list[Path]]]:
    """Give a server and a folder for each client."""
    server = Samba(folder)
    try:
        with ExitStack() as stack:
            places = [folder / f"client{number}" for number in range(clients)]
            yield server, [stack.enter_context(server.client(place)) for place in places]
    finally:
        server.end()


def free_port() -> int:
    """Return a port nobody listens on just now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
