"""Questions, resolutions and publications of one draft as rows."""

from __future__ import annotations

from db.domain.draft import Counted, Draft
from db.domain.live import deviates
from db.domain.operations import DisputeResolve, QuestionAnswer
from db.queries.names import Names
from db.rows import PublicationRow, QuestionRow, ResolutionRow


def question_rows(draft: Draft, names: Names) -> tuple[QuestionRow, ...]:
    """Every ask-back with its answer."""
    rows = []
    for vote in draft.votes.values():
        if vote.op.verdict != "ask_back":
            continue
        answer = draft.answers.get(vote.id)
        op = answer.act.op if answer else None
        rows.append(
            QuestionRow(
                vote=vote.id,
                step=vote.op.step,
                unit_name=names.unit(vote.op.unit),
                text=_word(draft, vote.op.reason),
                at=vote.at.act.clock,
                answer=_word(draft, op.text) if isinstance(op, QuestionAnswer) else "",
                answered_by=names.unit(answer.actor.unit) if answer else "",
                answered_at=answer.act.clock if answer else 0,
                asked=tuple(names.unit(one) for one in (vote.op.to, *vote.op.asked) if one),
                answer_by=vote.op.answer_by,
            )
        )
    return tuple(rows)


def resolution_rows(draft: Draft, names: Names) -> tuple[ResolutionRow, ...]:
    """Everything said on contested steps, in causal order."""
    return tuple(
        ResolutionRow(
            id=at.id,
            run=op.run,
            step=op.step,
            revision=_number(draft, op.revision),
            unit_name=names.unit(at.actor.unit),
            by=names.member(at.actor.member),
            at=at.act.clock,
            keep=op.keep,
            reason=_word(draft, op.reason),
            stands=_settles(draft, at, op),
        )
        for at, op in draft.resolves
    )


def _settles(draft: Draft, at: Counted, op: DisputeResolve) -> bool:
    """Whether nobody who had seen it decided anew, and the step is contested no more."""
    run = next((one for one in draft.runs if op.run in one.ids), None)
    step = run.step(op.step) if run else None
    if run is None or step is None or step.state == "contested":
        return False
    return not any(
        other.knows(at)
        for other, later in draft.resolves
        if later.run in run.ids and later.step == op.step
    )


def _number(draft: Draft, revision: str) -> int:
    found = draft.revisions.get(revision)
    return found.op.number if found else 0


def publication_rows(draft: Draft) -> tuple[PublicationRow, ...]:
    """What was recorded as published; deviation against the revision's text of the channel."""
    rows = []
    for at, op in draft.publications:
        url, _, live = _word(draft, op.text).partition("\n\n")
        revision = draft.revisions.get(op.revision)
        released = _word(draft, revision.op.texts.get(op.channel, "")) if revision else ""
        text, differs = live or released, deviates(draft, op)
        row = PublicationRow(at.id, op.channel, op.at, url, text, differs, released, bool(live))
        rows.append(row)
    return tuple(rows)


def _word(draft: Draft, text_id: str) -> str:
    found = draft.texts.get(text_id)
    return found[1].text if found else ""
