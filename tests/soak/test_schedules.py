"""Thousands of random schedules against the oracle, and one in hundreds of orders."""

import os

import pytest

from tests.factories.folding import told
from tests.factories.lines import cutting, played, purged, seeded
from tests.integration.test_convergence import replica, shuffled, signed
from tests.oracle.tell import tell

SCHEDULES = int(os.environ.get("UMLAUF_SCHEDULES", "3000"))
FIRST = int(os.environ.get("UMLAUF_SEED", "100000"))
ORDERS = 200
BLOCK = 100


@pytest.mark.timeout(0)
@pytest.mark.parametrize("first", range(FIRST, FIRST + SCHEDULES, BLOCK))
def test_no_schedule_tells_the_rules_from_the_oracle(first):
    for seed in range(first, min(first + BLOCK, FIRST + SCHEDULES)):
        schedule = played(seeded(seed, 15 + seed % 40))
        said = told(schedule.entries, schedule.space)
        assert said == tell(schedule.entries, schedule.space), f"seed {seed}"


@pytest.mark.timeout(0)
def test_one_schedule_in_two_hundred_orders_has_one_hash():
    sealed, hashes = signed(seeded(FIRST, 40)), set()
    for order in range(ORDERS):
        with replica(sealed) as one:
            hashes.add(one.take_in(shuffled(sealed, order)))
    assert len(hashes) == 1


@pytest.mark.timeout(0)
@pytest.mark.parametrize("first", range(FIRST, FIRST + SCHEDULES, BLOCK))
def test_no_schedule_with_cuts_tells_the_rules_from_the_oracle(first):
    for seed in range(first, min(first + BLOCK, FIRST + SCHEDULES)):
        schedule = purged(cutting(seed, 10 + seed % 30))
        said = told(schedule.entries, schedule.space)
        assert said == tell(schedule.entries, schedule.space), f"seed {seed}"
