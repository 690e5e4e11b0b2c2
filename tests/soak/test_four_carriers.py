"""Four carriers at once for ten minutes; ``python -m pytest -s tests/soak/test_four_carriers.py``.

``ORDEAL_SECONDS`` and ``ORDEAL_SEED`` change it. What CI runs is tests/e2e/test_four_carriers.py.
"""

import os

from db.sync import engine
from tests.faults.ordeal import ordeal

SECONDS = float(os.environ.get("ORDEAL_SECONDS", "600"))
SEED = int(os.environ.get("ORDEAL_SEED", "1"))


def test_hundreds_of_kills_on_four_carriers_lose_nothing(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(engine, "_LONGEST_WAIT_S", 0.25)
    with ordeal(tmp_path, SEED) as run:
        run.rage(SECONDS)
        state = run.end()
        acknowledged = {name: len(found) for name, found in run.told.items()}
    with capsys.disabled():
        print("", *(f"{n:7,} {name}" for name, n in run.counts.items()), sep="\n")  # noqa: T201
        print(f"acknowledged: {acknowledged}, state hash {state}")  # noqa: T201
    assert run.lacking() == []
    assert run.counts["kill"] >= SECONDS / 2
