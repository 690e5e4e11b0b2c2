"""Tells a story in acts: who does what, and without having seen what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from db.domain.act import hypothetical
from db.domain.draft import Draft, Run
from db.domain.draft import Step as StepNow
from db.domain.space import Space
from tests.factories.chronicle import Chronicle
from tests.factories.folding import folded_draft, folded_space, placed
from tests.factories.lines import unsigned
from tests.factories.troupe import NOBODY, Troupe, code, route, step

MEMBERS = {
    "agency": ("AGENCY", ["editor"]),
    "agency 2": ("AGENCY", ["editor"]),
    "freelancer": ("PRESS", ["contractor", "reviewer"]),
    "press": ("PRESS", ["reviewer"]),
    "press 2": ("PRESS", ["reviewer"]),
    "press 3": ("PRESS", ["reviewer"]),
    "law": ("LAW", ["reviewer"]),
    "law 2": ("LAW", ["reviewer"]),
    "chief": ("CHIEF", ["reviewer", "editor"]),
    "chief 2": ("CHIEF", ["reviewer"]),
    "partner": ("PARTNER", ["reviewer"]),
    "lead 2": ("LEAD", ["lead"]),
    "auditor": ("LEAD", ["auditor"]),
}
PRESS = step("press", "expert_check", "PRESS", silence=True)
LAW = step("law", "cosign", "LAW")
NOTE = step("note", "acknowledgement", "PARTNER")
CHIEF = step("chief", "final_signature", "CHIEF")
DRAFT = code("draft")
TALK = {"text": "?", "revision": NOBODY, "anchor": {}, "reply_to": "", "must_settle": False}


class Story:
    """A draft that the agency submitted on a route; everybody has seen all of it.

    Args:
        stages: the route's steps, stage by stage; PRESS, then CHIEF unless told.
        restart: where a new revision begins.      keep: (units, changes) a route keeps votes for.

    Attributes:
        revision, run: the newest revision and submit.
    """

    def __init__(
        self,
        *stages: Sequence[dict[str, Any]],
        restart: str = "first",
        keep: Iterable[tuple[Sequence[str], Sequence[str]]] = (),
    ) -> None:
        self.chronicle = Chronicle()
        self.troupe = Troupe(self.chronicle, unsigned("lead"))
        self.devices = self.troupe.devices
        self.devices["lead"] = self.devices["founder"]
        self.troupe.publish(route("way", stages or ([PRESS], [CHIEF]), restart, keep))
        for name, (unit, roles) in MEMBERS.items():
            self.troupe.admit(unsigned(name), unit, roles)
        self.revision = self.run = ""
        fields = {"house": code("SK"), "lead": code("LEAD"), "unit": code("AGENCY")}
        self.write("agency", "draft.create", {**fields, "route": code("way"), "ref": ""})
        self.revise()
        self.submit()

    # acts; `unseen` names what the author has not seen, nor what came of it

    def write(
        self, who: str, kind: str, fields: dict[str, Any], unseen: Iterable[str] = ()
    ) -> str:
        """Any act on the draft."""
        hidden = set(unseen)
        assert not hidden & self.chronicle.known_to(self.devices[who]), f"{who} has seen it"
        knows = [
            one
            for one, past in self.chronicle.past.items()
            if one and one not in hidden and not past & hidden
        ]
        return self.chronicle.write(self.devices[who], kind, fields, DRAFT, knows)

    def say(self, who: str, purpose: str, unseen: Iterable[str] = ()) -> str:
        """A text others name."""
        words = {"purpose": purpose, "channel": "", "text": f"{len(self.chronicle.entries)}"}
        return self.write(who, "text.add", words, unseen)

    def revise(self, who: str = "agency", unseen: Iterable[str] = (), **changes: Any) -> str:
        """A new revision of the newest one; without changes it has a new text."""
        changes = changes or {"texts": {"x": self.say(who, "channel", unseen)}}
        parents = changes.pop("parents", [self.revision] if self.revision else [])
        old = [self.chronicle.by_id[one]["fields"] for one in parents]
        base = old[0] if old else self._first(who)
        number = max((one["number"] for one in old), default=0) + 1
        fields = {**base, "ticked": [], **changes, "parents": parents, "number": number}
        self.revision = self.write(who, "revision.add", fields, unseen)
        return self.revision

    def _first(self, who: str) -> dict[str, Any]:
        plain = {"channels": ["x"], "planned_at": 1, "labels": [], "topic": "", "source": {}}
        return {**plain, "title": self.say(who, "title"), "texts": {}, "media": []}

    def submit(
        self, who: str = "agency", unseen: Iterable[str] = (), revision: str = "", way: str = "way"
    ) -> str:
        """Send a revision on a route."""
        fields = {"revision": revision or self.revision, "route": code(way)}
        fields["route_entry"] = self.troupe.routes[way]
        self.run = self.write(who, "draft.submit", fields, unseen)
        return self.run

    def vote(self, who: str, verdict: str, unseen: Iterable[str] = (), **more: Any) -> str:
        """A verdict at the step of the voter's unit, or another; conditions: lists of words."""
        unit = self.troupe.unit_of[who.removesuffix(" (copy)")]
        hidden = list(unseen)
        conditions = [
            {"text": self.say(who, "condition", hidden), "about": about}
            for about in more.pop("conditions", [])
        ]
        fields = {
            "run": self.run,
            "step": code(unit.lower()),
            "revision": self.chronicle.by_id[more.get("run", self.run)]["fields"]["revision"],
            "verdict": verdict,
            "unit": code(unit),
            "for_unit": "",
            "reason": "",
            "conditions": conditions,
            "come_back": False,
            "to": "",
        }
        return self.write(who, "vote.cast", {**fields, **more}, hidden)

    def take_back(self, who: str, vote: str, unseen: Iterable[str] = ()) -> str:
        """Withdraw a vote."""
        return self.write(who, "vote.withdraw", {"vote": vote}, unseen)

    def recall(self, unseen: Iterable[str] = (), run: str = "", who: str = "lead") -> str:
        """The lead takes the run back."""
        return self.write(who, "draft.recall", {"run": run or self.run, "reason": ""}, unseen)

    def lapse(
        self, name: str = "press", unseen: Iterable[str] = (), who: str = "lead", deadline: int = 1
    ) -> str:
        """Record that a step passed in silence."""
        fields = {"run": self.run, "step": code(name), "deadline": deadline}
        return self.write(who, "step.lapse", fields, unseen)

    def resolve(
        self, keep: str, name: str = "press", unseen: Iterable[str] = (), who: str = "chief"
    ) -> str:
        """Settle a contested step."""
        fields = {"run": self.run, "step": code(name), "keep": keep, "reason": NOBODY}
        revision = self.chronicle.by_id[self.run]["fields"]["revision"]
        return self.write(who, "dispute.resolve", {**fields, "revision": revision}, unseen)

    def revoke(self, release: str, unseen: Iterable[str] = (), who: str = "chief") -> str:
        """Take a release back."""
        return self.write(who, "release.revoke", {"release": release, "reason": NOBODY}, unseen)

    def publish(self, unseen: Iterable[str] = (), who: str = "agency", revision: str = "") -> str:
        """Record a publication."""
        fields = {"revision": revision or self.revision, "channel": "x", "at": 1, "text": NOBODY}
        return self.write(who, "publication.record", fields, unseen)

    def withdraw(self, unseen: Iterable[str] = (), who: str = "agency") -> str:
        """Give the draft up."""
        return self.write(who, "draft.withdraw", {"reason": ""}, unseen)

    def answer(self, question: str, who: str = "agency") -> str:
        """Answer an ask-back."""
        return self.write(who, "question.answer", {"vote": question, "text": NOBODY})

    def publish_route(self, name: str, *stages: Sequence[dict[str, Any]], **more: Any) -> str:
        """A further route."""
        return self.troupe.publish(route(name, stages, **more))

    def copy(self, who: str) -> str:
        """Somebody's computer is copied as it stands; returns the copy's name."""
        self.devices[f"{who} (copy)"] = replace(self.devices[who])
        return f"{who} (copy)"

    # what came of it

    @property
    def space(self) -> Space:
        """The folded space."""
        return folded_space(placed(self.chronicle.entries), self.troupe.space)

    @property
    def draft(self) -> Draft:
        """The folded draft."""
        return folded_draft(placed(self.chronicle.entries), self.space, DRAFT)

    @property
    def state(self) -> str:
        """The draft's state."""
        return self.draft.state

    @property
    def flags(self) -> set[str]:
        """The draft's flags."""
        return set(self.draft.flags)

    def now(self, run: str = "") -> Run:
        """A run, the newest unless named."""
        return next(one for one in self.draft.runs if (run or self.run) in one.ids)

    def step(self, name: str) -> StepNow:
        """A step of the newest run, by the route's name for it or by its id."""
        found = self.now().step(code(name)) or self.now().step(name)
        assert found is not None
        return found

    def standing(self, vote: str) -> str:
        """What became of a vote."""
        return self.draft.standing[vote]

    def refused(self, entry: str) -> str:
        """Why an entry does not count; "" = it does."""
        return self.draft.not_counted.get(entry, self.space.not_counted.get(entry, ""))

    def roles(self, who: str) -> set[str]:
        """The roles a member's device has now."""
        actor = self.space.trust.actor(hypothetical(self.devices[who].feed, 0, None))
        return set(actor.roles) if actor else set()
