"""The rules of cuts, spoilt on purpose one by one, are found out by the oracle."""

from functools import cache
from typing import Any

import pytest

from db.domain.trust import Trust
from db.domain.view import View
from tests.factories.chronicle import Entry
from tests.factories.lines import cutting, purged
from tests.integration.test_convergence_mutants import differs, empty, no, nothing, yes
from tests.oracle.tell import tell

SCHEDULES, LENGTH = 45, 20


@cache
def truths() -> list[tuple[list[Entry], str, dict[str, Any]]]:
    """Schedules with cuts, and what the oracle says of them; worked out once."""
    found = [purged(cutting(seed, LENGTH)) for seed in range(SCHEDULES)]
    return [(one.entries, one.space, tell(one.entries, one.space)) for one in found]


def roles_of(control: Any) -> frozenset[str]:
    return frozenset(control.op.roles)


def union(self: View, act: Any, who: Any) -> frozenset[str]:
    """Roles set apart are added up."""
    cuts = [cut.control for cut in self.roles.get(who.member, ()) if act.knows(cut.control.act)]
    return frozenset().union(*(roles_of(one) for one in cuts)) if cuts else who.roles


def seen_only(self: View, act: Any, who: Any) -> frozenset[str]:
    """Only who names the admin's feed loses a role."""
    cuts = [cut.control for cut in self.roles.get(who.member, ()) if act.knows(cut.control.act)]
    return roles_of(cuts[-1]) if cuts else who.roles


def as_taken(self: Trust, control: Any) -> None:
    """Cuts are decided in the order in which they came."""
    govern(self, control)
    self.controls.sort(key=lambda one: self._governing.index(one.act))


govern = Trust.govern
MUTANTS: dict[str, tuple[str, Any]] = {
    "nobody is ever cut": ("db.domain.view.View._is_revoked", no),
    "a cut takes the past too": ("db.domain.view.View.behind", yes),
    "every cut is firm": ("db.domain.view.View.is_firm", yes),
    "no cut is ever confirmed": ("db.domain.view.View.is_firm", no),
    "roles set apart are added up": ("db.domain.view.View.roles_at", union),
    "a role is lost by who saw it only": ("db.domain.view.View.roles_at", seen_only),
    "nothing counts again": ("db.domain.view.View._readmitted", no),
    "two branches count again": ("db.domain.view.View.is_contradicted", no),
    "a second branch may be chosen": ("db.domain.membership._same_branch", yes),
    "later devices fall too": ("db.domain.view.View._opened_after", no),
    "anybody cuts admins": ("db.domain.invite_tree.InviteTree.is_above", yes),
    "nobody cuts admins": ("db.domain.invite_tree.InviteTree.is_above", no),
    "who was admin is forgotten": ("db.domain.membership.was_admin", no),
    "cuts are decided as they come": ("db.domain.trust.Trust.govern", as_taken),
    "who was let in by a cut admin stays": ("db.domain.view.View._voucher", nothing),
    "every branch is one": (
        "db.domain.forks.Lanes.on_chain",
        lambda _self, act, head: act.seq <= head.seq,
    ),
    "a feed never ends": ("db.domain.trust.Trust.close", empty),
    "a lost role undoes nothing": ("db.domain.standing.Standing._refused", nothing),
    "no cut reaches the space": ("db.domain.view.lacks_right", nothing),
}


@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_spoilt_rule_is_found_out(mutant, monkeypatch):
    truths()
    monkeypatch.setattr(*MUTANTS[mutant])
    assert any(differs(*one) for one in truths())


def test_unspoilt_nothing_differs():
    assert not any(differs(*one) for one in truths())
