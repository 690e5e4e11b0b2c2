"""Adds up the counted acts of one draft: revisions, runs, standings, state."""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.circulation import Heap, judge_runs
from db.domain.draft import Counted, Draft, Revision, Vote
from db.domain.operations import (
    BoostAsk,
    BoostGrant,
    CheckAsk,
    CheckDecline,
    CheckOverride,
    CommentAdd,
    CommentSettle,
    DisputeResolve,
    DraftCreate,
    DraftRecall,
    DraftSet,
    DraftSubmit,
    DraftWithdraw,
    ExtensionAsk,
    ExtensionGrant,
    MediaAdd,
    PublicationDrop,
    PublicationEnd,
    PublicationJudge,
    PublicationRecord,
    QuestionAnswer,
    ReleaseRevoke,
    RevisionAdd,
    StepLapse,
    TextAdd,
    VoteCast,
    VoteWithdraw,
)
from db.domain.outcome import settle
from db.domain.revision import forebears
from db.domain.space import Space

_RUN_KINDS = (VoteWithdraw, StepLapse)
_NAMED_KINDS = frozenset({"text.add", "media.add"})
_TALK_KINDS = _NAMED_KINDS | {"comment.add", "comment.settle", "draft.set"}


def evaluate(
    draft_id: str, counted: Sequence[Counted], space: Space, gone: Sequence[Counted] = ()
) -> Draft:
    """The draft that these counted acts, in causal order, add up to.

    Args:
        draft_id: 32 hex.
        counted: what counts.
        space: the folded space.
        gone: what was lawful and is cut off by a fork; still tells which revision goes back
            to which, and what a release rested on.
    """
    draft, heap = Draft(draft_id), Heap()
    for one in (*gone, *counted):
        if isinstance(one.act.op, RevisionAdd):
            draft.parents[one.id] = one.act.op.parents
        if isinstance(one.act.op, DraftSubmit | VoteCast):
            heap.named.append(one)
    for one in counted:
        if one.act.kind in _NAMED_KINDS:
            draft.named.add(one.id)
        _collect(draft, heap, one)
    _label(draft)
    judge_runs(draft, heap, space)
    settle(draft, withdrawn=bool(heap.withdrawn))
    if gone and _basis_is_gone(draft, gone):
        draft.flags |= {"basis_gone"}
    return draft


def _basis_is_gone(draft: Draft, gone: Sequence[Counted]) -> bool:
    """Whether a release or a publication rests on something a fork has cut off."""
    resting = [draft.votes[one].at for run in draft.runs for one in run.signatures]
    resting += [at for at, _ in draft.publications]
    return any(
        one.knows(act) for one in resting for act in gone if act.act.kind not in _TALK_KINDS
    )


def _collect(draft: Draft, heap: Heap, one: Counted) -> None:
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


def _collect_more(draft: Draft, heap: Heap, one: Counted) -> None:
    match one.act.op:
        case DraftSet() as op:
            draft.priority = op.priority or draft.priority
            draft.route = op.route or draft.route
            draft.note = op.note or draft.note
        case QuestionAnswer(vote):
            draft.answers.setdefault(vote, one)
        case PublicationRecord() as op:
            draft.publications.append((one, op))
        case CheckAsk() | CheckDecline() | CheckOverride() as op:
            draft.exceptions.append((one, op))
        case ExtensionAsk() | ExtensionGrant() as op:
            draft.extensions.append((one, op))
            heap.run_acts.append(one)
        case DisputeResolve() as op:
            draft.resolves.append((one, op))
            heap.run_acts.append(one)
        case _:
            _collect_run(draft, heap, one)


def _collect_run(draft: Draft, heap: Heap, one: Counted) -> None:
    match one.act.op:
        case DraftSubmit() as op:
            heap.submits.append((one, op))
        case DraftWithdraw():
            heap.withdrawn.append(one)
        case BoostAsk() | BoostGrant() as op:
            draft.boosts.append((one, op))
        case PublicationDrop() | PublicationEnd() | PublicationJudge():
            draft.live_words.append(one)
        case ReleaseRevoke(release):
            heap.revokes.append((one, release))
        case DraftRecall(run):
            heap.recalls.append((one, run))
        case op if isinstance(op, _RUN_KINDS):
            heap.run_acts.append(one)
        case _:
            pass


def _label(draft: Draft) -> None:
    continued = {parent for one in draft.revisions for parent in forebears(draft.parents, one)}
    draft.leaves = tuple(one for one in draft.revisions if one not in continued)
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
