"""Hashes and probes many files at once, each exactly once."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from db.media.probe import Probe, broken
from db.media.prober import Prober
from db.media.watch import UNWATCHED, Cancelled, Watch
from db.sentence import Sentence

_BLOCK = 1024 * 1024
_BATCH = 64
_YOUNG_NS = 2_000_000_000
_MOST_SEEN = 20_000
_THREADS = min(4, os.cpu_count() or 1)


@dataclass(frozen=True, slots=True)
class Surveyed:
    """One file: SHA-256 as 64 hex ("" where it could not be read), and what it is."""

    digest: str
    probe: Probe


_Stamp = tuple[str, int, int, int, int]
_seen: dict[_Stamp, Surveyed] = {}


def forget_all() -> None:
    """Forget what was looked at: the next look reads every file again."""
    _seen.clear()


def digest_of(path: Path) -> str:
    """SHA-256 of a file as 64 hex, read in blocks; raises OSError."""
    total = hashlib.sha256()
    block = memoryview(bytearray(_BLOCK))
    with path.open("rb", buffering=0) as file:
        while count := file.readinto(block):
            total.update(block[:count])
    return total.hexdigest()


def survey(paths: Iterable[Path], watch: Watch = UNWATCHED) -> dict[Path, Surveyed]:
    """Hashes in threads (hashing frees the interpreter) while one child probes.

    A file that this process has looked at before and that is as it was (size, times, place on
    the disk) is not read again. Nothing rests on that: who copies it in holds it against its
    digest.

    Args:
        paths: files; doubles are looked at once.
        watch: told and asked between batches, in the calling thread.

    Raises:
        Cancelled: if the watch said so.
    """
    stamps = {path: _stamp(path) for path in dict.fromkeys(paths)}
    found = {path: _seen[stamp] for path, stamp in stamps.items() if stamp in _seen}
    todo = [path for path in stamps if path not in found]
    if found:
        watch.step(len(found), len(stamps))
    fresh = _look(todo, watch) if todo else {}
    _remember(fresh, stamps)
    return {**found, **fresh}


def _stamp(path: Path) -> _Stamp | None:
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


def _remember(fresh: Mapping[Path, Surveyed], stamps: Mapping[Path, _Stamp | None]) -> None:
    if len(_seen) + len(fresh) > _MOST_SEEN:
        _seen.clear()
    for path, one in fresh.items():
        stamp = stamps[path]
        if stamp is not None and one.digest and _stamp(path) == stamp:
            _seen[stamp] = one


def _look(todo: Sequence[Path], watch: Watch) -> dict[Path, Surveyed]:
    found: dict[Path, Surveyed] = {}
    with Prober() as prober, ThreadPoolExecutor(_THREADS + 1) as pool:
        batches = [todo[start : start + _BATCH] for start in range(0, len(todo), _BATCH)]
        probes = pool.submit(_probe_all, prober, batches)
        digests = [(batch, pool.submit(_hash_all, batch)) for batch in batches]
        try:
            hashed = _collect(digests, len(todo), watch)
        except Cancelled:
            pool.shutdown(wait=False, cancel_futures=True)
            prober.close()
            raise
        for path, probe in probes.result():
            found[path] = Surveyed(hashed[path], _readable(path, hashed[path], probe))
    return found


def _probe_all(prober: Prober, batches: Sequence[Sequence[Path]]) -> list[tuple[Path, Probe]]:
    return [pair for batch in batches for pair in zip(batch, prober.look(batch), strict=True)]


def _hash_all(batch: Sequence[Path]) -> list[str]:
    return [_digest_or_nothing(path) for path in batch]


def _digest_or_nothing(path: Path) -> str:
    try:
        return digest_of(path)
    except OSError:
        return ""


def _collect(
    batches: Sequence[tuple[Sequence[Path], Future[list[str]]]],
    count: int,
    watch: Watch,
) -> dict[Path, str]:
    hashed: dict[Path, str] = {}
    for batch, future in batches:
        hashed.update(zip(batch, future.result(), strict=True))
        watch.step(len(hashed), count)
    return hashed


def _readable(path: Path, digest: str, probe: Probe) -> Probe:
    if digest or probe.problem:
        return probe
    return broken(
        path.name, probe.size, Sentence("lässt sich nicht lesen. Bitte die Rechte prüfen.")
    )
