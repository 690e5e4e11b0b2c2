"""Replicas make the same of the same entries when admins cut, and what the words say."""

from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.factories.folding import told
from tests.factories.lines import ADMINS, cutting, cutting_lines, purged
from tests.factories.purges import WITH_CUTS
from tests.factories.sealing import Sealed
from tests.integration.test_convergence import replica, shuffled
from tests.oracle.tell import tell

# shrinking a schedule of replicas takes minutes; the seeds below are short enough to read
QUICK = (Phase.explicit, Phase.reuse, Phase.generate)
MANY = settings(max_examples=30, phases=QUICK, suppress_health_check=list(HealthCheck))
FEW = settings(max_examples=4, phases=QUICK, suppress_health_check=list(HealthCheck))


@MANY
@given(cutting_lines())
def test_the_rules_say_what_the_oracle_says_of_cuts(script):
    schedule = purged(script)
    assert told(schedule.entries, schedule.space) == tell(schedule.entries, schedule.space)


@pytest.mark.parametrize("first", range(0, 40, 10))
def test_they_do_so_at_length(first):
    for schedule in (purged(cutting(seed, 20)) for seed in range(first, first + 10)):
        assert told(schedule.entries, schedule.space) == tell(schedule.entries, schedule.space)


@MANY
@given(cutting_lines(20), st.integers(0, 2**32))
def test_they_do_so_of_whatever_part_has_arrived(script, seed):
    schedule, random = purged(script), Random(seed)  # noqa: S311 - no secret
    part = [one for one in schedule.entries if random.random() < 0.99]
    assert told(part, schedule.space) == tell(part, schedule.space)


@FEW
@given(cutting_lines(), st.integers(0, 2**32))
def test_any_order_of_arrival_gives_one_state_and_a_rebuild_the_same(script, seed):
    sealed = signed(script)
    with replica(sealed) as first, replica(sealed) as second:
        expected = first.take_in([[one] for one in sealed.raw.values()])
        assert second.take_in(shuffled(sealed, seed)) == expected
        assert first.rebuilt() == expected


@pytest.mark.parametrize("seed", range(4))
def test_the_tables_show_what_the_oracle_says(seed):
    sealed = signed(cutting(seed, 20))
    said = tell(sealed.schedule.entries, sealed.schedule.space)
    with replica(sealed) as one:
        grown = one.take_in(shuffled(sealed, seed))
        states = one.shown("SELECT id, state FROM draft")
        assert one.rebuilt() == grown
    assert states == {name: draft["state"] for name, draft in said["drafts"].items()}


def signed(script) -> Sealed:
    """A schedule with cuts and real signatures, played to its end."""
    sealed = Sealed(WITH_CUTS, ADMINS)
    sealed.schedule.play(script)
    return sealed
