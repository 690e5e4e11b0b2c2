"""One run: what each step makes of its votes, what stopped the run, what released it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from tests.oracle import legacy
from tests.oracle.log import Entry, Log
from tests.oracle.spans import lengthened
from tests.oracle.station import DECIDING, Station

if TYPE_CHECKING:
    from tests.oracle.draft import Draft


class Run:
    """The circulation of one revision on one route.

    `eyes`: only what this entry had seen; "" = everything.
    """

    def __init__(self, draft: Draft, submits: list[Entry], eyes: str = "") -> None:
        self.draft, self.world, self.eyes = draft, draft.world, eyes
        self.log: Log = draft.log
        self.submits = submits
        self.ids = [one["id"] for one in submits]
        self.revision: str = submits[0]["fields"]["revision"]
        self.route: Entry = self.log.entry[submits[0]["fields"]["route_entry"]]
        self.stages = lengthened(self.world, submits, self.route["fields"]["stages"])
        self.restarts_at_stage = self.route["fields"]["restart"] == "stage"

    def acts(self, *kinds: str) -> list[Entry]:
        """Counted entries of the draft, as far as these eyes saw."""
        found = self.draft.acts(*kinds)
        return [one for one in found if not self.eyes or self.log.saw(self.eyes, one["id"])]

    def follows(self, other: Run) -> bool:
        """Whether it was begun by somebody who had seen the other."""
        return self is not other and any(
            self.log.saw(mine, theirs) for mine in self.ids for theirs in other.ids
        )

    @cached_property
    def ended(self) -> str:
        """Whether somebody took it back, the strongest word first."""
        words = set(self.draft.stops(self.submits[0]).values())
        if self.draft.withdrawn or "recalled" in words:
            return "recalled"
        return "revoked" if words else ""

    # votes

    @cached_property
    def cast(self) -> list[Entry]:
        """Lawful votes on this run, withdrawn ones too."""
        return [
            one
            for one in self.acts("vote.cast")
            if one["fields"]["run"] in self.ids and one["fields"]["revision"] == self.revision
        ]

    def stage_of(self, vote: Entry) -> int:
        """Where on the route a vote was given."""
        step = vote["fields"]["step"]
        for number, stage in enumerate(self.stages):
            if any(one["step"] == step for one in stage["steps"]):
                return number
        return self.stage_of(self.log.entry[step])

    def later(self, vote: Entry) -> list[Entry]:
        """Votes of a later stage, on this run or on one that followed on the same route."""
        on_route = [
            one
            for one in self.draft.runs
            if one.route["id"] == self.route["id"] and one.follows(self)
        ]
        followed = [
            (one.stage_of(other), other)
            for one in on_route
            if not set(one.ids) & set(self.ids)
            for other in one.cast
            if not self.eyes or self.log.saw(self.eyes, other["id"])
        ]
        own = [(self.stage_of(other), other) for other in self.cast]
        return [other for stage, other in [*own, *followed] if stage > self.stage_of(vote)]

    def is_withdrawn(self, vote: Entry) -> bool:
        """Whether a withdrawal counts: every vote of a later stage has seen it."""
        return any(
            all(self.log.saw(one["id"], back["id"]) for one in self.later(vote))
            for back in self.acts("vote.withdraw")
            if back["fields"]["vote"] == vote["id"]
        )

    def member(self, entry: Entry) -> str:
        """Who wrote an entry."""
        return self.world.truth.before(entry["id"]).devices[entry["feed"]]

    @cached_property
    def given(self) -> list[Entry]:
        """Votes on this run that nobody took back."""
        return [one for one in self.cast if not self.is_withdrawn(one)]

    @cached_property
    def doubled(self) -> set[str]:
        """Deciding votes of members who signed two steps here, or one here and one before."""
        kept = [vote for _, votes in self.kept.values() for vote in votes]
        found: set[str] = set()
        for one in self.given:
            if one["fields"]["verdict"] in DECIDING:
                others = [
                    two["id"]
                    for two in [*self.given, *kept]
                    if two["fields"]["verdict"] in DECIDING
                    and self.member(two) == self.member(one)
                    and two["fields"]["step"] != one["fields"]["step"]
                ]
                found |= {one["id"], *others} if others else set()
        return found

    @cached_property
    def weighed(self) -> list[Entry]:
        """Votes that count at their steps."""
        return [one for one in self.given if one["id"] not in self.doubled]

    @cached_property
    def kept(self) -> dict[str, legacy.Legacy]:
        """By step: what the run before leaves to this one."""
        if self.eyes:
            whole = next(one for one in self.draft.runs if one.ids == self.ids)
            return whole.left
        return legacy.left_by(legacy.forerunner(self), self)

    @cached_property
    def left(self) -> dict[str, legacy.Legacy]:
        """Of that, what was not set aside because its voter signed here too."""
        return {
            step: (word, votes)
            for step, (word, votes) in self.kept.items()
            if not self.doubled & {one["id"] for one in votes}
        }

    # steps

    @cached_property
    def stations(self) -> dict[str, Station]:
        """Steps by id: those of the route, then those that a reassignment added."""
        found = {
            step["step"]: Station(self, number, step)
            for number, stage in enumerate(self.stages)
            for step in stage["steps"]
        }
        todo = list(found.values())
        for one in todo:
            for vote in one.added:
                step = {**one.step, "step": vote["id"], "units": [vote["fields"]["to"]]}
                found[vote["id"]] = Station(self, one.stage, step)
                todo.append(found[vote["id"]])
        return found

    @cached_property
    def final(self) -> dict[str, Any]:
        """The step whose approve is the release."""
        steps: list[dict[str, Any]] = [one for stage in self.stages for one in stage["steps"]]
        return next(one for one in steps if one["kind"] == "final_signature")

    @cached_property
    def stage(self) -> int:
        """The open stage; their number when all are done."""
        for number in range(len(self.stages)):
            here = [one for one in self.stations.values() if one.stage == number]
            if not all(one.through for one in here):
                return number
        return len(self.stages)

    # what became of it

    @cached_property
    def released(self) -> list[str]:
        """The final signatures; only a stop that names them beats them."""
        if self.ended == "recalled":
            return []
        return sorted(
            one["id"]
            for one in self.weighed
            if one["fields"]["step"] == self.final["step"]
            and one["fields"]["verdict"] == "approve"
        )

    def unseen_by_release(self, vote: Entry) -> bool:
        """Whether a final signature exists that had not seen a vote."""
        return any(
            one != vote["id"] and not self.log.saw(one, vote["id"]) for one in self.released
        )

    @cached_property
    def contested(self) -> bool:
        """Whether one unit said yes and no and nobody has settled it."""
        return not self.released and any(one.contested for one in self.stations.values())

    @cached_property
    def refused(self) -> bool:
        """Whether a step sends the revision back."""
        return any(one.against for one in self.stations.values())

    @cached_property
    def stopped(self) -> str:
        """What ended it short of a release, the strongest first."""
        if self.ended == "recalled":
            return "recalled"
        if self.released:
            return ""
        against = {one.result for one in self.stations.values() if one.against}
        if against:
            return "rejected" if "reject" in against else "new_revision_due"
        return "replaced" if self.draft.followers(self.revision) else ""

    @cached_property
    def objections(self) -> list[str]:
        """What speaks against its release and did not stop it."""
        found = {one["id"] for station in self.stations.values() for one in station.objections}
        return sorted(found) if self.released else []

    # told

    @cached_property
    def standings(self) -> dict[str, str]:
        """By vote cast on this run: what became of it."""
        return {one["id"]: self._standing(one) for one in self.cast}

    def _standing(self, vote: Entry) -> str:
        overruled = any(vote in one.overruled for one in self.stations.values())
        if self.is_withdrawn(vote):
            return "withdrawn"
        if vote["id"] in self.doubled or overruled:
            return "not_counted"
        if vote["id"] in self.objections or self._is_late(vote):
            return "late"
        if not self.dead or legacy.lives_on(vote, self.draft):
            return "counted"
        seen = any(self.log.saw(one, vote["id"]) for one in self.draft.followers(self.revision))
        return "voided" if seen or self.ended == "recalled" else "outdated"

    @cached_property
    def dead(self) -> bool:
        """Whether its votes fell: taken back, or replaced before or after its release ended."""
        stands = bool(self.released) and not self.ended
        return self.ended == "recalled" or (
            not stands and bool(self.draft.followers(self.revision))
        )

    def _is_late(self, vote: Entry) -> bool:
        station = self.stations.get(vote["fields"]["step"])
        ordinary = station is not None and station.kind not in {
            "acknowledgement",
            "final_signature",
        }
        deciding = vote["fields"]["verdict"] in DECIDING
        return deciding and ordinary and self.unseen_by_release(vote)

    def told(self) -> dict[str, Any]:
        """Everything the oracle says about this run."""
        return {
            "ids": sorted(self.ids),
            "revision": self.revision,
            "stage": self.stage,
            "stopped": self.stopped,
            "ended": self.ended,
            "signatures": self.released,
            "steps": {one: (st.state, st.word, st.extended) for one, st in self.stations.items()},
        }
