"""Who counts: which member an entry speaks for, with which roles, in its own causal past."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

from db.domain.act import Act, hypothetical
from db.domain.actor import RECOVERY, Actor
from db.domain.forks import Chains, Forks, Lanes
from db.domain.invite_tree import InviteTree
from db.domain.operations import MemberInvite, Readmit, Revoke, SpaceCreate
from db.domain.rights import lacks_right
from db.domain.view import Control, View

Invited = tuple[Act, MemberInvite]
_NEVER = sys.maxsize + 1  # behind where hypothetical acts stand


@dataclass(slots=True)
class Trust:
    """The membership facts; grows in causal order, by ``db.domain.membership``.

    What was lawful in its own past is kept even where a fork or a cut takes it away later: a
    vote that rested on it stays lawful (3-ledger §3.2). Only ``stands``, ``fallen`` and
    ``actor`` look at what came later.

    Attributes:
        founder: the founder's feed, which is the space's id.
        recovery: feed id of the recovery key.
        forks: feeds that stand double; chains: who lies on which branch.
        joins: by feed, the lawful joins; invitation: by join, its invitation.
        invites: by entry id, the lawful invitations.
        controls: lawful cuts and readmissions in the order in which they are decided.
        confirms: by cut, who agreed.      closes: by feed, where it says that it ends.
        vouchers: lawful joins and invitations, causes first.
    """

    founder: str
    forks: Forks = field(default_factory=Forks)
    chains: Chains = field(default_factory=Lanes)
    create: Act | None = None
    recovery: str = ""
    opens: dict[str, Act] = field(default_factory=dict)
    invites: dict[str, Invited] = field(default_factory=dict)
    joins: dict[str, list[Invited]] = field(default_factory=dict)
    invitation: dict[str, Act] = field(default_factory=dict)
    tree: InviteTree = field(default_factory=InviteTree)
    controls: list[Control] = field(default_factory=list)
    confirms: dict[str, list[Act]] = field(default_factory=dict)
    closes: dict[str, list[Act]] = field(default_factory=dict)
    vouchers: list[Act] = field(default_factory=list)
    _of_member: dict[str, list[Invited]] = field(default_factory=dict)
    _governing: list[Act] = field(default_factory=list)
    _proofs: list[Act] = field(default_factory=list)
    _touched: dict[str, int] = field(default_factory=dict)
    _vouched_by: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    _views: dict[object, View] = field(default_factory=dict)
    _now: View | None = None

    def __post_init__(self) -> None:
        for feed, seq in self.forks.first.items():
            self._touch(feed, seq)

    # who speaks -------------------------------------------------------------------------

    def actor(self, act: Act) -> Actor | None:
        """The member that ``act`` counts for; None: nobody vouched for it by then, or a cut."""
        if self.speaker(act) is None:
            return None
        return self.view().actor(act) if self.stands(act) else None

    def speaker(self, act: Act) -> Actor | None:
        """The member that ``act`` spoke for in its own past, whatever was cut off later."""
        return self.view(act.past).actor(act) if self.is_touched(act) else self.plain(act)

    def plain(self, act: Act) -> Actor | None:
        """The same where no cut, fork or change of roles has to be looked at."""
        if act.feed == self.founder:
            return self._founder()
        for join, invite in self.joins.get(act.feed, ()):
            if act.knows(join):
                return self.member(act, invite)
        if act.feed == self.recovery:
            return Actor("", "", RECOVERY, act.feed)
        return None

    def member(self, act: Act, invite: MemberInvite) -> Actor | None:
        """Unit and roles are those of the invitation that created the member.

        One for a further device changes neither; of several made apart, what all grant holds.
        """
        founder = self._founder()
        if founder is not None and founder.member == invite.member:
            return Actor(founder.member, founder.unit, founder.roles, act.feed)
        every = self._of_member[invite.member]
        known = [one for one in every if act.knows(one[0])] if len(every) > 1 else every
        first = [one for one in known if not any(one[0].knows(other[0]) for other in known)]
        unit = min(first, key=lambda one: one[0].id)[1].unit
        roles = frozenset.intersection(*(frozenset(one.roles) for _, one in first))
        return Actor(invite.member, unit, roles, act.feed)

    def member_roles(self, member: str, act: Act) -> frozenset[str]:
        """The roles a member was created with, as far as an act's author knew."""
        every = self._of_member.get(member, ())
        known = next((invite for join, invite in every if act.knows(join)), None)
        made = self.member(act, known) if known is not None else None
        return made.roles if made is not None else frozenset()

    def now(self, member: str) -> Actor | None:
        """Unit and roles a member has now, on whatever device; None: nobody knows it."""
        every = self._of_member.get(member, ())
        founder = self._founder()
        probe = hypothetical("", 0, None)
        if founder is None or (not every and member != founder.member):
            return None
        made = self.member(probe, every[0][1]) if every else founder
        return made and replace(made, roles=self.view().roles_at(probe, made))

    def _founder(self) -> Actor | None:
        if self.create is None or not isinstance(self.create.op, SpaceCreate):
            return None
        made = self.create.op
        return Actor(made.member, made.unit, frozenset(made.roles), self.founder)

    # what stands ------------------------------------------------------------------------

    def stands(self, act: Act, past: Sequence[int] | None = None) -> bool:
        """Whether neither a fork nor a cut takes ``act`` away, nor what let its author in.

        Args:
            act: an entry whose author spoke for a member.
            past: only what somebody with this past had seen; None = everything.
        """
        if not self.is_touched(act):
            return True
        view = self.view(past)
        actor = view.actor(act)
        return actor is not None and (bool(act.subject) or not lacks_right(act.op, actor))

    def fallen(self, act: Act) -> str:
        """What takes an act away: "" nothing, else the code of the fork or cut."""
        return self.view().why(act) if self.is_touched(act) else ""

    def admits(self, join: Act, past: Sequence[int] | None = None) -> bool:
        """Whether a lawful join stands, and the invitation it rests on."""
        return self.stands(join, past) and self.stands(self.invitation[join.id], past)

    def is_touched(self, act: Act) -> bool:
        """Whether any fork, cut or change of roles could concern an act, for whomever."""
        return act.seq >= self.touched_from(act.feed)

    def touched_from(self, feed: str) -> int:
        """The first position of a feed that any of these could concern."""
        return self._touched.get(feed, _NEVER)

    def double(self, feed: str, past: Sequence[int] | None) -> int:
        """The first position of a feed seen or proven to stand twice, 0 = none."""
        if past is None:
            held, proofs = self.forks.first.get(feed, 0), self._proofs
        else:
            held = self.forks.double(feed, past)
            proofs = [one for one in self._proofs if _lies_in(past, one)]
        said = [self.forks.proofs[one.id] for one in proofs]
        found = [seq for other, seq in said if other == feed] + ([held] if held else [])
        return min(found, default=0)

    def view(self, past: Sequence[int] | None = None) -> View:
        """The cuts decided as somebody with this past saw them; None = everything is seen."""
        if past is None:
            self._now = self._now or View(self, None)
            return self._now
        key = self._key(past)
        if key not in self._views:
            self._views[key] = View(self, past)
        return self._views[key]

    def _key(self, past: Sequence[int]) -> object:
        """Equal for pasts that hold the same cuts and show the same forks."""
        known = tuple(number for number, one in enumerate(self._governing) if _lies_in(past, one))
        doubles = tuple(self.forks.double(feed, past) for feed in self.forks.branches)
        return known, doubles

    def reaches_back(self, control: Control) -> bool:
        """Whether a cut names a position below what its author had seen of a feed."""
        return any(
            self.chains.reach(control.act, feed) > (head.seq if head is not None else 0)
            for feed, head in self._cut_at(control).items()
        )

    def needs_second(self, control: Control) -> bool:
        """Whether part of a cut waits for a second admin."""
        is_cut = not isinstance(control.op, Readmit)
        return is_cut and not self.view().is_firm(control) and self.reaches_back(control)

    def _cut_at(self, control: Control) -> dict[str, Act | None]:
        """By feed of the member, where a cut is set; None = at the beginning."""
        heads = dict(control.heads)
        if not isinstance(control.op, Revoke) or control.op.rest == "cut":
            joined = {
                feed: None
                for feed in self.feeds_of(_target(control))
                if feed == self.founder
                or not all(one.knows(control.act) for one, _ in self.joins[feed])
            }
            heads = {**joined, **heads}
        return heads

    def tally(self) -> dict[str, object]:
        """By feed that a cut could concern: what decides in the end which of its entries count.

        Two sets of entries with the same tally of a feed let the same entries of it count.
        """
        return {feed: self._tally_of(feed) for feed in self._touched}

    def _tally_of(self, feed: str) -> object:
        view, joins = self.view(), self.joins.get(feed, [])
        members = {invite.member for _, invite in joins}
        founder = self._founder()
        if feed == self.founder and founder is not None:
            members.add(founder.member)
        cuts = [
            (cut.control.act.id, cut.firm)
            for of_member in (view.revokes, view.roles)
            for member in sorted(members)
            for cut in of_member.get(member, ())
        ]
        vouched = [(one.id, view.why(one), view.why(self.invitation[one.id])) for one, _ in joins]
        again = [one.act.id for one in view.readmits.get(feed, ())]
        closed = [one.id for one in self.closes.get(feed, ())]
        return self.double(feed, None), cuts, vouched, again, closed

    # growing ----------------------------------------------------------------------------

    def found(self, act: Act, made: SpaceCreate) -> None:
        """Takes the founding."""
        self.create, self.tree.founder = act, made.member
        self.recovery = made.recovery_key and feed_of_key(made.recovery_key)
        self._now = None

    def invite(self, act: Act, op: MemberInvite, author: Actor) -> None:
        """Takes a lawful invitation."""
        self.invites[act.id] = (act, op)
        self._of_member.setdefault(op.member, []).append((act, op))
        self.tree.add(act, op.member, author.member)
        self.vouchers.append(act)
        self._now = None

    def join(self, act: Act, feed: str, invited: Invited) -> None:
        """Takes a lawful join of a feed by an invitation."""
        self.joins.setdefault(feed, []).append((act, invited[1]))
        self.invitation[act.id] = invited[0]
        self.vouchers.append(act)
        for voucher in (act, invited[0]):
            self._vouched_by.setdefault(voucher.feed, []).append((voucher.seq, feed))
            if self.is_touched(voucher):
                self._touch(feed, 1)
        for control in self.controls:
            if control.op.KIND != "readmit!" and _target(control) == invited[1].member:
                self._touch(feed, _first_behind(control, feed))
        self._now = None

    def govern(self, control: Control) -> None:
        """Takes a lawful cut or readmission, at its place in the order of decision.

        From the founder down; on one level causes first, those apart by entry id. Taken in
        causal order, the newest comes before the first with a greater id behind its causes.
        """
        at = 0
        for number, other in enumerate(self.controls, start=1):
            same = other.rank == control.rank
            if other.rank < control.rank or (same and control.act.knows(other.act)):
                at = number
        while at < len(self.controls) and self._is_later(self.controls[at], control):
            at += 1
        self.controls.insert(at, control)
        self._governing.append(control.act)
        if control.op.KIND != "readmit!":
            for feed in self.feeds_of(_target(control)):
                self._touch(feed, _first_behind(control, feed))
        self._now = None

    @staticmethod
    def _is_later(other: Control, control: Control) -> bool:
        return other.rank == control.rank and other.act.id < control.act.id

    def confirm(self, act: Act, cut: str) -> None:
        """Takes the agreement of a second admin."""
        self.confirms.setdefault(cut, []).append(act)
        self._governing.append(act)
        self._now = None

    def prove(self, act: Act) -> None:
        """Takes a proof of a fork."""
        self._proofs.append(act)
        self._governing.append(act)
        self._touch(*self.forks.proofs[act.id])
        self._now = None

    def close(self, act: Act) -> None:
        """Takes the end of a feed."""
        self.closes.setdefault(act.feed, []).append(act)
        self._touch(act.feed, act.seq + 1)

    def feeds_of(self, member: str) -> Iterator[str]:
        """The feeds that were ever let in for a member."""
        founder = self._founder()
        if founder is not None and founder.member == member:
            yield self.founder
        for feed, joins in self.joins.items():
            if any(invite.member == member for _, invite in joins):
                yield feed

    def _touch(self, feed: str, seq: int) -> None:
        """From this position on, cuts have to be looked at; and for whom it let in."""
        line = [(feed, seq)]
        while line:
            one, first = line.pop()
            if first < self.touched_from(one):
                self._touched[one] = first
                vouched = self._vouched_by.get(one, ())
                line += [(joined, 1) for at, joined in vouched if at >= first]


def _lies_in(past: Sequence[int], act: Act) -> bool:
    return act.lane < len(past) and past[act.lane] >= act.seq


def _target(control: Control) -> str:
    return str(getattr(control.op, "member", ""))


def _first_behind(control: Control, feed: str) -> int:
    """The first position that a cut could take; on another branch also an earlier one."""
    if feed not in control.heads:
        return 1
    head = control.heads[feed]
    return head.seq + 1 if head is not None else 1


def feed_of_key(public_hex: str) -> str:
    """The feed id of a public key: first 32 hex of its SHA-256 (3-ledger §3.1)."""
    try:
        return sha256(bytes.fromhex(public_hex)).hexdigest()[:32]
    except ValueError:
        return ""
