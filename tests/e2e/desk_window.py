"""One real desk in a real window: keys go in, and what a screen reader hears comes out."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

from tests.e2e.desk_display import Display, Node

T = TypeVar("T")
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 40.0
FEW_STOPS = 40
PARTS = {"table cell", "list item", "page tab", "filler"}


class DeskWindow:
    """A running `umlauf desk`; ``errors`` is the file with what it said on stderr."""

    def __init__(
        self,
        display: Display,
        space: Path | None,
        member: str,
        scratch: Path,
        gaps: Path | None = None,
    ) -> None:
        """Start it, without a space as somebody who has none or goes on with the last one.

        ``space``: a replica's folder, or an invitation to begin with.
        ``gaps``: the file in which it notes how long its event loop was away.
        """
        self.display = display
        self.errors = scratch / f"stderr-{time.monotonic_ns()}.txt"
        command = [sys.executable, "-m", "desktop", "desk"]
        if space is not None:
            command += [str(space)] if space.is_file() else ["--space", str(space)]
        command += ["--as", member] if member else []
        if gaps is not None:
            measured = [sys.executable, "-m", "tests.e2e.desk_measured"]
            command = [*measured, str(gaps), str(space), member]
        with self.errors.open("wb") as errors:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env=display.environment, stderr=errors
            )

    def nodes(self) -> list[Node]:
        """Everything that is shown now."""
        return self.display.nodes(self.process.pid)

    def wait(
        self, what: str, found: Callable[[list[Node]], T | None], patience: float = PATIENCE
    ) -> T:
        """Read the window again and again until something is found in it."""
        return self._again(what, lambda: found(self.nodes()), patience)

    def _again(self, what: str, ask: Callable[[], T | None], patience: float = PATIENCE) -> T:
        end = time.monotonic() + patience
        while time.monotonic() < end:
            assert self.process.poll() is None, f"{self.process}: {self.errors.read_text('utf-8')}"
            answer = ask()
            if answer:
                return answer
        shown = "\n".join(f"{one.role}: {one.name} {list(one.states)}" for one in self.nodes())
        message = f"not seen in {patience} s: {what}\n{shown}"
        raise AssertionError(message)

    def wait_for(self, words: str, role: str = "") -> Node:
        """Wait until something with these words in its name is shown."""
        return self.wait(words, lambda nodes: named(nodes, words, role))

    def wait_until_gone(self, words: str) -> None:
        """Wait until nothing with these words in its name is shown any more."""
        self.wait(f"no more {words}", lambda nodes: bool(nodes) and not named(nodes, words))

    def wait_for_choice(self, title: str) -> None:
        """Wait until a draft is chosen in the list and stands on the screen."""
        self.wait(
            f"„{title}“ chosen",
            lambda nodes: (
                any(one.startswith(f"{title},") for one in chosen_rows(nodes))
                and any(one.name == title and one.role == "label" for one in nodes)
                and in_front(nodes)
            ),
        )

    def enter(self, name: str) -> None:
        """Go with F6 until something with this name has the focus."""
        self._go("F6", name, focus)

    def tab_to(self, name: str) -> None:
        """Go with Tab until something with this name has the focus."""
        self._go("Tab", name, focus)

    def choose_in_menu(self, key: str, words: str) -> None:
        """Open a menu with its key, go down to an entry and choose it."""
        self.press(key)
        self.wait("an open menu", menu_item)
        self._go("Down", words, menu_item)
        self.press("Return")

    def _go(self, key: str, name: str, look: Callable[[list[Node]], str]) -> None:
        for _ in range(FEW_STOPS):
            before = look(self.nodes())
            if name in before:
                return
            self.press(key)
            self._wait_for_another(before, look)
        message = f"{key} never reaches „{name}“"
        raise AssertionError(message)

    def _wait_for_another(self, before: str, look: Callable[[list[Node]], str]) -> None:
        self.wait("another place", lambda nodes: look(nodes) != before)

    def use(self, name: str, role: str = "push button") -> None:
        """Press the one control of this name through the screen reader, without any key."""
        self._act("press", role, name)

    def fill(self, name: str, text: str, role: str = "text") -> None:
        """Write into the one field of this name through the screen reader."""
        self._act("write", role, name, text)

    def _act(self, what: str, role: str, name: str, *text: str) -> None:
        use = partial(self.display.use, self.process.pid, what, role, name, *text)
        self._again(f"one {role} „{name}“", lambda: use() == 1)

    def press(self, *keys: str) -> None:
        """Press keys."""
        self.display.press(*keys)

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        self.display.write(text)

    def pause(self, seconds: float) -> None:
        """Let it be for a while; it may not end meanwhile."""
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(seconds)
        assert self.process.poll() is None, self.errors.read_text("utf-8")

    def leave(self) -> None:
        """Close the window with its key and wait for the end of the process."""
        self.press("ctrl+q")
        assert self.process.wait(PATIENCE) == 0

    def end(self) -> None:
        """End whatever is still there."""
        with suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def named(nodes: Sequence[Node], words: str, role: str = "") -> Node | None:
    """The first node with these words in its name."""
    return next(
        (one for one in nodes if words in one.name and (not role or one.role == role)), None
    )


def in_front(nodes: Sequence[Node]) -> bool:
    """Whether the window itself gets the keys, no dialog and no other program."""
    return any(one.role == "frame" and "active" in one.states for one in nodes)


def focus(nodes: Sequence[Node]) -> str:
    """The name of what has the focus; Qt says so of every list's present item too."""
    return "".join(one.name for one in nodes if "focused" in one.states and one.role not in PARTS)


def menu_item(nodes: Sequence[Node]) -> str:
    """The entry of an open menu that has the focus, "" = none."""
    opened = next((n for n, one in enumerate(nodes) if one.role == "popup menu"), len(nodes))
    entries = (one for one in nodes[opened:] if one.role == "menu item")
    return next((one.name for one in entries if "focused" in one.states), "")


def rows(nodes: Sequence[Node]) -> list[str]:
    """What is read out of the inbox's rows, headings too."""
    return [one.name for one in nodes if one.role == "table cell"]


def chosen_rows(nodes: Sequence[Node]) -> list[str]:
    """The chosen row of the inbox."""
    return [one.name for one in nodes if one.role == "table cell" and "selected" in one.states]
