"""Whether replicas hold the same, and everything that was acknowledged, exactly once."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from db.store import Store
from tests.faults.command import Command

TWICE = (
    "SELECT text, count(*) FROM comment GROUP BY text HAVING count(*) > 1",
    "SELECT ref, count(*) FROM draft WHERE ref <> '' GROUP BY ref HAVING count(*) > 1",
)


def all_alike(folders: Sequence[Path]) -> bool:
    """Tell whether all replicas hold the same entries."""
    return len({frozenset(ids(folder)) for folder in folders}) == 1


def check_whole(folders: Sequence[Path], told: Mapping[str, set[str]]) -> str:
    """Check every replica, and return the state hash that all have.

    Args:
        folders: of the replicas.
        told: ``entry``: ids, and ``draft``: refs, that commands acknowledged.
    """
    hashes = set()
    for folder in folders:
        found = ids(folder)
        assert len(found) == len(set(found))
        assert told["entry"] <= set(found)
        with closing(sqlite3.connect(folder / "space.sqlite")) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert told["draft"] <= {row[0] for row in raw.execute("SELECT ref FROM draft")}
            assert [row for one in TWICE for row in raw.execute(one)] == []
        with Store.open(folder) as store:
            hashes.add(store.care.state_hash())
            store.care.rebuild()
            hashes.add(store.care.state_hash())
        verify = Command(["verify", str(folder)], folder.with_name(f"{folder.name}.verified"))
        verify.wait()
        assert verify.code == 0, verify.said
    assert len(hashes) == 1
    return hashes.pop()


def ids(folder: Path) -> list[str]:
    """Return the ids of everything a replica holds."""
    with closing(sqlite3.connect(folder / "space.sqlite")) as raw:
        return [row[0] for row in raw.execute("SELECT id FROM entry")]
