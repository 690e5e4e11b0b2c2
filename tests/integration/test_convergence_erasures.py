"""Replicas make the same of the same entries when words are erased and time is given."""

from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.factories.chronicle import Entry
from tests.factories.folding import told
from tests.factories.lines import ADMINS, shredded, shredding, shredding_lines
from tests.factories.sealing import Sealed
from tests.factories.shreds import WITH_ERASURES
from tests.integration.test_convergence import replica, shuffled
from tests.integration.test_convergence_mutants import differs, nothing
from tests.oracle.tell import tell

QUICK = (Phase.explicit, Phase.reuse, Phase.generate)
MANY = settings(max_examples=20, phases=QUICK, suppress_health_check=list(HealthCheck))
SCHEDULES, LENGTH = 24, 16


def _last_word(step: str, grants: Any) -> int:
    return next((op.until for _, op in reversed(grants) if op.step == step), 0)


MUTANTS: dict[str, tuple[str, Any]] = {
    "one member is enough": ("db.domain.erasure.Erasures._confirm", None),
    "open drafts lose their words": (
        "db.domain.erasure.CLOSED",
        {"draft", "in_review", "released", "rejected", "published", "withdrawn", "contested"},
    ),
    "closed drafts keep their words": ("db.domain.erasure.CLOSED", set()),
    "facts go too": ("db.domain.erasure.WORDS", {"draft.create", "text.add", "comment.add"}),
    "comments stay": ("db.domain.erasure.WORDS", {"text.add", "media.add"}),
    "time given unseen saves nobody": ("db.domain.run.outlasted_by", lambda *_: []),
    "the last word on time holds": ("db.domain.run.extended_to", _last_word),
    "time given is forgotten": ("db.domain.run.extended_to", lambda *_: 0),
    "everybody gives time": ("db.domain.extension._grants", nothing),
    "everybody asks for time": ("db.domain.extension._asks", nothing),
    "everybody erases": ("db.domain.space.lacks_right", nothing),
}


@MANY
@given(shredding_lines())
def test_the_rules_say_what_the_oracle_says_of_erasures(script):
    schedule = shredded(script)
    assert told(schedule.entries, schedule.space) == tell(schedule.entries, schedule.space)


@cache
def truths() -> list[tuple[list[Entry], str, dict[str, Any]]]:
    """Schedules with erasures, and what the oracle says of them; worked out once."""
    found = [shredded(shredding(seed, LENGTH)) for seed in range(SCHEDULES)]
    return [(one.entries, one.space, tell(one.entries, one.space)) for one in found]


def test_they_do_so_at_length_and_words_are_erased_there():
    gone = given = 0
    for entries, space, said in truths():
        assert told(entries, space) == said
        gone += len(said["erased"])
        runs = [run for draft in said["drafts"].values() for run in draft["runs"].values()]
        given += sum(step[2] > 0 for run in runs for step in run["steps"].values())
    assert min(gone, given) > 10


@pytest.mark.parametrize("seed", range(4))
def test_any_order_of_arrival_gives_one_state_and_the_tables_show_it(seed):
    sealed = Sealed(WITH_ERASURES, ADMINS)
    sealed.schedule.play(shredding(seed, LENGTH))
    said = tell(sealed.schedule.entries, sealed.schedule.space)
    with replica(sealed) as first, replica(sealed) as second:
        grown = first.take_in([[one] for one in sealed.raw.values()])
        assert second.take_in(shuffled(sealed, seed)) == grown
        erased = first.shown("SELECT id, draft FROM erased")
        bare = second.shown("SELECT id, feed FROM entry WHERE body IS NULL")
        assert first.rebuilt() == grown
    assert sorted(erased) == sorted(bare) == said["erased"]


@pytest.mark.parametrize("name", MUTANTS)
def test_a_rule_of_erasures_spoilt_on_purpose_is_found_out(name, monkeypatch):
    place, spoilt = MUTANTS[name]
    monkeypatch.setattr(place, spoilt or _confirm_alone)
    assert any(differs(*one) for one in truths())


def _confirm_alone(self, act, erasure, _actor, _trust):
    if erasure not in self.asked:
        return "unknown_erasure"
    self.confirms.setdefault(erasure, []).append(act)
    return ""
