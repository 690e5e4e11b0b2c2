"""Where the frozen program begins: as `umlauf`, or as one of its own child processes.

A child is started as `[sys.executable, "-m", "db.…"]`, which in a checkout is Python itself.
Frozen, `sys.executable` is this program, and so it has to understand `-m` for our own rooms.
"""

import multiprocessing
import runpy
import sys

ROOMS = ("db.", "desktop.")


def main() -> int:
    """Run the module named after `-m`, else the program; return its exit code."""
    multiprocessing.freeze_support()
    arguments = [word for word in sys.argv[1:] if word != "-P"]
    if arguments[:1] == ["-m"] and arguments[1].startswith(ROOMS):
        sys.argv = [sys.argv[0], *arguments[2:]]
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
        return 0
    from desktop.__main__ import main as umlauf  # noqa: PLC0415 - a child needs no desk

    return umlauf()


if __name__ == "__main__":
    sys.exit(main())
