"""``python -m tests.bench.thumbnail_child FILE N``: the desk's own thumbnail code, warm."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from desktop.media.thumbnails import stored_thumbnail
from tests.bench.measure import spent


def main() -> None:
    """Makes the same thumbnail several times, each time as if it were missing."""
    application = QGuiApplication(sys.argv)
    path, count = sys.argv[1], int(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        taken = [spent(lambda: _make(Path(folder), path)).ms for _ in range(count + 1)]
    sys.stdout.write(json.dumps(taken[1:]) + "\n")
    del application


def _make(folder: Path, path: str) -> None:
    (folder / "one.jpg").unlink(missing_ok=True)
    image, problem = stored_thumbnail(folder, "one", path)
    assert not problem, problem
    assert not image.isNull()


if __name__ == "__main__":
    main()
