"""Plays a random schedule: replicas that meet now and then, and members who act on what they see.

A schedule is a list of small numbers, so that a failing one shrinks; every number is taken modulo
what there is to choose from.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from db.domain.draft import Draft
from tests.factories.chronicle import Chronicle, Device, Entry
from tests.factories.folding import Placed, Places, folded_draft, folded_space
from tests.factories.moves import begin, submit
from tests.factories.playbill import CAST, REPLICAS, ROUTES, SECOND_DEVICES
from tests.factories.scenes import WHAT, Scene, meet_all
from tests.factories.troupe import Troupe
from tests.factories.turn import Replica, Turn, plain


class Act(NamedTuple):
    """One line of a schedule: where, who, what, and four choices."""

    replica: int
    who: int
    what: int
    picks: tuple[int, int, int, int]


Admitted = tuple[str, str, tuple[str, ...], int]
"""A name, a unit, roles, and the number of a replica."""


class Schedule:
    """Plays lines and keeps every entry that was written.

    Args:
        chronicle: where entries are written.
        device: makes a device of this name.
        what: what may happen.
        admins: name, unit, roles, replica; the first invites the second.
    """

    def __init__(
        self,
        chronicle: Chronicle,
        device: Callable[[str], Device],
        what: Sequence[Scene] = WHAT,
        admins: Sequence[Admitted] = (),
    ) -> None:
        self.chronicle, self.device = chronicle, device
        self.troupe = Troupe(chronicle, device("founder"))
        self.replicas = [Replica() for _ in range(REPLICAS)]
        self.replicas[0].people.append(self.troupe.devices["founder"])
        for fields in ROUTES:
            self.troupe.publish(fields)
        for name, unit, roles, place in CAST:
            self.replicas[place].people.append(self.troupe.admit(device(name), unit, roles))
        for name, unit, place in SECOND_DEVICES:
            second = self.troupe.admit(device(f"{name}, second"), unit, ["reviewer"], name)
            self.replicas[place].people.append(second)
        by = "founder"
        for name, unit, granted, place in admins:
            new = self.troupe.admit(device(name), unit, granted, by=by)
            self.replicas[place].people.append(new)
            by = name if by == "founder" else "founder"
        self.what = what
        self.latecomer = device("latecomer")
        self.invitation = self.troupe.invite(self.latecomer, "LAW", ["reviewer", "editor"])
        self.opened = self.troupe.open(self.latecomer)
        self.replicas[2].people.append(self.latecomer)
        for one in self.replicas:
            one.held |= set(chronicle.by_id)
        self.roles = {name: set(roles) for name, _, roles, _ in CAST}
        self.roles |= {f"{name}, second": {"reviewer"} for name, *_ in SECOND_DEVICES}
        self.roles |= {name: set(roles) for name, _, roles, _ in admins}
        self.roles |= {"founder": {"admin", "lead"}, "latecomer": {"reviewer", "editor"}}
        self._places = Places()
        self._views: dict[tuple[str, frozenset[str]], Draft] = {}
        self.clones = 0
        self.drafts: list[str] = []

    @property
    def entries(self) -> list[Entry]:
        """Everything that was written."""
        return self.chronicle.entries

    @property
    def space(self) -> str:
        """The space's id."""
        return self.troupe.space

    def folded(self, ids: frozenset[str], draft: str) -> Draft:
        """A draft as somebody sees it who has seen these entries."""
        for one in self.entries[len(self._places.acts) :]:
            self._places.add(one)
        everything = self._places.acts
        mine = {
            name: act
            for name, act in everything.items()
            if name in ids and act.subject in {"", draft}
        }
        seen = Placed(mine, everything.before, everything)
        key = (draft, frozenset(seen))
        if key not in self._views:
            self._views[key] = folded_draft(seen, folded_space(seen, self.space), draft)
        return self._views[key]

    def play(self, lines: Sequence[Act]) -> None:
        """Play some lines; mostly somebody acts who has the role for it.

        It begins with a draft in circulation that everybody has seen.
        """
        if lines and not self.drafts:
            opening = Turn(self, self.replicas[0], self.replicas[0].people[1], lines[0].picks)
            begin(opening)
            submit(opening)
            meet_all(opening)
        for one in lines:
            replica = self.replicas[one.replica % len(self.replicas)]
            roles, act = self.what[one.what % len(self.what)]
            able = [who for who in replica.people if roles & self.roles.get(plain(who), set())]
            people = able if able and one.who % 10 else replica.people
            act(Turn(self, replica, people[one.who % len(people)], one.picks))
