"""One draft as the JSON of 4-formats §4.1."""

from __future__ import annotations

from typing import Any

from db.cli.dates import moment
from db.cli.pinned import pinned
from db.rows import CommentRow, MediumRow, ResolutionRow, ReviewPage, StageRow, VoteRow


def page_document(page: ReviewPage, revisions: list[ReviewPage]) -> dict[str, Any]:
    """``show --json``."""
    return {
        "draft": page.draft,
        "title": page.title,
        "topic": page.topic,
        "house": page.house,
        "state": page.state,
        "flags": list(page.flags),
        "notices": list(page.notices),
        "external_ref": page.external_ref,
        "note": page.note,
        "priority": page.priority,
        "revisions": [_revision(one) for one in revisions],
        "route": {
            "name": page.route_name,
            "run": page.run,
            "stages": [_stage(one) for one in page.stages],
        },
        "votes": [_vote(one, page) for one in page.votes],
        "conditions": [
            {"id": one.id, "vote": one.vote, "text": one.text, "ticked": one.ticked}
            for one in page.conditions
        ],
        "questions": [
            {
                "vote": one.vote,
                "unit": one.unit_name,
                "text": one.text,
                "answer": one.answer,
                "at": moment(one.at),
            }
            for one in page.questions
        ],
        "resolutions": [_resolution(one) for one in page.resolutions],
        "comments": [_comment(one) for one in page.comments],
        "publications": [
            {
                "id": one.id,
                "channel": one.channel,
                "at": moment(one.at),
                "url": one.url,
                "text": one.text,
                "deviation": one.deviation,
            }
            for one in page.publications
        ],
        "boosts": [
            {
                "id": one.id,
                "channel": one.channel,
                "revision": one.revision,
                "cents": one.cents,
                "granted": one.granted,
                "budget": one.budget,
                "from": moment(one.since),
                "to": moment(one.until),
                "state": one.state,
                "unit": one.unit_name,
                "answered_by": one.answered_by,
                "reason": one.reason,
            }
            for one in page.boosts
        ],
        "checks": [
            {
                "rule": one.rule,
                "level": one.level,
                "place": one.place,
                "text": one.text,
                "remedy": one.remedy,
                "exception": one.exception,
                "exception_by": one.exception_by,
                "exception_at": moment(one.exception_at),
                "exception_reason": one.exception_reason,
            }
            for one in page.checks
        ],
    }


def _revision(page: ReviewPage) -> dict[str, Any]:
    shown = page.shown
    return {
        "number": shown.number,
        "label": shown.label,
        "digest": shown.digest,
        "title": page.title,
        "texts": {one.channel: one.text for one in page.texts if one.id},
        "channels": list(shown.channels),
        "media": [_medium(one) for one in page.media],
        "planned_at": moment(shown.planned_at),
        "labels": list(shown.labels),
        "at": moment(shown.at),
        "by": shown.by,
    }


def _medium(one: MediumRow) -> dict[str, Any]:
    return {
        "id": one.id,
        "digest": one.digest,
        "name": one.name,
        "type": one.type,
        "size": one.size,
        "width": one.width,
        "height": one.height,
        "alt_text": one.alt_text,
        "credit": one.credit,
        "licence": one.licence,
        "here": bool(one.path),
    }


def _stage(one: StageRow) -> dict[str, Any]:
    return {
        "number": one.number,
        "name": one.name,
        "state": one.state,
        "steps": [
            {
                "step": step.step,
                "kind": step.kind,
                "state": step.state,
                "result": step.result,
                "units": list(step.units),
                "due": moment(step.due),
                "silence": step.silence,
                "away_until": moment(step.away_until),
                "away": [{"member": who, "to": moment(until)} for who, until in step.away],
                "deputies": list(step.deputies),
            }
            for step in one.steps
        ],
    }


def _vote(one: VoteRow, page: ReviewPage) -> dict[str, Any]:
    words = {row.id: row.text for row in page.conditions}
    return {
        "id": one.id,
        "step": one.step,
        "unit": one.unit,
        "unit_name": one.unit_name,
        "for_unit": one.for_unit,
        "verdict": one.verdict,
        "revision": one.revision,
        "digest": one.digest,
        "reason": one.reason,
        "conditions": [{"id": row, "text": words.get(row, "")} for row in one.conditions],
        "come_back": one.come_back,
        "at": moment(one.at),
        "by": one.by,
        "standing": one.standing,
    }


def _resolution(one: ResolutionRow) -> dict[str, Any]:
    return {
        "id": one.id,
        "run": one.run,
        "step": one.step,
        "revision": one.revision,
        "unit": one.unit_name,
        "by": one.by,
        "at": moment(one.at),
        "keep": one.keep,
        "reason": one.reason,
        "stands": one.stands,
    }


def _comment(one: CommentRow) -> dict[str, Any]:
    return {
        "id": one.id,
        "number": one.number,
        "unit": one.unit_name,
        "by": one.by,
        "text": one.text,
        "at": moment(one.at),
        "revision": one.revision,
        "anchor": dict(one.anchor),
        "place": pinned(one),
        "passage": one.passage,
        "reply_to": one.reply_to,
        "must_settle": one.must_settle,
        "settled": one.settled,
        "proposal": one.proposal,
    }
