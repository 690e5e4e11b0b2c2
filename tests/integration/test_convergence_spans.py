"""Replicas make the same of the same entries when spans ask for one more step."""

from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from db.domain.act import EVERYTHING
from db.domain.more_steps import asking
from tests.factories.chronicle import Entry
from tests.factories.folding import told
from tests.factories.lines import ADMINS, spanned, spanning
from tests.factories.sealing import Sealed
from tests.factories.spans import WITH_SPANS
from tests.integration.test_convergence import replica, shuffled
from tests.integration.test_convergence_mutants import differs
from tests.oracle.tell import tell

SCHEDULES, LENGTH = 14, 14


def hindsight(space: Any, planned_at: int, viewer: Any) -> Any:
    """Looks at what came later, too."""
    return asking(space, planned_at, replace(viewer, past=EVERYTHING))


def endless(space: Any, planned_at: int, viewer: Any) -> Any:
    """Nothing ends what was asked."""
    return {
        one.id: one.op
        for one in space.more_steps.values()
        if one.op.on and viewer.knows(one) and one.op.since <= planned_at <= one.op.until
        if space.trust.stands(one, viewer.past)
    }


def always(space: Any, _planned_at: int, viewer: Any) -> Any:
    """Whatever the moment, as if it lay in every span."""
    every = [asking(space, moment, viewer) for moment in range(1, 6)]
    return {entry: op for one in every for entry, op in one.items()}


def credulous(space: Any, planned_at: int, viewer: Any) -> Any:
    """Who lost the right goes on asking."""
    found = [one for one in space.more_steps.values() if one.op.on and viewer.knows(one)]
    return {one.id: one.op for one in found if one.op.since <= planned_at <= one.op.until}


MUTANTS: dict[str, tuple[str, Any]] = {
    "what comes later asks too": ("db.domain.circulation.asking", hindsight),
    "an end ends nothing": ("db.domain.circulation.asking", endless),
    "the moment does not matter": ("db.domain.circulation.asking", always),
    "a cut takes nothing away": ("db.domain.circulation.asking", credulous),
    "no step is added": ("db.domain.circulation.with_steps", lambda route, _asked: route),
    "it comes at the end": ("db.domain.more_steps._final_stage", len),
    "everybody may ask": ("db.domain.rights.NEEDS", {}),
}


@cache
def truths() -> list[tuple[list[Entry], str, dict[str, Any]]]:
    """Schedules with such spans, and what the oracle says of them; worked out once."""
    found = [spanned(spanning(seed, LENGTH)) for seed in range(SCHEDULES)]
    return [(one.entries, one.space, tell(one.entries, one.space)) for one in found]


def test_the_rules_say_what_the_oracle_says_of_added_steps():
    states: set[str] = set()
    for entries, space, said in truths():
        assert told(entries, space) == said
        asked = {one["id"] for one in entries if one["kind"] == "blackout.step!"}
        runs = [run for draft in said["drafts"].values() for run in draft["runs"].values()]
        states |= {one[0] for run in runs for step, one in run["steps"].items() if step in asked}
    assert {"waiting", "open", "done"} <= states


@pytest.mark.parametrize("seed", range(2))
def test_any_order_of_arrival_gives_one_state_with_added_steps(seed):
    sealed = Sealed(WITH_SPANS, ADMINS)
    sealed.schedule.play(spanning(seed, LENGTH))
    with replica(sealed) as first, replica(sealed) as second:
        grown = first.take_in([[one] for one in sealed.raw.values()])
        assert second.take_in(shuffled(sealed, seed)) == grown
        assert first.rebuilt() == grown


@pytest.mark.parametrize("name", MUTANTS)
def test_a_rule_of_added_steps_spoilt_on_purpose_is_found_out(name, monkeypatch):
    truths()
    monkeypatch.setattr(*MUTANTS[name])
    assert any(differs(*one) for one in truths())
