"""Judges one run: steps, contests, lapses, the release (3-ledger §3.2, the table of pairs)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from db.domain.draft import Counted, Run, Step, Vote
from db.domain.operations import DisputeResolve, StepLapse
from db.domain.operations.vote_cast import DONE
from db.domain.route import ACKNOWLEDGEMENT, FINAL, final_step

DECIDING = frozenset({*DONE, "reject"})


@dataclass(slots=True)
class RunActs:
    """The counted acts that name one run, in order.

    Attributes:
        carried: by step id, votes of the run before that stand for this revision.
        replaced_by: revisions that took this run's revision's place.
    """

    withdrawals: list[tuple[Counted, str]] = field(default_factory=list)
    lapses: list[tuple[Counted, StepLapse]] = field(default_factory=list)
    resolves: list[tuple[Counted, DisputeResolve]] = field(default_factory=list)
    recalls: list[Counted] = field(default_factory=list)
    answers: dict[str, Counted] = field(default_factory=dict)
    carried: dict[str, Vote] = field(default_factory=dict)
    replaced_by: list[Counted] = field(default_factory=list)


def judge_run(run: Run, acts: RunActs) -> None:
    """Fills ``run`` in from its votes and acts."""
    run.steps = [
        Step(step.step, number, step.kind, step.units, step.days, step.hours, silence=step.silence)
        for number, stage in enumerate(run.route.stages)
        for step in stage.steps
    ]
    _add_reassigned(run)
    _withdraw(run, acts)
    _four_eyes(run.votes.values())
    _release(run, acts)
    _walk(run, acts)
    _stop(run, acts)


def _live(run: Run) -> list[Vote]:
    return [vote for vote in run.votes.values() if vote.standing == "counted"]


def _add_reassigned(run: Run) -> None:
    for vote in run.votes.values():
        parent = run.step(vote.op.step)
        if vote.op.verdict == "reassign" and parent is not None and vote.op.to:
            added = Step(
                vote.id,
                parent.stage,
                parent.kind,
                (vote.op.to,),
                parent.days,
                parent.hours,
                silence=parent.silence,
            )
            run.steps.append(added)
    run.steps.sort(key=lambda step: step.stage)


def _withdraw(run: Run, acts: RunActs) -> None:
    """A withdrawal counts only if every valid vote of a later stage has seen it."""
    for taken_back, vote_id in acts.withdrawals:
        vote = run.votes.get(vote_id)
        if vote is None or vote.at.actor.member != taken_back.actor.member:
            continue
        stage = _stage_of(run, vote)
        later = [one for one in run.votes.values() if _stage_of(run, one) > stage]
        if all(one.at.knows(taken_back) for one in later):
            vote.standing = "withdrawn"


def _stage_of(run: Run, vote: Vote) -> int:
    step = run.step(vote.op.step)
    return -1 if step is None else step.stage


def _four_eyes(votes: Iterable[Vote]) -> None:
    """One member on two steps made apart: neither counts until one is withdrawn."""
    by_member: dict[str, list[Vote]] = {}
    for vote in votes:
        if vote.standing == "counted" and vote.op.verdict in DECIDING:
            by_member.setdefault(vote.at.actor.member, []).append(vote)
    for own in by_member.values():
        if len({vote.op.step for vote in own}) > 1:
            for vote in own:
                vote.standing = "not_counted"


def _release(run: Run, acts: RunActs) -> None:
    """The counted approve on the final step is the release; a recall stops even that."""
    final = final_step(run.route).step
    signed = [
        vote for vote in _live(run) if vote.op.step == final and vote.op.verdict == "approve"
    ]
    if signed and not acts.recalls:
        run.release, run.released_at = signed[0].id, signed[0].at.act.clock


def _unseen_by_release(run: Run, act: Counted) -> bool:
    signed = run.votes.get(run.release)
    return signed is not None and not signed.at.knows(act) and signed.id != act.id


def _walk(run: Run, acts: RunActs) -> None:
    """Opens stage after stage; a stage opens when every step before it is decided."""
    opened_at, is_open = run.submit.act.clock, True
    for number in range(len(run.route.stages)):
        steps = [step for step in run.steps if step.stage == number]
        for step in steps:
            _judge_step(run, acts, step)
            if not is_open:
                continue
            step.opened_at = opened_at
            if step.state == "waiting":
                step.state = "open"
                _suspend(run, acts, step)
        blocking = [step for step in steps if step.kind != ACKNOWLEDGEMENT]
        if is_open and all(step.decided for step in blocking):
            run.stage = number + 1
            opened_at = max((step.closed_at for step in blocking), default=opened_at) or opened_at
        else:
            is_open = False


def _judge_step(run: Run, acts: RunActs, step: Step) -> None:
    votes = [
        vote for vote in _live(run) if vote.op.step == step.step and not _is_late(run, acts, vote)
    ]
    done = [vote for vote in votes if vote.op.verdict in DONE]
    against = [vote for vote in votes if vote.op.verdict == "reject"]
    if done and against and step.kind != FINAL and _same_unit(done, against):
        _contest(run, acts, step, done, against)
    elif against and not (run.release and step.kind == FINAL):
        _decide(step, "done", "reject", against)
    elif done:
        _decide(step, "done", _strictest(done), done)
    elif step.step in acts.carried:
        vote = acts.carried[step.step]
        _decide(step, "done", vote.op.verdict, [vote])
        step.carried, step.closed_at = True, run.submit.act.clock
    else:
        _lapse_or_reassign(run, acts, step)


def _strictest(done: Sequence[Vote]) -> str:
    """Approve beside approve with conditions: the conditions count."""
    verdicts = [vote.op.verdict for vote in done]
    return "approve_with_conditions" if "approve_with_conditions" in verdicts else verdicts[0]


def _same_unit(done: Iterable[Vote], against: Iterable[Vote]) -> bool:
    return not {vote.op.unit for vote in done}.isdisjoint({vote.op.unit for vote in against})


def _decide(step: Step, state: str, result: str, votes: Sequence[Vote]) -> None:
    step.state, step.result = state, result
    step.votes = tuple(vote.id for vote in votes)
    step.closed_at = min(vote.at.act.clock for vote in votes)


def _lapse_of(run: Run, acts: RunActs, step: str) -> Counted | None:
    return next((at for at, op in acts.lapses if op.step == step and op.run in run.ids), None)


def _is_late(run: Run, acts: RunActs, vote: Vote) -> bool:
    """A vote beside a lapse beats it, unless a final signature that has not seen it exists."""
    lapse = _lapse_of(run, acts, vote.op.step)
    if lapse is None or vote.op.verdict not in DECIDING:
        return False
    if _unseen_by_release(run, vote.at):
        vote.standing = "late"
        run.late_objection = run.late_objection or vote.op.verdict == "reject"
        return True
    return False


def _lapse_or_reassign(run: Run, acts: RunActs, step: Step) -> None:
    lapse = _lapse_of(run, acts, step.step)
    if lapse is not None:
        step.state, step.result, step.closed_at = "lapsed", "lapsed", lapse.act.clock
        return
    passed_on = [vote for vote in _live(run) if _passes_on(vote, step)]
    if passed_on:
        _decide(step, "reassigned", "reassign", passed_on)


def _passes_on(vote: Vote, step: Step) -> bool:
    return vote.op.step == step.step and vote.op.verdict == "reassign"


def _contest(run: Run, acts: RunActs, step: Step, done: list[Vote], against: list[Vote]) -> None:
    """Both votes stay; a resolution decides, unless it is contradicted (3-ledger §3.2)."""
    sides = [*done, *against]
    if any(_unseen_by_release(run, vote.at) for vote in sides) and run.release:
        _decide(step, "done", _strictest(done), done)
        return
    kept = _resolution(acts, run, step, sides)
    if kept is None:
        _decide(step, "contested", "", sides)
        run.contested = True
    elif kept == "":
        _decide(step, "done", "new_revision", sides)
    else:
        winner = next(vote for vote in sides if vote.id == kept)
        for vote in sides:
            if (vote.op.verdict == "reject") != (winner.op.verdict == "reject"):
                vote.standing = "not_counted"
        _decide(step, "done", winner.op.verdict, [winner])


def _resolution(acts: RunActs, run: Run, step: Step, sides: list[Vote]) -> str | None:
    """The vote kept, "" for a new revision, None while nothing settles it."""
    given = [(at, op) for at, op in acts.resolves if op.step == step.step and op.run in run.ids]
    newest = [one for one in given if not any(other[0].knows(one[0]) for other in given)]
    kept = {op.keep for _, op in newest}
    if len(kept) != 1:
        return None
    keep = kept.pop()
    winner = next((vote for vote in sides if vote.id == keep), None)
    if keep and winner is None:
        return None
    rejects = winner is None or winner.op.verdict == "reject"
    unseen = [vote for vote in sides if not any(at.knows(vote.at) for at, _ in newest)]
    if any((vote.op.verdict == "reject") != rejects for vote in unseen):
        return None
    return keep


def _suspend(run: Run, acts: RunActs, step: Step) -> None:
    """An open ask-back suspends the step; the asking unit may decide at any time."""
    asked = [
        vote for vote in _live(run) if vote.op.step == step.step and vote.op.verdict == "ask_back"
    ]
    rests = []
    for vote in asked:
        answer = acts.answers.get(vote.id)
        rests.append((vote.at.act.clock, answer.act.clock if answer else 0))
        if answer is None:
            step.state = "suspended"
            step.votes = (*step.votes, vote.id)
    step.rests = tuple(rests)


def _stop(run: Run, acts: RunActs) -> None:
    """What stops the run; a release that has not seen a rejection stands (late objection)."""
    if acts.recalls:
        run.stopped = "recalled"
        return
    rejected = [step for step in run.steps if step.against]
    if run.release:
        for vote in _live(run):
            if vote.op.verdict == "reject":
                vote.standing, run.late_objection = "late", True
            elif vote.op.verdict in DECIDING and _beside_release(run, vote):
                vote.standing = "late"
        run.contested = False
        return
    if rejected:
        due = all(step.result == "new_revision" for step in rejected)
        run.stopped = "new_revision_due" if due else "rejected"
    elif acts.replaced_by:
        run.stopped = "replaced"


def _beside_release(run: Run, vote: Vote) -> bool:
    step, final = run.step(vote.op.step), run.votes[run.release]
    if step is None or step.kind == ACKNOWLEDGEMENT or vote.op.step == final.op.step:
        return False
    return not final.at.knows(vote.at)
