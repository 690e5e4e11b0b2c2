"""``python -m db.demo.child FOLDER``: makes the demo and tells on stdout how far it is."""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path
from typing import Any

from db.demo.build import make
from db.errors import KnownError
from db.sentence import packed


def main() -> int:
    """Makes it; returns the exit code.

    Writes a line of JSON for each step, ``[done, total]``, or ``{"failed": a packed sentence}``
    where a known error ended it.
    """
    gc.disable()  # what lives for seconds only needs no looking through
    try:
        make(Path(sys.argv[1]), progress=lambda done, total: _tell([done, total]))
    except BrokenPipeError:
        # Nobody waits for it any more, and nothing of it is left.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KnownError as error:
        _tell({"failed": packed(error.sentence)})
    return 0


def _tell(what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
