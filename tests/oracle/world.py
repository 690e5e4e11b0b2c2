"""The world as a closed set of entries makes it: forks, members, what counts, the drafts."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from hashlib import sha256
from typing import Any

from tests.oracle.cuts import Cuts
from tests.oracle.draft import Draft
from tests.oracle.log import Entry, Log
from tests.oracle.shredding import gone

WORDS = {"text.add", "media.add"}


class Truth:
    """All worlds of one log, each worked out once."""

    def __init__(self, log: Log) -> None:
        self.log = log
        self._before: dict[str, World] = {}
        self._lawful: dict[str, bool] = {}
        for one in log.ordered(frozenset(log.past)):
            self.lawful(one)

    def before(self, one: str) -> World:
        """The world its author saw when writing an entry."""
        if one not in self._before:
            self._before[one] = World(self, self.log.past[one])
        return self._before[one]

    def lawful(self, one: str) -> bool:
        """Whether an entry was lawful in its own past; nothing later changes that."""
        if one not in self._lawful:
            from tests.oracle.rights import lawful  # noqa: PLC0415 - rights ask the worlds

            self._lawful[one] = lawful(self.before(one), self.log.entry[one])
        return self._lawful[one]

    def now(self) -> World:
        """The world of everything that is complete."""
        return World(self, frozenset(self.log.past))


class World:
    """One closed set of entries and all that follows from it."""

    def __init__(self, truth: Truth, ids: frozenset[str]) -> None:
        self.truth, self.log, self.ids = truth, truth.log, ids
        self._drafts: dict[str, Draft] = {}
        self._roles: dict[str, frozenset[str]] = {}
        self._allowed: dict[tuple[str, frozenset[str]], bool] = {}

    @cached_property
    def _by_kind(self) -> dict[str, list[Entry]]:
        found = defaultdict(list)
        for one in sorted(self.ids):
            found[self.log.entry[one]["kind"]].append(self.log.entry[one])
        return found

    def lawful(self, *kinds: str, subject: str | None = None) -> list[Entry]:
        """Entries of some kinds that were lawful, cut off or not."""
        return [
            one
            for kind in kinds
            for one in self._by_kind[kind]
            if subject in {None, one["subject"]} and self.truth.lawful(one["id"])
        ]

    def counted(self, *kinds: str, subject: str | None = None) -> list[Entry]:
        """Entries of some kinds that count."""
        return [one for one in self.lawful(*kinds, subject=subject) if self.counts(one["id"])]

    # forks

    @cached_property
    def cut(self) -> dict[str, int]:
        """By forked feed, the first position that stands there twice."""
        held = defaultdict(set)
        for one in self.ids:
            entry = self.log.entry[one]
            held[entry["feed"], entry["seq"]].add(one)
        double: dict[str, int] = {}
        for (feed, seq), ids in held.items():
            if len(ids) > 1:
                double[feed] = min(seq, double.get(feed, seq))
        return double

    def counts(self, one: str) -> bool:
        """Whether an entry is here, was lawful, is not cut off, and its author stands."""
        known = one in self.ids and self.truth.lawful(one)
        return known and self.cuts.stands(self.log.entry[one])

    @cached_property
    def cuts(self) -> Cuts:
        """The cuts that hold here."""
        return Cuts(self)

    def roles_for(self, entry: Entry) -> frozenset[str]:
        """The roles of somebody who writes an entry after seeing this world."""
        if entry["id"] not in self._roles:
            self._roles[entry["id"]] = self.cuts.roles(entry, self.ids)
        return self._roles[entry["id"]]

    def would_allow(self, entry: Entry, roles: frozenset[str]) -> bool:
        """Whether an entry of this world's viewer is lawful with these roles."""
        from tests.oracle.rights import lawful  # noqa: PLC0415 - rights ask the worlds

        key = (entry["id"], roles)
        if key not in self._allowed:
            self._allowed[key] = lawful(self, entry, roles)
        return self._allowed[key]

    @property
    def troubled(self) -> bool:
        """Whether anything may be cut off here."""
        return bool(self.cut or self.cuts.held)

    def admits(self, join: Entry) -> bool:
        """Whether a join counts, and the invitation it rests on."""
        return self.counts(join["id"]) and self.counts(join["fields"]["invite"])

    # members

    @cached_property
    def devices(self) -> dict[str, str]:
        """By feed, the member it speaks for."""
        return {one["feed"]: one["fields"]["member"] for one in self.counted("space.create")} | {
            one["fields"]["feed"]: one["fields"]["member"]
            for one in self.lawful("member.join")
            if self.admits(one)
        }

    @cached_property
    def people(self) -> dict[str, dict[str, Any]]:
        """By member, unit and roles as the founding or the creating invitation gave them."""
        founding = self.lawful("space.create")
        found = {one["fields"]["member"]: _person([one]) for one in founding}
        for member, first in self.creations().items():
            found.setdefault(member, _person(first))
        return found

    def creations(self) -> dict[str, list[Entry]]:
        """By member, the invitations that had seen no other one of it."""
        invites = defaultdict(list)
        for one in self.lawful("member.invite"):
            invites[one["fields"]["member"]].append(one)
        return {
            member: [
                one for one in some if not any(self.log.saw(one["id"], o["id"]) for o in some)
            ]
            for member, some in invites.items()
        }

    def people_seen(self, past: frozenset[str]) -> dict[str, dict[str, Any]]:
        """The same as somebody knew it who had seen only some entries."""
        return self.people if past == self.ids else World(self.truth, past).people

    @cached_property
    def founder(self) -> str:
        """The founder's member."""
        return next((str(one["fields"]["member"]) for one in self._founding), "")

    @cached_property
    def recovery(self) -> str:
        """The feed of the recovery key."""
        keys = [one["fields"]["recovery_key"] for one in self._founding]
        return next((sha256(bytes.fromhex(one)).hexdigest()[:32] for one in keys if one), "")

    @property
    def _founding(self) -> list[Entry]:
        made = [one for one in self._by_kind["space.create"] if one["feed"] == self.log.space]
        return [one for one in made if one["seq"] == 1]

    def stands_in(self, deputy: str, unit: str) -> bool:
        """Whether everything last said of a pair lets one vote for the other."""
        said = [
            one
            for one in self.counted("substitution.set")
            if (one["fields"]["unit"], one["fields"]["deputy"]) == (unit, deputy)
        ]
        last = [
            one for one in said if not any(self.log.saw(other["id"], one["id"]) for other in said)
        ]
        return bool(last) and all(one["fields"]["on"] for one in last)

    @cached_property
    def erased(self) -> set[str]:
        """Entries whose words two members took away."""
        return gone(self)

    # drafts

    def draft(self, subject: str) -> Draft:
        """A draft of this world."""
        if subject not in self._drafts:
            self._drafts[subject] = Draft(self, subject)
        return self._drafts[subject]

    def subjects(self) -> list[str]:
        """Every draft that has begun, or would have."""
        return sorted({one["subject"] for one in self.lawful("draft.create")})

    def in_order(self, entries: list[Entry], subject: str) -> list[Entry]:
        """Some entries in Kahn's order of everything about their subject."""
        about = [one for one in self.ids if self.log.entry[one]["subject"] == subject]
        wanted = {one["id"] for one in entries}
        order = self.log.ordered(frozenset(about))
        return [self.log.entry[one] for one in order if one in wanted]


def _person(granted: list[Entry]) -> dict[str, Any]:
    """What all of some grants made apart have in common."""
    roles = set.intersection(*(set(one["fields"]["roles"]) for one in granted))
    first = min(granted, key=lambda one: one["id"])
    return {"unit": first["fields"]["unit"], "roles": sorted(roles)}
