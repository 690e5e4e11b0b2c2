"""``python -m tests.bench --drafts N [--only NAME]``: makes a space and prints the table."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from tests.bench import (
    across_rows,
    desk_rows,
    import_rows,
    inquiry_rows,
    log_rows,
    rights_rows,
    server_rows,
    space,
    store_rows,
    sync_rows,
    thumbnail_rows,
)
from tests.bench.measure import HEAD, Row, timed
from tests.bench.space import Place

ROWS: dict[str, Callable[[Place], Iterator[Row]]] = {
    "desk": desk_rows.desk,
    "log": desk_rows.log,
    "thumbnail": thumbnail_rows.thumbnail,
    "lists": store_rows.lists,
    "search": store_rows.search,
    "append": store_rows.append,
    "replay": store_rows.replay,
    "revoke": rights_rows.revoke,
    "verify": log_rows.verify,
    "inquiry": inquiry_rows.inquiry,
    "sync": sync_rows.sync,
    "server": server_rows.server,
    "across": across_rows.across,
    "import": import_rows.import_plan,
}


def main() -> None:
    """Measure everything that exists by now, or one part of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--drafts", type=int, default=1000)
    parser.add_argument("--space", type=Path, help="a space that make() of space.py left, kept")
    parser.add_argument("--only", choices=ROWS, help="one part")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="umlauf-bench-") as scratch:
        _move_home(Path(scratch))
        place = Place(wanted.space or Path(scratch) / "space", Path(scratch), wanted.drafts)
        _tell(f"{datetime.now(UTC).date()}, {os.cpu_count()} cores, {platform.python_version()}")
        if not place.folder.exists():
            made = timed(lambda: space.make(place.folder, place.drafts))
            _tell(f"made {place.drafts:,} drafts in {made / 1000:.0f} s")
        _tell(f"\n{HEAD}")
        for name in [wanted.only] if wanted.only else list(ROWS):
            if name == "thumbnail" and not thumbnail_rows.is_possible():
                _tell("left out: thumbnail of a 24 MP JPEG (no vipsthumbnail to compare with)")
            else:
                _measure(place, name)


def _measure(place: Place, name: str) -> None:
    part = place.scratch / name
    part.mkdir()
    for row in ROWS[name](Place(place.folder, part, place.drafts)):
        _tell(f"{row.line()} {os.getloadavg()[0]:.1f} |")
    shutil.rmtree(part)


def _move_home(scratch: Path) -> None:
    """Keep what the desk remembers out of the user's own folders."""
    os.environ["UMLAUF_STATE"] = str(scratch / "state")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(scratch / name)


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
