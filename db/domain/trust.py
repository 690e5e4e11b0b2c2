"""Who counts: which member an entry speaks for, with which roles, in its own causal past."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from db.domain.act import Act
from db.domain.operations import FeedOpen, MemberInvite, MemberJoin, SpaceCreate

Branches = Mapping[str, Sequence[tuple[int, Sequence[int]]]]
WRITERS = frozenset({"editor", "contractor", "lead"})


@dataclass(frozen=True, slots=True)
class Actor:
    """A member as an act shows it."""

    member: str
    unit: str
    roles: frozenset[str]
    feed: str

    def may(self, *roles: str) -> bool:
        """Whether the member holds one of the roles."""
        return not self.roles.isdisjoint(roles)

    @property
    def votes(self) -> bool:
        """Reviewers vote; a contractor never does (1-product §5)."""
        return "reviewer" in self.roles and "contractor" not in self.roles


Invited = tuple[Act, MemberInvite]


@dataclass(slots=True)
class Trust:
    """The membership facts; grows in causal order.

    What was lawful in its own past is kept even where a fork cuts it off later: a vote that
    rested on it stays lawful (3-ledger §3.2). Only ``stands`` and ``actor`` look at forks.

    Attributes:
        founder: the founder's feed, which is the space's id.
        recovery: feed id of the recovery key.
        forked: by feed, the first position that exists twice; nothing from there on counts.
        branches: by feed, each double position with the lanes that begin there.
        joins: by feed, the lawful joins.
        invites: by entry id, the lawful invitations.
    """

    founder: str
    forked: Mapping[str, int] = field(default_factory=dict)
    branches: Branches = field(default_factory=dict)
    create: Act | None = None
    recovery: str = ""
    opens: dict[str, Act] = field(default_factory=dict)
    invites: dict[str, Invited] = field(default_factory=dict)
    joins: dict[str, list[Invited]] = field(default_factory=dict)
    _of_member: dict[str, list[Invited]] = field(default_factory=dict)
    _invitation: dict[str, Act] = field(default_factory=dict)

    def actor(self, act: Act) -> Actor | None:
        """The member that ``act`` counts for; None: nobody vouched for it by then, or a fork."""
        return self.speaker(act) if self.stands(act) else None

    def speaker(self, act: Act) -> Actor | None:
        """The member that ``act`` spoke for in its own past, whatever was cut off later."""
        if self.forked and self.is_cut(act, act.past):
            return None
        if act.feed == self.founder:
            return self._founder()
        for join, invite in self.joins.get(act.feed, ()):
            if act.knows(join) and (not self.forked or self.admits(join, act.past)):
                return self._member(act, invite)
        if act.feed == self.recovery:
            return Actor("", "", frozenset({"recovery"}), act.feed)
        return None

    def stands(self, act: Act, past: Sequence[int] | None = None) -> bool:
        """Whether no fork cuts ``act`` off, nor what let its author in.

        Args:
            act: an entry whose author spoke for a member.
            past: only the forks that somebody with this past had seen; None = all.
        """
        if not self.forked:
            return True
        if self.is_cut(act, past):
            return False
        if act.feed in {self.founder, self.recovery}:
            return True
        return any(
            self.admits(join, past) for join, _ in self.joins.get(act.feed, ()) if act.knows(join)
        )

    def fallen(self, act: Act) -> str:
        """Which fork takes an act away: "" none, the author's own, or that of who let it in."""
        if self.stands(act):
            return ""
        if self.is_cut(act):
            return "forked"
        known = any(act.knows(join) for join, _ in self.joins.get(act.feed, ()))
        return "voucher_forked" if known else ""

    def admits(self, join: Act, past: Sequence[int] | None = None) -> bool:
        """Whether a lawful join stands, and the invitation it rests on."""
        return self.stands(join, past) and self.stands(self._invitation[join.id], past)

    def is_cut(self, act: Act, past: Sequence[int] | None = None) -> bool:
        """Whether ``act`` lies at or behind a double position of its own feed."""
        if past is None:
            return 0 < self.forked.get(act.feed, 0) <= act.seq
        return any(
            seq <= act.seq and sum(lane < len(past) and past[lane] >= seq for lane in lanes) > 1
            for seq, lanes in self.branches.get(act.feed, ())
        )

    def _member(self, act: Act, invite: MemberInvite) -> Actor:
        """Unit and roles stay those of the invitation that created the member.

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

    def _founder(self) -> Actor | None:
        if self.create is None or not isinstance(self.create.op, SpaceCreate):
            return None
        made = self.create.op
        return Actor(made.member, made.unit, frozenset(made.roles), self.founder)

    def take(self, act: Act) -> str:
        """Takes a membership act in; returns "" or the code of why it does not count."""
        op = act.op
        if isinstance(op, SpaceCreate):
            return self._take_create(act, op)
        if isinstance(op, FeedOpen):
            self.opens.setdefault(act.feed, act)
            return "" if act.seq == 1 else "not_first"
        if isinstance(op, MemberInvite):
            return self._take_invite(act, op)
        if isinstance(op, MemberJoin):
            return self._take_join(act, op)
        return ""

    def _take_create(self, act: Act, op: SpaceCreate) -> str:
        if act.feed != self.founder or act.seq != 1:
            return "not_founder"
        self.create, self.recovery = act, op.recovery_key and feed_of_key(op.recovery_key)
        return ""

    def _take_invite(self, act: Act, op: MemberInvite) -> str:
        actor = self.speaker(act)
        if actor is None:
            return self.fallen(act) or "not_member"
        if not actor.may("admin") and not (actor.may("recovery") and "admin" in op.roles):
            return "no_right"
        self.invites[act.id] = (act, op)
        self._of_member.setdefault(op.member, []).append((act, op))
        return self.fallen(act)

    def _take_join(self, act: Act, op: MemberJoin) -> str:
        actor = self.speaker(act)
        if actor is None:
            return self.fallen(act) or "not_member"
        if not actor.may("admin", "recovery"):
            return "no_right"
        opened, invited = self.opens.get(op.feed), self.invites.get(op.invite)
        if opened is None or invited is None or not act.knows(opened) or not act.knows(invited[0]):
            return "unknown_invitation"
        if invited[1].member != op.member or not _opened_by(opened, invited[1]):
            return "wrong_invitation"
        self.joins.setdefault(op.feed, []).append((act, invited[1]))
        self._invitation[act.id] = invited[0]
        return self.fallen(act)


def _opened_by(opened: Act, invite: MemberInvite) -> bool:
    return isinstance(opened.op, FeedOpen) and opened.op.invitation == invite.key


def feed_of_key(public_hex: str) -> str:
    """The feed id of a public key: first 32 hex of its SHA-256 (3-ledger §3.1)."""
    try:
        return sha256(bytes.fromhex(public_hex)).hexdigest()[:32]
    except ValueError:
        return ""


def invited_keys(invites: Iterable[MemberInvite]) -> frozenset[str]:
    """The keys that may open a feed; a syntactic rule, whatever the inviters' rights are now."""
    return frozenset(invite.key for invite in invites)
