"""Makes folders all or none, and says in one sentence why none could be made."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from db.tables.sqlite_errors import told_kindly


@contextmanager
def all_or_none(folder: Path, targets: Sequence[Path]) -> Iterator[None]:
    """Take away again what was made of ``targets``, and ``folder`` if it is new, on any failure.

    Args:
        folder: in which, or as which, they are made; need not exist.
        targets: folders that are missing or empty now.

    Raises:
        KnownError: the disk is full, may not be written, or the like.
    """
    new = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        with told_kindly(folder):
            yield
    except BaseException:
        for one in targets:
            shutil.rmtree(one, ignore_errors=True)
        for one in new:
            with suppress(OSError):
                one.rmdir()
        raise
