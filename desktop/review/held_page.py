"""Keeps in sight what a person reads when a newer revision arrives."""

from dataclasses import replace

from db.rows import ReviewPage


def held(before: ReviewPage, page: ReviewPage) -> ReviewPage:
    """Return a page as it is to be shown after another one of the same draft.

    A newer revision begins a run of its own. Until it is looked at, route, votes and whose
    decision it was stay those of the revision in sight; what may be done is as of now.
    """
    if before.draft != page.draft or before.shown.digest != page.shown.digest:
        return page
    if not page.newer or before.run == page.run:
        return page
    return replace(
        page,
        state=before.state,
        run=before.run,
        route_name=before.route_name,
        submitted_at=before.submitted_at,
        submitted_by=before.submitted_by,
        stages=before.stages,
        votes=before.votes,
        conditions=before.conditions,
        my_step=before.my_step,
        for_unit=before.for_unit,
        for_unit_name=before.for_unit_name,
        why=before.why,
    )
