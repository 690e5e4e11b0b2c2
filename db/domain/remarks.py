"""What open comments forbid, and how a wording proposal is taken over."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from db.domain.anchors import channel_in, quote_in
from db.domain.draft import Draft
from db.domain.operations import CommentAdd
from db.domain.passage import find_passage, replaced
from db.sentence import Sentence

# „B“ statt „A“, perhaps with a verb and why; whatever else is asked for is another wish.
_WISH = re.compile(
    r"(?:bitte )?(?P<new>.+?) statt (?P<old>.+?)"
    r"(?: (?:verwenden|schreiben|setzen|nehmen|sagen))?"
    r"(?:(?:,| [–—-]) (?:so|weil|denn) (?P<why>[^.;:!?]+))?\.?",
    re.IGNORECASE,
)
_MORE = re.compile(r"\b(?:und|bitte|sowie|außerdem|zudem|dann)\b", re.IGNORECASE)
_MARKS = str.maketrans("", "", "„“”‚‘’»«\"'")


def open_musts(draft: Draft) -> tuple[int, ...]:
    """Numbers of the comments that must be settled before a release and are not."""
    return tuple(
        number
        for number, (one, (_at, op)) in enumerate(draft.comments.items(), start=1)
        if op.must_settle and not draft.settled.get(one, False)
    )


def must_sentence(numbers: tuple[int, ...]) -> Sentence:
    """Why nobody may consent yet, in a sentence."""
    if len(numbers) == 1:
        return Sentence(
            "Anmerkung {number} muss vor der Freigabe erledigt sein.", number=numbers[0]
        )
    return Sentence(
        "Die Anmerkungen {others} und {last} müssen vor der Freigabe erledigt sein.",
        others=numbers[:-1],
        last=numbers[-1],
    )


def with_proposal(
    op: CommentAdd, texts: Mapping[str, str], quoted: str
) -> tuple[dict[str, str], tuple[str, ...]]:
    """The texts that taking over a proposal changes.

    The passage itself is exchanged where it stands now; in every other channel its wording is
    exchanged where it stands exactly once.

    Args:
        op: a comment on a text range.
        texts: by channel, the words of the revision to go on from.
        quoted: the text that the comment was written on, "" where it is no longer known.

    Returns:
        The changed texts by channel, and the channels where the wording stands more than once
        and so is left as it is. ({}, ()) where the passage is gone.
    """
    quote, home = quote_in(op.anchor), channel_in(op.anchor)
    if quote is None or not op.proposal:
        return {}, ()
    here = texts.get(home, "")
    found = find_passage(quote, here, quoted)
    if found.state == "gone":
        return {}, ()
    changed = {home: here[: found.start] + op.proposal + here[found.end :]}
    several = []
    for channel, text in texts.items():
        new = replaced(text, quote.words, op.proposal)
        if channel != home and new is not None:
            changed[channel] = new
        elif channel != home and quote.words in text:
            several.append(channel)
    return changed, tuple(several)


def met_by(wishes: Iterable[str], quote: str, proposal: str, words: Iterable[str]) -> list[bool]:
    """Which wishes a wording that was taken over certainly meets.

    A wish is met if it says no more than to write the one instead of the other, perhaps why, and
    the former wording stands nowhere any more.

    Args:
        wishes: conditions in the words of their authors.
        quote: the former wording.
        proposal: the new one.
        words: every text after the change.
    """
    gone = not any(quote.casefold() in one.casefold() for one in words)
    return [gone and _asks_for(one, quote, proposal) for one in wishes]


def _asks_for(wish: str, quote: str, proposal: str) -> bool:
    found = _WISH.fullmatch(" ".join(wish.translate(_MARKS).split()))
    if found is None or _MORE.search(found["why"] or ""):
        return False
    wanted = (_bare(proposal), _bare(quote))
    return (_bare(found["new"]), _bare(found["old"])) == wanted


def _bare(words: str) -> str:
    return " ".join(words.translate(_MARKS).split()).casefold()
