"""What `dev.py` can be told to do."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence

from dev_environment import PARTS, ROOT, program, set_up
from dev_say import SetupError, say

TOUR = ROOT / "build" / "tour"
CHECKED = ("db", "desktop", "packaging", "tests")
CHECKS: dict[str, tuple[str, ...]] = {
    "ruff check": ("ruff", "check", "."),
    "ruff format": ("ruff", "format", "--check", "."),
    "mypy": ("mypy", *CHECKED),
    "import-linter": ("lint-imports", "--no-logo"),
}


def guarded(command: Callable[[Sequence[str]], int]) -> Callable[[Sequence[str]], int]:
    """Turn a SetupError into its sentence and exit code 3."""

    def run(arguments: Sequence[str]) -> int:
        try:
            return command(arguments)
        except SetupError as stop:
            print(stop, flush=True)
            return 3

    return run


def setup(arguments: Sequence[str]) -> int:
    """Make .venv; `test` and `build` among the arguments add what these need."""
    if not set(arguments) <= set(PARTS):
        say("Hinter setup steht nichts, test oder build.", "setup takes nothing, test or build.")
        return 2
    set_up([part for part in PARTS if part == "run" or part in arguments])
    command = program("umlauf").relative_to(ROOT)
    say(f"Fertig. Der Befehl heißt {command}.", f"Done. The command is {command}.")
    return 0


def run(arguments: Sequence[str]) -> int:
    """Open the desk with the demo space or, where there is no display, take the tour."""
    set_up(["run"])
    desk = [str(program("umlauf")), "desk", "--demo"]
    if has_display():
        return subprocess.call([*desk, *arguments], cwd=ROOT)
    say(
        f"Hier ist kein Bildschirm: Umlauf macht den Rundgang und legt Bilder in {TOUR} ab.",
        f"No display here: Umlauf takes its tour and puts pictures into {TOUR}.",
    )
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call([*desk, "--tour", str(TOUR), *arguments], cwd=ROOT, env=offscreen)


def has_display() -> bool:
    """Tell whether a window could be shown."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def lint(_arguments: Sequence[str] = ()) -> int:
    """Run every check that reads the code; return 1 if one found something."""
    set_up(["run", "test"])
    failed = [name for name, command in CHECKS.items() if step(name, command)]
    if failed:
        print(f"\nchecks failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def test(arguments: Sequence[str]) -> int:
    """Run the checks, then pytest; every step is run even if one before it failed."""
    faults = lint()
    # Many tests wait, for a process or a second of their own: one more than there are cores.
    processes = str((os.cpu_count() or 1) + 1)
    tests = step("pytest", ("pytest", "-n", processes, "--dist", "worksteal", *arguments))
    if faults:
        print("The checks above failed as well.", flush=True)
    return tests or faults


def build(_arguments: Sequence[str] = ()) -> int:
    """Freeze the program and try it."""
    from build import main  # noqa: PLC0415 - seldom needed

    return main()


def step(name: str, command: Sequence[str]) -> int:
    """Print and run one program of the environment; return its exit code."""
    print(f"\n── {name}: {' '.join(command)}", flush=True)
    return subprocess.call([str(program(command[0])), *command[1:]], cwd=ROOT)


COMMANDS = {
    "setup": guarded(setup),
    "run": guarded(run),
    "test": guarded(test),
    "lint": guarded(lint),
    "build": guarded(build),
}
