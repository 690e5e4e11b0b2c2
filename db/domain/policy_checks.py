"""Who may ask for an exception from a check, and who grants or declines it: "" = legal, or why.

Whether a check blocks at all depends on the day and on the outside world; that is asked in the
action alone (3-ledger §3.2).
"""

from __future__ import annotations

from db.domain.actor import WRITERS
from db.domain.draft import Counted, Draft
from db.domain.operations import CheckAsk, CheckDecline, CheckOverride, RoutePublish
from db.domain.route import final_step
from db.domain.space import Space

_ENDED = frozenset({"withdrawn", "released", "published", "unpublished", "closed"})


def exception_refusal(one: Counted, draft: Draft, space: Space) -> str:
    """Why a ``check.ask``, ``.override`` or ``.decline`` may not be written on ``draft``."""
    op = one.act.op
    if not isinstance(op, CheckAsk | CheckOverride | CheckDecline):
        return ""
    if isinstance(op, CheckAsk) and not one.actor.may(*WRITERS):
        return "no_right"
    if op.revision not in draft.revisions:
        return "unknown_revision"
    if draft.state in _ENDED:
        return "ended"
    if isinstance(op, CheckDecline) and not _was_asked(op, draft):
        return "unknown_ask"
    return "" if isinstance(op, CheckAsk) else _lift_refusal(one, op, draft, space)


def _was_asked(op: CheckDecline, draft: Draft) -> bool:
    return any(
        at.id == op.ask and isinstance(asked, CheckAsk) and asked.revision == op.revision
        for at, asked in draft.exceptions
    )


def _lift_refusal(
    one: Counted, op: CheckOverride | CheckDecline, draft: Draft, space: Space
) -> str:
    route = final_route(one, draft, space)
    if route is None:
        return "unknown_route"
    if not one.actor.votes or one.actor.unit not in final_step(route).units:
        return "not_final"
    authors = {draft.revisions[op.revision].at.actor.member}
    if draft.create is not None:
        authors.add(draft.create.actor.member)
    return "author_lifts" if one.actor.member in authors else ""


def final_route(one: Counted, draft: Draft, space: Space) -> RoutePublish | None:
    """The route whose final signatory decides: the run's, else the draft's as its author knew it.

    Only what lies in the causal past is asked: a route published later changes nothing.
    """
    run = draft.run
    if run is not None and not run.ended:
        return run.route
    known = [
        space.routes[entry]
        for entry, act in space.published.items()
        if space.routes[entry].route == draft.route
        and one.act.knows(act)
        and space.trust.stands(act, one.act.past)
    ]
    return max(known, key=lambda route: route.number, default=None)
