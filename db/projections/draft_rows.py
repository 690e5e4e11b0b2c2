"""The rows that show one folded draft."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Table

from db.domain.act import Act
from db.domain.boost import boosts
from db.domain.draft import Draft, Revision, Run, Step
from db.domain.media_types import is_subtitle
from db.domain.operations import (
    CheckAsk,
    CheckDecline,
    CheckOverride,
    ExtensionAsk,
    ExtensionGrant,
)
from db.domain.operations.revision_add import MediumRef
from db.projections.plain import as_json, as_list, as_object
from db.projections.posting_rows import posting_rows
from db.tables import schema
from db.tables.check_tables import boost, check_exception, extension

Row = tuple[object, ...]
Rows = dict[Table, list[Row]]


def draft_rows(draft: Draft, acts: list[Act]) -> Rows:
    """By table, the rows of one draft; a draft whose creation does not count has only refusals."""
    rows: Rows = {table: [] for table in schema.DRAFT_TABLES}
    rows[schema.refused] = [(one, draft.id, code) for one, code in draft.not_counted.items()]
    if draft.created is None:
        return rows
    rows[schema.draft].append(_head(draft, acts))
    _revisions(draft, rows)
    _words(draft, rows)
    _runs(draft, rows)
    _votes(draft, rows)
    _talk(draft, rows)
    _exceptions(draft, rows)
    _extensions(draft, rows)
    _boosts(draft, rows)
    return rows


def shown_revision(draft: Draft) -> Revision | None:
    """The revision a list shows: the released one, the current one, else the newest."""
    if draft.current:
        return draft.revisions[draft.current]
    return list(draft.revisions.values())[-1] if draft.revisions else None


def _text(draft: Draft, text_id: str) -> str:
    found = draft.texts.get(text_id)
    return found[1].text if found else ""


def _head(draft: Draft, acts: list[Act]) -> Row:
    created, made = draft.created, draft.create
    assert created is not None and made is not None  # noqa: S101, PT018 - checked by draft_rows
    shown = shown_revision(draft)
    return (
        draft.id,
        created.ref,
        created.house,
        created.unit,
        created.lead,
        draft.route,
        made.actor.member,
        made.actor.unit,
        made.act.clock,
        max(act.clock for act in acts),
        draft.state,
        as_list(sorted(draft.flags)),
        draft.current,
        shown.id if shown else "",
        draft.run.id if draft.run else "",
        draft.priority,
        draft.note,
        *_shown(draft, shown),
        len(draft.comments),
        sum(not draft.settled.get(one, False) for one in draft.comments),
    )


def _shown(draft: Draft, shown: Revision | None) -> Row:
    if shown is None:
        return ("", 0, "", 0, "", 0, "", "", 0)
    op = shown.op
    first = draft.media.get(op.media[0].id) if op.media else None
    kind, length = (first[1].type, first[1].duration_ms) if first else ("", 0)
    return (
        _text(draft, op.title),
        op.planned_at,
        as_list(op.channels),
        op.number,
        shown.label,
        sum(not _is_subtitle(draft, one) for one in op.media),
        op.media[0].sha256 if op.media else "",
        kind,
        length,
    )


def _is_subtitle(draft: Draft, medium: MediumRef) -> bool:
    known = draft.media.get(medium.id)
    return known is not None and is_subtitle(known[1].type)


def _revisions(draft: Draft, rows: Rows) -> None:
    for one in draft.revisions.values():
        op = one.op
        rows[schema.revision].append(
            (
                one.id,
                draft.id,
                op.number,
                one.label,
                one.at.act.clock,
                one.at.actor.member,
                as_list(op.parents),
                op.title,
                op.topic,
                op.planned_at,
                as_list(op.channels),
                as_list(op.labels),
                as_list(op.ticked),
                str(op.source.get("ref", "")),
                str(op.source.get("row_digest", "")),
            )
        )
        rows[schema.revision_text].extend(
            (one.id, channel, draft.id, text) for channel, text in op.texts.items()
        )
        rows[schema.revision_medium].extend(
            (one.id, position, draft.id, medium.id, medium.sha256)
            for position, medium in enumerate(op.media)
        )


def _words(draft: Draft, rows: Rows) -> None:
    rows[schema.wording] = [
        (one, draft.id, op.purpose, op.channel, op.text) for one, (_, op) in draft.texts.items()
    ]
    rows[schema.medium] = [
        (
            one,
            draft.id,
            op.sha256,
            op.size,
            op.type,
            op.name,
            op.alt_text,
            op.credit,
            op.licence,
            op.consent,
            op.width,
            op.height,
            op.duration_ms,
            op.people,
            as_list(op.consents),
            op.music,
        )
        for one, (_, op) in draft.media.items()
    ]
    rows[schema.medium_consent] = [
        (one, consent, draft.id)
        for one, (_, op) in draft.media.items()
        for consent in dict.fromkeys(op.consents)
    ]


def _runs(draft: Draft, rows: Rows) -> None:
    for run in draft.runs:
        current = run is draft.run
        live = current and not run.stopped and draft.state in {"in_review", "contested"}
        rows[schema.run].append(
            (
                run.id,
                draft.id,
                run.revision,
                run.route_entry,
                run.submit.act.clock,
                run.submit.actor.member,
                run.stage,
                run.stopped,
                run.release,
                run.released_at,
                int(current),
            )
        )
        for position, step in enumerate(run.steps):
            rows[schema.step].append(_step(draft, run, step, position, live=live))
            if live or (current and run.release and step.kind == "acknowledgement"):
                rows[schema.step_unit].extend(_open_for(draft, run, step))


def _open_for(draft: Draft, run: Run, step: Step) -> Iterator[Row]:
    if step.opened_at and step.state in {"open", "suspended", "contested"}:
        for unit in sorted(set(step.units)):
            yield (unit, run.id, step.step, draft.id, step.state)


def _step(draft: Draft, run: Run, step: Step, position: int, *, live: bool) -> Row:
    return (
        run.id,
        step.step,
        draft.id,
        step.stage,
        position,
        step.kind,
        as_list(step.units),
        step.days,
        step.hours,
        int(step.silence),
        step.state,
        step.result,
        as_list(step.votes),
        step.opened_at,
        step.closed_at,
        as_json(step.rests),
        int(live),
    )


def _votes(draft: Draft, rows: Rows) -> None:
    for vote in draft.votes.values():
        op = vote.op
        rows[schema.vote].append(
            (
                vote.id,
                draft.id,
                op.run,
                op.step,
                op.revision,
                op.verdict,
                op.unit,
                op.for_unit,
                vote.at.actor.member,
                vote.at.act.clock,
                op.reason,
                int(op.come_back),
                op.to,
                vote.standing,
            )
        )
        rows[schema.condition].extend(
            (vote.id, position, draft.id, one.text, as_list(one.about), one.comment, one.medium)
            for position, one in enumerate(op.conditions)
        )


_WHAT = {CheckAsk: "asked", CheckOverride: "lifted", CheckDecline: "declined"}


def _exceptions(draft: Draft, rows: Rows) -> None:
    rows[check_exception] = [
        (
            at.id,
            draft.id,
            _WHAT[type(op)],
            op.revision,
            op.rule,
            op.place,
            op.reason,
            "" if isinstance(op, CheckAsk) else op.ask,
            at.actor.member,
            at.actor.unit,
            at.act.clock,
        )
        for at, op in draft.exceptions
    ]


def _extensions(draft: Draft, rows: Rows) -> None:
    rows[extension] = [
        (
            at.id,
            draft.id,
            op.run,
            op.step,
            _answer_of(op),
            op.until,
            op.reason,
            op.ask if isinstance(op, ExtensionGrant) else "",
            at.actor.member,
            at.actor.unit,
            at.act.clock,
        )
        for at, op in draft.extensions
    ]


def _boosts(draft: Draft, rows: Rows) -> None:
    rows[boost] = [
        (
            one.at.id,
            draft.id,
            one.op.revision,
            one.op.channel,
            one.op.cents,
            one.op.budget,
            one.op.since,
            one.op.until,
            one.state,
            one.cents,
            one.at.actor.member,
            one.at.actor.unit,
            one.at.act.clock,
            one.answer.actor.unit if one.answer else "",
            one.answer.act.clock if one.answer else 0,
        )
        for one in boosts(draft)
    ]


def _answer_of(op: ExtensionAsk | ExtensionGrant) -> str:
    if isinstance(op, ExtensionAsk):
        return "asked"
    return "granted" if op.until else "declined"


def _talk(draft: Draft, rows: Rows) -> None:
    for vote, at in draft.answers.items():
        text = getattr(at.act.op, "text", "")
        rows[schema.answer].append((vote, draft.id, text, at.actor.member, at.act.clock))
    for number, (one, (at, op)) in enumerate(draft.comments.items(), start=1):
        rows[schema.comment].append(
            (
                one,
                draft.id,
                number,
                at.actor.member,
                at.actor.unit,
                at.act.clock,
                op.text,
                op.revision,
                as_object(op.anchor),
                op.reply_to,
                int(op.must_settle),
                int(draft.settled.get(one, False)),
            )
        )
    rows[schema.posting] = posting_rows(draft)
    rows[schema.publication] = [
        (at.id, draft.id, op.revision, op.channel, op.at, at.actor.member, op.text, op.amount)
        for at, op in draft.publications
    ]
