"""What others asked for, as a list: rejections, conditions, questions, comments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from db.domain.anchors import channel_in
from db.rows import CommentRow, ConditionRow, ReviewPage, VoteRow
from desktop.draft_parts.comment_places import medium_name, place_words

REJECT, CONDITION, QUESTION, COMMENT = "reject", "condition", "question", "comment"
ORDER = (REJECT, CONDITION, QUESTION, COMMENT)


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to do.

    Attributes:
        id: of the vote (reject, question), the condition or the comment.
        kind: one of ``ORDER``.      at: ms.      number: of the comment, else 0.
        place: what it names, as ``CheckRow.place``, "" = nothing that can be shown.
        place_words: the same in words.
        proposed: the comment whose wording proposal is meant, None = there is none.
        must: has to be settled before the release.
    """

    id: str
    kind: str
    unit: str
    at: int
    text: str
    number: int = 0
    place: str = ""
    place_words: str = ""
    proposed: CommentRow | None = None
    must: bool = False

    @property
    def tickable(self) -> bool:
        """Whether it can be marked as done."""
        return self.kind in {CONDITION, COMMENT}


def points_of(page: ReviewPage) -> tuple[Point, ...]:
    """Return what is asked for, the gravest kind first, the newest rejection first."""
    return (*_rejections(page), *_conditions(page), *_questions(page), *_comments(page))


def settled_comments(page: ReviewPage) -> tuple[CommentRow, ...]:
    """Return the comments that somebody settled already."""
    return tuple(one for one in page.comments if one.settled and not one.reply_to)


def _rejections(page: ReviewPage) -> Iterator[Point]:
    found = [one for one in page.votes if one.verdict == "reject" and one.standing == "counted"]
    for vote in sorted(found, key=lambda one: -one.at):
        yield Point(vote.id, REJECT, vote.unit_name, vote.at, vote.reason)


def _conditions(page: ReviewPage) -> Iterator[Point]:
    votes = {one.id: one for one in page.votes}
    for row in page.conditions:
        yield _condition(page, row, votes.get(row.vote))


def _condition(page: ReviewPage, row: ConditionRow, vote: VoteRow | None) -> Point:
    at = vote.at if vote else 0
    comment = next((one for one in page.comments if one.id == row.comment), None)
    digests = [one.digest for one in page.media]
    place, words = "", ""
    if row.medium in digests:
        number = digests.index(row.medium) + 1
        place = f"media.{number}"
        words = place_words(comment) if comment is not None else ""
        words = words or medium_name(page.media[number - 1].type, number)
    elif comment is not None:
        place, words = _place(comment), place_words(comment)
    return Point(
        row.id,
        CONDITION,
        row.unit_name,
        at,
        row.text,
        comment.number if comment else 0,
        place,
        words,
        _proposed(comment),
    )


def _questions(page: ReviewPage) -> Iterator[Point]:
    for row in page.questions:
        if not row.answer:
            yield Point(row.vote, QUESTION, row.unit_name, row.at, row.text)


def _comments(page: ReviewPage) -> Iterator[Point]:
    named = {one.comment for one in page.conditions}
    for row in page.comments:
        if not row.settled and not row.reply_to and not row.gone and row.id not in named:
            yield Point(
                row.id,
                COMMENT,
                row.unit_name,
                row.at,
                row.text,
                row.number,
                _place(row),
                place_words(row),
                _proposed(row),
                row.must_settle,
            )


def _place(row: CommentRow) -> str:
    channel = channel_in(row.anchor)
    if channel and row.passage in {"same", "moved"}:
        return f"text.{channel}:{row.start}-{row.end}"
    return f"media.{row.medium_number}" if row.medium_number else ""


def _proposed(row: CommentRow | None) -> CommentRow | None:
    stands = row is not None and row.proposal and row.passage in {"same", "moved"}
    return row if stands else None
