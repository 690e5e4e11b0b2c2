"""Who may do what, when: one verdict per act, "" = legal, else the code of the rule.

Used twice: by the fold on an act's own causal past (a refused act is kept, not counted), and by
the action before anything is written. Rules on deadlines, checks, media, reason lengths and
blackout belong to actions alone (3-ledger §3.2).
"""

from __future__ import annotations

from collections.abc import Callable

from db.domain.draft import Counted, Draft, Run, Step
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
    Operation,
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
from db.domain.route import ACKNOWLEDGEMENT, FINAL, final_step
from db.domain.space import Space
from db.domain.trust import WRITERS, Actor

_ENDED = frozenset({"withdrawn", "published", "unpublished", "closed"})
_RELEASED = frozenset({"released", "published"})
_CIRCULATING = frozenset({"in_review", "contested"})
Rule = Callable[[Counted, "Operation", Draft, Space], str]


def refusal(one: Counted, draft: Draft, space: Space) -> str:
    """Why an act may not be done on ``draft`` as its author saw it; "" = it may."""
    op = one.act.op
    if op is None:
        return "unknown_kind"
    if not isinstance(op, DraftCreate) and draft.create is None:
        return "unknown_draft"
    if isinstance(op, DraftSubmit) and not _knows_route(one, op, space):
        return "unknown_route"
    rule = _RULES.get(type(op))
    return rule(one.actor, op, draft, space) if rule else ""


def _knows_route(one: Counted, op: DraftSubmit, space: Space) -> bool:
    published = space.published.get(op.route_entry)
    return (
        published is not None
        and one.act.knows(published)
        and space.routes[op.route_entry].route == op.route
    )


def may_write(actor: Actor) -> bool:
    """Agency, editors and the lead make drafts and revisions."""
    return actor.may(*WRITERS)


def _create(actor: Actor, _op: DraftCreate, draft: Draft, _space: Space) -> str:
    if draft.create is not None:
        return "exists_already"
    return "" if may_write(actor) else "no_right"


def _writer(actor: Actor, _op: Operation, _draft: Draft, _space: Space) -> str:
    return "" if may_write(actor) else "no_right"


def _speaker(actor: Actor, _op: Operation, _draft: Draft, _space: Space) -> str:
    silent = actor.roles <= {"auditor", "records", "recovery"}
    return "no_right" if silent else ""


def _revise(actor: Actor, op: RevisionAdd, draft: Draft, _space: Space) -> str:
    if not may_write(actor):
        return "no_right"
    if draft.state in _ENDED or draft.state in _RELEASED:
        return "ended"
    parents = [draft.revisions.get(parent) for parent in op.parents]
    if any(parent is None for parent in parents) or (not parents and draft.revisions):
        return "unknown_parent"
    number = max((one.op.number for one in parents if one), default=0) + 1
    named = {op.title, *op.texts.values(), *([op.topic] if op.topic else [])}
    if not named <= set(draft.texts) or not {one.id for one in op.media} <= set(draft.media):
        return "unknown_text"
    return "" if op.number == number else "wrong_number"


def _submit(actor: Actor, op: DraftSubmit, draft: Draft, _space: Space) -> str:
    if not may_write(actor):
        return "no_right"
    if draft.state in _ENDED or draft.state in _RELEASED:
        return "ended"
    if draft.state in _CIRCULATING:
        return "in_review_already"
    if len(draft.leaves) > 1:
        return "forked_revision"
    if not op.revision or op.revision != draft.current:
        return "outdated_revision"
    run = draft.run
    unchanged = run is not None and run.revision == op.revision
    return "needs_new_revision" if draft.state == "rejected" and unchanged else ""


def _recall(actor: Actor, op: DraftRecall, draft: Draft, _space: Space) -> str:
    if not actor.may("lead"):
        return "no_right"
    if draft.state in _RELEASED or draft.state in _ENDED:
        return "ended"
    known = any(op.run in run.ids and not run.stopped for run in draft.runs)
    return "" if known else "not_in_review"


def _withdraw_draft(actor: Actor, _op: DraftWithdraw, draft: Draft, _space: Space) -> str:
    if not may_write(actor):
        return "no_right"
    return "ended" if draft.state in _ENDED or draft.state in _RELEASED else ""


def running(draft: Draft, run_id: str) -> Run | None:
    """The run of this id while it may be voted on."""
    run = draft.run
    if run is None or run_id not in run.ids or run.stopped:
        return None
    return None if "forked_revision" in draft.flags else run


def _vote(actor: Actor, op: VoteCast, draft: Draft, _space: Space) -> str:
    if not actor.votes:
        return "no_vote"
    run = running(draft, op.run)
    if run is None or op.revision != run.revision:
        return "outdated_revision" if run or op.revision != draft.current else "not_in_review"
    step = run.step(op.step)
    if step is None:
        return "unknown_step"
    if op.unit != actor.unit or op.unit not in step.units or op.for_unit not in {"", op.unit}:
        return "other_unit"
    return _vote_on_step(actor, op, draft, run, step)


def _vote_on_step(actor: Actor, op: VoteCast, draft: Draft, run: Run, step: Step) -> str:
    if run.release and step.kind != ACKNOWLEDGEMENT:
        return "ended"
    if step.state == "contested" or step.decided or step.against:
        return "already_decided"
    if step.opened_at == 0:
        return "not_your_turn"
    if op.verdict not in {*DONE, "reject"}:
        return ""
    if signed_elsewhere(actor.member, draft, run, step):
        return "two_steps"
    if step.kind == FINAL:
        return _final(actor, op, draft, run)
    return ""


def signed_elsewhere(member: str, draft: Draft, run: Run, step: Step) -> bool:
    """Four eyes: nobody signs two steps of one run."""
    deciding = {*DONE, "reject"}
    return any(
        vote.at.actor.member == member and vote.op.verdict in deciding
        for other in run.steps
        if other is not step
        for vote in (draft.votes.get(one) for one in other.votes)
        if vote is not None
    )


def _final(actor: Actor, op: VoteCast, draft: Draft, run: Run) -> str:
    if op.verdict in {"not_concerned", "acknowledge"}:
        return "final_needs_consent"
    authors = {draft.revisions[run.revision].at.actor.member}
    if draft.create is not None:
        authors.add(draft.create.actor.member)
    return "author_signs" if actor.member in authors else ""


def _withdraw_vote(actor: Actor, op: VoteWithdraw, draft: Draft, _space: Space) -> str:
    vote = draft.votes.get(op.vote)
    run = next((one for one in draft.runs if op.vote in one.votes), None)
    if vote is None or run is None:
        return "unknown_vote"
    if vote.at.actor.member != actor.member:
        return "not_your_vote"
    if vote.standing not in {"counted", "not_counted"}:
        return "vote_gone"
    if run.release == vote.id:
        return "released"
    step = run.step(vote.op.step)
    stage = step.stage if step else -1
    later = [
        one
        for one in run.votes.values()
        if (place := run.step(one.op.step)) is not None and place.stage > stage
    ]
    return "later_stage_voted" if any(one.standing != "withdrawn" for one in later) else ""


def _lapse(actor: Actor, op: StepLapse, draft: Draft, _space: Space) -> str:
    run = running(draft, op.run)
    step = run.step(op.step) if run else None
    if run is None or step is None:
        return "not_in_review"
    if draft.created is None or actor.unit != draft.created.lead:
        return "no_right"
    if not step.silence or step.kind == FINAL:
        return "no_silence"
    return "" if step.state == "open" and step.opened_at else "already_decided"


def _resolve(actor: Actor, op: DisputeResolve, draft: Draft, _space: Space) -> str:
    run = running(draft, op.run)
    step = run.step(op.step) if run else None
    if run is None or step is None or step.state != "contested":
        return "not_contested"
    if not actor.votes or actor.unit not in final_step(run.route).units:
        return "no_right"
    return "" if op.keep in {"", *step.votes} else "unknown_vote"


def _answer(actor: Actor, op: QuestionAnswer, draft: Draft, space: Space) -> str:
    vote = draft.votes.get(op.vote)
    if vote is None or vote.op.verdict != "ask_back":
        return "unknown_vote"
    return "answered_already" if op.vote in draft.answers else _speaker(actor, op, draft, space)


def _revoke(actor: Actor, op: ReleaseRevoke, draft: Draft, _space: Space) -> str:
    run = next((one for one in draft.runs if one.release == op.release), None)
    if run is None or not run.release:
        return "not_released"
    if draft.publications:
        return "published_already"
    final = actor.votes and actor.unit in final_step(run.route).units
    return "" if final or actor.may("lead") else "no_right"


def _publication(actor: Actor, op: PublicationRecord, draft: Draft, _space: Space) -> str:
    if not may_write(actor):
        return "no_right"
    return "" if op.revision in draft.revisions else "unknown_revision"


_RULES: dict[type[Operation], Callable[..., str]] = {
    DraftCreate: _create,
    DraftSet: _writer,
    TextAdd: _speaker,
    MediaAdd: _writer,
    CommentAdd: _speaker,
    CommentSettle: _speaker,
    RevisionAdd: _revise,
    DraftSubmit: _submit,
    DraftRecall: _recall,
    DraftWithdraw: _withdraw_draft,
    VoteCast: _vote,
    VoteWithdraw: _withdraw_vote,
    StepLapse: _lapse,
    DisputeResolve: _resolve,
    QuestionAnswer: _answer,
    ReleaseRevoke: _revoke,
    PublicationRecord: _publication,
}
