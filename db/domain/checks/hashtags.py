"""Hashtags: how many a channel takes, and whether a screen reader can tell their words apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from db.domain.checks.facts import DraftFacts, Finding, Outside
from db.sentence import Sentence

HASHTAG = re.compile(r"(?<![\w&/#])#(\w*[^\W\d_]\w*)")
LONG, VERY_LONG = 12, 18
"""Letters without a capital from which a tag is taken for several words; assumed."""


def hashtag_count(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """More hashtags than the channel takes, or one twice (a hint); unverified figures hint."""
    for channel, text in facts.texts:
        limit = outside.limit(channel, "hashtags")
        tags = [one.casefold() for one in HASHTAG.findall(text)]
        found, twice = (
            len(tags),
            next((one for one, times in Counter(tags).items() if times > 1), ""),
        )
        if limit.value and found > limit.value:
            yield Finding(
                "hashtags",
                f"text.{channel}",
                limit.verified,
                Sentence(
                    "{channel}: {found} Hashtags, höchstens {most}",
                    channel=outside.name(channel),
                    found=found,
                    most=limit.value,
                ),
                Sentence("Bitte lassen Sie die weniger wichtigen weg."),
            )
        elif twice:
            yield Finding(
                "hashtags",
                f"text.{channel}",
                False,  # noqa: FBT003
                Sentence(
                    "{channel}: #{tag} steht doppelt",
                    channel=outside.name(channel),
                    tag=twice[:40],
                ),
                Sentence("Bitte streichen Sie einen davon."),
            )


def camel_case(facts: DraftFacts, _outside: Outside) -> Iterator[Finding]:
    """Words run together: read aloud as one. Source: WCAG working practice, "CamelCase hashtags".

    What is one long word and what is several cannot be told without a dictionary, so only tags
    written without any capital count, and the very long ones are grave.
    """
    named: dict[str, str] = {}
    for channel, text in facts.texts:
        for match in HASHTAG.finditer(text):
            tag = match[1]
            if len(tag) >= LONG and tag == tag.lower():
                named.setdefault(tag, f"text.{channel}:{match.start()}-{match.end()}")
    for tag, place in named.items():
        yield Finding(
            "hashtag_words",
            place,
            len(tag) >= VERY_LONG,
            Sentence("#{tag} ist für Vorleseprogramme ein Wort", tag=tag[:40]),
            Sentence("Bitte beginnen Sie jedes Wort groß, etwa #MachWasWichtiges."),
        )


def has_hashtags(facts: DraftFacts) -> bool:
    """Whether there is a hashtag at all."""
    return any(HASHTAG.search(text) for _, text in facts.texts)
