"""The review page: one draft with everything a decision needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from db.domain.draft import Draft, Revision, Run, Step, Vote
from db.domain.media_types import is_subtitle
from db.domain.space import Space
from db.projections.caches import HolidaysOf, due_at
from db.projections.checks import Judged
from db.projections.draft_rows import shown_revision
from db.queries.boosts import boost_rows
from db.queries.checks import check_rows
from db.queries.comments import comment_rows
from db.queries.deputies import away, deputies_of
from db.queries.halts import halt_notices, held_back
from db.queries.more_time import more_time
from db.queries.names import Names
from db.queries.permits import behalf_of, exception_permits, locked, my_step, permits
from db.queries.talk import publication_rows, question_rows, resolution_rows
from db.queries.viewer import Viewer
from db.queries.why import why_row
from db.reference.text_measure import measure
from db.rows import (
    ConditionRow,
    MediumRow,
    PendingRow,
    ReviewPage,
    RevisionRow,
    StageRow,
    StepRow,
    TextRow,
    VoteRow,
)
from db.rows.sentences import notices
from db.sentence import Sentence

PathOf = Callable[[str], str]
RUNNING = {"in_review", "contested"}


def review_page(  # noqa: PLR0913, PLR0917 - everything the page is made of
    draft: Draft,
    space: Space,
    viewer: Viewer,
    digest: str,
    holidays_of: HolidaysOf,
    path_of: PathOf,
    pending: tuple[PendingRow, ...],
    judge: Callable[[str], Sequence[Judged]],
) -> ReviewPage:
    """The page of ``draft`` at a revision ("" = the newest); path_of gives "" where not here.

    ``judge`` tells what the checks say of a revision.
    """
    names = Names(space)
    shown = draft.revisions.get(digest) or shown_revision(draft)
    created = draft.created
    assert shown is not None and created is not None  # noqa: S101, PT018 - the door checked
    newest = shown_revision(draft)
    texts, media = _texts(draft, shown), medium_rows(draft, shown, path_of)
    checks = check_rows(judge(shown.id), draft, names)
    run = _circulating(draft)
    stages = _stages(draft, run, space, viewer, holidays_of, names) if run else ()
    return ReviewPage(
        draft=draft.id,
        title=_word(draft, shown.op.title),
        topic=_word(draft, shown.op.topic),
        note=_word(draft, draft.note),
        priority=draft.priority,
        external_ref=created.ref,
        house=names.house_code(created.house),
        house_name=names.house_name(created.house),
        unit_name=names.unit(created.unit),
        lead_unit=names.unit(created.lead),
        state=draft.state,
        flags=tuple(sorted(draft.flags)),
        shown=_revision(draft, shown, names),
        revisions=tuple(_revision(draft, one, names) for one in draft.revisions.values()),
        newer="" if newest is None or newest.id == shown.id else newest.id,
        texts=texts,
        media=media,
        route_name=_route_name(draft, space),
        submitted_at=run.submit.act.clock if run else 0,
        submitted_by=names.unit(run.submit.actor.unit) if run else "",
        run=run.id if run else "",
        stages=stages,
        votes=_votes(draft, names, viewer),
        conditions=_conditions(draft, shown, names),
        questions=question_rows(draft, names),
        comments=comment_rows(draft, shown, names, viewer),
        publications=publication_rows(draft),
        checks=checks,
        permits=(
            *held_back(
                locked(permits(draft, space, viewer, shown.id, missing=_missing(media)), checks),
                draft,
                space,
                viewer,
            ),
            *exception_permits(draft, space, viewer, shown.id, checks),
        ),
        pending=pending,
        resolutions=resolution_rows(draft, names),
        boosts=boost_rows(draft, names, viewer),
        notices=(*halt_notices(draft, space, viewer), *notices(draft.flags)),
        **_standing(draft, space, viewer, holidays_of, names),
    )


def _circulating(draft: Draft) -> Run | None:
    """The run a page shows: not one that a revision nobody has submitted yet has replaced."""
    run = draft.run
    return None if run is None or _is_replaced(draft, run) else run


def _is_replaced(draft: Draft, run: Run) -> bool:
    return draft.state == "draft" and run.stopped == "replaced"


def _standing(
    draft: Draft, space: Space, viewer: Viewer, holidays_of: HolidaysOf, names: Names
) -> dict[str, Any]:
    """For which unit I would vote, why the draft waits for me, and the space's wordings."""
    offered, words = space.deputies.templates, space.deputies.wordings
    found: dict[str, Any] = {
        "my_step": "",
        "templates": {
            verdict: tuple(words[one].text for one in op.texts if one in words)
            for verdict, op in offered.items()
        },
    }
    run = draft.run
    step = my_step(run, viewer) if run and viewer.votes else None
    if run is None or step is None or not _waits(draft, step):
        return found
    behalf = behalf_of(step, viewer)
    if behalf != viewer.unit:
        found |= {"for_unit": behalf, "for_unit_name": names.unit(behalf)}
    found["my_step"] = step.step
    return found | {"why": why_row(run, step, behalf, space, viewer, holidays_of)}


def _waits(draft: Draft, step: Step) -> bool:
    live = draft.state in RUNNING and not step.decided
    return live and step.opened_at > 0 and not step.against


def _missing(media: Sequence[MediumRow]) -> Sentence | None:
    """What is still to come before anybody can consent; None where everything is here."""
    missing = [one for one in media if not one.path]
    if len(missing) > 1:
        return Sentence(
            "{count} von {all} Medien werden noch geholt.", count=len(missing), all=len(media)
        )
    seen = [one for one in media if not is_subtitle(one.type)]
    for one in missing:
        if one not in seen:
            return Sentence("Die Untertitel werden noch geholt.")
        return _fetched(one.type).filled(number=seen.index(one) + 1)
    return None


def _fetched(mime: str) -> Sentence:
    if mime.startswith("video/"):
        return Sentence("Video {number} wird noch geholt.")
    if mime == "application/pdf":
        return Sentence("PDF {number} wird noch geholt.")
    return Sentence("Bild {number} wird noch geholt.")


def _word(draft: Draft, text_id: str) -> str:
    found = draft.texts.get(text_id)
    return found[1].text if found else ""


def _route_name(draft: Draft, space: Space) -> str:
    if draft.run is not None:
        return draft.run.route.name
    newest = space.newest.get(draft.route, "")
    return space.routes[newest].name if newest else ""


def _revision(draft: Draft, one: Revision, names: Names) -> RevisionRow:
    return RevisionRow(
        number=one.op.number,
        label=one.label,
        digest=one.id,
        at=one.at.act.clock,
        by=names.unit(one.at.actor.unit),
        title=_word(draft, one.op.title),
        planned_at=one.op.planned_at,
        channels=one.op.channels,
        labels=one.op.labels,
        current=one.id == draft.current,
        last=one.id in draft.leaves,
    )


def _texts(draft: Draft, shown: Revision) -> tuple[TextRow, ...]:
    rows = []
    for channel in dict.fromkeys((*shown.op.channels, *shown.op.texts)):
        text_id = shown.op.texts.get(channel, "")
        text = _word(draft, text_id)
        found = measure(channel, text)
        rows.append(
            TextRow(
                *(channel, text, text_id, found.count, found.limit),
                *(found.fold_at, found.verified, found.fold_desktop),
            )
        )
    return tuple(rows)


def medium_rows(draft: Draft, shown: Revision, path_of: PathOf) -> tuple[MediumRow, ...]:
    """The media of a revision in its order; path_of gives "" where the file is not here."""
    rows = []
    for ref in shown.op.media:
        if ref.id not in draft.media:
            continue
        op = draft.media[ref.id][1]
        rows.append(
            MediumRow(
                ref.id,
                ref.sha256,
                op.name,
                op.type,
                op.size,
                op.width,
                op.height,
                op.duration_ms,
                op.alt_text,
                op.credit,
                op.licence,
                op.consent,
                path_of(ref.sha256),
                op.people,
                op.consents,
                op.music,
            )
        )
    return tuple(rows)


def _stages(  # noqa: PLR0913, PLR0917
    draft: Draft,
    run: Run,
    space: Space,
    viewer: Viewer,
    holidays_of: HolidaysOf,
    names: Names,
) -> tuple[StageRow, ...]:
    stages = []
    for number, stage in enumerate(run.route.stages):
        steps = tuple(
            _step(draft, one, space, viewer, holidays_of, names)
            for one in run.steps
            if one.stage == number
        )
        state = "done" if number < run.stage else "open" if number == run.stage else "waiting"
        stages.append(StageRow(number, stage.name, state, steps))
    return tuple(stages)


def _step(  # noqa: PLR0913, PLR0917
    draft: Draft,
    step: Step,
    space: Space,
    viewer: Viewer,
    holidays_of: HolidaysOf,
    names: Names,
) -> StepRow:
    waits, behalf = _waits(draft, step), behalf_of(step, viewer)
    due_here = draft.state in RUNNING and not step.decided
    until, gone = away(space, step.units, viewer.now) if due_here else (0, ())
    return StepRow(
        step=step.step,
        kind=step.kind,
        state=step.state,
        result=step.result,
        units=tuple(names.unit_code(one) for one in step.units),
        unit_names=tuple(names.unit(one) for one in step.units),
        opened_at=step.opened_at,
        due=due_at(step, space, holidays_of) if step.opened_at else 0,
        days=step.days,
        hours=step.hours,
        silence=step.silence,
        mine=waits and viewer.votes and bool(behalf),
        votes=step.votes,
        stood_in=behalf not in {"", viewer.unit},
        deputies=tuple(
            names.unit(other)
            for unit in step.units
            for other in deputies_of(space, unit, viewer.now)
            if waits
        ),
        away_until=until,
        away=tuple((names.member(one), end) for one, end in gone),
        closed_at=step.closed_at if step.decided else 0,
        carried=step.carried,
        **more_time(draft, step, viewer, names, runs=due_here and step.opened_at > 0),
    )


def _votes(draft: Draft, names: Names, viewer: Viewer) -> tuple[VoteRow, ...]:
    return tuple(vote_row(draft, vote, names, viewer) for vote in draft.votes.values())


def vote_row(draft: Draft, vote: Vote, names: Names, viewer: Viewer) -> VoteRow:
    """One vote as screens show it."""
    revision = draft.revisions.get(vote.op.revision)
    return VoteRow(
        id=vote.id,
        step=vote.op.step,
        unit=names.unit_code(vote.op.unit),
        unit_name=names.unit(vote.op.unit),
        for_unit=names.unit_code(vote.op.for_unit),
        by=names.member(vote.at.actor.member),
        verdict=vote.op.verdict,
        revision=revision.op.number if revision else 0,
        digest=vote.op.revision,
        reason=_word(draft, vote.op.reason),
        conditions=tuple(one.text for one in vote.op.conditions),
        come_back=vote.op.come_back,
        at=vote.at.act.clock,
        standing=vote.standing,
        own=vote.at.actor.member == viewer.member,
        for_unit_name=names.unit(vote.op.for_unit) if vote.op.behalf != vote.op.unit else "",
    )


def _conditions(draft: Draft, shown: Revision, names: Names) -> tuple[ConditionRow, ...]:
    return tuple(
        ConditionRow(
            one.text,
            vote.id,
            names.unit(vote.op.unit),
            _word(draft, one.text),
            one.about,
            one.text in shown.op.ticked,
            one.comment,
            one.medium,
        )
        for vote in draft.votes.values()
        if vote.standing != "withdrawn"
        for one in vote.op.conditions
    )
