"""What is said of a release's channels beside the record: dropped, judged, taken down."""

from __future__ import annotations

from db.actions.words import add_text, reason
from db.actions.writer import Writer
from db.domain.draft import Draft
from db.domain.live import DROPPED, DUE, LIVE, OPEN, Posting, deviates, postings
from db.domain.operations import PublicationDrop, PublicationEnd, PublicationJudge
from db.errors import Refused
from db.rows.sentences import sentence


def drop(writer: Writer, draft_id: str, channel: str, why: str, *, on: bool = True) -> str:
    """Lets a channel fall away, or makes it due again (``on`` False); returns the entry.

    Raises:
        Refused: not released, recorded already, another channel, or the reason is too short.
    """
    draft = writer.draft(draft_id)
    posting = _posting(draft, channel)
    if not posting.revision or draft.state not in OPEN:
        raise Refused("not_released", sentence("not_released"))
    if posting.state != (DUE if on else DROPPED):
        code = "dropped_already" if on else "not_dropped"
        code = "recorded_channel" if on and posting.latest else code
        raise Refused(code, sentence(code))
    words = reason(writer, draft_id, "reason", why)
    return writer.write(PublicationDrop(posting.revision, channel, words, on), draft_id)


def judge(writer: Writer, draft_id: str, channel: str, verdict: str, why: str) -> str:
    """Accepts the deviation of a channel, or demands its correction; returns the entry.

    Raises:
        Refused: nothing deviates there, no right, or the reason is too short.
    """
    draft = writer.draft(draft_id)
    wrong = [at for at, op in _live(draft, channel).texts if deviates(draft, op)]
    if not wrong:
        raise Refused("no_deviation", sentence("no_deviation"))
    words = reason(writer, draft_id, "reason", why)
    return writer.write(PublicationJudge(wrong[-1].id, verdict, words), draft_id)


def unpublish(writer: Writer, draft_id: str, channel: str, at: int, why: str) -> str:
    """Records that a posting was taken down, now or ``at`` (ms); a reason may have any length.

    Returns the entry.

    Raises:
        Refused: nothing is live there, or no right.
    """
    record = _live(writer.draft(draft_id), channel).latest[-1][0]
    # Nobody is to leave a posting marked as live for want of words: the reason is optional.
    words = add_text(writer, draft_id, "reason", why.strip())
    return writer.write(PublicationEnd(record.id, at or writer.clock(), words), draft_id)


def _posting(draft: Draft, channel: str) -> Posting:
    found = next((one for one in postings(draft) if one.channel == channel), None)
    if found is None:
        code = "unknown_channel" if draft.run and draft.run.released else "not_released"
        raise Refused(code, sentence(code))
    return found


def _live(draft: Draft, channel: str) -> Posting:
    found = _posting(draft, channel)
    if found.state != LIVE:
        code = "taken_down_already" if found.latest else "unknown_publication"
        raise Refused(code, sentence(code))
    return found
