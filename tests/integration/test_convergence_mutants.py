"""The comparison with the oracle can fail: every rule, spoilt on purpose, is found out."""

from functools import cache
from typing import Any

import pytest

from db.domain import contest
from tests.factories.chronicle import Entry
from tests.factories.folding import told
from tests.factories.lines import played, seeded
from tests.oracle.tell import tell

SCHEDULES, LENGTH = 120, 25


@cache
def truths() -> list[tuple[list[Entry], str, dict[str, Any]]]:
    """Schedules, and what the oracle says of them; worked out once."""
    found = [played(seeded(seed, LENGTH)) for seed in range(SCHEDULES)]
    return [(one.entries, one.space, tell(one.entries, one.space)) for one in found]


def nothing(*_asked: Any) -> str:
    return ""


def no(*_asked: Any, **_more: Any) -> bool:
    return False


def yes(*_asked: Any, **_more: Any) -> bool:
    return True


def empty(*_asked: Any) -> list[Any]:
    return []


def first_resolution(resolves: Any, _sides: Any) -> str | None:
    return resolves[0][1].keep if resolves else None


def any_grant(self: Any, unit: str, deputy: str, act: Any, trust: Any) -> tuple[Any, ...]:
    newest = [op for _, op in self.newest(unit, deputy, act, trust)]
    return tuple(one for one in newest if one.on)


MUTANTS: dict[str, tuple[str, Any]] = {
    "anybody stands in": ("db.domain.deputies.Deputies.speaks", yes),
    "only the own unit votes": (
        "db.domain.deputies.Deputies.speaks",
        lambda _self, vote, *_: vote.behalf == vote.unit,
    ),
    "one of several words grants": ("db.domain.deputies.Deputies.granted", any_grant),
    "everybody names deputies": ("db.domain.rights.substitution_refusal", nothing),
    "different units contest": ("db.domain.run.at_odds", lambda a, b: bool(a and b)),
    "one unit never contests": ("db.domain.run.at_odds", no),
    "the first resolution holds": ("db.domain.run.resolution", first_resolution),
    "a contest is never settled": ("db.domain.run.resolution", lambda *_: None),
    "the mildest verdict counts": (
        "db.domain.run.strictest",
        lambda votes: "approve" if len(votes) > 1 else contest.strictest(votes),
    ),
    "what a release had not seen counts": ("db.domain.run._unseen_by_release", no),
    "silence beats a vote": (
        "db.domain.run._silence",
        lambda _run, _step, lapses: next(iter(lapses), None),
    ),
    "silence never counts": ("db.domain.run._silence", lambda *_: None),
    "a member may sign two steps apart": ("db.domain.run._four_eyes", nothing),
    "a member may sign two steps knowingly": ("db.domain.policy.signed_elsewhere", no),
    "the author may give the final signature": ("db.domain.policy._author_signs", nothing),
    "a withdrawal always counts": ("db.domain.run._later_than", empty),
    "a reassignment adds no step": ("db.domain.run._added", empty),
    "a recall stops nothing": ("db.domain.circulation._hitting", empty),
    "a run is never followed": ("db.domain.circulation._superseded", no),
    "nothing goes on for the next revision": ("db.domain.circulation.kept_for", lambda *_: {}),
    "every vote goes on": ("db.domain.carry.stands", yes),
    "any verdict fits any step": ("db.domain.policy._unfit", nothing),
    "a rejected revision may go round again": ("db.domain.draft.Run.refused", property(no)),
    "contractors vote": ("db.domain.trust.Actor.votes", property(lambda _: True)),
    "forks are overlooked": ("db.domain.view.View._is_double", no),
    "nothing is kept for a release": ("db.domain.support._rested_on", lambda *_: set()),
    "everything was seen": ("db.domain.act.Act.knows", yes),
    "nothing was seen": ("db.domain.act.Act.knows", no),
    "the newest revision stops no run": ("db.domain.draft.Draft.followers", empty),
}


@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_spoilt_rule_is_found_out(mutant, monkeypatch):
    truths()
    monkeypatch.setattr(*MUTANTS[mutant])
    assert any(differs(*one) for one in truths())


def test_unspoilt_nothing_differs():
    assert not any(differs(*one) for one in truths())


def differs(entries: list[Entry], space: str, truth: dict[str, Any]) -> bool:
    """Whether the rules say something else, or break down."""
    try:
        return told(entries, space) != truth
    except (AttributeError, IndexError, KeyError, StopIteration, TypeError, ValueError):
        return True
