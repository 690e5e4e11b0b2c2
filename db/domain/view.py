"""What holds for somebody who has seen certain entries: which cuts, and who speaks for whom.

Cuts are decided from the founder down; on one level in causal order, concurrent ones by entry id,
each with only those already decided in force (3-ledger §3.3).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol

from db.domain.act import Act
from db.domain.actor import RECOVERY, Actor
from db.domain.forks import Chains
from db.domain.operations import MemberInvite, Readmit, Revoke, RoleSet
from db.domain.records import dataclass
from db.domain.rights import lacks_right


@dataclass(frozen=True, slots=True)
class Control:
    """A lawful act that takes rights away or gives counting back.

    Attributes:
        author: who it was; rank: how far its member is from the founder, -1 = recovery key.
        heads: by feed, the last entry that still counts, None = none at all; of a readmission
            the head of the branch.
    """

    act: Act
    op: RoleSet | Revoke | Readmit
    author: Actor
    rank: int
    heads: Mapping[str, Act | None]


class Cut(NamedTuple):
    """A cut in force; ``firm``: it may reach below what its author had seen."""

    control: Control
    firm: bool


class Facts(Protocol):
    """What a view asks of the membership facts; see `db.domain.trust.Trust`."""

    founder: str
    recovery: str
    chains: Chains
    controls: list[Control]
    confirms: dict[str, list[Act]]
    closes: dict[str, list[Act]]
    joins: dict[str, list[tuple[Act, MemberInvite]]]
    invitation: dict[str, Act]
    vouchers: list[Act]

    def is_touched(self, act: Act) -> bool:
        """Whether any cut could concern an act."""

    def plain(self, act: Act) -> Actor | None:
        """The member an act speaks for where no cut is looked at."""

    def member(self, act: Act, invite: MemberInvite) -> Actor | None:
        """The member that an invitation lets speak."""

    def double(self, feed: str, past: Sequence[int] | None) -> int:
        """The first position of a feed that stands twice, 0 = none."""


class View:
    """The decided cuts among those that lie in a past, and what they leave standing.

    Args:
        trust: the membership facts.
        past: of whoever looks; None = everything is seen.
    """

    def __init__(self, trust: Facts, past: Sequence[int] | None) -> None:
        self._trust, self._past = trust, past
        self.revokes: dict[str, list[Cut]] = {}
        self.roles: dict[str, list[Cut]] = {}
        self.readmits: dict[str, list[Control]] = {}
        self._vouchers: dict[str, str] = {}
        self._resolved = False
        for control in trust.controls:
            if self._sees(control.act) and not self.why(control.act):
                self._put(control)

    def _sees(self, act: Act) -> bool:
        past = self._past
        return past is None or (act.lane < len(past) and past[act.lane] >= act.seq)

    def _put(self, control: Control) -> None:
        match control.op:
            case RoleSet(member):
                self.roles.setdefault(member, []).append(Cut(control, self.is_firm(control)))
            case Revoke(member):
                self.revokes.setdefault(member, []).append(Cut(control, self.is_firm(control)))
            case Readmit(feed):
                self.readmits.setdefault(feed, []).append(control)
        self._vouchers, self._resolved = {}, False

    def is_firm(self, control: Control) -> bool:
        """Whether a cut may reach below what its author saw: a second admin agreed."""
        return control.author.roles == RECOVERY or any(
            self._sees(one) and not self.why(one)
            for one in self._trust.confirms.get(control.act.id, ())
        )

    # who speaks -------------------------------------------------------------------------

    def actor(self, act: Act) -> Actor | None:
        """The member an act speaks for with the roles it has left; None: it does not count."""
        return self._judge(act)[0]

    def why(self, act: Act) -> str:
        """Why an act does not stand; "" = it does, or nobody ever vouched for it."""
        if not self._trust.is_touched(act):
            return ""
        actor, code = self._judge(act)
        if actor is not None and not act.subject and lacks_right(act.op, actor):
            return "role_removed"
        return code

    def _judge(self, act: Act) -> tuple[Actor | None, str]:
        trust = self._trust
        if not trust.is_touched(act):
            return trust.plain(act), ""
        if any(act.knows(one) for one in trust.closes.get(act.feed, ())):
            return None, "closed"
        if self._is_double(act):
            return None, "forked"
        who, code = self._vouched(act)
        if who is None or self._is_revoked(act, who.member):
            return None, "revoked" if who else code
        return replace(who, roles=self.roles_at(act, who)), ""

    def _vouched(self, act: Act) -> tuple[Actor | None, str]:
        """The member a standing join names; else the kind of what took the joins away."""
        trust = self._trust
        if act.feed in {trust.founder, trust.recovery}:
            return trust.plain(act), ""
        fallen = ""
        for join, invite in trust.joins.get(act.feed, ()):
            if act.knows(join):
                code = self._voucher(join) or self._voucher(trust.invitation[join.id])
                if not code:
                    return trust.member(act, invite), ""
                fallen = "voucher_forked" if code.endswith("forked") else "voucher_revoked"
        return None, fallen

    def _voucher(self, act: Act) -> str:
        """Why a join or an invitation does not stand.

        All are worked out in causal order at once: a chain of a thousand invitations is no
        thousand calls deep.
        """
        if not self._trust.is_touched(act):
            return ""
        if not self._resolved:
            self._resolved = True
            for one in self._trust.vouchers:
                if self._sees(one):
                    self._vouchers[one.id] = self.why(one)
        if act.id not in self._vouchers:
            self._vouchers[act.id] = self.why(act)
        return self._vouchers[act.id]

    # cuts -------------------------------------------------------------------------------

    def _is_double(self, act: Act) -> bool:
        first = self._trust.double(act.feed, self._past)
        return 0 < first <= act.seq and not self._readmitted(act)

    def _is_revoked(self, act: Act, member: str) -> bool:
        return any(
            self.behind(cut, act) and not self._readmitted(act, cut.control)
            for cut in self.revokes.get(member, ())
        )

    def roles_at(self, act: Act, who: Actor) -> frozenset[str]:
        """The last roles in the past of an act, and no more than cuts before it leave."""
        sets = self.roles.get(who.member)
        if not sets:
            return who.roles
        known = [cut.control for cut in sets if act.knows(cut.control.act)]
        last = [one for one in known if not any(other.act.knows(one.act) for other in known)]
        limits = [_roles(one) for one in last] or [who.roles]
        limits += [
            _roles(cut.control)
            for cut in sets
            if not act.knows(cut.control.act)
            and self.behind(cut, act)
            and not self._readmitted(act, cut.control)
        ]
        return frozenset.intersection(*limits)

    def behind(self, cut: Cut, act: Act) -> bool:
        """Whether an entry of the member lies behind a cut's position on its feed."""
        control, chains = cut.control, self._trust.chains
        if not cut.firm and chains.saw(control.act, act):
            return False
        if act.feed in control.heads:
            head = control.heads[act.feed]
            return head is None or not chains.on_chain(act, head)
        if isinstance(control.op, Revoke):
            return control.op.rest == "cut" and not self._opened_after(control, act)
        return True

    def _opened_after(self, control: Control, act: Act) -> bool:
        """Whether a feed that no cut names was let in only by who had seen the cut."""
        joins = [one for one, _ in self._trust.joins.get(act.feed, ()) if act.knows(one)]
        return bool(joins) and all(one.knows(control.act) for one in joins)

    def _readmitted(self, act: Act, cut: Control | None = None) -> bool:
        """Whether a range that counts again holds an entry, by who had seen the cut."""
        return any(
            isinstance(one.op, Readmit)
            and one.op.from_ <= act.seq <= one.op.to
            and self._trust.chains.on_chain(act, _head(one))
            and (cut is None or one.act.knows(cut.act))
            and not self.is_contradicted(one)
            for one in self.readmits.get(act.feed, ())
        )

    def is_contradicted(self, readmit: Control) -> bool:
        """Whether another readmission chose another branch: then neither counts."""
        return any(
            not self.same_branch(_head(other), _head(readmit))
            for other in self.readmits.get(_feed(readmit), ())
            if other is not readmit
        )

    def same_branch(self, one: Act, other: Act) -> bool:
        """Whether two entries of a feed lie on one branch."""
        chains = self._trust.chains
        return chains.on_chain(one, other) or chains.on_chain(other, one)


def _roles(control: Control) -> frozenset[str]:
    return frozenset(control.op.roles) if isinstance(control.op, RoleSet) else frozenset()


def _feed(control: Control) -> str:
    return control.op.feed if isinstance(control.op, Readmit) else ""


def _head(control: Control) -> Act:
    head = control.heads[_feed(control)]
    assert head is not None  # noqa: S101 - a readmission always names an entry
    return head
