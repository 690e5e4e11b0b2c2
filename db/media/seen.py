"""What files were when this process last looked at them, to look at none twice."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from db.media.probe import Probe

_YOUNG_NS = 2_000_000_000
_MOST_SEEN = 20_000


@dataclass(frozen=True, slots=True)
class Surveyed:
    """One file: SHA-256 as 64 hex ("" where it could not be read), and what it is."""

    digest: str
    probe: Probe


Stamp = tuple[str, int, int, int, int]
_seen: dict[Stamp, Surveyed] = {}


def forget_all() -> None:
    """Forget what was looked at: the next look reads every file again."""
    _seen.clear()


def as_before(stamp: Stamp | None) -> Surveyed | None:
    """What a file was, if it was looked at and is as it was."""
    return _seen.get(stamp) if stamp is not None else None


def stamp_of(path: Path) -> Stamp | None:
    """What tells a changed file from one that is as it was; None = no telling."""
    try:
        found = path.stat()
    except OSError:
        return None
    # A file of this moment may change again within what its time can tell.
    young = time.time_ns() - max(found.st_mtime_ns, found.st_ctime_ns) < _YOUNG_NS
    return (
        None
        if young
        else (str(path), found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)
    )


def remember(fresh: Mapping[Path, Surveyed], stamps: Mapping[Path, Stamp | None]) -> None:
    """Keep what files were found to be, if they still are what they were before the look."""
    if len(_seen) + len(fresh) > _MOST_SEEN:
        _seen.clear()
    for path, one in fresh.items():
        stamp = stamps[path]
        if stamp is not None and one.digest and stamp_of(path) == stamp:
            _seen[stamp] = one
