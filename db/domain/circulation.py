"""Which submits are one run, what ended it, and the runs of a draft judged in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from db.domain.carry import kept_for
from db.domain.draft import Counted, Draft, Run, Vote
from db.domain.more_steps import asking, with_steps
from db.domain.operations import (
    BlackoutStep,
    DisputeResolve,
    DraftSubmit,
    ExtensionGrant,
    StepLapse,
    VoteCast,
    VoteWithdraw,
)
from db.domain.run import RunActs, judge_run, stage_of
from db.domain.space import Space


@dataclass(slots=True)
class Heap:
    """The counted acts of one draft that concern runs, sorted by what they are.

    Attributes:
        named: submits and votes that a stop may name, those cut off by a fork included.
    """

    named: list[Counted] = field(default_factory=list)
    submits: list[tuple[Counted, DraftSubmit]] = field(default_factory=list)
    votes: list[Vote] = field(default_factory=list)
    run_acts: list[Counted] = field(default_factory=list)
    recalls: list[tuple[Counted, str]] = field(default_factory=list)
    revokes: list[tuple[Counted, str]] = field(default_factory=list)
    withdrawn: list[Counted] = field(default_factory=list)


def judge_runs(draft: Draft, heap: Heap, space: Space) -> None:
    """Fills in the draft's runs."""
    draft.runs = _grouped(draft, heap, space)
    acts = {run.id: _acts_of(draft, heap, run) for run in draft.runs}
    for run in draft.runs:
        run.votes = _votes_on(heap, run)
    for run in draft.runs:
        followers = [one for one in draft.runs if one.follows(run)]
        acts[run.id].later = [
            (stage_of(one, vote), vote)
            for one in followers
            if one.route_entry == run.route_entry
            for vote in one.votes.values()
        ]
        run.kept = kept_for(draft, run, acts)
        judge_run(run, acts[run.id])
    draft.latest = tuple(run for run in draft.runs if not _superseded(draft, run))


def _superseded(draft: Draft, run: Run) -> bool:
    return any(other.follows(run) and not run.follows(other) for other in draft.runs)


def _votes_on(heap: Heap, run: Run) -> dict[str, Vote]:
    return {
        vote.id: vote
        for vote in heap.votes
        if vote.op.run in run.ids and vote.op.revision == run.revision
    }


def _grouped(draft: Draft, heap: Heap, space: Space) -> list[Run]:
    """Submits of one revision and route are one run, unless a stop lies between them."""
    found: dict[object, Run] = {}
    for at, op in heap.submits:
        route = space.routes.get(op.route_entry)
        if route is None or op.revision not in draft.revisions:
            continue
        stops, ended = _stops(heap, at, op)
        run = Run(at.id, frozenset(), at, op.revision, op.route_entry, route)
        run = found.setdefault((op.revision, op.route_entry, stops), run)
        run.submits.append(at)
        run.ids |= {at.id}
        run.id, run.ended = min(run.ids), ended
    if space.more_steps:
        for run in found.values():
            _lengthen(run, draft, space)
    return list(found.values())


def _lengthen(run: Run, draft: Draft, space: Space) -> None:
    """The steps that any of the submits had to ask for come in before the final signature."""
    planned = draft.revisions[run.revision].op.planned_at
    asked: dict[str, BlackoutStep] = {}
    for at in run.submits:
        asked |= asking(space, planned, at.act)
    run.route = with_steps(run.route, asked.items())


def _stops(heap: Heap, at: Counted, op: DraftSubmit) -> tuple[frozenset[str], str]:
    """The recalls and revocations that end a submit, and their word.

    They end the submit they name and its twins, as far as those have not seen them: who has
    submits anew.
    """
    recalls = _hitting(heap, heap.recalls, at, op)
    revokes = _hitting(heap, _named_runs(heap), at, op)
    recalled = {one.id for one in (*recalls, *heap.withdrawn)}
    word = "recalled" if recalled else "revoked" if revokes else ""
    return frozenset(one.id for one in (*recalls, *revokes)), word


def _named_runs(heap: Heap) -> list[tuple[Counted, str]]:
    run_of = {one.id: one.act.op.run for one in heap.named if isinstance(one.act.op, VoteCast)}
    return [(at, run_of[release]) for at, release in heap.revokes if release in run_of]


def _hitting(
    heap: Heap, stops: Sequence[tuple[Counted, str]], at: Counted, op: DraftSubmit
) -> list[Counted]:
    if not stops:
        return []
    twins = {
        other.id
        for other in heap.named
        if isinstance(other.act.op, DraftSubmit)
        and (other.id == at.id or at.act.apart_from(other.act))
        and _way(other.act.op) == _way(op)
    }
    return [stop for stop, named in stops if named in twins and not at.knows(stop)]


def _way(op: DraftSubmit) -> tuple[str, str]:
    return op.revision, op.route_entry


def _acts_of(draft: Draft, heap: Heap, run: Run) -> RunActs:
    acts = RunActs(answers=draft.answers)
    for one in heap.run_acts:
        match one.act.op:
            case VoteWithdraw(vote):
                acts.withdrawals.append((one, vote))
            case StepLapse() as op if op.run in run.ids:
                acts.lapses.append((one, op))
            case ExtensionGrant() as op if op.run in run.ids and op.until:
                acts.grants.append((one, op))
            case DisputeResolve() as op if op.run in run.ids and op.revision == run.revision:
                acts.resolves.append((one, op))
            case _:
                pass
    acts.replaced_by = [one.at for one in draft.followers(run.revision)]
    return acts
