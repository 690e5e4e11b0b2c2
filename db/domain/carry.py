"""What goes on for the next revision: met conditions, kept votes, stages already passed."""

from __future__ import annotations

from collections.abc import Mapping

from db.domain.contest import strictest
from db.domain.draft import Draft, Kept, Run, Step, Vote
from db.domain.operations import RevisionAdd
from db.domain.operations.vote_cast import DONE
from db.domain.revision import DEFAULT_ABOUT, allows, changes_between, forebears
from db.domain.run import RunActs, judge_run

_MADE_OF = ("id", "ids", "submit", "revision", "route_entry", "route", "submits", "ended")


def kept_for(draft: Draft, run: Run, acts: Mapping[str, RunActs]) -> dict[str, Kept]:
    """By step id, what the run before leaves to ``run``.

    Only what the new revision had seen goes on: an approval of the old one made beside it is
    void, like every act beside a new revision. And only what still stands goes on.
    """
    before = _before(draft, run)
    if before is None:
        return {}
    revision = draft.revisions[run.revision]
    seen = Run(**{name: getattr(before, name) for name in _MADE_OF}, kept=before.kept)
    seen.votes = {
        vote.id: Vote(vote.at, vote.op)
        for vote in before.votes.values()
        if revision.at.knows(vote.at)
    }
    judge_run(seen, acts[before.id].known_to(revision.at))
    left = _left(draft, seen, before, revision.op)
    steps = {step.step for stage in run.route.stages for step in stage.steps}
    return {step: kept for step, kept in left.items() if step in steps}


def goes_on(draft: Draft, run: Run, new: RevisionAdd) -> frozenset[str]:
    """Ids of the votes that a submit of ``new`` would keep, had it seen all that is here."""
    kept = _left(draft, run, run, new)
    return frozenset(vote.id for one in kept.values() for vote in one.votes)


def stands(draft: Draft, run: Run, vote: Vote, new: RevisionAdd) -> bool:
    """Whether a vote counted on ``run`` stands for a later revision (3-ledger §3.2)."""
    if vote.op.verdict not in DONE or vote.op.come_back:
        return False
    changes = changes_between(draft.revisions[run.revision].op, new)
    if any(
        vote.op.behalf in keep.units and allows(keep.changes, changes) for keep in run.route.keep
    ):
        return True
    about = {word for one in vote.op.conditions for word in (one.about or DEFAULT_ABOUT)}
    return (
        vote.op.verdict == "approve_with_conditions"
        and vote.op.revision in new.parents
        and {one.text for one in vote.op.conditions} <= set(new.ticked)
        and allows(about, changes)
    )


def _before(draft: Draft, run: Run) -> Run | None:
    """The run that ``run`` goes on from: the last on its route, of a revision it continues."""
    revision = draft.revisions[run.revision]
    older_ids = forebears(draft.parents, run.revision)
    older = [
        one
        for one in draft.runs
        if one.route_entry == run.route_entry
        and not one.ended
        and any(revision.at.knows(submit) for submit in one.submits)
        and one.revision in older_ids
    ]
    last = [one for one in older if not any(other.follows(one) for other in older)]
    return last[0] if len(last) == 1 else None


def _left(draft: Draft, seen: Run, now: Run, new: RevisionAdd) -> dict[str, Kept]:
    """What the run as ``seen`` leaves to a new revision, as far as it stands ``now``."""
    found: dict[str, Kept] = {}
    for step in seen.steps:
        if step.step not in {one.step for stage in seen.route.stages for one in stage.steps}:
            continue
        passed = seen.route.restart == "stage" and step.stage < seen.stage
        kept = _kept(draft, seen, now, step, None if passed else new)
        if kept is not None:
            found[step.step] = kept
    return found


def _kept(draft: Draft, seen: Run, now: Run, step: Step, new: RevisionAdd | None) -> Kept | None:
    """What one step leaves; ``new`` None = its stage is behind, all its votes go on."""
    then, still = _outcome(seen, step), _outcome(now, now.step(step.step))
    if then is None or still is None:
        return None
    votes = tuple(
        draft.votes[one]
        for one in then
        if one in still and (new is None or stands(draft, seen, draft.votes[one], new))
    )
    if votes:
        return Kept(strictest(votes), votes)
    return Kept("lapsed") if new is None and not then and not still else None


def _outcome(run: Run, step: Step | None) -> tuple[str, ...] | None:
    """The votes that decided a step, or the steps it was passed on to; none = by silence."""
    if step is None or not step.decided:
        return None
    if step.state != "reassigned":
        return step.votes
    votes: list[str] = []
    for one in step.votes:
        heir = _outcome(run, run.step(one))
        if heir is None:
            return None
        votes += heir
    return tuple(votes)
