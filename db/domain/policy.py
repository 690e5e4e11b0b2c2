"""Who may do what, when: one verdict per act, "" = legal, else the code of the rule.

Used twice: by the fold on an act's own causal past (a refused act is kept, not counted), and by
the action before anything is written. Rules on deadlines, checks, media, reason lengths and
blackout belong to actions alone (3-ledger §3.2).
"""

from __future__ import annotations

from collections.abc import Callable

from db.domain.actor import WRITERS, Actor
from db.domain.boost import ask_refusal, grant_refusal
from db.domain.draft import Counted, Draft, Run, Step
from db.domain.extension import refusal_of
from db.domain.live import refusal_of as live_refusal
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
    Operation,
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
from db.domain.policy_checks import exception_refusal
from db.domain.route import ACKNOWLEDGEMENT, FINAL, final_step
from db.domain.run import DECIDING, stage_of
from db.domain.space import Space

_ENDED = frozenset({"withdrawn", "released", "published", "unpublished", "closed"})
_ON_ACKNOWLEDGEMENT = frozenset({"acknowledge", "not_concerned", "ask_back", "reassign"})
_ON_FINAL = frozenset({"approve", "approve_with_conditions", "reject", "ask_back"})
Rule = Callable[[Counted, "Operation", Draft, Space], str]


def refusal(one: Counted, draft: Draft, space: Space) -> str:
    """Why an act may not be done on ``draft`` as its author saw it; "" = it may."""
    op = one.act.op
    if not one.actor.roles:
        return "no_right"
    if one.act.kind != "draft.create" and draft.create is None:
        return "unknown_draft"
    if op is None:
        return _WORDLESS[one.act.kind](one.actor) if one.act.kind in _WORDLESS else "unknown_kind"
    if isinstance(op, DraftSubmit) and not _knows_route(one, op, space):
        return "unknown_route"
    if isinstance(op, VoteCast) and not space.deputies.speaks(op, one.act, space.trust):
        return "no_substitution"
    if isinstance(op, StepLapse) and one.act.clock < op.deadline:
        return "too_early"
    if isinstance(op, CheckAsk | CheckDecline | CheckOverride):
        return exception_refusal(one, draft, space)
    rule = _RULES.get(type(op))
    return rule(one.actor, op, draft, space) if rule else ""


def _knows_route(one: Counted, op: DraftSubmit, space: Space) -> bool:
    published = space.published.get(op.route_entry)
    return (
        published is not None
        and one.act.knows(published)
        and space.trust.stands(published, one.act.past)
        and space.routes[op.route_entry].route == op.route
    )


def may_write(actor: Actor) -> bool:
    """Agency, editors and the lead make drafts and revisions."""
    return actor.may(*WRITERS)


def _create(actor: Actor, _op: DraftCreate, draft: Draft, _space: Space) -> str:
    if draft.create is not None:
        return "exists_already"
    return "" if may_write(actor) else "no_right"


def _writer(actor: Actor, *_asked: object) -> str:
    return "" if may_write(actor) else "no_right"


def _speaker(actor: Actor, *_asked: object) -> str:
    silent = actor.roles <= {"auditor", "records", "recovery"}
    return "no_right" if silent else ""


_WORDLESS = {"text.add": _speaker, "media.add": _writer, "comment.add": _speaker}
"""Words may be missing or erased; that they were said still counts (3-ledger §3.1)."""


def _revise(actor: Actor, op: RevisionAdd, draft: Draft, _space: Space) -> str:
    if not may_write(actor):
        return "no_right"
    if draft.state in _ENDED:
        return "ended"
    parents = [draft.revisions.get(parent) for parent in op.parents]
    if any(parent is None for parent in parents) or (not parents and draft.revisions):
        return "unknown_parent"
    number = max((one.op.number for one in parents if one), default=0) + 1
    named = {op.title, *op.texts.values(), *([op.topic] if op.topic else [])}
    if not named | {one.id for one in op.media} <= draft.named:
        return "unknown_text"
    return "" if op.number == number else "wrong_number"


def _submit(actor: Actor, op: DraftSubmit, draft: Draft, _space: Space) -> str:
    if not may_write(actor):
        return "no_right"
    if draft.state in _ENDED:
        return "ended"
    if any(not run.stopped and not run.ended for run in draft.latest):
        return "in_review_already"
    if len(draft.leaves) > 1:
        return "forked_revision"
    if not op.revision or op.revision != draft.current:
        return "outdated_revision"
    refused = any(run.refused for run in draft.runs if run.revision == op.revision)
    return "needs_new_revision" if refused else ""


def _recall(actor: Actor, op: DraftRecall, draft: Draft, _space: Space) -> str:
    if not actor.may("lead"):
        return "no_right"
    run = next((one for one in draft.runs if op.run in one.ids), None)
    if run is None or run.ended or run.refused:
        return "not_in_review"
    return "ended" if run.signatures else ""


def _withdraw_draft(actor: Actor, _op: DraftWithdraw, draft: Draft, _space: Space) -> str:
    if not may_write(actor):
        return "no_right"
    return "ended" if draft.state in _ENDED else ""


def running(draft: Draft, run_id: str) -> Run | None:
    """The run of this id while it may be acted on; one released, for acknowledgements alone."""
    run = next((one for one in draft.runs if run_id in one.ids), None)
    if run is None or run.stopped or run.ended or draft.state == "withdrawn":
        return None
    if run.released:
        return run
    alone = len([one for one in draft.latest if not one.ended]) == 1 and len(draft.leaves) == 1
    free = not any(one.released for one in draft.runs)
    return run if alone and free and run in draft.latest else None


def _vote(actor: Actor, op: VoteCast, draft: Draft, _space: Space) -> str:
    if not actor.votes:
        return "no_vote"
    run = running(draft, op.run)
    if run is None or op.revision != run.revision:
        return "outdated_revision" if run or op.revision != draft.current else "not_in_review"
    step = run.step(op.step)
    if step is None:
        return "unknown_step"
    if op.unit != actor.unit or op.behalf not in step.units:
        return "other_unit"
    return _vote_on_step(actor, op, draft, run, step)


def _vote_on_step(actor: Actor, op: VoteCast, draft: Draft, run: Run, step: Step) -> str:
    if run.signatures and step.kind != ACKNOWLEDGEMENT:
        return "ended"
    if step.state == "contested" or step.decided or step.against:
        return "already_decided"
    if step.opened_at == 0:
        return "not_your_turn"
    unfit = _unfit(op, step)
    if unfit or op.verdict not in DECIDING:
        return unfit
    if signed_elsewhere(actor.member, run, step):
        return "two_steps"
    return _author_signs(actor, draft, run) if step.kind == FINAL else ""


def _unfit(op: VoteCast, step: Step) -> str:
    """Whether a verdict fits the kind of step; the final signature is given, not passed on."""
    if step.kind == ACKNOWLEDGEMENT:
        fits = op.verdict in _ON_ACKNOWLEDGEMENT
    elif step.kind == FINAL:
        fits = op.verdict in _ON_FINAL
    else:
        fits = op.verdict != "acknowledge"
    if not fits:
        return "final_needs_consent" if step.kind == FINAL else "wrong_verdict"
    return "no_target" if op.verdict == "reassign" and not op.to else ""


def signed_elsewhere(member: str, run: Run, step: Step) -> bool:
    """Four eyes: nobody signs two steps of one run, a vote that was overruled included."""
    kept = [vote for one in run.kept.values() for vote in one.votes]
    given = [vote for vote in run.votes.values() if vote.standing != "withdrawn"]
    return any(
        vote.at.actor.member == member
        and vote.op.verdict in DECIDING
        and vote.op.step != step.step
        for vote in (*given, *kept)
    )


def _author_signs(actor: Actor, draft: Draft, run: Run) -> str:
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
    if vote.id in run.signatures:
        return "released"
    if vote.standing not in {"counted", "not_counted"}:
        return "vote_gone"
    going_on = [one for one in draft.runs if one.follows(run)]
    stage = stage_of(run, vote)
    later = any(
        stage_of(one, other) > stage
        for one in (run, *going_on)
        if one.route_entry == run.route_entry
        for other in one.votes.values()
    )
    return "later_stage_voted" if later else ""


def _lapse(actor: Actor, op: StepLapse, draft: Draft, _space: Space) -> str:
    run = running(draft, op.run)
    step = run.step(op.step) if run else None
    if run is None or step is None:
        return "not_in_review"
    silent = _speaker(actor)
    if silent or draft.created is None or actor.unit != draft.created.lead:
        return "no_right"
    if not step.silence or step.kind == FINAL:
        return "no_silence"
    if run.signatures and step.kind != ACKNOWLEDGEMENT:
        return "ended"
    if op.deadline < step.extended:
        return "too_early"
    return "" if step.state == "open" and step.opened_at else "already_decided"


def _extend(actor: Actor, op: ExtensionAsk | ExtensionGrant, draft: Draft, _space: Space) -> str:
    return refusal_of(actor, op, draft, running(draft, op.run))


def _resolve(actor: Actor, op: DisputeResolve, draft: Draft, _space: Space) -> str:
    run = running(draft, op.run)
    step = run.step(op.step) if run else None
    if run is None or step is None or step.state != "contested":
        return "not_contested"
    if op.revision != run.revision:
        return "outdated_revision"
    if not actor.votes or actor.unit not in final_step(run.route).units:
        return "no_right"
    return "" if op.keep in {"", *step.votes} else "unknown_vote"


def _answer(actor: Actor, op: QuestionAnswer, draft: Draft, _space: Space) -> str:
    vote = draft.votes.get(op.vote)
    if vote is None or vote.op.verdict != "ask_back":
        return "unknown_vote"
    if op.vote in draft.answers:
        return "answered_already"
    asked = actor.unit in {vote.op.to, *vote.op.asked} - {""} and not _speaker(actor)
    return "" if asked or may_write(actor) else "no_right"


def _revoke(actor: Actor, op: ReleaseRevoke, draft: Draft, _space: Space) -> str:
    run = next((one for one in draft.runs if op.release in one.signatures), None)
    if run is None:
        return "not_released"
    if draft.publications:
        return "published_already"
    final = actor.votes and actor.unit in final_step(run.route).units
    return "" if final or actor.may("lead") else "no_right"


def _publication(actor: Actor, op: PublicationRecord, draft: Draft, _space: Space) -> str:
    if not may_write(actor):
        return "no_right"
    return "" if op.revision in draft.revisions else "unknown_revision"


def _live(actor: Actor, op: Operation, draft: Draft, _space: Space) -> str:
    return live_refusal(actor, op, draft)


def _boost(actor: Actor, op: BoostAsk, draft: Draft, _space: Space) -> str:
    return ask_refusal(op, draft) if may_write(actor) else "no_right"


def _grant_boost(actor: Actor, op: BoostGrant, draft: Draft, _space: Space) -> str:
    return grant_refusal(actor, op, draft)


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
    ExtensionAsk: _extend,
    ExtensionGrant: _extend,
    DisputeResolve: _resolve,
    QuestionAnswer: _answer,
    ReleaseRevoke: _revoke,
    PublicationRecord: _publication,
    PublicationDrop: _live,
    PublicationEnd: _live,
    PublicationJudge: _live,
    BoostAsk: _boost,
    BoostGrant: _grant_boost,
}
