"""Asking for more time at a step, and giving it: who may, and what a grant does to silence."""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.actor import Actor
from db.domain.draft import Counted, Draft, Run, Step
from db.domain.operations import ExtensionAsk, ExtensionGrant, StepLapse
from db.domain.route import ACKNOWLEDGEMENT

Grants = Sequence[tuple[Counted, ExtensionGrant]]


def refusal_of(
    actor: Actor, op: ExtensionAsk | ExtensionGrant, draft: Draft, run: Run | None
) -> str:
    """Why an act may not be done on a run that may be acted on (None = none); "" = it may."""
    step = run.step(op.step) if run is not None else None
    if run is None:
        return "not_in_review"
    if step is None:
        return "unknown_step"
    refused = _asks(actor, op, step) if isinstance(op, ExtensionAsk) else _grants(actor, op, draft)
    return refused or _not_running(run, step)


def _asks(actor: Actor, op: ExtensionAsk, step: Step) -> str:
    if not actor.votes:
        return "no_vote"
    if actor.unit not in step.units:
        return "other_unit"
    return "" if op.until > 0 else "bad_until"


def _grants(actor: Actor, op: ExtensionGrant, draft: Draft) -> str:
    if not actor.may("lead"):
        return "no_right"
    if op.until < 0 or not (op.until or op.ask):
        return "bad_until"
    asked = {at.id for at, one in draft.extensions if _is_ask_for(one, op)}
    return "" if op.ask in {"", *asked} else "unknown_extension"


def _is_ask_for(one: ExtensionAsk | ExtensionGrant, op: ExtensionGrant) -> bool:
    return isinstance(one, ExtensionAsk) and one.step == op.step


def _not_running(run: Run, step: Step) -> str:
    if run.signatures and step.kind != ACKNOWLEDGEMENT:
        return "ended"
    if step.state == "contested" or step.decided or step.against:
        return "already_decided"
    return "" if step.opened_at else "not_your_turn"


def extended_to(step: str, grants: Grants) -> int:
    """Until when a step was given time, ms, 0 = it was not.

    A later grant takes the place of those it had seen; of several made apart the longest holds.
    """
    here = [one for one in grants if one[1].step == step]
    last = [one for one in here if not any(other.knows(one[0]) for other, _ in here)]
    return max((op.until for _, op in last), default=0)


def outlasted_by(lapse: Counted, op: StepLapse, grants: Grants) -> list[Counted]:
    """The grants beyond a silence's deadline that whoever recorded it had not seen."""
    return [
        at
        for at, given in grants
        if given.step == op.step and given.until > op.deadline and not lapse.knows(at)
    ]


def open_asks(draft: Draft, run: Run, step: str) -> list[tuple[Counted, ExtensionAsk]]:
    """What was asked for at a step and not answered, oldest first."""
    answered = {op.ask for _, op in draft.extensions if isinstance(op, ExtensionGrant)}
    return [
        (at, op)
        for at, op in draft.extensions
        if isinstance(op, ExtensionAsk) and op.step == step and op.run in run.ids
        if at.id not in answered
    ]


def step_to_extend(draft: Draft, run: Run) -> Step | None:
    """The step where somebody waits for an answer, else the one that is open; None = none is."""
    waiting = [one for one in run.steps if one.opened_at and not one.decided and not one.against]
    asked = [one for one in waiting if open_asks(draft, run, one.step)]
    return next(iter(asked or waiting), None)
