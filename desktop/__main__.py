"""The one command: with a sub-command the command line, else the desk."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

WITH_VALUE = {"--space", "--as", "--tour", "--look"}
TOLD = {"-h", "--help", "--version"}


def main() -> int:
    """Run `umlauf`; imports no more than the way chosen needs."""
    arguments = sys.argv[1:]
    gc.disable()  # what is imported stays: looking through it again and again found nothing
    if not opens_desk(arguments):
        from db.cli.main import main as run_command  # noqa: PLC0415 - Qt must not be needed for it

        gc.freeze()
        gc.enable()
        return run_command(arguments)
    # And neither the other way round; desktop/app/garbage.py collects from here on.
    from desktop.app.start import run_desk  # noqa: PLC0415

    return run_desk([one for one in arguments if one != "desk"])


def opens_desk(arguments: Sequence[str]) -> bool:
    """Tell whether a command line means the desk: `umlauf`, `umlauf desk …` or only options."""
    word = sub_command(arguments)
    if word == "desk":
        return True
    return not word and not TOLD & set(arguments)


def sub_command(arguments: Sequence[str]) -> str:
    """Return the first word that is no option and no option's value, "" = none."""
    value_next = False
    for one in arguments:
        if not value_next and not one.startswith("-"):
            return one
        value_next = one in WITH_VALUE
    return ""


if __name__ == "__main__":
    sys.exit(main())
