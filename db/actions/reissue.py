"""Does again what a fork or a cut took away from the own entries, as the rules stand now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from db.actions import vote as voting
from db.actions.media import MediaDesk
from db.actions.writer import Writer
from db.domain.act import Act
from db.domain.draft import Draft
from db.domain.operations import Operation, VoteCast, read_operation, spell
from db.errors import Refused
from db.rows import ConditionInput, VoteInput
from db.rows.sentences import sentence

AGAIN = frozenset(
    {
        *("draft.create", "draft.set", "draft.submit", "draft.recall", "draft.withdraw"),
        *("revision.add", "vote.cast", "vote.withdraw", "comment.add", "comment.settle"),
        *("question.answer", "dispute.resolve", "publication.record", "release.revoke"),
        *("extension.ask", "extension.grant", "check.ask", "check.override", "check.decline"),
        *("boost.ask", "boost.grant"),
        *("publication.drop", "publication.judge", "publication.end"),
        *("consent.add", "consent.revoke", "consent.follow", "absence.set", "substitution.set"),
        *("house.add", "unit.add", "route.publish", "template.set", "space.set", "check.set"),
    }
)
"""What may be done again: the work itself, and settings. Words stay where they were and are only
named again; rights, invitations and what stands for a device are decided anew, not repeated."""


def again(writer: Writer, desk: MediaDesk, act: Act, renamed: Mapping[str, str]) -> str:
    """Writes an entry's operation once more; returns the new entry's id.

    Args:
        writer: signs.
        desk: the media that a consent needs.
        act: the entry that does not count.
        renamed: by id of an entry done again before, its new id.

    Raises:
        Refused: the rules say no, as things stand now.
    """
    if act.op is None or act.kind not in AGAIN:
        raise Refused("not_again", sentence("not_again"))
    if isinstance(act.op, VoteCast):
        return _vote(writer, desk, act.subject, act.op, renamed)
    return writer.write(_renamed(act.op, renamed), act.subject)


def _renamed(op: Operation, renamed: Mapping[str, str]) -> Operation:
    """The same operation, naming what was done again before by its new ids."""
    made = read_operation(op.KIND, _exchange(spell(op), renamed))
    assert made is not None  # noqa: S101 - the kind is known
    return made


def _exchange(value: Any, renamed: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {name: _exchange(inner, renamed) for name, inner in value.items()}
    if isinstance(value, list):
        return [_exchange(inner, renamed) for inner in value]
    return renamed.get(value, value) if isinstance(value, str) else value


def _vote(
    writer: Writer, desk: MediaDesk, draft_id: str, op: VoteCast, renamed: Mapping[str, str]
) -> str:
    """A verdict is given again by the whole rule: media, checks and rights are asked anew."""
    draft = writer.draft(draft_id)
    given = VoteInput(
        verdict=op.verdict,
        digest=renamed.get(op.revision, op.revision),
        step=renamed.get(op.step, op.step),
        reason=_words(draft, op.reason),
        conditions=tuple(
            ConditionInput(_words(draft, one.text), one.about, one.comment, one.medium)
            for one in op.conditions
        ),
        come_back=op.come_back,
        to=op.to,
        for_unit=op.for_unit,
        answer_by=op.answer_by,
        asked=op.asked,
    )
    return voting.cast(writer, desk, draft_id, given)


def _words(draft: Draft, text_id: str) -> str:
    found = draft.texts.get(text_id)
    return found[1].text if found else ""
