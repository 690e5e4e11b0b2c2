"""What of a release is live: each channel recorded, dropped, taken down, or still to come."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from db.domain.actor import WRITERS, Actor
from db.domain.draft import Counted, Draft, Run
from db.domain.operations import (
    Operation,
    PublicationDrop,
    PublicationEnd,
    PublicationJudge,
    PublicationRecord,
)
from db.domain.operations.publication_judge import ACCEPTED, CORRECTION
from db.domain.records import dataclass
from db.domain.route import final_step

DUE, LIVE, DROPPED, ENDED = "due", "live", "dropped", "ended"
Record = tuple[Counted, PublicationRecord]
OPEN = frozenset({"released", "published", "unpublished", "closed"})
"""States of a draft in which something may be said of its channels."""


@dataclass(frozen=True, slots=True)
class Posting:
    """One channel of a release, or of what went live without one.

    Attributes:
        revision: the released one, "" where the channel stands in no release.
        state: ``due`` (nothing recorded), ``live``, ``dropped`` or ``ended`` (taken down).
        latest: the records that no later one of this channel has seen and nothing has ended;
            several only where they were made apart. For ``ended`` the last that was live.
        texts: the same of the records alone that say which words went live: an address
            without a text settles nothing that a text has opened.
        word: what made it ``dropped``, or what ended it.
    """

    channel: str
    revision: str
    state: str
    latest: tuple[Record, ...] = ()
    texts: tuple[Record, ...] = ()
    word: Counted | None = None


def postings(draft: Draft) -> tuple[Posting, ...]:
    """The channels of the release in their order, then others that somebody recorded."""
    released: dict[str, list[str]] = {}
    for run in draft.runs:
        known = draft.revisions.get(run.revision)
        for channel in known.op.channels if known and run.released else ():
            released.setdefault(channel, []).append(run.revision)
    recorded = dict.fromkeys(op.channel for _, op in draft.publications)
    return tuple(
        _posting(draft, channel, released.get(channel, []))
        for channel in dict.fromkeys((*released, *recorded))
    )


def _posting(draft: Draft, channel: str, revisions: Sequence[str]) -> Posting:
    revision = revisions[-1] if revisions else ""
    records = [one for one in draft.publications if one[1].channel == channel]
    ends = [one for one in draft.live_words if _ends(draft, one, channel)]
    live = [one for one in records if not any(end.knows(one[0]) for end in ends)]
    if live:
        told = [one for one in live if has_text(draft, one[1])]
        return Posting(channel, revision, LIVE, unseen(live), unseen(told))
    if records:
        told = [one for one in records if has_text(draft, one[1])]
        return Posting(channel, revision, ENDED, unseen(records), unseen(told), ends[-1])
    drops = [_dropped(draft, channel, one) for one in revisions]
    if None in drops:
        return Posting(channel, revision, DUE)
    return Posting(channel, revision, DROPPED, (), (), drops[-1])


def _ends(draft: Draft, one: Counted, channel: str) -> bool:
    op = one.act.op
    return isinstance(op, PublicationEnd) and channel == _channel_of(draft, op.publication)


def _channel_of(draft: Draft, publication: str) -> str:
    return next((op.channel for at, op in draft.publications if at.id == publication), "")


def unseen(records: Sequence[Record]) -> tuple[Record, ...]:
    """Those that no other of them has seen."""
    return tuple(one for one in records if not any(two.knows(one[0]) for two, _ in records))


def _dropped(draft: Draft, channel: str, revision: str) -> Counted | None:
    """What lets the channel fall away; of words made apart one that keeps it wins."""
    words = [
        (one, op)
        for one in draft.live_words
        if isinstance(op := one.act.op, PublicationDrop)
        and (op.channel, op.revision) == (channel, revision)
    ]
    last = [one for one in words if not any(two.knows(one[0]) for two, _ in words)]
    return last[-1][0] if last and all(op.on for _, op in last) else None


def live_state(draft: Draft, word: str) -> str:
    """The draft's state; ``word`` is what it would be if nothing had been said of channels.

    A release is published once each of its channels is recorded or dropped, and unpublished once
    nothing of it is live any more. What stands there without a release is published.
    """
    found = {one.state for one in postings(draft)}
    if word == "released" and (DUE in found or not found):
        return word
    if LIVE in found:
        return "published"
    if ENDED in found:
        return "unpublished"
    return "closed" if word == "released" else word


def judgement(draft: Draft, posting: Posting) -> Counted | None:
    """What was said last on the deviation of a posting; what came apart: the demand wins.

    An acceptance is of one record; a demand stays until a record meets it or is accepted.
    """
    said = [
        (one, op)
        for one in draft.live_words
        if isinstance(op := one.act.op, PublicationJudge)
        and _channel_of(draft, op.publication) == posting.channel
    ]
    last = [one for one in said if not any(two.knows(one[0]) for two, _ in said)]
    demands = [at for at, op in last if op.verdict == CORRECTION]
    shown = {at.id for at, _ in (*posting.latest, *posting.texts)}
    accepted = [at for at, op in last if op.verdict == ACCEPTED and op.publication in shown]
    return next(reversed(demands or accepted), None)


def has_text(draft: Draft, said: PublicationRecord) -> bool:
    """Whether a record says which words went live; an erased one no longer does."""
    live = draft.texts.get(said.text)
    return live is not None and bool(live[1].text.partition("\n\n")[2])


def same_words(one: str, other: str) -> bool:
    """Whether two texts are word for word the same; networks break lines as they like."""
    return _plain(one) == _plain(other)


def _plain(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).split()


def deviates(draft: Draft, said: PublicationRecord) -> bool:
    """Whether other words went live; never where one of the two is not here to compare."""
    revision = draft.revisions.get(said.revision)
    name = revision.op.texts.get(said.channel, "") if revision else ""
    live = draft.texts.get(said.text)
    released = draft.texts.get(name)
    if live is None or (name and released is None):
        return False
    words = live[1].text.partition("\n\n")[2]
    return bool(words) and not same_words(words, released[1].text if released else "")


def refusal_of(actor: Actor, op: Operation, draft: Draft) -> str:
    """Why a member may not say this of what is live; "" = it may."""
    match op:
        case PublicationDrop(revision, channel):
            return _drop_refusal(actor, revision, channel, draft)
        case PublicationEnd(publication):
            return _end_refusal(actor, publication, draft)
        case PublicationJudge(publication):
            return _judge_refusal(actor, publication, draft)
        case _:
            return ""


def _drop_refusal(actor: Actor, revision: str, channel: str, draft: Draft) -> str:
    if not actor.may(*WRITERS):
        return "no_right"
    known = draft.revisions.get(revision)
    if known is None:
        return "unknown_revision"
    if channel not in known.op.channels:
        return "unknown_channel"
    recorded = any(op.channel == channel for _, op in draft.publications)
    return "recorded_channel" if recorded else ""


def _end_refusal(actor: Actor, publication: str, draft: Draft) -> str:
    if not actor.may(*WRITERS):
        return "no_right"
    channel = _channel_of(draft, publication)
    found = next((one for one in postings(draft) if one.channel == channel), None)
    if found is None:
        return "unknown_publication"
    return "taken_down_already" if found.state == ENDED else ""


def _judge_refusal(actor: Actor, publication: str, draft: Draft) -> str:
    if not _channel_of(draft, publication):
        return "unknown_publication"
    if actor.may("editor", "lead") and not actor.may("contractor"):
        return ""
    return "" if any(_signs(actor, run) for run in draft.runs) else "no_right"


def _signs(actor: Actor, run: Run) -> bool:
    return actor.votes and actor.unit in final_step(run.route).units
