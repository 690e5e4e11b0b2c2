"""How hard a text is to read: LIX, and sentences that are too long."""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.domain.checks.facts import DraftFacts, Finding, Outside
from db.sentence import Sentence

MOST = 20_000
"""Characters looked at; longer than any channel takes, and it bounds the time."""
FEWEST_WORDS, LONGEST_ABBREVIATION = 30, 8
HARD, VERY_HARD = 50, 60
"""LIX after Björnsson 1968: 40–50 newspapers, 50–60 specialist, above 60 laws and treaties."""
LONG_WORD = 6
LONG, VERY_LONG = 30, 45
"""Words a sentence; 30 is the most that dpa allows (after Schneider, Deutsch für Profis)."""
_END = re.compile(r"\n+|(?<=[.!?…:])[\"“”»«)]*\s+(?=[\"„“»(]?[A-ZÄÖÜ0-9])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Za-zÄÖÜäöü]|\d{1,4}|bzw|ca|Dr|Prof|Nr|Str|St|usw|etc|evtl|ggf|inkl|max|min|Tel"
    r"|vgl|Abs|Art|Mio|Mrd))\.$"
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_NO_PROSE = re.compile(r"https?://\S+|[#@][\w.-]+")


def sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence of a text begins and ends; a line of its own counts as one."""
    found: list[tuple[int, int]] = []
    begin = 0
    for match in _END.finditer(text, 0, MOST):
        near = max(begin, match.start() - LONGEST_ABBREVIATION)
        if "\n" not in match[0] and _ABBREVIATED.search(text, near, match.start()):
            continue
        found.append((begin, match.start()))
        begin = match.end()
    found.append((begin, min(len(text), MOST)))
    return [(first, last) for first, last in found if text[first:last].strip()]


def words(text: str) -> list[str]:
    """The words of a text without links, hashtags and mentions."""
    found: list[str] = _WORD.findall(_NO_PROSE.sub(" ", text))
    return found


def lix(text: str) -> int:
    """Läsbarhetsindex: words a sentence plus the share of words over six letters in percent.

    Returns:
        0 where the text is too short to say anything (under ``FEWEST_WORDS`` words).
    """
    text = text[:MOST]
    found = words(text)
    if len(found) < FEWEST_WORDS:
        return 0
    spoken = [one for one in sentences(text) if words(text[one[0] : one[1]])]
    long = sum(len(one) > LONG_WORD for one in found)
    return round(len(found) / max(len(spoken), 1) + 100 * long / len(found))


def readability(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """LIX above 50 is a hint, above 60 grave."""
    for channel, text in facts.texts:
        index = lix(text)
        if index > HARD:
            how = Sentence("sehr schwer") if index > VERY_HARD else Sentence("schwer")
            yield Finding(
                "readability",
                f"text.{channel}",
                index > VERY_HARD,
                Sentence(
                    "{channel}: {how} zu lesen (LIX {index})",
                    channel=outside.name(channel),
                    how=how,
                    index=index,
                ),
                Sentence("Bitte schreiben Sie kürzere Sätze und kürzere Wörter."),
            )


def long_sentences(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """The longest sentence of each text, where it is over 30 words; over 45 it is grave."""
    for channel, text in facts.texts:
        counted = [(len(words(text[a:b])), a, b) for a, b in sentences(text)]
        count, first, last = max(counted, default=(0, 0, 0))
        if count > LONG:
            yield Finding(
                "long_sentences",
                f"text.{channel}:{first}-{last}",
                count > VERY_LONG,
                Sentence(
                    "{channel}: Ein Satz hat {count} Wörter",
                    channel=outside.name(channel),
                    count=count,
                ),
                Sentence("Bitte machen Sie zwei Sätze daraus."),
            )
