"""kill -9 while signing, a hundred times: what was acknowledged is there, once, and verifies."""

from __future__ import annotations

import os
import random
import select
import signal
import sqlite3
from pathlib import Path

from db.ledger.chain import check_feed
from db.ledger.entry import stored_entry
from db.rows import VoteInput
from db.store import Store
from tests.factories import make_space

KILLS = int(os.environ.get("UMLAUF_KILLS", "100"))


def work(folder: Path, member: str, draft: str, pipe: int) -> None:
    """Votes and withdraws for ever; tells each entry's id once the Store has returned."""
    with Store.open(folder, as_member=member) as store:
        while True:
            for changes in (
                store.votes.cast(draft, VoteInput("approve")),
                store.comments.add(draft, "Noch eine Anmerkung."),
                store.votes.withdraw(draft),
            ):
                os.write(pipe, "".join(f"{one}\n" for one in changes.entries).encode())


def killed_at_random(folder: Path, member: str, draft: str, moment: random.Random) -> list[str]:
    """Runs ``work`` in a child, kills it within a tenth of a second of its first answer."""
    inner, outer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(inner)
        try:
            work(folder, member, draft, outer)
        finally:
            os._exit(1)
    os.close(outer)
    select.select([inner], [], [], 20)
    select.select([], [], [], moment.uniform(0, 0.1))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL, "the child ended by itself"
    told = bytearray()
    while chunk := os.read(inner, 65536):
        told += chunk
    os.close(inner)
    return told.decode().split("\n")[:-1]


def test_no_acknowledged_act_is_lost_however_often_the_process_is_killed(tmp_path: Path) -> None:
    cast = make_space(tmp_path / "space")
    drafts = [cast.draft(f"Entwurf {number}") for number in range(KILLS)]
    cast.store.close()
    moment = random.Random(20261121)  # noqa: S311 - chooses moments, no secrets
    told: list[str] = []
    for draft in drafts:
        told += killed_at_random(tmp_path / "space", cast.press, draft, moment)
    check_everything(tmp_path / "space", told)


def check_everything(folder: Path, told: list[str]) -> None:
    """Every told id once, every chain whole, projections as rebuilt."""
    raw = sqlite3.connect(folder / "space.sqlite")
    stored = [row[0] for row in raw.execute("SELECT id FROM entry")]
    assert len(told) > KILLS
    assert len(stored) == len(set(stored))
    assert set(told) <= set(stored)
    for (feed,) in raw.execute("SELECT DISTINCT feed FROM entry").fetchall():
        rows = raw.execute("SELECT id, sig, header, body FROM entry WHERE feed = ?", (feed,))
        assert not check_feed([stored_entry(*row) for row in rows])
    raw.close()
    with Store.open(folder) as store:
        before = store.care.state_hash()
        store.care.rebuild()
        assert store.care.state_hash() == before
