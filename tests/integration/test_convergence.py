"""Replicas make the same of the same entries, whatever came first, and what the words say."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories.folding import told
from tests.factories.lines import lines, played, seeded
from tests.factories.sealing import Replica, Sealed
from tests.oracle.tell import tell

MANY = settings(max_examples=80, suppress_health_check=list(HealthCheck))
FEW = settings(max_examples=8, suppress_health_check=list(HealthCheck))


@MANY
@given(lines())
def test_the_rules_say_what_the_oracle_says(script):
    schedule = played(script)
    assert told(schedule.entries, schedule.space) == tell(schedule.entries, schedule.space)


@pytest.mark.parametrize("first", range(0, 120, 20))
def test_they_do_so_at_length(first):
    for schedule in (played(seeded(seed, 25)) for seed in range(first, first + 20)):
        assert told(schedule.entries, schedule.space) == tell(schedule.entries, schedule.space)


@MANY
@given(lines(30), st.randoms(use_true_random=False))
def test_they_do_so_of_whatever_part_has_arrived(script, random):
    schedule = played(script)
    part = [one for one in schedule.entries if random.random() < 0.99]
    assert told(part, schedule.space) == tell(part, schedule.space)


@FEW
@given(lines(), st.integers(0, 2**32))
def test_any_order_of_arrival_gives_one_state(script, seed):
    sealed = signed(script)
    with replica(sealed) as first, replica(sealed) as second, replica(sealed) as third:
        expected = first.take_in([[one] for one in sealed.raw.values()])
        assert second.take_in(shuffled(sealed, seed)) == expected
        assert third.take_in(shuffled(sealed, seed + 1)) == expected


@FEW
@given(lines(), st.integers(0, 2**32))
def test_what_grew_entry_by_entry_equals_what_is_rebuilt(script, seed):
    sealed = signed(script)
    with replica(sealed) as one:
        grown = one.take_in(shuffled(sealed, seed))
        assert one.rebuilt() == grown


@pytest.mark.parametrize("seed", range(6))
def test_the_tables_show_what_the_oracle_says(seed):
    sealed = signed(seeded(seed, 25))
    drafts = tell(sealed.schedule.entries, sealed.schedule.space)["drafts"]
    with replica(sealed) as one:
        one.take_in(shuffled(sealed, seed))
        states = one.shown("SELECT id, state FROM draft")
        votes = one.shown("SELECT id, standing FROM vote")
    assert states == {name: draft["state"] for name, draft in drafts.items()}
    assert votes == {vote: word for one in drafts.values() for vote, word in one["votes"].items()}


def test_one_schedule_in_a_dozen_orders_has_one_hash():
    sealed = signed(seeded(7, 30))
    hashes = set()
    for seed in range(12):
        with replica(sealed) as one:
            hashes.add(one.take_in(shuffled(sealed, seed)))
    assert len(hashes) == 1


def signed(script) -> Sealed:
    """A schedule with real signatures, played to its end."""
    sealed = Sealed()
    sealed.schedule.play(script)
    return sealed


@contextmanager
def replica(sealed: Sealed) -> Iterator[Replica]:
    """An empty replica of that schedule's space, for a while."""
    with TemporaryDirectory() as folder:
        opened = Replica(Path(folder), sealed.schedule.space)
        yield opened
        opened.close()


def shuffled(sealed: Sealed, seed: int):
    """All entries, some twice, some texts first without their words, in batches of any size."""
    random, raw = Random(seed), list(sealed.raw.values())  # noqa: S311 - no secret
    bare = [one._replace(body=None) for one in raw if b'"text.add"' in one.header]
    sent = random.sample(raw, len(raw)) + random.sample(raw, 5)
    sent = random.sample(bare, len(bare) // 3) + sent
    cuts = sorted(random.sample(range(len(sent)), 6))
    return [sent[a:b] for a, b in zip([0, *cuts], [*cuts, len(sent)], strict=True)]
