"""What I may do with a draft now, asked of the same rules that judge the act itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.domain.act import hypothetical
from db.domain.actor import Actor
from db.domain.boost import ASKED, boosts
from db.domain.draft import Counted, Draft, Run, Step
from db.domain.extension import open_asks, step_to_extend
from db.domain.live import DROPPED, DUE, LIVE, OPEN, deviates, postings
from db.domain.operations import (
    BoostAsk,
    BoostGrant,
    CheckAsk,
    CheckOverride,
    CommentAdd,
    DisputeResolve,
    DraftRecall,
    DraftSubmit,
    DraftWithdraw,
    ExtensionAsk,
    ExtensionGrant,
    Operation,
    PublicationDrop,
    PublicationEnd,
    PublicationJudge,
    PublicationRecord,
    QuestionAnswer,
    ReleaseRevoke,
    VoteCast,
    VoteWithdraw,
)
from db.domain.operations.vote_cast import CONSENTING, VERDICTS
from db.domain.policy import may_write, refusal
from db.domain.remarks import must_sentence, open_musts
from db.domain.route import ACKNOWLEDGEMENT, FINAL
from db.domain.space import Space
from db.queries.viewer import Viewer
from db.rows import CheckRow, Permit
from db.rows.sentences import sentence
from db.sentence import Sentence

NOBODY = "0" * 64


def permits(
    draft: Draft, space: Space, viewer: Viewer, shown: str, *, missing: Sentence | None
) -> tuple[Permit, ...]:
    """One permit per act; ``shown`` is the revision on the screen, missing says what lacks."""
    probe = hypothetical(viewer.feed, viewer.now, None)
    actor = space.trust.actor(probe)
    if actor is None:
        acts = (*VERDICTS, "comment", "revise", "submit")
        why = sentence(space.trust.fallen(probe) or "not_member")
        return tuple(Permit(one, allowed=False, reason=why) for one in acts)
    asked = _Asked(draft, space, viewer, actor)
    return (*_verdicts(asked, shown, missing), *_others(asked))


def exception_permits(
    draft: Draft, space: Space, viewer: Viewer, shown: str, checks: Sequence[CheckRow]
) -> tuple[Permit, ...]:
    """Whether I may ask for an exception from a block of the shown revision, or lift one."""
    block = next((one for one in checks if one.level == "block"), None)
    actor = space.trust.actor(hypothetical(viewer.feed, viewer.now, None))
    if actor is None or block is None:
        code = "no_block" if block is None else "not_member"
        why = sentence(code)
        return tuple(
            Permit(one, allowed=False, reason=why) for one in ("ask_exception", "lift_block")
        )
    asked = _Asked(draft, space, viewer, actor)
    waits = all(one.exception == "asked" for one in checks if one.level == "block")
    ask = CheckAsk(shown, block.rule, block.place, NOBODY)
    lift = CheckOverride(shown, block.rule, block.place, NOBODY)
    return (
        asked.no("ask_exception", "asked_already") if waits else asked.may("ask_exception", ask),
        asked.may("lift_block", lift),
    )


def publishing_permits(draft: Draft, space: Space, viewer: Viewer) -> tuple[Permit, ...]:
    """For publish, drop, restore, judge and unpublish: whether one of the channels allows it."""
    actor = space.trust.actor(hypothetical(viewer.feed, viewer.now, None))
    if actor is None:
        why = sentence("not_member")
        acts = ("publish", "drop", "restore", "judge", "unpublish")
        return tuple(Permit(one, allowed=False, reason=why) for one in acts)
    return tuple(_publishing(_Asked(draft, space, viewer, actor)))


def _publishing(asked: _Asked) -> Iterator[Permit]:
    draft, found = asked.draft, postings(asked.draft)
    by_state = {one.state: one for one in reversed(found)}
    yield _after_release(asked, draft.run, "publish")
    ways = (("drop", DUE, True, "nothing_due"), ("restore", DROPPED, False, "not_dropped"))
    for act, state, on, lacking in ways:
        one = by_state.get(state)
        if one is None:
            yield asked.no(act, lacking)
        else:
            yield asked.may(act, PublicationDrop(one.revision, one.channel, NOBODY, on))
    live = by_state.get(LIVE)
    wrong = [
        at for one in found for at, op in one.texts if one.state == LIVE and deviates(draft, op)
    ]
    if live is None:
        yield asked.no("judge", "unknown_publication")
        yield asked.no("unpublish", "unknown_publication")
        return
    record = live.latest[-1][0].id
    if wrong:
        yield asked.may("judge", PublicationJudge(wrong[-1].id, "accepted", NOBODY))
    else:
        yield asked.no("judge", "no_deviation")
    yield asked.may("unpublish", PublicationEnd(record, 0))


def locked(given: Sequence[Permit], checks: Sequence[CheckRow]) -> tuple[Permit, ...]:
    """A check that blocks locks submission and consent; rejecting and asking stay open."""
    block = next((one for one in checks if one.level == "block"), None)
    if block is None:
        return tuple(given)
    stopped = {*CONSENTING, "submit"}
    return tuple(
        replace(one, allowed=False, reason=Sentence("Gesperrt: {text}", text=block.text))
        if one.act in stopped and one.allowed
        else one
        for one in given
    )


class _Asked:
    """One member's questions about one draft."""

    def __init__(self, draft: Draft, space: Space, viewer: Viewer, actor: Actor) -> None:
        self.draft, self.space, self.viewer, self.actor = draft, space, viewer, actor

    def may(self, act: str, op: Operation) -> Permit:
        """The permit the rules give for an operation."""
        probe = hypothetical(self.viewer.feed, self.viewer.now, op, self.draft.id)
        why = refusal(Counted(probe, self.actor), self.draft, self.space)
        return Permit(act, allowed=not why, reason=sentence(why) if why else "")

    def no(self, act: str, code: str) -> Permit:
        """A permit refused by a rule of its own."""
        return Permit(act, allowed=False, reason=sentence(code))


def _verdicts(asked: _Asked, shown: str, missing: Sentence | None) -> Iterator[Permit]:
    run, actor = asked.draft.run, asked.actor
    step = my_step(run, asked.viewer) if run else None
    for verdict in VERDICTS:
        if not actor.votes:
            yield asked.no(verdict, "no_vote")
        elif asked.space.beyond:
            yield asked.no(verdict, "update_needed")
        elif run is None or asked.draft.state not in {"in_review", "contested", "released"}:
            yield asked.no(verdict, "not_in_review")
        elif shown != run.revision:
            yield asked.no(verdict, "outdated_revision")
        elif step is None:
            yield asked.no(verdict, "no_step")
        else:
            yield _verdict(asked, run, step, verdict, missing)


def _verdict(
    asked: _Asked, run: Run, step: Step, verdict: str, missing: Sentence | None
) -> Permit:
    acknowledges = step.kind == ACKNOWLEDGEMENT
    if acknowledges and verdict in {*CONSENTING, "reject"}:
        return asked.no(verdict, "wrong_verdict")
    if verdict == "acknowledge" and not acknowledges:
        return asked.no(verdict, "wrong_verdict")
    if verdict in CONSENTING and missing:
        return Permit(verdict, allowed=False, reason=missing)
    if verdict == "approve" and step.kind == FINAL and (why := _still_open(asked.draft, run)):
        return Permit(verdict, allowed=False, reason=why)
    behalf = behalf_of(step, asked.viewer)
    op = VoteCast(run.id, step.step, run.revision, verdict, asked.actor.unit, behalf)
    if verdict == "reassign":
        # To whom is asked for in the dialog; any unit stands for it here.
        op = replace(op, to=asked.actor.unit)
    return asked.may(verdict, op)


def my_step(run: Run, viewer: Viewer) -> Step | None:
    """The step I would sign: of my unit, else of one I stand in for; open ones first."""
    every = [
        step
        for unit in (viewer.unit, *viewer.deputised)
        for step in run.steps
        if unit in step.units
    ]
    open_ones = [one for one in every if one.opened_at and not one.decided]
    return next(iter([*open_ones, *every]), None)


def behalf_of(step: Step, viewer: Viewer) -> str:
    """The unit I would sign a step for, "" = none."""
    units = (viewer.unit, *viewer.deputised)
    return next((unit for unit in units if unit in step.units), "")


def _still_open(draft: Draft, run: Run) -> str:
    """What still stands in the way of a release, in a sentence; "" = nothing."""
    if _open_conditions(draft, run):
        return sentence("open_conditions")
    musts = open_musts(draft)
    return must_sentence(musts) if musts else ""


def _open_conditions(draft: Draft, run: Run) -> bool:
    ticked = set(draft.revisions[run.revision].op.ticked)
    votes = {one for step in run.steps for one in step.votes}
    return any(
        one.text not in ticked
        for vote in draft.votes.values()
        if vote.id in votes and vote.standing == "counted"
        for one in vote.op.conditions
    )


def _others(asked: _Asked) -> Iterator[Permit]:
    draft, run = asked.draft, asked.draft.run
    run_id = run.id if run else NOBODY
    yield asked.may("comment", CommentAdd("", NOBODY))
    yield _revise(asked)
    newest = asked.space.newest.get(draft.route, NOBODY)
    yield asked.may("submit", DraftSubmit(draft.current or NOBODY, draft.route, newest))
    yield asked.may("recall", DraftRecall(run_id))
    yield asked.may("withdraw", DraftWithdraw())
    yield from _more_time(asked, run)
    yield from _paid_reach(asked, run)
    yield _withdraw_vote(asked)
    yield _resolve(asked, run)
    if draft.asked:
        yield asked.may("answer", QuestionAnswer(draft.asked[0], NOBODY))
    else:
        yield asked.no("answer", "no_question")
    yield _after_release(asked, run, "revoke")
    yield _after_release(asked, run, "publish")


def _paid_reach(asked: _Asked, run: Run | None) -> Iterator[Permit]:
    """Whether I may ask for paid reach, or answer the newest request of somebody else."""
    revision = asked.draft.revisions.get(run.revision if run else asked.draft.current)
    if revision is None or asked.draft.state in {"withdrawn", "closed"}:
        yield asked.no("ask_boost", "ended")
    else:
        channel = next(iter(revision.op.channels), "")
        yield asked.may("ask_boost", BoostAsk(revision.id, channel, 1, "", 0, 0))
    waiting = [one for one in boosts(asked.draft) if one.state == ASKED]
    others = [one for one in waiting if one.at.actor.member != asked.viewer.member]
    if others:
        yield asked.may("give_boost", BoostGrant(others[-1].at.id, 0))
    else:
        yield asked.no("give_boost", "own_boost" if waiting else "unknown_boost")


def _more_time(asked: _Asked, run: Run | None) -> Iterator[Permit]:
    """Whether I may ask for a later deadline at my step, or give one where it was asked for."""
    mine = my_step(run, asked.viewer) if run else None
    if run is None or mine is None or open_asks(asked.draft, run, mine.step):
        yield asked.no("ask_time", "asked_for_time" if mine else "no_step")
    else:
        yield asked.may("ask_time", ExtensionAsk(run.id, mine.step, 1))
    wanted = step_to_extend(asked.draft, run) if run else None
    if run is None or wanted is None:
        yield asked.no("give_time", "not_in_review")
    else:
        yield asked.may("give_time", ExtensionGrant(run.id, wanted.step, 1))


def _revise(asked: _Asked) -> Permit:
    if not may_write(asked.actor):
        return asked.no("revise", "no_right")
    ended = {"withdrawn", "published", "unpublished", "closed", "released"}
    if asked.draft.state in ended:
        return asked.no("revise", "ended")
    return Permit("revise", allowed=True, reason="")


def _withdraw_vote(asked: _Asked) -> Permit:
    own = [
        vote
        for vote in asked.draft.votes.values()
        if vote.at.actor.member == asked.actor.member and vote.standing == "counted"
    ]
    if not own:
        return asked.no("withdraw_vote", "unknown_vote")
    return asked.may("withdraw_vote", VoteWithdraw(own[-1].id))


def _resolve(asked: _Asked, run: Run | None) -> Permit:
    step = next((one for one in run.steps if one.state == "contested"), None) if run else None
    if run is None or step is None:
        return asked.no("resolve", "not_contested")
    return asked.may("resolve", DisputeResolve(run.id, step.step, run.revision, "", NOBODY))


def _after_release(asked: _Asked, run: Run | None, act: str) -> Permit:
    if run is None or not run.release or asked.draft.state not in OPEN:
        return asked.no(act, "not_released")
    if act == "revoke":
        return asked.may(act, ReleaseRevoke(run.release, NOBODY))
    return asked.may(act, PublicationRecord(run.revision, "instagram", 0, NOBODY))
