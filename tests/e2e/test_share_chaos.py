"""A share whose locks lie, disks that fail, wrecked files and kill -9: nothing signed is lost."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from db.errors import KnownError
from db.ledger.keys import DeviceKey
from db.sync import engine
from db.sync.share_packets import MARKER, unmark
from tests.faults.desk import Desk, all_equal, team
from tests.faults.mount import Mount, mounted
from tests.faults.share_faults import FAULTS, wreck

pytestmark = pytest.mark.needs("fusermount3")
SECONDS = float(os.environ.get("CHAOS_SECONDS", "12"))


class Worker:
    """A process that signs and syncs for ever, telling each id once it is stored."""

    def __init__(self, desk: Desk, share: Path) -> None:
        self._folder, self._space, self._key = desk.database.folder, desk.replica.space, desk.key
        self._share = share
        self.told: list[str] = []
        self.start()

    def start(self) -> None:
        """Begin, or begin again after a kill."""
        self._pipe, telling = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._pipe)
            try:
                work(self._folder, self._space, self._key, self._share, telling)
            finally:
                os._exit(1)
        os.close(telling)

    def kill(self) -> None:
        """Kill it and keep what it told."""
        os.kill(self.pid, signal.SIGKILL)
        _, status = os.waitpid(self.pid, 0)
        assert os.WTERMSIG(status) == signal.SIGKILL, "the worker ended by itself"
        data = bytearray()
        while chunk := os.read(self._pipe, 65536):
            data += chunk
        os.close(self._pipe)
        self.told += data.decode().split("\n")[:-1]


def work(folder: Path, space: str, key: DeviceKey, share: Path, telling: int) -> None:
    """Sign, tell, sync; for ever."""
    engine._LONGEST_WAIT_S = 0.25  # noqa: SLF001 - a test has no hours
    desk = Desk(folder, space, key)
    while True:
        for entry in desk.votes(3):
            os.write(telling, f"{entry}\n".encode())
        with suppress(KnownError):
            desk.sync(share, create=False, full=False)


def rage(workers: list[Worker], mounts: list[Mount], share: Path, early: Path) -> Counter[str]:
    """Break things for a while; return what was done how often."""
    dice = random.Random(20261122)  # noqa: S311 - chooses moments, no secrets
    done: Counter[str] = Counter()
    rounds = int(SECONDS / 0.4)
    for number in range(rounds):
        dice.choice(mounts).break_(**dice.choice(FAULTS))
        select.select([], [], [], dice.uniform(0.2, 0.6))
        if number % 2:
            victim = dice.choice(workers)
            victim.kill()
            victim.start()
            done["kill"] += 1
        if number % 5 == 0:
            done[wreck(share, early, dice)] += 1
        done["packets only"] += (share / MARKER).exists()
        if number % 10 == 9:
            unmark(share)
    return done


@pytest.fixture
def mounts(tmp_path: Path) -> Iterator[list[Mount]]:
    """Three clients of one share, each with its own cache and no working locks."""
    with ExitStack() as stack:
        folders = [tmp_path / f"client{number}" for number in range(3)]
        real = tmp_path / "server"
        yield [stack.enter_context(mounted(folder, "lost", real)) for folder in folders]


def test_nothing_signed_is_lost_in_chaos(tmp_path: Path, mounts: list[Mount]) -> None:
    with team(tmp_path, 3) as desks:
        shares = [mount.path / "probe.umlauf-ablage" for mount in mounts]
        for desk, share in zip(desks, shares, strict=True):
            desk.sync(share)
            desk.link.end()
        real = mounts[0].real / shares[0].name
        early = Path(shutil.copy(next(real.glob("share-*.sqlite")), tmp_path / "early"))
        workers = [Worker(desk, share) for desk, share in zip(desks, shares, strict=True)]
        done = rage(workers, mounts, real, early)
        for worker, mount in zip(workers, mounts, strict=True):
            worker.kill()
            mount.heal()
        rounds = rounds_until_equal(desks, shares)
        told = {entry for worker in workers for entry in worker.told}
        done += sum((Counter(mount.counts()) for mount in mounts), Counter())
        print(dict(done), len(told), "entries", rounds, "rounds")  # noqa: T201 - wanted
        assert told <= desks[0].ids()
        assert set(done) >= {"kill", "lost lock", "EIO", "torn", "swallowed", "ENOTCONN"}


def rounds_until_equal(desks: list[Desk], shares: list[Path]) -> int:
    """Let everybody sync in turn until all hold the same; fail if that takes long."""
    for number in range(1, 6):
        for desk, share in zip(desks, shares, strict=True):
            desk.sync(share, create=False)
        if all_equal(desks):
            return number
    raise AssertionError("the replicas do not become equal")
