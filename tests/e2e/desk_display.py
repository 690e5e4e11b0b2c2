"""A screen, a window manager, a message bus and a screen reader of their own, for real desks."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

PROGRAMS = ("Xvfb", "openbox", "dbus-daemon", "gdbus", "setxkbmap", "xdotool")
PYTHON = "/usr/bin/python3"
PYATSPI = Path("/usr/lib/python3/dist-packages/pyatspi")
A11Y_BUS = Path("/usr/libexec/at-spi-bus-launcher")
SIZE = "1440x900x24"


@dataclass(frozen=True)
class Node:
    """Something shown, as a screen reader gets it."""

    role: str
    name: str
    description: str
    text: str
    states: tuple[str, ...]


class Display:
    """What desks run on; ``environment`` is what they need to find it."""

    def __init__(
        self,
        environment: dict[str, str],
        reader: subprocess.Popen[str] | None = None,
        complaints: Path = Path(os.devnull),
    ) -> None:
        """Take a reader where what is shown shall be read, and the file of what it complains."""
        self.environment = environment
        self._reader, self._complaints = reader, complaints

    def nodes(self, pid: int) -> list[Node]:
        """Everything a process shows, top down; [] while it shows nothing."""
        return [to_node(one) for one in self._ask(pid)]

    def use(self, pid: int, what: str, role: str, name: str, *text: str) -> int:
        """Press ("press") or fill ("write") the one control of a role and name.

        Returns how many such controls are shown; nothing is done unless it is one.
        """
        return int(self._ask(pid, what, role, name, *text))

    def _ask(self, *question: int | str) -> Any:
        assert self._reader is not None
        asking, answering = pipe(self._reader.stdin), pipe(self._reader.stdout)
        asking.write(json.dumps(question) + "\n")
        asking.flush()
        line = answering.readline()
        assert line, f"the screen reader has ended: {self._complaints.read_text('utf-8')}"
        return json.loads(line)

    def press(self, *keys: str) -> None:
        """Press keys on the window that is in front (xdotool's names)."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def write(self, text: str) -> None:
        """Type a text, letter by letter."""
        self._xdotool("type", "--delay", "4", text)

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(
            ["xdotool", *arguments],
            env=self.environment | {"LC_ALL": "C.UTF-8"},
            capture_output=True,
            check=True,
            timeout=30,
        )


def to_node(found: dict[str, Any]) -> Node:
    """Read one node of the reader's answer."""
    return Node(
        found["role"], found["name"], found["description"], found["text"], tuple(found["states"])
    )


def pipe(stream: IO[str] | None) -> IO[str]:
    """The pipe, which is there."""
    assert stream is not None
    return stream


@contextmanager
def display(scratch: Path) -> Iterator[Display]:
    """Start everything on a free screen; end it, and only it, at the end."""
    started: list[subprocess.Popen[Any]] = []
    # A socket's path may have no more than 107 bytes, so none of pytest's long folders.
    with tempfile.TemporaryDirectory(prefix="desk-") as runtime:
        environment = os.environ | {
            "XDG_RUNTIME_DIR": runtime,
            "XDG_CONFIG_HOME": str(scratch / "config"),
            "UMLAUF_STATE": str(scratch / "state"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "LANG": "de_DE.UTF-8",
            "PYTHONFAULTHANDLER": "1",
        }
        try:
            environment["DISPLAY"] = start_screen(started, environment)
            environment["DBUS_SESSION_BUS_ADDRESS"] = start_bus(started, environment)
            subprocess.run(["setxkbmap", "de"], env=environment, check=True, timeout=30)
            start_quiet(started, ["openbox"], environment)
            start_quiet(started, [str(A11Y_BUS), "--launch-immediately"], environment)
            switch_reading_on(environment)
            complaints = scratch / "reader.txt"
            yield Display(environment, start_reader(started, environment, complaints), complaints)
        finally:
            for one in reversed(started):
                one.kill()
                one.communicate()


def start_quiet(
    started: list[subprocess.Popen[Any]], command: list[str], environment: dict[str, str]
) -> None:
    """Start a program whose words nobody needs."""
    quiet = subprocess.DEVNULL
    started.append(subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet))


def start_screen(started: list[subprocess.Popen[Any]], environment: dict[str, str]) -> str:
    """Start Xvfb on a number it chooses itself; returns the display's name once it stands."""
    inner, outer = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(outer),
        "-screen",
        "0",
        SIZE,
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    started.append(
        subprocess.Popen(command, env=environment, pass_fds=[outer], stderr=subprocess.DEVNULL)
    )
    os.close(outer)
    with os.fdopen(inner, encoding="ascii") as told:
        return f":{told.readline().strip()}"


def start_bus(started: list[subprocess.Popen[Any]], environment: dict[str, str]) -> str:
    """Start a session bus; returns its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    bus = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    started.append(bus)
    return pipe(bus.stdout).readline().strip()


def switch_reading_on(environment: dict[str, str]) -> None:
    """Tell programs that somebody reads (waits until the bus of AT-SPI is there)."""
    for word in ("IsEnabled", "ScreenReaderEnabled"):
        command = ["gdbus", "call", "--session", "--timeout", "20", "--dest", "org.a11y.Bus"]
        command += ["--object-path", "/org/a11y/bus", "--method"]
        command += ["org.freedesktop.DBus.Properties.Set", "org.a11y.Status", word, "<true>"]
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=30)


def start_reader(
    started: list[subprocess.Popen[Any]], environment: dict[str, str], complaints: Path
) -> subprocess.Popen[str]:
    """Start the small screen reader under the system's Python."""
    with complaints.open("wb") as errors:
        reader = subprocess.Popen(
            [PYTHON, str(Path(__file__).with_name("desk_reader.py"))],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
    started.append(reader)
    return reader
