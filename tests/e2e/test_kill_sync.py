"""kill -9 while syncing, of the program and of its carrier child: nothing signed is lost."""

from __future__ import annotations

import os
import random
import select
import signal
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest

from db.errors import CarrierError
from db.store import Store
from db.sync.share_folder import look
from tests.factories import make_space

KILLS = int(os.environ.get("KILLS", "100")) // 4


class Worker:
    """A process that comments and syncs for ever, telling what was signed and when it synced."""

    def __init__(self, folder: Path, share: Path, draft: str) -> None:
        self._told, telling = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._told)
            try:
                work(folder, share, draft, telling)
            finally:
                os._exit(1)
        os.close(telling)

    def wait_for_a_word(self) -> None:
        """Wait until the first act is signed."""
        assert select.select([self._told], [], [], 30)[0], "the worker says nothing"

    def kill_its_child(self) -> bool:
        """Kill the carrier child, if there is one just now."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text("utf-8").split()
        for child in children:
            with suppress(ProcessLookupError):
                os.kill(int(child), signal.SIGKILL)
        return bool(children)

    def kill(self) -> list[str]:
        """Kill the program and return everything it told."""
        os.kill(self.pid, signal.SIGKILL)
        _, status = os.waitpid(self.pid, 0)
        assert os.WTERMSIG(status) == signal.SIGKILL, "the worker ended by itself"
        told = bytearray()
        while chunk := os.read(self._told, 65536):
            told += chunk
        os.close(self._told)
        return told.decode().split("\n")[:-1]


def work(folder: Path, share: Path, draft: str, telling: int) -> None:
    """Comment and sync, telling each only once it is done."""
    with Store.open(folder) as store:
        while True:
            changes = store.comments.add(draft, "Noch eine Anmerkung.")
            os.write(telling, "".join(f"{one}\n" for one in changes.entries).encode())
            with suppress(CarrierError):
                store.sync.run(str(share))
                os.write(telling, b"synced\n")


@pytest.fixture
def replicas(tmp_path: Path) -> tuple[list[Path], str]:
    """Two members' replicas of one space, and a draft in it."""
    cast = make_space(tmp_path / "space")
    draft = cast.draft()
    folders = [tmp_path / "r1", tmp_path / "r2"]
    for folder, member in zip(folders, (cast.press, cast.final), strict=True):
        Store.seat(folder, cast.store, member).close()
    cast.store.close()
    return folders, draft


def test_nothing_signed_is_lost_however_often_a_sync_is_killed(
    tmp_path: Path, replicas: tuple[list[Path], str]
) -> None:
    folders, draft = replicas
    share = tmp_path / "probe.umlauf-ablage"
    dice = random.Random(20261122)  # noqa: S311 - chooses moments, no secrets
    told: list[str] = []
    children = 0
    for _ in range(KILLS):
        workers = [Worker(folder, share, draft) for folder in folders]
        for worker in workers:
            worker.wait_for_a_word()
        wait(dice.uniform(0.1, 0.8))
        children += workers[dice.randrange(2)].kill_its_child()
        wait(dice.uniform(0, 0.4))
        told += [word for worker in workers for word in worker.kill()]
    assert children > KILLS // 2
    assert told.count("synced") > KILLS // 2
    meet_and_compare(folders, share, {word for word in told if word != "synced"})


def wait(seconds: float) -> None:
    """Let the workers work."""
    select.select([], [], [], seconds)


def meet_and_compare(folders: list[Path], share: Path, told: set[str]) -> None:
    """Let both sync undisturbed; then both hold everything told, once, and show the same."""
    hashes, space = set(), ""
    for folder in [*folders, *folders]:
        with Store.open(folder) as store:
            document, _ = store.sync.run(str(share))
            assert document["problems"] == []
            assert store.sync.state().waiting == 0
    for folder in folders:
        assert told <= set(entries_in(folder / "space.sqlite"))
        with Store.open(folder) as store:
            space = store.space().id
            hashes.add(store.care.state_hash())
            store.care.rebuild()
            hashes.add(store.care.state_hash())
    assert len(hashes) == 1
    current = look(share, space, {})[0][0]
    assert current.number == 1, "a killed writer was taken for damage"
    assert told <= set(entries_in(share / current.name))
    assert len(told) > KILLS


def entries_in(file: Path) -> list[str]:
    """Return the ids in a replica or share, after a full check of the file."""
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        found = [row[0] for row in connection.execute("SELECT id FROM entry")]
    connection.close()
    assert len(found) == len(set(found))
    return found
