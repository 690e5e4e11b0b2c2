"""Hashes and probes many files at once, each exactly once."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Self

from db.media.probe import Probe, broken
from db.media.prober import Prober
from db.media.seen import Stamp, Surveyed, as_before, remember, stamp_of
from db.media.watch import UNWATCHED, Watch
from db.sentence import Sentence

_BLOCK = 1024 * 1024
_BATCH = 32
_THREADS = min(4, os.cpu_count() or 1)


def digest_of(path: Path) -> str:
    """SHA-256 of a file as 64 hex, read in blocks; raises OSError."""
    total = hashlib.sha256()
    block = memoryview(bytearray(_BLOCK))
    with path.open("rb", buffering=0) as file:
        while count := file.readinto(block):
            total.update(block[:count])
    return total.hexdigest()


class Survey:
    """Looks at files while its caller goes on; use as a context manager.

    A child a core reads pictures once, hashes them and looks for damage; what it did not hash is
    hashed here. A file that this process has looked at before and that is as it was (size, times,
    place on the disk) is not read again. Nothing rests on that, nor on what a child says of the
    digest: who copies a file in holds it against it.

    Args:
        watch: told and asked while ``found`` waits, in its thread.
    """

    def __init__(self, watch: Watch = UNWATCHED) -> None:
        self._watch = watch
        self._stamps: dict[Path, Stamp | None] = {}
        self._found: dict[Path, Surveyed] = {}
        self._todo: list[Path] = []
        self._looks: list[Future[dict[Path, Surveyed]]] = []
        self._pool = ThreadPoolExecutor(_THREADS)
        self._idle: SimpleQueue[Prober] = SimpleQueue()
        self._probers: list[Prober] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._pool.shutdown(wait=kind is None, cancel_futures=True)
        for one in self._probers:
            one.close()

    def want(self, paths: Iterable[Path]) -> None:
        """Adds files; doubles are looked at once."""
        for path in paths:
            if path in self._stamps:
                continue
            stamp = self._stamps[path] = stamp_of(path)
            if known := as_before(stamp):
                self._found[path] = known
            else:
                self._todo.append(path)
        while len(self._todo) >= _BATCH:
            self._send()

    def found(self) -> dict[Path, Surveyed]:
        """What the files are, all of them; raises Cancelled if the watch said so."""
        if self._todo:
            self._send()
        if self._found:
            self._watch.step(len(self._found), len(self._stamps))
        for look in self._looks:
            fresh = look.result()
            self._found |= fresh
            remember(fresh, self._stamps)
            self._watch.step(len(self._found), len(self._stamps))
        return self._found

    def _send(self) -> None:
        batch, self._todo = self._todo[:_BATCH], self._todo[_BATCH:]
        self._looks.append(self._pool.submit(self._look, batch))

    def _look(self, batch: Sequence[Path]) -> dict[Path, Surveyed]:
        prober = self._free()
        probes = prober.look(batch)
        self._idle.put(prober)
        return {path: _told(path, probe) for path, probe in zip(batch, probes, strict=True)}

    def _free(self) -> Prober:
        try:
            return self._idle.get_nowait()
        except Empty:
            self._probers.append(Prober(digest=True))
            return self._probers[-1]


def survey(paths: Iterable[Path], watch: Watch = UNWATCHED) -> dict[Path, Surveyed]:
    """What files are, and their digests; raises Cancelled if the watch said so."""
    with Survey(watch) as look:
        look.want(paths)
        return look.found()


def _told(path: Path, probe: Probe) -> Surveyed:
    try:
        return Surveyed(probe.digest or digest_of(path), probe)
    except OSError:
        pass
    if probe.problem:
        return Surveyed("", probe)
    why = Sentence("lässt sich nicht lesen. Bitte die Rechte prüfen.")
    return Surveyed("", broken(path.name, probe.size, why))
