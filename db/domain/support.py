"""What a fork cuts off, and what of it must stay because a release or publication rests on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from db.domain.draft import Counted
from db.domain.operations import DraftSubmit, PublicationRecord, RevisionAdd, VoteCast
from db.domain.revision import forebears
from db.domain.route import final_step
from db.domain.space import Space

_WORDS = frozenset({"text.add", "media.add"})


def divided(
    lawful: Sequence[Counted], space: Space, past: Sequence[int] | None
) -> tuple[list[Counted], list[Counted]]:
    """What counts and what is cut off, both in the order given.

    Words alone decide nothing and always stay. A release or a publication that stands keeps the
    draft, the revisions and the submit it rests on (3-ledger §3.3); votes and silences are gone.

    Args:
        lawful: acts that were legal in their own past.
        space: the folded space.
        past: only forks that somebody with this past had seen; None = all.
    """
    trust = space.trust
    gone = {
        one.id for one in lawful if one.act.kind not in _WORDS and not trust.stands(one.act, past)
    }
    kept = _rested_on(lawful, gone, space) if gone else set()
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
