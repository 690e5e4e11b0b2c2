"""What of the acts cut off must stay because a release or publication rests on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from db.domain.draft import Counted
from db.domain.operations import DraftSubmit, PublicationRecord, RevisionAdd, VoteCast
from db.domain.revision import forebears
from db.domain.route import final_step
from db.domain.space import Space


def divided(
    lawful: Sequence[Counted], cut_off: Sequence[Counted], space: Space
) -> tuple[list[Counted], list[Counted]]:
    """What counts and what is cut off, both in the order given.

    A release or a publication that stands keeps the draft, the revisions and the submit it rests
    on (3-ledger §3.3); votes and silences are gone.

    Args:
        lawful: acts that were legal in their own past.
        cut_off: those of them that do not stand.
        space: the folded space.
    """
    if not cut_off:
        return list(lawful), []
    gone = {one.id for one in cut_off}
    kept = _rested_on(lawful, gone, space)
    counted = [one for one in lawful if one.id not in gone or one.id in kept]
    return counted, [one for one in lawful if one.id in gone]


def _rested_on(lawful: Sequence[Counted], gone: set[str], space: Space) -> set[str]:
    by_id = {one.id: one for one in lawful}
    parents = {one.id: one.act.op.parents for one in lawful if isinstance(one.act.op, RevisionAdd)}
    creates = {one.id for one in lawful if one.act.kind == "draft.create"}
    found: set[str] = set()
    for one in lawful:
        if one.id not in gone:
            for submit, revision in _released(one, by_id, space):
                found |= {submit, revision} | forebears(parents, revision) | creates
    return found


def _released(
    one: Counted, by_id: Mapping[str, Counted], space: Space
) -> Iterator[tuple[str, str]]:
    match one.act.op:
        case PublicationRecord(revision):
            yield "", revision
        case VoteCast(run, step, revision, "approve") if run in by_id:
            submit = by_id[run].act.op
            if isinstance(submit, DraftSubmit):
                route = space.routes.get(submit.route_entry)
                if route is not None and final_step(route).step == step:
                    yield run, revision
