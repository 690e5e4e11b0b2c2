"""Paid reach of a posting: who may ask for it, who may grant it, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from db.domain.actor import Actor
from db.domain.draft import Counted, Draft
from db.domain.operations import BoostAsk, BoostGrant
from db.domain.route import final_step

ASKED, GRANTED, DECLINED = "asked", "granted", "declined"
_MOST_CENTS = 10**9


class Boost(NamedTuple):
    """One request and its answer.

    Attributes:
        answer: who granted or declined, None while nobody did.      cents: granted, 0 = nothing.
    """

    at: Counted
    op: BoostAsk
    answer: Counted | None
    cents: int

    @property
    def state(self) -> str:
        """Asked, granted or declined."""
        if self.answer is None:
            return ASKED
        return GRANTED if self.cents else DECLINED


def asks(draft: Draft) -> dict[str, tuple[Counted, BoostAsk]]:
    """By entry id, what was asked for."""
    return {at.id: (at, op) for at, op in draft.boosts if isinstance(op, BoostAsk)}


def boosts(draft: Draft) -> tuple[Boost, ...]:
    """Every request with what counts of its answers, in causal order.

    A later answer takes the place of those it had seen; of several made apart the lowest holds:
    money that one of them did not grant is not spent.
    """
    found = []
    for at, op in asks(draft).values():
        answers = [
            (one, given)
            for one, given in draft.boosts
            if isinstance(given, BoostGrant) and given.ask == at.id
        ]
        last = _unanswered(answers)
        answer, given = min(last, key=lambda one: one[1].cents) if last else (None, None)
        found.append(Boost(at, op, answer, given.cents if given else 0))
    return tuple(found)


def _unanswered(
    answers: Sequence[tuple[Counted, BoostGrant]],
) -> list[tuple[Counted, BoostGrant]]:
    return [one for one in answers if not any(other.knows(one[0]) for other, _ in answers)]


def ask_refusal(op: BoostAsk, draft: Draft) -> str:
    """Why a writer may not ask for this; "" = it may."""
    revision = draft.revisions.get(op.revision)
    if revision is None:
        return "unknown_revision"
    if op.channel not in revision.op.channels:
        return "unknown_channel"
    if op.until < op.since:
        return "bad_window"
    return "" if 0 < op.cents <= _MOST_CENTS else "bad_amount"


def grant_refusal(actor: Actor, op: BoostGrant, draft: Draft) -> str:
    """Why a member may not answer a request; "" = it may."""
    asked = asks(draft).get(op.ask)
    if asked is None:
        return "unknown_boost"
    final = any(actor.unit in final_step(run.route).units for run in draft.runs)
    if not (actor.may("lead") or (actor.votes and final)):
        return "no_right"
    if asked[0].actor.member == actor.member:
        return "own_boost"
    return "" if 0 <= op.cents <= asked[1].cents else "bad_amount"
