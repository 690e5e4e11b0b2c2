"""Hashes and probes many files at once, each exactly once."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from db.media.probe import Probe, broken
from db.media.prober import Prober
from db.media.watch import UNWATCHED, Cancelled, Watch
from db.sentence import Sentence

_BLOCK = 1024 * 1024
_BATCH = 64
_THREADS = min(4, os.cpu_count() or 1)


@dataclass(frozen=True, slots=True)
class Surveyed:
    """One file: SHA-256 as 64 hex ("" where it could not be read), and what it is."""

    digest: str
    probe: Probe


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

    Args:
        paths: files; doubles are looked at once.
        watch: told and asked between batches, in the calling thread.

    Raises:
        Cancelled: if the watch said so.
    """
    todo = list(dict.fromkeys(paths))
    found: dict[Path, Surveyed] = {}
    if not todo:
        return found
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
