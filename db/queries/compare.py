"""The comparison: which two revisions, and everything that differs between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from db.domain.comparison import compare_codes, pair_media
from db.domain.comparison_words import (
    NEW,
    OLD,
    SAME,
    Budget,
    Piece,
    compare_words,
    count_words,
    places,
)
from db.domain.draft import Draft, Revision, Vote
from db.domain.operations.revision_add import MediumRef
from db.domain.register import Register
from db.domain.revision import forebears
from db.domain.space import Space
from db.projections.draft_rows import shown_revision
from db.queries.compare_list import changes_of
from db.queries.names import Names
from db.queries.review import vote_row
from db.queries.viewer import Viewer
from db.rows.compare import ComparePage, ConditionFate, FieldDiff, MediumDiff, TextDiff
from db.rows.review import MediumRow, ReviewPage

Said = Mapping[str, str]
FIELDS = ("alt_text", "credit", "licence", "people", "consents", "consent", "music")


def default_pair(draft: Draft, viewer: Viewer) -> tuple[str, str]:
    """Digests of the revision I last voted on (else the one before) and of the newest."""
    newest = shown_revision(draft)
    if newest is None:
        return "", ""
    vote = my_vote(draft, viewer, but=newest.id)
    if vote is not None:
        return vote.op.revision, newest.id
    return before(draft, newest.id), newest.id


def before(draft: Draft, digest: str) -> str:
    """The revision that one continues; itself where it is the first."""
    parents = [one for one in draft.parents.get(digest, ()) if one in draft.revisions]
    return parents[0] if parents else digest


def my_vote(draft: Draft, viewer: Viewer, *, but: str) -> Vote | None:
    """My newest vote on another revision than ``but``, my unit's where I have none."""
    known = [
        vote
        for vote in draft.votes.values()
        if vote.op.revision != but
        and vote.op.revision in draft.revisions
        and vote.standing != "withdrawn"
    ]
    mine = [vote for vote in known if vote.at.actor.member == viewer.member]
    ours = [vote for vote in known if viewer.unit in {vote.op.unit, vote.op.for_unit}]
    return max(mine or ours, key=lambda vote: vote.at.act.clock, default=None)


def entries_of(one: Revision) -> tuple[str, ...]:
    """Ids of every entry that makes a revision: its own, its words and its media."""
    op = one.op
    words = [op.title, op.topic, *op.texts.values(), *(medium.id for medium in op.media)]
    return (one.id, *(word for word in words if word))


def compare_page(  # noqa: PLR0913, PLR0917 - everything the page is made of
    draft: Draft, space: Space, viewer: Viewer, old: ReviewPage, new: ReviewPage, sound: bool
) -> ComparePage:
    """The comparison of two pages of ``draft``."""
    first, last = draft.revisions[old.shown.digest], draft.revisions[new.shown.digest]
    names, vote = Names(space), my_vote(draft, viewer, but=last.id)
    texts = tuple(_texts(draft, first, last))
    media = tuple(_media(draft, first, last, (old, new), space.register))
    channels = compare_codes(first.op.channels, last.op.channels)
    labels = compare_codes(first.op.labels, last.op.labels)
    routes = (_route(draft, first.id), _route(draft, last.id))
    plan = (first.op.planned_at, last.op.planned_at)
    return ComparePage(
        old=old,
        new=new,
        changes=changes_of(texts, media, channels, labels, plan, routes),
        texts=texts,
        media=media,
        channels=channels,
        labels=labels,
        conditions=tuple(_conditions(draft, first, last, names, viewer)),
        vote=vote_row(draft, vote, names, viewer) if vote else None,
        stands=vote is not None and _stands(draft, vote, last.id),
        sound=sound,
        routes=routes,
    )


def _texts(draft: Draft, old: Revision, new: Revision) -> Iterator[TextDiff]:
    budget = Budget()
    yield _text(draft, "title", old.op.title, new.op.title, budget)
    for channel in dict.fromkeys((*new.op.channels, *new.op.texts, *old.op.texts)):
        ids = old.op.texts.get(channel, ""), new.op.texts.get(channel, "")
        if any(ids):
            yield _text(draft, f"text.{channel}", *ids, budget)
    if old.op.topic or new.op.topic:
        yield _text(draft, "topic", old.op.topic, new.op.topic, budget)


def _text(draft: Draft, place: str, old: str, new: str, budget: Budget) -> TextDiff:
    first, last = _word(draft, old), _word(draft, new)
    only = "" if old and new else "old" if old else "new"
    gone = first is None or last is None
    if old == new or gone:
        shown = last or first or ""
        return TextDiff(place, (Piece(SAME, shown),), old != new, gone=gone, only=only)
    pieces = compare_words(first or "", last or "", budget)
    return TextDiff(
        place,
        pieces,
        changed=True,
        places=places(pieces),
        new_words=count_words(pieces, NEW),
        old_words=count_words(pieces, OLD),
        only=only,
    )


def _word(draft: Draft, text_id: str) -> str | None:
    """The words; "" where none were named, None where their body is not here."""
    if not text_id:
        return ""
    found = draft.texts.get(text_id)
    return found[1].text if found else None


def _media(
    draft: Draft,
    old: Revision,
    new: Revision,
    pages: tuple[ReviewPage, ReviewPage],
    register: Register,
) -> Iterator[MediumDiff]:
    here = {one.id: one for page in pages for one in page.media}
    budget = Budget()
    for pair in pair_media(old.op.media, new.op.media):
        first = _medium(old.op.media, pair.old, here)
        last = _medium(new.op.media, pair.new, here)
        said = _said(draft, first, register), _said(draft, last, register)
        fields = tuple(_fields(*said, budget)) if all(said) else ()
        unsaid = pair.change == "described" and not fields
        change = "same" if unsaid else pair.change
        yield MediumDiff(change, first, last, pair.old + 1, pair.new + 1, fields)


def _medium(
    refs: tuple[MediumRef, ...], place: int, here: dict[str, MediumRow]
) -> MediumRow | None:
    """The medium at a place; a nameless one where what describes it is not here."""
    if place < 0:
        return None
    ref = refs[place]
    nameless = MediumRow(ref.id, ref.sha256, "", "", 0, 0, 0, 0, "", "", "", "", "")
    return here.get(ref.id, nameless)


def _fields(old: Said, new: Said, budget: Budget) -> Iterator[FieldDiff]:
    for name in FIELDS:
        one, other = old[name], new[name]
        if one != other:
            # A code is no text to look for words in.
            whole = (Piece(OLD, one), Piece(NEW, other))
            pieces = whole if name == "people" else compare_words(one, other, budget)
            yield FieldDiff(name, tuple(part for part in pieces if part.text), one, other)


def _said(draft: Draft, medium: MediumRow | None, register: Register) -> Said:
    """What was declared of a medium by name of the field; {} where its words are not here."""
    found = draft.media.get(medium.id) if medium else None
    if found is None:
        return {}
    op = found[1]
    entries = register.consents() if op.consents else {}
    motifs = [entries[one].shown.motif for one in op.consents if one in entries]
    words = {name: str(getattr(op, name)) for name in FIELDS if name != "consents"}
    return {**words, "consents": "; ".join(motifs)}


def _conditions(
    draft: Draft, old: Revision, new: Revision, names: Names, viewer: Viewer
) -> Iterator[ConditionFate]:
    """Those made on the old revision or on one between the two; mine first."""
    behind = forebears(draft.parents, new.id)
    numbers = {one: number for number, one in enumerate(draft.comments, 1)}
    span = (behind - forebears(draft.parents, old.id)) & set(draft.revisions)
    votes = [
        vote
        for vote in draft.votes.values()
        if vote.op.revision in span and vote.standing != "withdrawn" and vote.op.conditions
    ]
    for vote in sorted(votes, key=lambda one: not _is_ours(one, viewer)):
        ticked = _ticked_since(draft, vote, behind | {new.id})
        open_fate = "open" if new.at.knows(vote.at) else "unseen"
        for one in vote.op.conditions:
            yield ConditionFate(
                id=one.text,
                label=draft.revisions[vote.op.revision].label,
                unit_name=names.unit(vote.op.unit),
                text=_word(draft, one.text) or "",
                fate="met" if one.text in ticked else open_fate,
                own=_is_ours(vote, viewer),
                medium=one.medium,
                comment=numbers.get(one.comment, 0),
            )


def _ticked_since(draft: Draft, vote: Vote, line: Iterable[str]) -> set[str]:
    later = (draft.revisions[one] for one in line if one in draft.revisions)
    return {
        condition
        for revision in later
        if vote.op.revision in forebears(draft.parents, revision.id)
        for condition in revision.op.ticked
    }


def _is_ours(vote: Vote, viewer: Viewer) -> bool:
    mine = vote.at.actor.member == viewer.member
    return mine or viewer.unit in {vote.op.unit, vote.op.for_unit}


def _stands(draft: Draft, vote: Vote, digest: str) -> bool:
    """Whether a vote on an older revision counts on the run of a newer one."""
    run = draft.run
    if run is None or run.revision != digest or vote.standing != "counted":
        return False
    return any(vote.id in step.votes for step in run.steps)


def _route(draft: Draft, digest: str) -> str:
    return next((run.route.name for run in reversed(draft.runs) if run.revision == digest), "")
