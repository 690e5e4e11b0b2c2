"""Replicas make the same of what several say of the channels of a release."""

from collections import Counter
from functools import cache
from typing import Any

import pytest

from db.domain import live
from tests.factories.chronicle import Entry
from tests.factories.folding import told
from tests.factories.lines import ADMINS, gone_live, publishing
from tests.factories.postings import WITH_POSTINGS
from tests.factories.sealing import Sealed
from tests.integration.test_convergence import replica, shuffled
from tests.integration.test_convergence_mutants import differs
from tests.oracle.tell import tell

SCHEDULES, LENGTH = 16, 10
dropped = live._dropped  # noqa: SLF001 - spoilt on purpose


def nothing(*_asked: Any) -> str:
    return ""


MUTANTS: dict[str, tuple[str, Any]] = {
    "the first record makes a draft published": (
        "db.domain.outcome.live_state",
        lambda draft, word: "published" if draft.publications else word,
    ),
    "every record of a channel stays": ("db.domain.live.unseen", tuple),
    "nothing is taken down": ("db.domain.live._ends", lambda *_: False),
    "nobody lets a channel fall away": ("db.domain.live._dropped", lambda *_: None),
    "a recorded channel falls away": ("db.domain.live._drop_refusal", nothing),
    "anything is taken down": ("db.domain.live._end_refusal", nothing),
    "anybody judges a deviation": ("db.domain.live._judge_refusal", nothing),
    "an acceptance beats a demand": ("tests.factories.folding.judgement", lambda *_: None),
}


@cache
def truths() -> list[tuple[list[Entry], str, dict[str, Any]]]:
    """Schedules with publications, and what the oracle says of them; worked out once."""
    found = [gone_live(publishing(seed, LENGTH)) for seed in range(SCHEDULES)]
    return [(one.entries, one.space, tell(one.entries, one.space)) for one in found]


def test_the_rules_say_what_the_oracle_says_of_channels():
    states: Counter[str] = Counter()
    for entries, space, said in truths():
        assert told(entries, space) == said
        drafts = [one for one in said["drafts"].values() if one]
        states.update(one["state"] for one in drafts)
        states.update(word for one in drafts for word, *_ in one["channels"].values())
        states.update(verdict for one in drafts for *_, verdict in one["channels"].values())
    assert {"published", "released"} <= set(states)
    assert {"due", "live", "dropped", "ended", "accepted", "correction"} <= set(states)


@pytest.mark.parametrize("seed", range(2))
def test_any_order_of_arrival_gives_one_state_of_channels(seed):
    sealed = Sealed(WITH_POSTINGS, ADMINS)
    sealed.schedule.play(publishing(seed, LENGTH))
    with replica(sealed) as first, replica(sealed) as second:
        grown = first.take_in([[one] for one in sealed.raw.values()])
        assert second.take_in(shuffled(sealed, seed)) == grown
        assert first.rebuilt() == grown


@pytest.mark.parametrize("name", MUTANTS)
def test_a_rule_of_channels_spoilt_on_purpose_is_found_out(name, monkeypatch):
    truths()
    monkeypatch.setattr(*MUTANTS[name])
    assert any(differs(*one) for one in truths())
