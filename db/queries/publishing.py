"""The page of publishing: one release with what every channel of it has come to."""

from __future__ import annotations

from db.domain.comparison_words import Budget, compare_words, places
from db.domain.draft import Counted, Draft, Revision, Run
from db.domain.live import DUE, Posting, deviates, judgement, postings
from db.domain.media_types import is_subtitle
from db.domain.operations import (
    PublicationDrop,
    PublicationEnd,
    PublicationJudge,
    PublicationRecord,
)
from db.domain.operations.publication_judge import ACCEPTED, CORRECTION
from db.domain.space import Space
from db.errors import Refused
from db.projections.draft_rows import shown_revision
from db.projections.posting_rows import UNPUBLISH, mark_of, shown_record
from db.queries.halts import halt_notices
from db.queries.names import Names
from db.queries.permits import publishing_permits
from db.queries.review import PathOf, medium_rows
from db.queries.viewer import Viewer
from db.rows.publishing import ChannelRow, LiveRow, PublishPage, SignedRow, WordRow
from db.rows.review import MediumRow
from db.rows.sentences import notices, sentence


def publish_page(draft: Draft, space: Space, viewer: Viewer, path_of: PathOf) -> PublishPage:
    """The page of a draft that is released, or of which something is recorded.

    Raises:
        Refused: ``not_released``.
    """
    run, revision = released_of(draft)
    created = draft.created
    if created is None or revision is None:
        raise Refused("not_released", sentence("not_released"))
    names = Names(space)
    media = medium_rows(draft, revision, path_of)
    ordered = tuple(sorted(media, key=lambda one: is_subtitle(one.type)))
    channels = _channels(draft, revision, viewer, names, ordered)
    return PublishPage(
        draft=draft.id,
        title=_word(draft, revision.op.title),
        house=names.house_code(created.house),
        house_name=names.house_name(created.house),
        unit_name=names.unit(created.unit),
        external_ref=created.ref,
        state=draft.state,
        revision=revision.op.number,
        label=revision.label,
        digest=revision.id,
        planned_at=revision.op.planned_at,
        released_at=run.released_at if run else 0,
        released_by=_signed_by(draft, run, names),
        channels=channels,
        settled=sum(one.mark not in {DUE, UNPUBLISH} for one in channels),
        package=(),
        permits=publishing_permits(draft, space, viewer),
        notices=(*halt_notices(draft, space, viewer), *notices(draft.flags)),
        labels=revision.op.labels,
        release=_release(draft, run),
        signed=_signed(draft, run, names) if run else (),
    )


def released_of(draft: Draft) -> tuple[Run | None, Revision | None]:
    """The run whose release stands, and its revision; else what was published last."""
    run = draft.run if draft.run and draft.run.released else None
    if run is not None:
        return run, draft.revisions.get(run.revision)
    if not draft.publications:
        return None, None
    last = draft.revisions.get(draft.publications[-1][1].revision)
    return None, last or shown_revision(draft)


def _signed_by(draft: Draft, run: Run | None, names: Names) -> str:
    vote = draft.votes.get(run.release) if run else None
    return names.unit(vote.at.actor.unit) if vote else ""


def _release(draft: Draft, run: Run | None) -> tuple[str, int, str]:
    vote = draft.votes.get(run.release) if run else None
    return (vote.at.act.feed, vote.at.act.seq, vote.id) if vote else ("", 0, "")


def _signed(draft: Draft, run: Run, names: Names) -> tuple[SignedRow, ...]:
    return tuple(
        SignedRow(vote.id, names.unit_code(vote.op.unit), step.kind, vote.op.verdict)
        for step in run.steps
        for vote in (draft.votes[one] for one in step.votes if one in draft.votes)
        if vote.standing == "counted"
    )


def _channels(
    draft: Draft, revision: Revision, viewer: Viewer, names: Names, media: tuple[MediumRow, ...]
) -> tuple[ChannelRow, ...]:
    budget = Budget()
    return tuple(
        _channel(draft, one, revision, viewer, names, media, budget) for one in postings(draft)
    )


def _channel(  # noqa: PLR0913, PLR0917 - what a channel is shown with
    draft: Draft,
    one: Posting,
    revision: Revision,
    viewer: Viewer,
    names: Names,
    media: tuple[MediumRow, ...],
    budget: Budget,
) -> ChannelRow:
    mark, record = mark_of(draft, one), shown_record(draft, one)
    text_id = revision.op.texts.get(one.channel, "")
    planned = revision.op.planned_at
    later = one.state == DUE and (not planned or planned > viewer.now)
    return ChannelRow(
        channel=one.channel,
        state="planned" if later else one.state,
        mark=mark,
        planned_at=planned,
        text=_word(draft, text_id),
        text_gone=bool(text_id) and text_id not in draft.texts,
        media=media,
        live=_live(draft, *record, names, budget) if record else None,
        word=_said(draft, one, mark, names),
        released=bool(one.revision),
    )


def _live(
    draft: Draft, at: Counted, op: PublicationRecord, names: Names, budget: Budget
) -> LiveRow:
    url, _, pasted = _word(draft, op.text).partition("\n\n")
    revision = draft.revisions.get(op.revision)
    released = _word(draft, revision.op.texts.get(op.channel, "")) if revision else ""
    wrong = deviates(draft, op)
    pieces = compare_words(released, pasted, budget) if wrong else ()
    return LiveRow(
        id=at.id,
        at=op.at,
        url=url,
        text=pasted or released,
        pasted=bool(pasted),
        deviation=wrong,
        pieces=pieces,
        places=places(pieces),
        amount=op.amount,
        unit_name=names.unit(at.actor.unit),
        by=names.member(at.actor.member),
        recorded_at=at.act.clock,
    )


def _said(draft: Draft, one: Posting, mark: str, names: Names) -> WordRow | None:
    """The word behind a mark; a demand that was met is told no more."""
    found = one.word
    if found is None and mark in {ACCEPTED, CORRECTION}:
        found = judgement(draft, one)
    op = found.act.op if found else None
    if found is None or not isinstance(op, PublicationDrop | PublicationEnd | PublicationJudge):
        return None
    return WordRow(
        reason=_word(draft, op.reason),
        unit_name=names.unit(found.actor.unit),
        by=names.member(found.actor.member),
        at=op.at if isinstance(op, PublicationEnd) else found.act.clock,
    )


def _word(draft: Draft, text_id: str) -> str:
    found = draft.texts.get(text_id)
    return found[1].text if found else ""
