"""``python -m tests.bench --drafts N``: makes a synthetic space and prints the table."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from tests.bench import store_rows
from tests.bench.measure import HEAD


def main() -> None:
    """Measures everything that exists by now."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--drafts", type=int, default=1000)
    parser.add_argument("--space", type=Path, help="an existing replica to measure")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="umlauf-bench-") as scratch:
        os.environ["UMLAUF_STATE"] = scratch
        folder = wanted.space or _make(Path(scratch) / "space", wanted.drafts)
        day = datetime.now(UTC).date()
        sys.stdout.write(f"{day}, {os.cpu_count()} cores, Python {platform.python_version()}, ")
        sys.stdout.write(f"{wanted.drafts} drafts\n\n{HEAD}\n")
        for row in store_rows.rows(folder, Path(scratch)):
            sys.stdout.write(row.line() + "\n")
            sys.stdout.flush()


def _make(folder: Path, drafts: int) -> Path:
    from db.demo import build  # noqa: PLC0415 - only where no replica is given

    build.make_synthetic(folder, drafts, seed=1, today=None, progress=None)
    return folder if (folder / "space.sqlite").exists() else next(folder.iterdir())


if __name__ == "__main__":
    main()
