"""How a child process that reads hostile files is started, and what it may use.

``python -m db.media.limited_child MEGABYTES MODULE`` bounds itself and becomes that module; so
does the desk start its decoders, which lie in rooms this one must not know.
"""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]

# A console window must not flash up on Windows; elsewhere the flag does not exist.
NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def command(module: str) -> tuple[str, ...]:
    """The command line of a child; a frozen program understands ``-m`` too."""
    return (sys.executable, "-m", module)


def environment() -> dict[str, str]:
    """The child's environment: it finds ``db`` from any working directory."""
    paths = [str(_ROOT), os.environ.get("PYTHONPATH", "")]
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, paths)),
        "PYTHONIOENCODING": "utf-8",
        "PYTHONWARNINGS": "ignore",
    }


def restrict(memory: int, *, seconds: int = 0, written: int = 0, data: int = 0) -> None:
    """Bounds the own process; where the system knows no limits, the parent's clock remains.

    Args:
        memory: bytes of address space, 0 = unbounded.
        seconds: processor time, 0 = unbounded.
        written: bytes of any file written, 0 = unbounded.
        data: bytes of memory that can be written to, 0 = unbounded.
    """
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    wanted = (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_DATA, data),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, written),
        (resource.RLIMIT_CORE, -1),
    )
    for limit, value in wanted:
        if value:
            _lower(resource, limit, max(value, 0))


def _lower(resource: object, limit: int, value: int) -> None:
    try:
        resource.setrlimit(limit, (value, value))  # type: ignore[attr-defined]
    except (ValueError, OSError):
        return  # a stricter limit stands already, or macOS refuses RLIMIT_AS


def main() -> None:
    """Bounds this process and runs the module named on the command line in its place."""
    megabytes, module = int(sys.argv[1]), sys.argv[2]
    # PDF libraries reserve many times the addresses they ever use: what is written to is bounded.
    restrict(0, written=1, data=megabytes << 20)
    sys.argv = sys.argv[2:]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
