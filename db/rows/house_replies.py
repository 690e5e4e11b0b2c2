"""The houses' replies of a case: found, added up, changed one by one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from db.domain.records import dataclass
from db.rows.house_reply import DELIVERED, NOTHING, OPEN, HouseReply
from db.rows.inquiry_case import Case


@dataclass(frozen=True, slots=True)
class ReplySum:
    """The answers to one question: sum of the amounts, and codes of the houses by state.

    ``worded``: those of ``delivered`` that wrote a text and named no amount.
    """

    cents: int
    open: tuple[str, ...]
    nothing: tuple[str, ...]
    delivered: tuple[str, ...]
    worded: tuple[str, ...]


def replies_to(case: Case, question: int) -> tuple[HouseReply, ...]:
    """The replies to one question, by house."""
    return tuple(one for one in case.replies if one.question == question)


def reply_of(case: Case, question: int, house: str) -> HouseReply | None:
    """What one house was asked; None = it was not."""
    return next((one for one in replies_to(case, question) if one.house == house), None)


def reply_sum(case: Case, question: int) -> ReplySum:
    """Add up what came in; what is open counts as nothing and is named."""
    found = replies_to(case, question)
    by = {
        state: tuple(one.house for one in found if one.state == state)
        for state in (OPEN, NOTHING, DELIVERED)
    }
    cents = sum(one.cents for one in found if one.cents > 0)
    worded = tuple(one.house for one in found if one.state == DELIVERED and one.cents < 0)
    return ReplySum(cents, by[OPEN], by[NOTHING], by[DELIVERED], worded)


def unasked(case: Case, question: int, houses: Iterable[str]) -> tuple[str, ...]:
    """Those of the houses that nobody asked; a sum lacks them as it lacks what is open."""
    asked = {one.house for one in replies_to(case, question)}
    return tuple(one for one in houses if one not in asked)


def still_open(case: Case) -> tuple[tuple[int, str], ...]:
    """What the letter lacks: (question, house), by question; "" = the text of its answer."""
    answered = [bool(one.strip()) for one in case.answers]
    answered += [False] * (len(case.questions) - len(answered))
    texts = {(n, "") for n, done in enumerate(answered[: len(case.questions)], 1) if not done}
    houses = {(one.question, one.house) for one in case.replies if one.state == OPEN}
    return tuple(sorted(texts | houses))


def with_reply(case: Case, reply: HouseReply) -> Case:
    """Return the case with this in place of what the house had said to the question."""
    others = without_reply(case, reply.question, reply.house).replies
    ordered = sorted((*others, reply), key=lambda one: (one.question, one.house))
    return replace(case, replies=tuple(ordered))


def without_reply(case: Case, question: int, house: str) -> Case:
    """Return the case as if the house had never been asked."""
    kept = (one for one in case.replies if (one.question, one.house) != (question, house))
    return replace(case, replies=tuple(kept))
