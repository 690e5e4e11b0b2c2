"""Comments with their places and proposals; settling; taking a proposal over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from db.actions import draft as drafts
from db.actions.media import MediaDesk
from db.actions.writer import Writer
from db.domain.anchors import BadAnchor, Pinnable, channel_in, checked
from db.domain.draft import Draft
from db.domain.operations import CommentAdd, CommentSettle
from db.domain.remarks import met_by, with_proposal
from db.errors import Refused
from db.rows import RevisionEdit
from db.rows.sentences import sentence
from db.sentence import Sentence

MAX_COMMENT = 20_000
MAX_PROPOSAL = 2_000


@dataclass(frozen=True, slots=True)
class Said:
    """What a person wants to say.

    Attributes:
        anchor: {} or a place as in db/domain/anchors; ``digest`` is the revision it was seen in.
        proposal: a wording for the anchored text range, "" = none.
    """

    text: str
    anchor: Mapping[str, Any] = field(default_factory=dict)
    digest: str = ""
    reply_to: str = ""
    must_settle: bool = False
    proposal: str = ""


def comment(writer: Writer, draft_id: str, said: Said) -> str:
    """Writes a comment on the revision that was on the screen; returns its id.

    Raises:
        Refused: no words, too many, a place that the revision does not have, or no such comment
            to answer.
    """
    draft = writer.draft(draft_id)
    shown = said.digest or draft.current or next(reversed(draft.leaves), "")
    if shown not in draft.revisions:
        raise Refused("unknown_revision", sentence("unknown_revision"))
    if said.reply_to and said.reply_to not in draft.comments:
        raise Refused("unknown_comment", sentence("unknown_comment"))
    anchor = placed(draft, shown, said.anchor)
    proposal = _proposal(said, anchor)
    words = said.text.strip() or _told(proposal, anchor)
    if not words or len(words) > MAX_COMMENT:
        message = Sentence(
            "Bitte schreiben Sie eine Anmerkung mit 1 bis {most} Zeichen.",
            most=MAX_COMMENT,
        )
        raise Refused("bad_comment", message)
    act = CommentAdd(words, shown, anchor, said.reply_to, said.must_settle, proposal)
    return writer.write(act, draft_id)


def placed(draft: Draft, revision: str, anchor: Mapping[str, Any]) -> dict[str, Any]:
    """An anchor checked against the revision it was set on.

    Raises:
        Refused: ``bad_anchor``.
    """
    media = {
        one.sha256: Pinnable(found[1].type, found[1].duration_ms)
        for one in draft.revisions[revision].op.media
        if (found := draft.media.get(one.id))
    }
    try:
        return checked(anchor, texts_of(draft, revision), media)
    except BadAnchor as problem:
        raise Refused("bad_anchor", problem.sentence) from None


def texts_of(draft: Draft, revision: str) -> dict[str, str]:
    """By channel, the words of a revision; {} where it is unknown."""
    found = draft.revisions.get(revision)
    texts = found.op.texts if found else {}
    return {one: draft.texts[text][1].text for one, text in texts.items() if text in draft.texts}


def _proposal(said: Said, anchor: Mapping[str, Any]) -> str:
    if not said.proposal:
        return ""
    if not channel_in(anchor):
        message = Sentence("Ein Wortlaut lässt sich nur für eine Textstelle vorschlagen.")
        raise Refused("bad_proposal", message)
    if len(said.proposal) > MAX_PROPOSAL:
        message = Sentence("Ein Vorschlag hat höchstens {most} Zeichen.", most=MAX_PROPOSAL)
        raise Refused("bad_proposal", message)
    if said.proposal == anchor["quote"]:
        raise Refused("bad_proposal", Sentence("Der Vorschlag ist derselbe Wortlaut wie bisher."))
    return said.proposal


def _told(proposal: str, anchor: Mapping[str, Any]) -> str:
    """What programs show that know no proposals."""
    return f"Vorschlag: „{proposal}“ statt „{anchor['quote']}“" if proposal else ""


def settle(writer: Writer, draft_id: str, comment_id: str, *, settled: bool) -> None:
    """Settles or reopens a comment."""
    writer.write(CommentSettle(comment_id, settled), draft_id)


def taken_over(draft: Draft, comment_id: str) -> tuple[RevisionEdit, tuple[str, ...]]:
    """The edit that takes a proposal over, and the channels that it must leave alone.

    What was ticked stays so; conditions that it certainly meets are ticked too.

    Raises:
        Refused: no such proposal, or its passage is gone.
    """
    found = draft.comments.get(comment_id)
    if found is None or not found[1].proposal:
        raise Refused("unknown_comment", Sentence("Zu dieser Anmerkung gibt es keinen Vorschlag."))
    op, newest = found[1], next(iter(draft.leaves), "")
    quoted = texts_of(draft, op.revision).get(channel_in(op.anchor), "")
    texts, several = with_proposal(op, texts_of(draft, newest), quoted)
    if not texts:
        message = Sentence("Die Textstelle gibt es in der neuen Fassung nicht mehr.")
        raise Refused("passage_gone", message)
    ticked = _ticked(draft, newest, comment_id, texts) if not several else ()
    kept = draft.revisions[newest].op.ticked
    return RevisionEdit(texts=texts, ticked=tuple(dict.fromkeys((*kept, *ticked)))), several


def _ticked(
    draft: Draft, newest: str, comment_id: str, texts: Mapping[str, str]
) -> tuple[str, ...]:
    """The conditions that a proposal meets: those made of it, and those of the same wording."""
    op, title = draft.comments[comment_id][1], draft.revisions[newest].op.title
    after = [*(texts_of(draft, newest) | dict(texts)).values()]
    after += [draft.texts[title][1].text] if title in draft.texts else []
    conditions = [
        one
        for vote in draft.votes.values()
        if vote.standing != "withdrawn"
        for one in vote.op.conditions
    ]
    said = [draft.texts.get(one.text) for one in conditions]
    wishes = [one[1].text if one else "" for one in said]
    met = met_by(wishes, str(op.anchor["quote"]), op.proposal, after)
    return tuple(
        one.text
        for one, same in zip(conditions, met, strict=True)
        if same or one.comment == comment_id
    )


def take_over(writer: Writer, desk: MediaDesk, draft_id: str, comment_id: str) -> str:
    """Makes the revision with exactly the proposed wording and settles the comment."""
    edit, _several = taken_over(writer.draft(draft_id), comment_id)
    digest = drafts.revise(writer, desk, draft_id, edit)
    settle(writer, draft_id, comment_id, settled=True)
    return digest
