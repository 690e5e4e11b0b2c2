"""What a run leaves to the run of the next revision: met conditions, kept votes, past stages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.oracle.changes import changed, covered
from tests.oracle.log import Entry, behalf

if TYPE_CHECKING:
    from tests.oracle.draft import Draft
    from tests.oracle.run import Run
    from tests.oracle.station import Station

Legacy = tuple[str, list[Entry]]
UNNAMED = ["title", "texts", "media", "alt_text"]


def forerunner(run: Run) -> Run | None:
    """The one last run on this route, not taken back, of a revision that this one continues.

    Its revision's author must have seen it.
    """
    older = run.draft.forebears(run.revision)
    found = [
        one
        for one in run.draft.runs
        if one.revision in older
        and one.route["id"] == run.route["id"]
        and not one.ended
        and any(run.log.saw(run.revision, submit) for submit in one.ids)
    ]
    last = [one for one in found if not any(other.follows(one) for other in found)]
    return last[0] if len(last) == 1 else None


def left_by(before: Run | None, run: Run) -> dict[str, Legacy]:
    """What goes on: only what the new revision's author had seen, and what still stands."""
    if before is None:
        return {}
    seen = type(run)(before.draft, before.submits, eyes=run.revision)
    found = passed_on(seen, before, run.log.entry[run.revision]["fields"])
    here = {step["step"] for stage in run.stages for step in stage["steps"]}
    return {step: one for step, one in found.items() if step in here}


def passed_on(seen: Run, now: Run, new: dict[str, Any]) -> dict[str, Legacy]:
    """By step of the route: how the run as `seen` decided it, if that holds `now` too."""
    found: dict[str, Legacy] = {}
    for step in [one["step"] for stage in seen.stages for one in stage["steps"]]:
        then, still = outcome(seen.stations[step]), outcome(now.stations[step])
        if then is None or still is None:
            continue
        behind = seen.restarts_at_stage and seen.stations[step].stage < seen.stage
        votes = [one for one in then if one in still and (behind or stands(one, seen, new))]
        if votes:
            found[step] = (_strictest(votes), votes)
        elif behind and not then and not still:
            found[step] = ("lapsed", [])
    return found


def outcome(station: Station) -> list[Entry] | None:
    """The votes that decided a step, or those it was passed on to; none of them = silence."""
    if station.handed_over:
        every = [outcome(station.run.stations[one["id"]]) for one in station.handed_over]
        if any(one is None for one in every):
            return None
        return [vote for votes in every if votes for vote in votes]
    return station.deciders if station.done else None


def stands(vote: Entry, run: Run, new: dict[str, Any]) -> bool:
    """Whether a vote stands for a later revision: its conditions met, or the route keeps it."""
    fields, old = vote["fields"], run.log.entry[run.revision]["fields"]
    if fields["come_back"]:
        return False
    changes = changed(old, new)
    for rule in run.route["fields"]["keep"]:
        if behalf(vote) in rule["units"] and changes <= covered(set(rule["changes"]), changes):
            return True
    words = {word for one in fields["conditions"] for word in (one["about"] or UNNAMED)}
    return (
        fields["verdict"] == "approve_with_conditions"
        and fields["revision"] in new["parents"]
        and all(one["text"] in new["ticked"] for one in fields["conditions"])
        and changes <= covered(words, changes)
    )


def _strictest(votes: list[Entry]) -> str:
    said = {one["fields"]["verdict"] for one in votes}
    order = ["approve_with_conditions", "approve", "not_concerned", "acknowledge"]
    return next(word for word in order if word in said)


def lives_on(vote: Entry, draft: Draft) -> bool:
    """Whether a vote stands on a later run, or will once the newest revision is submitted."""
    for run in draft.runs:
        if not run.dead and any(vote in votes for _, votes in run.left.values()):
            return True
    if len(draft.heads) != 1 or any(one.revision == draft.heads[0] for one in draft.runs):
        return False
    newest = draft.log.entry[draft.heads[0]]
    return draft.log.saw(newest["id"], vote["id"]) and any(
        vote in votes
        for run in draft.standing
        if run.revision in draft.forebears(newest["id"])
        for _, votes in passed_on(run, run, newest["fields"]).values()
    )
