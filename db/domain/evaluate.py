"""Adds up the counted acts of one draft: revisions, runs, standings, state."""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.draft import Counted, Draft, Revision, Run, Vote
from db.domain.operations import (
    CommentAdd,
    CommentSettle,
    DisputeResolve,
    DraftCreate,
    DraftRecall,
    DraftSet,
    DraftSubmit,
    DraftWithdraw,
    MediaAdd,
    PublicationRecord,
    QuestionAnswer,
    ReleaseRevoke,
    RevisionAdd,
    StepLapse,
    TextAdd,
    VoteCast,
    VoteWithdraw,
)
from db.domain.operations.vote_cast import DONE
from db.domain.revision import DEFAULT_ABOUT, allows, changes_between
from db.domain.run import RunActs, judge_run
from db.domain.space import Space

_RUN_KINDS = (VoteWithdraw, StepLapse, DisputeResolve, DraftRecall)


class _Heap:
    """The counted acts, sorted by what they are."""

    def __init__(self) -> None:
        self.submits: list[tuple[Counted, DraftSubmit]] = []
        self.votes: list[Vote] = []
        self.run_acts: list[Counted] = []
        self.withdrawn: list[Counted] = []
        self.revokes: list[tuple[Counted, str]] = []


def evaluate(draft_id: str, counted: Sequence[Counted], space: Space) -> Draft:
    """The draft that these counted acts, in causal order, add up to."""
    draft, heap = Draft(draft_id), _Heap()
    for one in counted:
        _collect(draft, heap, one)
    _label(draft)
    _runs(draft, heap, space)
    _standings(draft)
    _state(draft, heap)
    return draft


def _collect(draft: Draft, heap: _Heap, one: Counted) -> None:
    match one.act.op:
        case TextAdd() as op:
            draft.texts[one.id] = (one, op)
        case MediaAdd() as op:
            draft.media[one.id] = (one, op)
        case CommentAdd() as op:
            draft.comments[one.id] = (one, op)
        case CommentSettle(comment, settled):
            draft.settled[comment] = settled
        case RevisionAdd() as op:
            draft.revisions[one.id] = Revision(one, op, str(op.number))
        case DraftCreate() as op if draft.created is None:
            draft.create, draft.created, draft.route = one, op, op.route
        case VoteCast() as op:
            heap.votes.append(Vote(one, op))
            draft.votes[one.id] = heap.votes[-1]
        case _:
            _collect_more(draft, heap, one)


def _collect_more(draft: Draft, heap: _Heap, one: Counted) -> None:
    match one.act.op:
        case DraftSet() as op:
            draft.priority = op.priority or draft.priority
            draft.route = op.route or draft.route
            draft.note = op.note or draft.note
        case QuestionAnswer(vote):
            draft.answers.setdefault(vote, one)
        case PublicationRecord() as op:
            draft.publications.append((one, op))
        case _:
            _collect_run(heap, one)


def _collect_run(heap: _Heap, one: Counted) -> None:
    match one.act.op:
        case DraftSubmit() as op:
            heap.submits.append((one, op))
        case DraftWithdraw():
            heap.withdrawn.append(one)
        case ReleaseRevoke(release):
            heap.revokes.append((one, release))
        case op if isinstance(op, _RUN_KINDS):
            heap.run_acts.append(one)
        case _:
            pass


def _label(draft: Draft) -> None:
    parents = {parent for one in draft.revisions.values() for parent in one.op.parents}
    draft.leaves = tuple(one for one in draft.revisions if one not in parents)
    draft.current = draft.leaves[0] if len(draft.leaves) == 1 else ""
    if len({one.op.number for one in draft.revisions.values()}) == len(draft.revisions):
        return
    by_number: dict[int, list[Revision]] = {}
    for one in draft.revisions.values():
        by_number.setdefault(one.op.number, []).append(one)
    for number, same in by_number.items():
        if len(same) > 1:
            for letter, one in zip("abcdefghijklmnopqrstuvwxyz", same, strict=False):
                one.label = f"{number}{letter}"


def _runs(draft: Draft, heap: _Heap, space: Space) -> None:
    for at, op in heap.submits:
        route = space.routes.get(op.route_entry)
        if route is not None and op.revision in draft.revisions and not _same(draft, at, op):
            draft.runs.append(
                Run(at.id, frozenset({at.id}), at, op.revision, op.route_entry, route)
            )
    for run in draft.runs:
        run.votes = {
            vote.id: vote
            for vote in heap.votes
            if vote.op.run in run.ids and vote.op.revision == run.revision
        }
        judge_run(run, _acts_of(draft, heap, run))


def _same(draft: Draft, at: Counted, op: DraftSubmit) -> bool:
    """Submits of one revision and route made apart are one run; the smallest id names it."""
    for run in draft.runs:
        if (run.revision, run.route_entry) != (op.revision, op.route_entry):
            continue
        if not at.knows(run.submit):
            run.ids |= {at.id}
            run.id = min(run.ids)
            return True
    return False


def _acts_of(draft: Draft, heap: _Heap, run: Run) -> RunActs:
    acts = RunActs(answers=draft.answers)
    for one in heap.run_acts:
        match one.act.op:
            case VoteWithdraw(vote):
                acts.withdrawals.append((one, vote))
            case StepLapse() as op if op.run in run.ids:
                acts.lapses.append((one, op))
            case DisputeResolve() as op if op.run in run.ids:
                acts.resolves.append((one, op))
            case DraftRecall(named) if named in run.ids:
                acts.recalls.append(one)
            case _:
                pass
    acts.recalls.extend(heap.withdrawn)
    acts.replaced_by = [one.at for one in draft.revisions.values() if _follows(draft, one, run)]
    if draft.runs[0] is not run:
        acts.carried = _carried(draft, run)
    return acts


def _follows(draft: Draft, revision: Revision, run: Run) -> bool:
    """Whether a revision descends from the run's."""
    open_ids = list(revision.op.parents)
    while open_ids:
        parent = open_ids.pop()
        if parent == run.revision:
            return True
        known = draft.revisions.get(parent)
        open_ids.extend(known.op.parents if known else ())
    return False


def _carried(draft: Draft, run: Run) -> dict[str, Vote]:
    """Votes on the revision before that stand for this one, by step id."""
    result: dict[str, Vote] = {}
    new = draft.revisions[run.revision].op
    for before in draft.runs:
        if before is run or before.revision not in new.parents:
            continue
        for step in before.steps:
            votes = [draft.votes[one] for one in step.votes if one in draft.votes]
            if not step.decided or step.state == "reassigned":
                continue
            for vote in votes:
                if stands(draft, before, vote, new):
                    result[step.step] = vote
        result.update(_kept_stages(before, run, draft))
    return result


def stands(draft: Draft, run: Run, vote: Vote, new: RevisionAdd) -> bool:
    """Whether a vote on ``run``'s revision stands for the next one (3-ledger §3.2)."""
    if vote.op.verdict not in DONE or vote.standing != "counted":
        return False
    changes = changes_between(draft.revisions[run.revision].op, new)
    for keep in run.route.keep:
        if vote.op.unit in keep.units and allows(keep.changes, changes):
            return True
    if vote.op.verdict != "approve_with_conditions" or vote.op.come_back:
        return False
    if vote.id not in run.votes:
        return False
    about = {word for one in vote.op.conditions for word in (one.about or DEFAULT_ABOUT)}
    met = {one.text for one in vote.op.conditions} <= set(new.ticked)
    return met and allows(about, changes)


def _kept_stages(before: Run, run: Run, draft: Draft) -> dict[str, Vote]:
    """With the policy ``stage`` the run goes on at the stage where the one before stood."""
    if run.route.restart != "stage":
        return {}
    return {
        step.step: draft.votes[step.votes[0]]
        for step in before.steps
        if step.stage < before.stage and step.decided and step.votes
    }


def _standings(draft: Draft) -> None:
    """Votes on a replaced revision are voided, those that had not seen it outdated."""
    carried = {
        vote for run in draft.runs for step in run.steps if step.carried for vote in step.votes
    }
    for run in draft.runs:
        followers = [one for one in draft.revisions.values() if _follows(draft, one, run)]
        for vote in run.votes.values():
            if vote.standing != "counted" or vote.id in carried:
                continue
            if run.stopped == "recalled":
                vote.standing = "voided"
            elif followers and not run.release and not _will_stand(draft, run, vote):
                seen = any(one.at.knows(vote.at) for one in followers)
                vote.standing = "voided" if seen else "outdated"
    known = {vote for run in draft.runs for vote in run.votes}
    for vote in draft.votes.values():
        if vote.id not in known:
            vote.standing = "outdated"
    draft.standing = {vote.id: vote.standing for vote in draft.votes.values()}


def _will_stand(draft: Draft, run: Run, vote: Vote) -> bool:
    """The next revision is here but not submitted yet, and this vote stands for it."""
    current = draft.revisions.get(draft.current)
    if current is None or run.revision not in current.op.parents:
        return False
    return not any(one.revision == current.id for one in draft.runs) and stands(
        draft, run, vote, current.op
    )


def _state(draft: Draft, heap: _Heap) -> None:
    flags: set[str] = set()
    revoked = {release for _, release in heap.revokes}
    open_runs = [run for run in draft.runs if not _superseded(draft, run)]
    live = [run for run in open_runs if run.stopped != "recalled"]
    draft.run = (live or open_runs or [None])[-1]  # type: ignore[list-item]
    if len(draft.leaves) > 1 or len(live) > 1:
        flags.add("forked_revision")
    released = [run for run in draft.runs if run.release and run.release not in revoked]
    for run in released:
        draft.run = run
        if run.late_objection:
            flags.add("late_objection")
        if any(_follows(draft, one, run) for one in draft.revisions.values()):
            flags.add("new_after_release")
    draft.state = _word(draft, heap, released=bool(released), revoked=revoked)
    if draft.state == "in_review" and draft.run is not None:
        draft.asked = tuple(
            vote for step in draft.run.steps if step.state == "suspended" for vote in step.votes
        )
    if draft.asked:
        flags.add("asked_back")
    draft.flags = frozenset(flags)


def _superseded(draft: Draft, run: Run) -> bool:
    return any(other.submit.knows(run.submit) for other in draft.runs if other is not run)


def _word(draft: Draft, heap: _Heap, *, released: bool, revoked: set[str]) -> str:
    if draft.publications:
        return "published"
    if released:
        return "released"
    if heap.withdrawn:
        return "withdrawn"
    run = draft.run
    if run is None or (draft.current and run.revision != draft.current):
        return "draft"
    if run.release in revoked and run.release:
        return "release_revoked"
    if run.stopped:
        return {"recalled": "recalled", "replaced": "draft"}.get(run.stopped, "rejected")
    return "contested" if run.contested else "in_review"
