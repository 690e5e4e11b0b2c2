"""The talk about one draft as rows, placed in the revision that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from db.domain.anchors import channel_in, medium_in, quote_in
from db.domain.draft import Draft, Revision
from db.domain.passage import find_passage
from db.queries.names import Names
from db.queries.viewer import Viewer
from db.rows import CommentRow


def comment_rows(
    draft: Draft, shown: Revision, names: Names, viewer: Viewer
) -> tuple[CommentRow, ...]:
    """All comments, numbered from 1 in causal order; every answer behind what it answers."""
    rows = [
        CommentRow(
            id=one,
            number=number,
            unit_name=names.unit(at.actor.unit),
            by=names.member(at.actor.member),
            text=op.text,
            at=at.act.clock,
            revision=_number(draft, op.revision),
            anchor=op.anchor,
            reply_to=op.reply_to,
            must_settle=op.must_settle,
            settled=draft.settled.get(one, False),
            own=at.actor.member == viewer.member,
            gone=False,
            proposal=op.proposal,
            digest=op.revision,
        )
        for number, (one, (at, op)) in enumerate(draft.comments.items(), start=1)
    ]
    return in_threads([at_place(draft, shown, row) for row in rows])


def at_place(draft: Draft, shown: Revision, row: CommentRow) -> CommentRow:
    """The row with its place in the shown revision."""
    digest, channel = medium_in(row.anchor), channel_in(row.anchor)
    if digest:
        media = [one.sha256 for one in shown.op.media]
        return replace(row, medium_number=media.index(digest) + 1 if digest in media else 0)
    quote = quote_in(row.anchor) if channel else None
    if quote is None:
        return row
    text, quoted = _word(draft, shown.id, channel), _word(draft, row.digest, channel)
    found = find_passage(quote, text, quoted)
    return replace(row, passage=found.state, start=found.start, end=found.end)


def in_threads(rows: Sequence[CommentRow]) -> tuple[CommentRow, ...]:
    """Every answer behind what it answers, also answers to answers; else the order given."""
    known = {row.id for row in rows}
    answers: dict[str, list[CommentRow]] = {}
    for row in rows:
        answers.setdefault(row.reply_to if row.reply_to in known else "", []).append(row)
    found: list[CommentRow] = []
    waiting = answers.get("", [])[::-1]
    while waiting:
        row = waiting.pop()
        found.append(row)
        waiting.extend(reversed(answers.get(row.id, [])))
    return tuple(found)


def _word(draft: Draft, revision: str, channel: str) -> str:
    found = draft.revisions.get(revision)
    text = draft.texts.get(found.op.texts.get(channel, "")) if found else None
    return text[1].text if text else ""


def _number(draft: Draft, revision: str) -> int:
    found = draft.revisions.get(revision)
    return found.op.number if found else 0
