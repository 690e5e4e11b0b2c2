"""One step of one run: its votes against each other."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from tests.oracle.log import Entry, Log, behalf

if TYPE_CHECKING:
    from tests.oracle.run import Run

DONE = ("approve_with_conditions", "approve", "not_concerned", "acknowledge")
DECIDING = {*DONE, "reject"}


class Station:
    """A step with the votes that count at it."""

    def __init__(self, run: Run, stage: int, step: dict[str, Any]) -> None:
        self.run, self.stage, self.step = run, stage, step
        self.log: Log = run.log
        self.id: str = step["step"]
        self.kind: str = step["kind"]

    # what lies here

    @cached_property
    def votes(self) -> list[Entry]:
        """Votes that count here."""
        return [one for one in self.run.weighed if one["fields"]["step"] == self.id]

    def _of(self, *verdicts: str) -> list[Entry]:
        return [one for one in self.votes if one["fields"]["verdict"] in verdicts]

    @cached_property
    def lapses(self) -> list[Entry]:
        """Silence that was recorded in right."""
        return [
            one
            for one in self._about_me("step.lapse")
            if all(self.run.unseen_by_release(given) for given in self._outlasting(one))
        ]

    @cached_property
    def given(self) -> list[Entry]:
        """What the lead gave it time with."""
        return [one for one in self._about_me("extension.grant") if one["fields"]["until"]]

    @cached_property
    def extended(self) -> int:
        """Until when: the longest of what no later one has seen."""
        last = [
            one["fields"]["until"]
            for one in self.given
            if not any(self.log.saw(other["id"], one["id"]) for other in self.given)
        ]
        return max(last, default=0)

    def _outlasting(self, lapse: Entry) -> list[Entry]:
        return [
            one
            for one in self.given
            if one["fields"]["until"] > lapse["fields"]["deadline"]
            and not self.log.saw(lapse["id"], one["id"])
        ]

    @cached_property
    def settlements(self) -> list[Entry]:
        """Resolutions that no later one has seen."""
        found = [
            one
            for one in self._about_me("dispute.resolve")
            if one["fields"]["revision"] == self.run.revision
        ]
        return [
            one
            for one in found
            if not any(self.log.saw(other["id"], one["id"]) for other in found)
        ]

    def _about_me(self, kind: str) -> list[Entry]:
        return [
            one
            for one in self.run.acts(kind)
            if one["fields"]["run"] in self.run.ids and one["fields"]["step"] == self.id
        ]

    # against each other

    def _is_late(self, vote: Entry) -> bool:
        """After a final signature that had not seen it, and so without effect here."""
        no = vote["fields"]["verdict"] == "reject"
        return (no or bool(self.lapses)) and self.run.unseen_by_release(vote)

    @cached_property
    def yes(self) -> list[Entry]:
        """Votes that would do, in time."""
        return [one for one in self._of(*DONE) if not self._is_late(one)]

    @cached_property
    def no(self) -> list[Entry]:
        """Rejections in time."""
        return [one for one in self._of("reject") if not self._is_late(one)]

    @cached_property
    def signed(self) -> bool:
        """Whether this is the final step and the release was given on it."""
        return self.id == self.run.final["step"] and bool(self.run.released)

    @cached_property
    def at_odds(self) -> bool:
        """Whether one unit said yes and no without seeing each other."""
        return not self.signed and any(
            self.log.apart(one["id"], other["id"]) and behalf(one) == behalf(other)
            for one in self.yes
            for other in self.no
        )

    @cached_property
    def settled(self) -> str | None:
        """What the resolutions keep, if all that stand agree and no unseen vote disagrees."""
        kept = {one["fields"]["keep"] for one in self.settlements}
        sides = [*self.yes, *self.no]
        if len(kept) != 1 or not kept <= {"", *(one["id"] for one in sides)}:
            return None
        (keep,) = kept
        against = self.no if keep in {one["id"] for one in self.yes} else self.yes
        for one in against:
            if not any(self.log.saw(by["id"], one["id"]) for by in self.settlements):
                return None
        return str(keep)

    @cached_property
    def outcome(self) -> tuple[str, list[Entry]]:
        """The word the step comes to, and the votes that make it; "" while undecided."""
        if self.signed:
            return "approve", [one for one in self.yes if one["id"] in self.run.released]
        if self.at_odds:
            return self._dispute()
        if self.no and not self.run.released:
            return "reject", self.no
        if self.yes:
            return self._best(), self.yes
        if self.id in self.run.left:
            return self.run.left[self.id]
        return ("lapsed", []) if self._is_lapsed() else ("", [])

    def _dispute(self) -> tuple[str, list[Entry]]:
        if self.settled is None and self.run.released:
            return self._best(), self.yes
        if self.settled is None:
            return "contested", []
        if not self.settled:
            return "new_revision", [*self.yes, *self.no]
        kept_no = self.settled in {one["id"] for one in self.no}
        return ("reject", self.no) if kept_no else (self._best(), self.yes)

    def _best(self) -> str:
        said = {one["fields"]["verdict"] for one in self.yes}
        return next(word for word in DONE if word in said)

    def _is_lapsed(self) -> bool:
        """Silence is none where somebody spoke whom it had not heard, unless too late."""
        return any(
            all(
                self.log.saw(lapse["id"], one["id"]) or self.run.unseen_by_release(one)
                for one in self.votes
            )
            for lapse in self.lapses
        )

    @property
    def result(self) -> str:
        """The verdict, `lapsed`, `contested`, `new_revision` or nothing."""
        return self.outcome[0]

    @property
    def word(self) -> str:
        """The verdict that decided, or nothing."""
        return "" if self.contested else self.result

    @property
    def deciders(self) -> list[Entry]:
        """The votes behind the result."""
        return self.outcome[1]

    @cached_property
    def overruled(self) -> list[Entry]:
        """Votes that a resolution set aside."""
        if not self.at_odds or not self.settled:
            return []
        return self.yes if self.result == "reject" else self.no

    @cached_property
    def objections(self) -> list[Entry]:
        """What a release left standing against itself."""
        late = self._of("approve_with_conditions") if self.signed else []
        return [one for one in [*self._of("reject"), *late] if one not in self.overruled]

    # what follows

    @property
    def contested(self) -> bool:
        """Both answers stand here."""
        return self.result == "contested"

    @property
    def against(self) -> bool:
        """The revision goes back."""
        return self.result in {"reject", "new_revision"}

    @property
    def done(self) -> bool:
        """Decided, and not against."""
        return self.result in {*DONE, "lapsed"}

    @cached_property
    def handed_over(self) -> list[Entry]:
        """Reassignments in force: nothing was decided here."""
        return [] if self.result else self._of("reassign")

    @cached_property
    def added(self) -> list[Entry]:
        """Reassignments whose step is there: in force, or one was decided on."""
        decided = {
            one["fields"]["step"]
            for one in self.run.weighed
            if one["fields"]["verdict"] in DECIDING
        }
        given = [
            one
            for one in self.run.cast
            if one["fields"]["step"] == self.id and one["fields"]["verdict"] == "reassign"
        ]
        return [one for one in given if one in self.handed_over or one["id"] in decided]

    @property
    def through(self) -> bool:
        """Whether the stage need not wait for it."""
        return self.kind == "acknowledgement" or self.done or bool(self.handed_over)

    @cached_property
    def asked(self) -> list[Entry]:
        """Questions without an answer."""
        answered = {one["fields"]["vote"] for one in self.run.acts("question.answer")}
        return [one for one in self._of("ask_back") if one["id"] not in answered]

    @cached_property
    def state(self) -> str:
        """The step's word."""
        if self.contested:
            return "contested"
        if self.result:
            return "lapsed" if self.result == "lapsed" else "done"
        if self.handed_over:
            return "reassigned"
        if self.stage > self.run.stage:
            return "waiting"
        return "suspended" if self.asked else "open"
