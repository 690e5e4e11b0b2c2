"""Who counts: which member an entry speaks for, with which roles, in its own causal past."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from db.domain.act import Act
from db.domain.operations import FeedOpen, MemberInvite, MemberJoin, SpaceCreate

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


@dataclass(slots=True)
class Trust:
    """The membership facts that count; grows in causal order.

    Attributes:
        founder: the founder's feed, which is the space's id.
        recovery: feed id of the recovery key.
        joins: by feed, the joins that count.
        invites: by entry id, the invitations that count.
        forked: by feed, the first position that exists twice; nothing from there on counts.
    """

    founder: str
    forked: Mapping[str, int] = field(default_factory=dict)
    create: Act | None = None
    recovery: str = ""
    opens: dict[str, Act] = field(default_factory=dict)
    invites: dict[str, tuple[Act, MemberInvite]] = field(default_factory=dict)
    joins: dict[str, list[tuple[Act, MemberInvite]]] = field(default_factory=dict)

    def actor(self, act: Act) -> Actor | None:
        """The member that ``act`` speaks for, None where nobody vouched for its feed by then."""
        if 0 < self.forked.get(act.feed, 0) <= act.seq:
            return None
        if act.feed == self.founder:
            return self._founder()
        for join, invite in self.joins.get(act.feed, ()):
            if act.knows(join):
                return Actor(invite.member, invite.unit, frozenset(invite.roles), act.feed)
        if act.feed == self.recovery:
            return Actor("", "", frozenset({"recovery"}), act.feed)
        return None

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
        actor = self.actor(act)
        if actor is None:
            return "not_member"
        if not actor.may("admin") and not (actor.may("recovery") and "admin" in op.roles):
            return "no_right"
        self.invites[act.id] = (act, op)
        return ""

    def _take_join(self, act: Act, op: MemberJoin) -> str:
        actor = self.actor(act)
        if actor is None:
            return "not_member"
        if not actor.may("admin", "recovery"):
            return "no_right"
        opened, invited = self.opens.get(op.feed), self.invites.get(op.invite)
        if opened is None or invited is None or not act.knows(opened) or not act.knows(invited[0]):
            return "unknown_invitation"
        if invited[1].member != op.member or not _opened_by(opened, invited[1]):
            return "wrong_invitation"
        self.joins.setdefault(op.feed, []).append((act, invited[1]))
        return ""


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
