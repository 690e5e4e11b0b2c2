"""What an act not yet written would do; asked of the fold itself, so that it cannot differ."""

from __future__ import annotations

from db.domain.act import supposed
from db.domain.actor import Actor
from db.domain.draft import Counted
from db.domain.fold import Fold
from db.domain.operations import DraftSubmit, RevisionAdd


def would_void(
    fold: Fold, actor: Actor, clock: int, new: RevisionAdd, route_entry: str
) -> frozenset[str]:
    """Ids of the votes that ``new``, submitted by somebody who has seen all here, would void.

    Those of the last run that an unsubmitted revision has voided already are among them.

    Args:
        fold: of the draft.
        actor: who writes.
        clock: now, ms.
        new: the revision.
        route_entry: the route.publish a submit would name, "" = none is published.
    """
    before = fold.draft()
    run = before.run
    # A revision that was written but not submitted has replaced the run's: its votes fell then.
    lost = set(run.votes) if run is not None and run.stopped == "replaced" else set()
    op = DraftSubmit("revision", before.route, route_entry)
    revision = supposed("revision", actor.feed, clock, new, before.id)
    submit = supposed("submit", actor.feed, clock, op, before.id)
    after = fold.suppose([Counted(revision, actor), Counted(submit, actor)])
    return frozenset(
        vote
        for vote, standing in after.standing.items()
        if standing == "voided" and (vote in lost or before.standing[vote] != "voided")
    )
