"""One draft: its revisions, its runs, what was stopped, released and published."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from tests.oracle.channels import Channels
from tests.oracle.log import Entry, Log
from tests.oracle.run import Run
from tests.oracle.support import basis_gone, rested_on

if TYPE_CHECKING:
    from tests.oracle.world import World

WORDS = {"text.add", "media.add"}
ENDINGS = {"replaced": "draft", "rejected": "rejected", "new_revision_due": "rejected"}
SEVEREST = ["contested", "in_review", "rejected", "release_revoked", "recalled", "draft"]


class Draft:
    """One draft in one world; every property is worked out from the entries, none is kept."""

    def __init__(self, world: World, subject: str) -> None:
        self.world, self.subject = world, subject
        self.log: Log = world.log

    # entries

    @cached_property
    def kept(self) -> set[str]:
        """Cut off, but a release or a publication rests on it."""
        return rested_on(self) if self.world.troubled else set()

    def acts(self, *kinds: str) -> list[Entry]:
        """Counted entries of this draft; words alone decide nothing and always count."""
        return [
            one
            for one in self.world.lawful(*kinds, subject=self.subject)
            if one["kind"] in WORDS or one["id"] in self.kept or self.world.counts(one["id"])
        ]

    @cached_property
    def created(self) -> Entry | None:
        """The entry that began it, the first of several."""
        begun = self.world.in_order(self.acts("draft.create"), self.subject)
        return begun[0] if begun else None

    # revisions

    @cached_property
    def revisions(self) -> dict[str, Entry]:
        """Revisions by id."""
        return {one["id"]: one for one in self.acts("revision.add")}

    def forebears(self, revision: str) -> set[str]:
        """All revisions a revision goes back to."""
        found: set[str] = set()
        todo = [revision]
        while todo:
            parents = self.log.entry[todo.pop()]["fields"]["parents"]
            todo += [one for one in parents if one not in found]
            found |= set(parents)
        return found

    def followers(self, revision: str) -> list[str]:
        """Revisions that go back to one."""
        return [one for one in self.revisions if revision in self.forebears(one)]

    @cached_property
    def heads(self) -> list[str]:
        """Revisions that no other one continues."""
        return sorted(one for one in self.revisions if not self.followers(one))

    # runs

    def stops(self, submit: Entry) -> dict[str, str]:
        """What ended a submit, by id: recalls and revocations of it or of a twin.

        A twin is a submit of the same revision and route made apart. Whoever has seen the stop
        and submits again is not stopped by it.
        """
        named = [(one, one["fields"]["run"], "recalled") for one in self.acts("draft.recall")]
        for one in self.acts("release.revoke"):
            vote = self.log.entry[one["fields"]["release"]]
            named.append((one, vote["fields"]["run"], "revoked"))
        return {
            stop["id"]: word
            for stop, run, word in named
            if self._is_twin(submit, self.log.entry[run])
            and not self.log.saw(submit["id"], stop["id"])
        }

    def _is_twin(self, one: Entry, other: Entry) -> bool:
        return one["id"] == other["id"] or (
            self.log.apart(one["id"], other["id"]) and way(one) == way(other)
        )

    @cached_property
    def runs(self) -> list[Run]:
        """Every run; submits of one revision and route are one, unless a stop divides them."""
        groups: dict[Any, list[Entry]] = {}
        for one in self.acts("draft.submit"):
            if one["fields"]["revision"] in self.revisions:
                key = (way(one), frozenset(self.stops(one)))
                groups.setdefault(key, []).append(one)
        return [Run(self, group) for _, group in sorted(groups.items(), key=str)]

    def run(self, submit: str) -> Run | None:
        """The run a submit belongs to."""
        return next((one for one in self.runs if submit in one.ids), None)

    @cached_property
    def latest(self) -> list[Run]:
        """The runs that no later run follows: one, or several that were made apart."""
        return [
            one
            for one in self.runs
            if not any(two.follows(one) and not one.follows(two) for two in self.runs)
        ]

    @cached_property
    def standing(self) -> list[Run]:
        """The latest runs that nobody recalled or revoked."""
        return [one for one in self.latest if not one.ended]

    @cached_property
    def releases(self) -> list[Run]:
        """Runs whose release stands."""
        return [one for one in self.runs if one.released and not one.ended]

    @cached_property
    def torn(self) -> bool:
        """Whether several revisions, or several runs, stand side by side."""
        return len(self.heads) > 1 or len(self.standing) > 1

    # what became of it

    @cached_property
    def withdrawn(self) -> bool:
        """Whether somebody ended the draft."""
        return bool(self.acts("draft.withdraw"))

    @cached_property
    def published(self) -> list[Entry]:
        """What somebody recorded as published; always stands."""
        return self.acts("publication.record")

    @cached_property
    def channels(self) -> Channels:
        """What became of each channel."""
        return Channels(self)

    @cached_property
    def answers(self) -> dict[str, str]:
        """By ask-back, the answer that came first."""
        found: dict[str, str] = {}
        for one in self.world.in_order(self.acts("question.answer"), self.subject):
            found.setdefault(one["fields"]["vote"], one["id"])
        return found

    @cached_property
    def over(self) -> bool:
        """Whether nothing new may begin here."""
        return self.withdrawn or bool(self.releases) or bool(self.published)

    @cached_property
    def course(self) -> str:
        """The state, publications apart."""
        if self.withdrawn:
            return "withdrawn"
        if self.releases:
            return "released"
        words = {self._word(one) for one in self.standing or self.latest}
        return next((word for word in SEVEREST if word in words), "draft")

    def _word(self, run: Run) -> str:
        if len(self.heads) == 1 and self.heads != [run.revision]:
            return "draft"
        if run.ended == "revoked" and run.released:
            return "release_revoked"
        ending = run.stopped or run.ended
        if ending:
            return ENDINGS.get(ending, "recalled")
        return "contested" if run.contested else "in_review"

    @property
    def state(self) -> str:
        """The one word the inbox shows."""
        return self.channels.state(self.course)

    @cached_property
    def flags(self) -> set[str]:
        """What else has to be said."""
        found = {"forked_revision"} if self.torn else set()
        for run in self.releases:
            found |= {"late_objection"} if run.objections else set()
            found |= {"new_after_release"} if self.followers(run.revision) else set()
        for one in self.published:
            found |= self._beside_publication(one["fields"]["revision"])
        if self.state == "in_review" and any(
            one.state == "suspended" for run in self._shown() for one in run.stations.values()
        ):
            found.add("asked_back")
        return found | ({"basis_gone"} if self.world.troubled and basis_gone(self) else set())

    def _shown(self) -> list[Run]:
        return [one for one in self.standing or self.latest if self._word(one) == self.course]

    def _beside_publication(self, revision: str) -> set[str]:
        signed = [one for one in self.runs if one.revision == revision and one.released]
        if any(not one.ended for one in signed):
            return set()
        if signed:
            return {"release_revoked"}
        objection = self.course in {"contested", "rejected", "recalled", "withdrawn"}
        return {self.course if objection else "unreleased"}

    def told(self) -> dict[str, Any]:
        """Everything the oracle says about this draft; None where it does not count."""
        votes = {one["id"]: "outdated" for one in self.acts("vote.cast")}
        for run in self.runs:
            votes |= run.standings
        settled = self.world.in_order(self.acts("comment.settle"), self.subject)
        settings = self.world.in_order(self.acts("draft.set"), self.subject)
        return {
            "state": self.state,
            "flags": sorted(self.flags),
            "heads": self.heads,
            "revisions": sorted(self.revisions),
            "runs": {min(one.ids): one.told() for one in self.runs},
            "votes": votes,
            "comments": sorted(
                {one["id"] for one in self.acts("comment.add")} - self.world.erased
            ),
            "settled": {one["fields"]["comment"]: one["fields"]["settled"] for one in settled},
            "priority": next(
                (p for one in reversed(settings) if (p := one["fields"]["priority"])), ""
            ),
            "published": sorted(one["id"] for one in self.published),
            "channels": self.channels.told(),
            "answers": self.answers,
        }


def way(submit: Entry) -> tuple[str, str]:
    """What is sent round, and on which route."""
    return submit["fields"]["revision"], submit["fields"]["route_entry"]
