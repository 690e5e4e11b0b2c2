"""Folds plain entries with the rules of db, and tells what came out in the oracle's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from db.domain.act import Act, hypothetical, in_order
from db.domain.draft import Draft, Run, Step
from db.domain.erasure import erasable, named_by_revisions, standing_of
from db.domain.fold import Fold
from db.domain.forks import Forks, Lanes
from db.domain.live import Posting, judgement, postings
from db.domain.operations import PublicationJudge, read_operation
from db.domain.space import Space, fold_space
from tests.factories.chronicle import Entry


class Placed(dict[str, Act]):
    """Acts by id.

    Attributes:
        before: by lane that parts from another, that one and its first position.
        named: everything that cuts may name, where this is only a part.
    """

    def __init__(
        self,
        acts: Mapping[str, Act],
        before: dict[int, tuple[int, int]],
        named: Mapping[str, Act] | None = None,
    ) -> None:
        super().__init__(acts)
        self.before, self.named = before, named


class Places:
    """Entries with their pasts as they come, causes first."""

    def __init__(self) -> None:
        self.acts = Placed({}, {})
        self._continued: set[str] = set()
        self._lanes = 0

    def add(self, one: Entry) -> None:
        """Place an entry all of whose causes are here; a second branch begins a lane."""
        before = one["prev"]
        fresh = not before or before in self._continued
        self._continued.add(before)
        lane = self._lanes if fresh else self.acts[before].lane
        if fresh and before:
            self.acts.before[lane] = (self.acts[before].lane, one["seq"])
        self._lanes += fresh
        past: list[int] = []
        for other in (self.acts[name] for name in needed(one)):
            for number, seq in [*enumerate(other.past), (other.lane, other.seq)]:
                past += [0] * (number + 1 - len(past))
                past[number] = max(past[number], seq)
        self.acts[one["id"]] = Act(
            one["id"],
            one["feed"],
            one["seq"],
            one["clock"],
            one["kind"],
            one["subject"],
            read_operation(one["kind"], one["fields"]),
            lane,
            past,
        )


def needed(one: Entry) -> set[str]:
    """What an entry names directly."""
    return {name for _, name in one["seen"].values()} | ({one["prev"]} - {""})


def placed(entries: Iterable[Entry]) -> Placed:
    """Entries with their pasts; what waits for something missing is left out."""
    places, rest = Places(), list(entries)
    while ready := [one for one in rest if needed(one) <= places.acts.keys()]:
        for one in ready:
            places.add(one)
        rest = [one for one in rest if one["id"] not in places.acts]
    return places.acts


def folded_space(acts: Mapping[str, Act], space: str) -> Space:
    """The space of these acts."""
    doubles: dict[tuple[str, int], list[int]] = {}
    for one in acts.values():
        doubles.setdefault((one.feed, one.seq), []).append(one.lane)
    forked: dict[str, int] = {}
    branches: dict[str, list[tuple[int, list[int]]]] = {}
    for (feed, seq), lanes in sorted(doubles.items()):
        if len(lanes) > 1:
            forked.setdefault(feed, seq)
            branches.setdefault(feed, []).append((seq, lanes))
    mine = [one for one in acts.values() if not one.subject or one.kind.endswith("!")]
    chains = Lanes({}, acts)
    if isinstance(acts, Placed):
        chains = Lanes(acts.before, acts if acts.named is None else acts.named)
    return fold_space(space, mine, Forks(forked, branches), chains)


def folded_draft(acts: Mapping[str, Act], space: Space, subject: str) -> Draft:
    """One draft of these acts."""
    fold = Fold(subject, space)
    for act in in_order(one for one in acts.values() if one.subject == subject):
        fold.add(act)
    return fold.draft()


def told(entries: Iterable[Entry], space_id: str) -> dict[str, Any]:
    """What db says about some entries: devices, members, drafts, what does not count."""
    acts = placed(entries)
    space = folded_space(acts, space_id)
    gone = erased(acts, space)
    for one in gone:
        acts[one] = replace(acts[one], op=None)
    refused = set(space.not_counted)
    drafts = {}
    for subject in sorted({one.subject for one in acts.values()} - {""}):
        draft = folded_draft(acts, space, subject)
        refused |= set(draft.not_counted)
        if draft.created is not None:
            drafts[subject] = _draft(draft)
    devices = {}
    for feed in sorted({one.feed for one in acts.values()}):
        probe = replace(hypothetical(feed, 0, None), seq=0)
        actor = space.trust.speaker(probe) if _joined(space, feed) else None
        if actor is not None:
            devices[feed] = [actor.member, actor.unit, sorted(actor.roles)]
    return {
        "devices": devices,
        "now": {feed: _now(space, feed) for feed in devices},
        "drafts": drafts,
        "refused": sorted(refused),
        "erased": sorted(gone),
        "settings": {
            "wording": [space.wording, space.reason_min],
            "houses": {one: house.name for one, house in space.houses.items()},
            "units": {one: unit.name for one, unit in space.units.items()},
            "routes": space.newest,
        },
    }


def erased(acts: Mapping[str, Act], space: Space) -> set[str]:
    """The entries whose words two members took away."""
    found: set[str] = set()
    for one in space.erasures.counted():
        erase = one.act
        named = {name: acts[name] for name in one.op.ids if name in acts}
        why = erasable(erase, one.op, named, partial(_as_seen, acts, space, erase))
        found |= {name for name, code in why.items() if not code}
    return found


def _as_seen(
    acts: Mapping[str, Act], space: Space, erase: Act, draft: str
) -> tuple[str, set[str]]:
    fold = Fold(draft, space)
    for act in in_order(one for one in acts.values() if one.subject == draft):
        fold.add(act)
    known = [act for act in fold.acts if erase.knows(act)]
    return standing_of(fold.seen_by(erase)), named_by_revisions(known)


def _now(space: Space, feed: str) -> list[str] | None:
    actor = space.trust.actor(hypothetical(feed, 0, None))
    return None if actor is None else sorted(actor.roles)


def _joined(space: Space, feed: str) -> bool:
    joins = space.trust.joins.get(feed, ())
    return feed == space.trust.founder or any(space.trust.admits(one) for one, _ in joins)


def _draft(draft: Draft) -> dict[str, Any]:
    return {
        "state": draft.state,
        "flags": sorted(draft.flags),
        "heads": sorted(draft.leaves),
        "revisions": sorted(draft.revisions),
        "runs": {one.id: _run(one) for one in draft.runs},
        "votes": draft.standing,
        "comments": sorted(draft.comments),
        "settled": draft.settled,
        "priority": draft.priority,
        "published": sorted(at.id for at, _ in draft.publications),
        "channels": {one.channel: _channel(draft, one) for one in postings(draft)},
        "answers": {vote: at.id for vote, at in draft.answers.items()},
    }


def _channel(draft: Draft, one: Posting) -> tuple[str, list[str], list[str], str]:
    said = judgement(draft, one)
    verdict = said.act.op.verdict if said and isinstance(said.act.op, PublicationJudge) else ""
    latest, texts = ([at.id for at, _ in found] for found in (one.latest, one.texts))
    return one.state, sorted(latest), sorted(texts), verdict


def _run(run: Run) -> dict[str, Any]:
    return {
        "ids": sorted(run.ids),
        "revision": run.revision,
        "stage": run.stage,
        "stopped": run.stopped,
        "ended": run.ended,
        "signatures": sorted(run.signatures),
        "steps": {one.step: _step(one) for one in run.steps},
    }


def _step(step: Step) -> tuple[str, str, int]:
    silent = step.state in {"reassigned", "contested"}
    return step.state, "" if silent else step.result, step.extended
