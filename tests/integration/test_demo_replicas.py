"""Replicas of the demo that have not met since, made alike each time; and spaces of any size."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from db.audit_log.verify import verify
from db.demo import build
from db.demo.build import SEATS, make_replicas, make_synthetic
from db.demo.script import script
from db.errors import WrongUsage
from db.rows import InboxFilter, VoteInput
from db.store import Store

TODAY, SEED = date(2026, 11, 17), 7
NO = "Die Zahl im zweiten Satz ist von gestern."


def entries(space: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(space / "space.sqlite")) as connection:
        return connection.execute("SELECT id, sig, header, body FROM entry ORDER BY id").fetchall()


@pytest.fixture(scope="module")
def replicas(
    demo_replicas: tuple[Path, ...], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, ...]:
    """Copies to write in."""
    folder = tmp_path_factory.mktemp("replicas")
    return tuple(Path(shutil.copytree(one, folder / one.name)) for one in demo_replicas)


def test_five_replicas_share_one_history(replicas):
    first, *others = [entries(one) for one in replicas]
    assert all(other == first for other in others)
    hashes = set()
    for folder in replicas:
        with Store.open(folder) as store:
            hashes.add(store.care.state_hash())
    assert len(hashes) == 1


def test_each_replica_holds_one_key_and_nobody_elses(replicas):
    for folder, seat in zip(replicas, SEATS, strict=True):
        with Store.open(folder) as store:
            (me,) = store.identities()
        assert me.unit_code == seat.split("/", maxsplit=1)[0]
        keys = (folder / "local" / "demo-keys.json").read_text(encoding="utf-8")
        assert keys.count("/") == 1
        assert me.feed in keys


def test_two_members_of_one_unit_contradict_each_other_and_both_votes_stay(replicas):
    with Store.open(replicas[0]) as one, Store.open(replicas[1]) as other:
        draft = next(
            row.draft
            for row in one.inbox.rows(InboxFilter())
            if row.title == "Seiteneinstieg ins Lehramt"
        )
        known = {feed: seq for feed, (seq, _) in one.replica().heads().items()}
        one.votes.cast(draft, VoteInput("approve"))
        other.votes.cast(draft, VoteInput("reject", reason=NO))
        replica = other.replica()
        frames = replica.page([(feed, known[feed]) for feed in replica.heads()])
        one.replica().accept(frames)
    with Store.open(replicas[0]) as one:
        assert one.drafts.page(draft).state == "contested"


def test_a_replica_passes_verification(replicas):
    assert verify(replicas[2]).ok


def test_no_replica_is_refused(tmp_path):
    with pytest.raises(WrongUsage):
        make_replicas(tmp_path, 0, seed=SEED, today=TODAY)


def small(folder: Path, seed: int, today: date = TODAY) -> list[tuple[object, ...]]:
    told = script("heidenheim", seed, today)
    build._build(folder, told, seed, lambda: None)  # noqa: SLF001 - one space instead of four
    return entries(folder)


def test_the_same_seed_and_day_give_the_same_entries_byte_for_byte(tmp_path):
    assert small(tmp_path / "a", 3) == small(tmp_path / "b", 3)


def test_another_seed_gives_other_keys(tmp_path):
    assert small(tmp_path / "a", 3) != small(tmp_path / "b", 4)


def test_a_space_for_measuring_has_as_many_drafts_as_wanted_and_is_alike_each_time(tmp_path):
    one = make_synthetic(tmp_path / "a", 120, seed=5, today=TODAY)
    other = make_synthetic(tmp_path / "b", 120, seed=5, today=TODAY)
    assert entries(one) == entries(other)
    with closing(sqlite3.connect(one / "space.sqlite")) as connection:
        drafts, states = connection.execute(
            "SELECT COUNT(*), COUNT(DISTINCT state) FROM draft"
        ).fetchone()
    assert (drafts, states) == (120, 8)
    assert verify(one).ok
