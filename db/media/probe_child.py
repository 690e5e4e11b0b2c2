"""The limited child that looks at pictures: one JSON line in, one JSON line out."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from db.media.limited_child import restrict
from db.media.limits import CHILD_MEMORY
from db.media.picture import probe_file
from db.media.probe import Probe, broken, to_plain
from db.sentence import Sentence


def main() -> int:
    """Answers requests until the parent closes the pipe.

    Each is ``{"paths": […], "decode": bool, "digest": bool}``, see ``probe_file``.
    """
    restrict(CHILD_MEMORY)
    for line in sys.stdin:
        request: dict[str, Any] = json.loads(line)
        paths, asked = request.pop("paths"), request
        found = [to_plain(_look(Path(one), **asked)) for one in paths]
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()
    return 0


def _look(path: Path, *, decode: bool, digest: bool) -> Probe:
    try:
        return probe_file(path, decode=decode, digest=digest)
    except OSError as problem:
        return broken(
            path.name,
            0,
            Sentence("lässt sich nicht lesen ({strerror}).", strerror=problem.strerror),
        )
    except MemoryError:
        return broken(path.name, 0, Sentence("braucht beim Öffnen zu viel Speicher."))


if __name__ == "__main__":
    raise SystemExit(main())
