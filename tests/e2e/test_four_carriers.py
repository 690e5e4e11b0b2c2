"""Four carriers at once, faults and kills everywhere: all is there once. Long: tests/soak."""

import os

import pytest

from db.sync import engine
from tests.faults.ordeal import ordeal

SECONDS = float(os.environ.get("ORDEAL_SECONDS", "8"))
ROUNDS = 3
SEED = int(os.environ.get("ORDEAL_SEED", "20261122"))


@pytest.mark.needs("smbd", "fusermount3", "strace")
def test_what_was_acknowledged_is_everywhere_exactly_once(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(engine, "_LONGEST_WAIT_S", 0.25)
    with ordeal(tmp_path, SEED) as run:
        # Faults come at random: on a slow machine a kind may need a longer storm to be met.
        for _ in range(ROUNDS):
            run.rage(SECONDS)
            if not run.lacking():
                break
        with capsys.disabled():
            print("", *(f"{n:7,} {name}" for name, n in run.counts.items()), sep="\n")  # noqa: T201
        assert run.lacking() == []
        run.end()
        assert all(run.told.values())
