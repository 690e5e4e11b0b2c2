"""A unit's verdict on a revision; withdrawal, silence, and the settling of contests."""

from __future__ import annotations

from db.actions.checks import require_no_block
from db.actions.media import MediaDesk
from db.actions.words import add_text, reason
from db.actions.writer import Writer
from db.domain.act import hypothetical
from db.domain.deputies import holds_at
from db.domain.draft import Draft, Run, Step
from db.domain.halt import halt_at, halt_sentence
from db.domain.operations import DisputeResolve, StepLapse, VoteCast, VoteWithdraw
from db.domain.operations.vote_cast import CONSENTING, Condition
from db.domain.remarks import must_sentence, open_musts
from db.domain.route import ACKNOWLEDGEMENT, FINAL
from db.errors import Refused
from db.projections.caches import HolidaysOf, due_at
from db.rows import VoteInput
from db.rows.sentences import sentence

_NEEDS_REASON = {"reject": "reason", "ask_back": "question"}
_ON_ACKNOWLEDGEMENT = frozenset({"acknowledge", "not_concerned", "ask_back", "reassign"})


def cast(writer: Writer, desk: MediaDesk, draft_id: str, given: VoteInput) -> str:
    """Signs one verdict; returns the vote's id.

    Raises:
        Refused: with the code of the rule that says no; nothing is written.
    """
    _require_known_rights(writer)
    draft = writer.draft(draft_id)
    behalf = given.for_unit or writer.actor.unit
    _require_substitution(writer, behalf)
    run, step = find_step(draft, behalf, given)
    if behalf not in step.units:  # said before anything that is none of their business
        raise Refused("other_unit", sentence("other_unit"))
    _check(writer, desk, draft, (run, step), given)
    _require_voter(writer, given)
    text = _words(writer, draft_id, given)
    conditions = tuple(
        Condition(
            reason(writer, draft_id, "condition", one.text),
            tuple(one.about),
            one.comment,
            one.medium,
        )
        for one in given.conditions
    )
    asks = given.verdict == "ask_back"
    vote = VoteCast(
        run=run.id,
        step=step.step,
        revision=given.digest or run.revision,
        verdict=given.verdict,
        unit=writer.actor.unit,
        for_unit=behalf if behalf != writer.actor.unit else "",
        reason=text,
        conditions=conditions,
        come_back=given.come_back,
        to=given.to,
        answer_by=given.answer_by if asks else 0,
        asked=given.asked if asks else (),
    )
    return writer.write(vote, draft_id)


def _require_known_rights(writer: Writer) -> None:
    """An admin's act on rights that this version does not know: nobody votes before an update."""
    if writer.space.beyond:
        raise Refused("update_needed", sentence("update_needed"))


def _require_substitution(writer: Writer, behalf: str) -> None:
    """From when to when somebody stands in binds the act alone, like every rule on days."""
    unit = writer.actor.unit
    if behalf == unit:
        return
    probe = hypothetical(writer.identity.key.feed, writer.clock(), None)
    grants = writer.space.deputies.granted(behalf, unit, probe, writer.space.trust)
    if not grants:
        raise Refused("no_substitution", sentence("no_substitution"))
    if not any(holds_at(one, writer.clock()) for one in grants):
        raise Refused("substitution_over", sentence("substitution_over"))


def _require_voter(writer: Writer, given: VoteInput) -> None:
    """A step handed on to a unit without a voter would stand still."""
    if given.verdict == "reassign" and given.to not in writer.space.voting_units():
        raise Refused("no_voter", sentence("no_voter"))


def _words(writer: Writer, draft_id: str, given: VoteInput) -> str:
    purpose = _NEEDS_REASON.get(given.verdict)
    if purpose:
        return reason(writer, draft_id, purpose, given.reason)
    return add_text(writer, draft_id, "reason", given.reason.strip())


def find_step(draft: Draft, unit: str, given: VoteInput) -> tuple[Run, Step]:
    """The run and the step a verdict is meant for.

    Raises:
        Refused: ``not_in_review``, ``outdated_revision``, ``unknown_step`` or ``no_step``.
    """
    run = draft.run
    if run is None or (run.stopped and not given.digest):
        raise Refused("not_in_review", sentence("not_in_review"))
    if given.digest and given.digest != run.revision:
        raise Refused("outdated_revision", sentence("outdated_revision"))
    if given.step:
        step = run.step(given.step)
        if step is None:
            raise Refused("unknown_step", sentence("unknown_step"))
        return run, step
    return run, _own_step(run, unit)


def _own_step(run: Run, unit: str) -> Step:
    own = [step for step in run.steps if unit in step.units]
    waiting = [step for step in own if step.opened_at and not step.decided and not step.against]
    for step in (*waiting, *[one for one in own if one.opened_at], *own):
        return step
    raise Refused("no_step", sentence("no_step"))


def _check(
    writer: Writer, desk: MediaDesk, draft: Draft, at: tuple[Run, Step], given: VoteInput
) -> None:
    """What binds the action alone: form, media, checks, open conditions."""
    run, step = at
    if given.verdict == "approve_with_conditions" and not given.conditions:
        raise Refused("no_conditions", sentence("no_conditions"))
    if given.verdict == "reassign" and not given.to:
        raise Refused("no_target", sentence("no_target"))
    fits = (given.verdict in _ON_ACKNOWLEDGEMENT) == (step.kind == ACKNOWLEDGEMENT)
    if not fits and given.verdict in {"acknowledge", *CONSENTING, "reject"}:
        raise Refused("wrong_verdict", sentence("wrong_verdict"))
    if given.verdict in CONSENTING and run.revision in draft.revisions:
        desk.require(one.sha256 for one in draft.revisions[run.revision].op.media)
        require_no_block(writer, draft, run.revision)
    if given.verdict == "approve" and step.kind == FINAL:
        _require_no_halt(writer)
        _require_nothing_open(draft, run)


def _require_no_halt(writer: Writer) -> None:
    """During a crisis stop nobody releases; everything else goes on."""
    if writer.space.blackouts and (halt := halt_at(writer.space, writer.clock())):
        raise Refused("halted", halt_sentence(halt))


def _require_nothing_open(draft: Draft, run: Run) -> None:
    """Who releases must not pass over a condition, or a comment that must be settled."""
    if open_conditions(draft, run):
        raise Refused("open_conditions", sentence("open_conditions"))
    if musts := open_musts(draft):
        raise Refused("open_comments", must_sentence(musts))


def open_conditions(draft: Draft, run: Run) -> tuple[str, ...]:
    """Conditions (text ids) of counted votes that this run's revision does not tick."""
    ticked = set(draft.revisions[run.revision].op.ticked)
    votes = {one for step in run.steps for one in step.votes}
    return tuple(
        one.text
        for vote in draft.votes.values()
        if vote.id in votes and vote.standing == "counted"
        for one in vote.op.conditions
        if one.text not in ticked
    )


def withdraw(writer: Writer, draft_id: str) -> None:
    """Takes the acting member's newest counted vote on this draft back."""
    draft, member = writer.draft(draft_id), writer.actor.member
    own = [
        vote
        for vote in draft.votes.values()
        if vote.at.actor.member == member and vote.standing in {"counted", "not_counted"}
    ]
    if not own:
        raise Refused("unknown_vote", sentence("unknown_vote"))
    writer.write(VoteWithdraw(own[-1].id), draft_id)


def resolve(writer: Writer, draft_id: str, keep: str, why: str) -> None:
    """Settles the contested step: the vote to keep, or "" for a new revision."""
    _require_known_rights(writer)
    draft = writer.draft(draft_id)
    run = draft.run
    step = next((one for one in run.steps if one.state == "contested"), None) if run else None
    if run is None or step is None:
        raise Refused("not_contested", sentence("not_contested"))
    text = reason(writer, draft_id, "reason", why)
    act = DisputeResolve(run.id, step.step, run.revision, keep, text)
    writer.write(act, draft_id)


def lapse(writer: Writer, holidays_of: HolidaysOf, draft_id: str, step_id: str = "") -> None:
    """Writes that a step's announced deadline passed in silence.

    Raises:
        Refused: ``too_early`` before the deadline, or the step knows no silence.
    """
    _require_known_rights(writer)
    draft = writer.draft(draft_id)
    run = draft.run
    steps = [
        one
        for one in (run.steps if run else [])
        if one.state == "open" and one.opened_at and (not step_id or one.step == step_id)
    ]
    silent = next((one for one in steps if one.silence), None)
    if run is None or silent is None:
        raise Refused("no_silence", sentence("no_silence"))
    deadline = due_at(silent, writer.space, holidays_of)
    if writer.clock() <= deadline:
        raise Refused("too_early", sentence("too_early"))
    writer.write(StepLapse(run.id, silent.step, deadline), draft_id)
