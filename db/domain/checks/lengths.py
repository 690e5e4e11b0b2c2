"""Texts: present, short enough for their channel, and sensible where the channel folds them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.domain.checks.facts import DraftFacts, Finding, Outside
from db.sentence import Sentence

_SENTENCE_END = re.compile(r"[.!?…](?:\s|$)|\n")
_ADVERT = re.compile(r"\b(?:Anzeige|Werbung)\b", re.IGNORECASE)

_NO_TEXT = Sentence("{channel}: Text fehlt")
_NOTHING = Sentence("{channel}: Text fehlt, und es gibt kein Medium")


def lengths(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """Longer than the channel takes; blocks only where the figure is verified."""
    for channel, text in facts.texts:
        limit = outside.limit(channel, "text")
        over = outside.count(channel, text) - limit.value
        if limit.value and over > 0:
            yield Finding(
                "length",
                f"text.{channel}",
                limit.verified,
                Sentence(
                    "{channel}: {over} Zeichen zu viel", channel=outside.name(channel), over=over
                ),
                Sentence("Bitte kürzen Sie auf {most} Zeichen.", most=limit.value),
            )


def missing_texts(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """A channel without words; grave where the whole post has neither words nor media."""
    texts = dict(facts.texts)
    empty = not facts.media and not any(text.strip() for text in texts.values())
    for channel in facts.channels:
        if not texts.get(channel, "").strip():
            yield Finding(
                "text",
                f"text.{channel}",
                empty,
                (_NOTHING if empty else _NO_TEXT).filled(channel=outside.name(channel)),
                Sentence("Bitte ergänzen Sie den Text oder nehmen Sie den Kanal heraus."),
            )


def folds(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """The first sentence does not fit before "… mehr"; grave where the word "Anzeige" is hidden.

    Advertising must be marked where it is seen at once (§ 6 Abs. 1 Nr. 1 DDG, § 22 Abs. 1 MStV).
    """
    for channel, text in facts.texts:
        fold = outside.fold_at(channel, text)
        if fold >= len(text):
            continue
        place, name = f"text.{channel}:{fold}-{len(text)}", outside.name(channel)
        word = _ADVERT.search(text)
        if "advertisement" in facts.labels and word and word.start() >= fold:
            yield Finding(
                "fold",
                place,
                True,  # noqa: FBT003
                Sentence("{channel}: „{word}“ steht hinter der Falz", channel=name, word=word[0]),
                Sentence("Bitte setzen Sie die Kennzeichnung an den Anfang des Textes."),
            )
        elif not _SENTENCE_END.search(text, 0, fold + 1):
            yield Finding(
                "fold",
                place,
                False,  # noqa: FBT003
                Sentence("{channel}: Der erste Satz endet hinter der Falz", channel=name),
                Sentence(
                    "Bitte beginnen Sie mit einem kürzeren Satz: mehr ist zunächst nicht zu sehen."
                ),
            )
