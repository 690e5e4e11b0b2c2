"""Which cuts hold in one world, and what they leave of its entries."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from tests.oracle.log import Entry

if TYPE_CHECKING:
    from tests.oracle.world import World

FIRST_ENTRIES = {"space.create", "feed.open"}
CUTS = ("role.set!", "revoke!", "readmit!")


class Cuts:
    """Decided from the founder down; `held` are those in force, each with whether it is firm."""

    def __init__(self, world: World) -> None:
        self.world, self.log = world, world.log
        self.held: list[tuple[Entry, bool]] = []
        self._told: dict[str, bool] = {}
        for one in self._in_order():
            if self.stands(one):
                self.held.append((one, self._is_firm(one)))
                self._told = {}

    def _in_order(self) -> list[Entry]:
        """By rank of the author; on one rank causes first, else the smaller id."""
        rest = {one["id"]: one for one in self.world.lawful(*CUTS)}
        ranks = {one: author_rank(self.world, rest[one]) for one in rest}
        done = []
        while rest:
            lowest = min(ranks[one] for one in rest)
            level = [one for one in rest if ranks[one] == lowest]
            free = [one for one in level if not self.log.past[one] & set(level)]
            done.append(rest.pop(min(free)))
        return done

    def _is_firm(self, cut: Entry) -> bool:
        return cut["feed"] == self.world.recovery or any(
            one["fields"]["revoke"] == cut["id"] and self.stands(one)
            for one in self.world.lawful("revoke.confirm!")
        )

    # what stands

    def stands(self, entry: Entry) -> bool:
        """Whether nothing that is held takes away an entry that was lawful."""
        if entry["id"] not in self._told:
            self._told[entry["id"]] = self._stands(entry)
        return self._told[entry["id"]]

    def _stands(self, entry: Entry) -> bool:
        past = self.log.past[entry["id"]]
        if not self.hears(entry, past):
            return False
        if entry["kind"] in FIRST_ENTRIES:
            return True
        roles = self.roles(entry, past)
        before = self.world.truth.before(entry["id"])
        return roles == before.roles_for(entry) or before.would_allow(entry, roles)

    def hears(self, entry: Entry, past: frozenset[str]) -> bool:
        """Whether an entry with this past would be heard, whatever its author's roles are."""
        double = self.world.cut.get(entry["feed"])
        if double is not None and entry["seq"] >= double and not self._again(entry):
            return False
        if any(one["feed"] == entry["feed"] and one["id"] in past for one in self._closings):
            return False
        if entry["kind"] in FIRST_ENTRIES or entry["feed"] == self.world.recovery:
            return True
        who = self.speaker(entry, past)
        return bool(who) and not any(
            one["kind"] == "revoke!"
            and one["fields"]["member"] == who
            and self._is_behind(entry, past, one, firm)
            and not self._again(entry, one)
            for one, firm in self.held
        )

    @cached_property
    def _closings(self) -> list[Entry]:
        return self.world.lawful("feed.close")

    def speaker(self, entry: Entry, past: frozenset[str]) -> str:
        """The member that a standing join in the past names, "" where none is."""
        if entry["feed"] == self.log.space:
            return self.world.founder
        for one in self.world.lawful("member.join"):
            if (
                one["fields"]["feed"] == entry["feed"]
                and one["id"] in past
                and self.stands(one)
                and self.stands(self.log.entry[one["fields"]["invite"]])
            ):
                return str(one["fields"]["member"])
        return ""

    def roles(self, entry: Entry, past: frozenset[str]) -> frozenset[str]:
        """What the last grants in the past give, less what cuts before the entry take."""
        if entry["feed"] == self.world.recovery:
            return frozenset({"recovery"})
        who = self.speaker(entry, past)
        sets = [
            (one, firm)
            for one, firm in self.held
            if one["kind"] == "role.set!" and one["fields"]["member"] == who
        ]
        seen = [one for one, _ in sets if one["id"] in past]
        left = [set(self.world.people_seen(past)[who]["roles"])] if who else [set()]
        if seen:
            left = [
                set(one["fields"]["roles"])
                for one in seen
                if not any(self.log.saw(other["id"], one["id"]) for other in seen)
            ]
        for one, firm in sets:
            cut = one["id"] not in past and self._is_behind(entry, past, one, firm)
            if cut and not self._again(entry, one):
                left.append(set(one["fields"]["roles"]))
        return frozenset(set.intersection(*left))

    # positions

    def _is_behind(self, entry: Entry, past: frozenset[str], cut: Entry, firm: bool) -> bool:
        if not firm and entry["id"] in self.log.past[cut["id"]]:
            return False
        named = cut["fields"]["from" if cut["kind"] == "role.set!" else "feeds"]
        if entry["feed"] in named:
            head = named[entry["feed"]][1]
            return not head or entry["id"] not in self.log.chain(head)
        if cut["kind"] == "role.set!":
            return True
        joins = [
            one["id"]
            for one in self.world.lawful("member.join")
            if one["fields"]["feed"] == entry["feed"] and one["id"] in past
        ]
        opened_after = joins and all(self.log.saw(one, cut["id"]) for one in joins)
        return cut["fields"]["rest"] == "cut" and not opened_after

    def _again(self, entry: Entry, cut: Entry | None = None) -> bool:
        """Whether somebody who had seen the cut let a range count again."""
        ranges = self.ranges(entry["feed"])
        return any(
            one["fields"]["from"] <= entry["seq"] <= one["fields"]["to"]
            and entry["id"] in self.log.chain(one["fields"]["head"])
            and (cut is None or self.log.saw(one["id"], cut["id"]))
            and all(self.log.one_branch(_head(one), _head(other)) for other in ranges)
            for one in ranges
        )

    def ranges(self, feed: str) -> list[Entry]:
        """Readmissions of a feed that are held."""
        found = [one for one, _ in self.held if one["kind"] == "readmit!"]
        return [one for one in found if one["fields"]["feed"] == feed]


def _head(readmit: Entry) -> str:
    return str(readmit["fields"]["head"])


# the invite tree


def author_rank(world: World, entry: Entry) -> int:
    """How many invitations below the founder an author stood, as it knew itself."""
    before = world.truth.before(entry["id"])
    if entry["feed"] == world.recovery:
        return -1
    ranks, steps = {before.founder: 0, "": -1}, 0
    level = {before.founder: 0, "": -1}
    while level:
        steps += 1
        level = {
            member: min(ranks[one] + 1 for one in parents if one in level)
            for member, parents in tree(before).items()
            if member not in ranks and parents & level.keys()
        }
        ranks |= level
    return ranks[before.cuts.speaker(entry, before.ids)]


def tree(world: World) -> dict[str, set[str]]:
    """By member, the authors of the invitations that created it; "" = the recovery key."""
    found: dict[str, set[str]] = {}
    for member, first in world.creations().items():
        found[member] = set()
        for one in first:
            known = world.truth.before(one["id"])
            found[member].add(known.cuts.speaker(one, known.ids))
    found.pop(world.founder, None)
    return found


def is_above(world: World, upper: str, lower: str) -> bool:
    """Whether nobody reaches `lower` from the root by invitations without passing `upper`."""
    reached = {world.founder, ""} - {upper}
    while more := {
        member
        for member, parents in tree(world).items()
        if member not in reached and member != upper and parents & reached
    }:
        reached |= more
    return upper != lower and lower not in reached


def may_cut(world: World, me: str, member: str, *, recovery: bool) -> bool:
    """Whether a member may be cut by an admin: once an admin itself, only by who is above it."""
    if member not in {*world.people}:
        return False
    granted: list[Any] = [
        one["fields"]["roles"]
        for one in world.lawful("role.set!")
        if one["fields"]["member"] == member
    ]
    granted += [world.people[member]["roles"]]
    was_admin = member == world.founder or any("admin" in one for one in granted)
    return recovery or not was_admin or is_above(world, me, member)
