"""Judges one run: steps, contests, lapses, the release (3-ledger §3.2, the table of pairs)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from db.domain.contest import at_odds, resolution, strictest
from db.domain.draft import Counted, Run, Step, Vote
from db.domain.extension import extended_to, outlasted_by
from db.domain.operations import DisputeResolve, ExtensionGrant, StepLapse
from db.domain.operations.vote_cast import DONE
from db.domain.route import ACKNOWLEDGEMENT, FINAL, final_step

DECIDING = frozenset({*DONE, "reject"})


@dataclass(slots=True)
class RunActs:
    """The counted acts that name one run, in order.

    Attributes:
        later: votes on runs of the same route that followed this one, each with its stage.
        replaced_by: revisions that took this run's revision's place.
    """

    withdrawals: list[tuple[Counted, str]] = field(default_factory=list)
    lapses: list[tuple[Counted, StepLapse]] = field(default_factory=list)
    resolves: list[tuple[Counted, DisputeResolve]] = field(default_factory=list)
    grants: list[tuple[Counted, ExtensionGrant]] = field(default_factory=list)
    answers: dict[str, Counted] = field(default_factory=dict)
    later: list[tuple[int, Vote]] = field(default_factory=list)
    replaced_by: list[Counted] = field(default_factory=list)

    def known_to(self, viewer: Counted) -> RunActs:
        """The same as somebody saw it."""
        return RunActs(
            [one for one in self.withdrawals if viewer.knows(one[0])],
            [one for one in self.lapses if viewer.knows(one[0])],
            [one for one in self.resolves if viewer.knows(one[0])],
            [one for one in self.grants if viewer.knows(one[0])],
            {vote: at for vote, at in self.answers.items() if viewer.knows(at)},
            [one for one in self.later if viewer.knows(one[1].at)],
        )


def judge_run(run: Run, acts: RunActs) -> None:
    """Fills ``run`` in from its votes, what it keeps, and its acts."""
    run.steps = [
        Step(step.step, number, step.kind, step.units, step.days, step.hours, silence=step.silence)
        for number, stage in enumerate(run.route.stages)
        for step in stage.steps
    ]
    _withdraw(run, acts)
    _four_eyes(run)
    _sign(run)
    for step in run.steps:  # grows while a reassignment adds a step
        _judge_step(run, acts, step)
        run.steps.extend(_added(run, step))
    run.steps.sort(key=lambda step: step.stage)
    _walk(run, acts)
    _stop(run, acts)


def _live(run: Run) -> Iterable[Vote]:
    return (vote for vote in run.votes.values() if vote.standing == "counted")


def _live_on(run: Run, step: Step) -> list[Vote]:
    return [vote for vote in _live(run) if vote.op.step == step.step]


def stage_of(run: Run, vote: Vote) -> int:
    """The stage a vote was given in, -1 where its step is not on the route."""
    step_id = vote.op.step
    while step_id in run.votes:  # a step that a reassignment added
        step_id = run.votes[step_id].op.step
    for number, stage in enumerate(run.route.stages):
        if any(step.step == step_id for step in stage.steps):
            return number
    return -1


def _withdraw(run: Run, acts: RunActs) -> None:
    """A withdrawal counts only if every valid vote of a later stage has seen it."""
    for taken_back, vote_id in acts.withdrawals:
        vote = run.votes.get(vote_id)
        if vote is not None and all(
            one.at.knows(taken_back) for one in _later_than(run, vote, acts)
        ):
            vote.standing = "withdrawn"


def _later_than(run: Run, vote: Vote, acts: RunActs) -> list[Vote]:
    """Votes of a later stage than ``vote``'s, on this run or one that goes on from it."""
    stage = stage_of(run, vote)
    own = [(stage_of(run, one), one) for one in run.votes.values()]
    return [one for number, one in (*own, *acts.later) if number > stage]


def _four_eyes(run: Run) -> None:
    """One member on two steps made apart: neither counts until one is withdrawn."""
    by_member: dict[str, list[Vote]] = {}
    kept = [vote for one in run.kept.values() for vote in one.votes]
    for vote in (*_live(run), *kept):
        if vote.op.verdict in DECIDING:
            by_member.setdefault(vote.at.actor.member, []).append(vote)
    for own in by_member.values():
        if len({vote.op.step for vote in own}) > 1 and any(vote.id in run.votes for vote in own):
            _set_aside(run, own)


def _set_aside(run: Run, votes: Iterable[Vote]) -> None:
    for vote in votes:
        if vote.id in run.votes:
            vote.standing = "not_counted"
        else:
            run.kept = {
                step: one
                for step, one in run.kept.items()
                if vote.id not in {other.id for other in one.votes}
            }


def _sign(run: Run) -> None:
    """The counted approve on the final step is the release; only a stop by name beats it."""
    final = final_step(run.route).step
    signed = [
        vote for vote in _live(run) if vote.op.step == final and vote.op.verdict == "approve"
    ]
    if signed and run.ended != "recalled":
        run.signatures = tuple(vote.id for vote in signed)
        run.release, run.released_at = signed[0].id, signed[0].at.act.clock


def _unseen_by_release(run: Run, act: Counted) -> bool:
    """Whether a final signature exists that has not seen an act."""
    signed = (run.votes[one].at for one in run.signatures)
    return any(one.id != act.id and not one.knows(act) for one in signed)


def _judge_step(run: Run, acts: RunActs, step: Step) -> None:
    step.extended = extended_to(step.step, acts.grants)
    lapses = _lapses_of(run, acts, step)
    timely = [vote for vote in _live_on(run, step) if not _is_late(run, lapses, vote)]
    done = [vote for vote in timely if vote.op.verdict in DONE]
    against = [vote for vote in timely if vote.op.verdict == "reject"]
    if run.signatures and step.kind == FINAL:
        _decide(step, "done", "approve", [vote for vote in done if vote.id in run.signatures])
    elif at_odds(done, against):
        _contest(run, acts, step, done, against)
    elif against and not run.signatures:
        _decide(step, "done", "reject", against)
    elif done:
        _decide(step, "done", strictest(done), done)
    else:
        _undecided(run, step, lapses)


def _lapses_of(run: Run, acts: RunActs, step: Step) -> list[Counted]:
    """Silences that hold against time given unseen, unless a final signature had not seen it."""
    return [
        at
        for at, op in acts.lapses
        if op.step == step.step
        if all(_unseen_by_release(run, one) for one in outlasted_by(at, op, acts.grants))
    ]


def _is_late(run: Run, lapses: Sequence[Counted], vote: Vote) -> bool:
    """A vote beside a lapse beats it, unless a final signature that has not seen it exists."""
    if not _unseen_by_release(run, vote.at):
        return False
    return bool(lapses) or vote.op.verdict == "reject"


def _decide(step: Step, state: str, result: str, votes: Sequence[Vote]) -> None:
    step.state, step.result = state, result
    step.votes = tuple(vote.id for vote in votes)
    step.closed_at = min((vote.at.act.clock for vote in votes), default=0)


def _contest(
    run: Run, acts: RunActs, step: Step, done: Sequence[Vote], against: Sequence[Vote]
) -> None:
    """Both votes stay; a resolution decides, unless it is contradicted (3-ledger §3.2)."""
    sides = [*done, *against]
    kept = resolution([one for one in acts.resolves if one[1].step == step.step], sides)
    if kept is None and run.signatures:
        _decide(step, "done", strictest(done), done)
    elif kept is None:
        _decide(step, "contested", "", sides)
        run.contested = True
    elif kept == "":
        _decide(step, "done", "new_revision", sides)
    else:
        won, lost = (done, against) if kept in {vote.id for vote in done} else (against, done)
        for vote in lost:
            vote.standing = "not_counted"
        _decide(step, "done", strictest(won), won)


def _undecided(run: Run, step: Step, lapses: Sequence[Counted]) -> None:
    """No vote decides: what the run before left, silence, or another unit does."""
    passed_on = [vote for vote in _live_on(run, step) if vote.op.verdict == "reassign"]
    kept = run.kept.get(step.step)
    silent = _silence(run, step, lapses)
    if kept is not None:
        _decide(step, "lapsed" if kept.result == "lapsed" else "done", kept.result, kept.votes)
        step.carried, step.closed_at = True, run.submit.act.clock
    elif silent is not None:
        step.state, step.result, step.closed_at = "lapsed", "lapsed", silent.act.clock
    elif passed_on:
        _decide(step, "reassigned", "reassign", passed_on)


def _silence(run: Run, step: Step, lapses: Sequence[Counted]) -> Counted | None:
    """The lapse that holds: whoever spoke here had been heard, or spoke too late."""
    spoken = [vote.at for vote in _live_on(run, step)]
    for lapse in lapses:
        if all(lapse.knows(one) or _unseen_by_release(run, one) for one in spoken):
            return lapse
    return None


def _added(run: Run, step: Step) -> list[Step]:
    """The steps that reassignments add: while theirs is passed on, or if one was decided on."""
    return [
        Step(vote.id, step.stage, step.kind, (vote.op.to,), step.days, step.hours, step.silence)
        for vote in run.votes.values()
        if vote.op.step == step.step and vote.op.verdict == "reassign"
        if vote.id in step.votes or _was_decided(run, vote.id)
    ]


def _was_decided(run: Run, step_id: str) -> bool:
    return any(vote.op.step == step_id and vote.op.verdict in DECIDING for vote in _live(run))


def _walk(run: Run, acts: RunActs) -> None:
    """Opens stage after stage; a stage opens when every step before it is decided."""
    opened_at = max(run.submit.act.clock, 1)
    for number in range(len(run.route.stages)):
        steps = [step for step in run.steps if step.stage == number]
        for step in steps:
            step.opened_at = opened_at
            if step.state == "waiting":
                step.state = "open"
                _suspend(run, acts, step)
        blocking = [step for step in steps if step.kind != ACKNOWLEDGEMENT]
        if not all(step.decided for step in blocking):
            return
        run.stage = number + 1
        opened_at = max((step.closed_at for step in blocking), default=0) or opened_at


def _suspend(run: Run, acts: RunActs, step: Step) -> None:
    """An open ask-back suspends the step; the asking unit may decide at any time."""
    rests = []
    for vote in _live_on(run, step):
        if vote.op.verdict != "ask_back":
            continue
        answer = acts.answers.get(vote.id)
        rests.append((vote.at.act.clock, answer.act.clock if answer else 0))
        if answer is None:
            step.state = "suspended"
            step.votes = (*step.votes, vote.id)
    step.rests = tuple(rests)


def _stop(run: Run, acts: RunActs) -> None:
    """What stops the run; a release that has not seen a rejection stands (late objection)."""
    if run.ended == "recalled":
        run.stopped = "recalled"
    elif run.signatures:
        run.contested = False
        for vote in _live(run):
            _mark_late(run, vote)
    elif run.refused:
        due = all(step.result == "new_revision" for step in run.steps if step.against)
        run.stopped = "new_revision_due" if due else "rejected"
    elif acts.replaced_by:
        run.stopped = "replaced"


def _mark_late(run: Run, vote: Vote) -> None:
    """What a final signature had not seen, or had seen settled and is open again."""
    final = vote.op.step == final_step(run.route).step
    objects = vote.op.verdict == "reject" or (
        final and vote.op.verdict == "approve_with_conditions"
    )
    step = run.step(vote.op.step)
    counts = step is None or step.kind == ACKNOWLEDGEMENT or final
    if objects:
        vote.standing, run.late_objection = "late", True
    elif vote.op.verdict in DECIDING and not counts and _unseen_by_release(run, vote.at):
        vote.standing = "late"
