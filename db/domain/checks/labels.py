"""Labels: what words in text and credits suggest, held against what the draft declares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import Pattern

from db.domain.checks.facts import DraftFacts, Finding, Outside
from db.sentence import Sentence

_ADVERT = re.compile(
    r"\b(?:Anzeige|Werbung|gesponsert|Rabattcode|Gutscheincode|Affiliate"
    r"|bezahlte Partnerschaft)\b",
    re.IGNORECASE,
)
_ADVERT_SAID = re.compile(r"\b(?:Anzeige|Werbung)\b", re.IGNORECASE)
_COOPERATION = re.compile(
    r"\b(?:in Kooperation mit|Kooperationspartner\w*|gemeinsam präsentiert|mit Unterstützung von)",
    re.IGNORECASE,
)
_COOPERATION_SAID = re.compile(
    r"\b(?:Kooperation|Partner\w*|Zusammenarbeit|gemeinsam mit|Unterstützung|Anzeige|Werbung)\b"
    r"|@\w",
    re.IGNORECASE,
)
_AI = re.compile(
    r"\b(?:KI-generiert\w*|KI generiert\w*|mit KI erstellt\w*|AI[- ]generated|Midjourney"
    r"|DALL[-·]?E|Stable Diffusion|Firefly)\b",
    re.IGNORECASE,
)
_PLACE = "labels"


def advertisement(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """Declared but not said in a text is grave; said but not declared is a hint.

    Source: § 6 Abs. 1 Nr. 1 DDG, § 22 Abs. 1 MStV: advertising must be clearly recognisable.
    """
    yield from _held(
        facts, outside, ("label_ad", "advertisement", Sentence("Werbung")), _ADVERT, _ADVERT_SAID
    )


def cooperation(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """The same for cooperations with others."""
    yield from _held(
        facts,
        outside,
        ("label_cooperation", "cooperation", Sentence("Kooperation")),
        _COOPERATION,
        _COOPERATION_SAID,
    )


def _held(
    facts: DraftFacts,
    outside: Outside,
    names: tuple[str, str, str],
    hints: Pattern[str],
    says: Pattern[str],
) -> Iterator[Finding]:
    rule, label, name = names
    for channel, text in facts.texts:
        if label in facts.labels:
            if not says.search(text):
                yield Finding(
                    rule,
                    f"text.{channel}",
                    True,  # noqa: FBT003
                    Sentence(
                        "{channel}: Als {name} gekennzeichnet, im Text steht es nicht",
                        channel=outside.name(channel),
                        name=name,
                    ),
                    Sentence(
                        "Bitte sagen Sie es am Anfang, etwa mit „{words}“.", words=says_with(label)
                    ),
                )
        elif found := hints.search(text):
            yield Finding(
                rule,
                f"text.{channel}:{found.start()}-{found.end()}",
                False,  # noqa: FBT003
                Sentence(
                    "{channel}: „{found}“ klingt nach {name}",
                    channel=outside.name(channel),
                    found=found[0][:40],
                    name=name,
                ),
                Sentence(
                    "Bitte kennzeichnen Sie den Entwurf als {name}, wenn es so ist.", name=name
                ),
            )


def says_with(label: str) -> str:
    """The word with which a text says a label."""
    return "Anzeige" if label == "advertisement" else "in Kooperation mit"


def ai_generated(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """A medium made by a generator without the label is grave; words in a text are a hint.

    Source: Art. 50 Abs. 2 and 4 of Regulation (EU) 2024/1689.
    """
    if "ai_generated" in facts.labels:
        return
    remedy = Sentence("Bitte kennzeichnen Sie den Entwurf als KI-generiert.")
    for number, one in enumerate(facts.media, 1):
        found = _AI.search(f"{one.credit} {one.licence} {one.name}")
        if found:
            yield Finding(
                "label_ai",
                f"media.{number}",
                True,  # noqa: FBT003
                Sentence(
                    "Medium {number} ist laut Angabe „{found}“, die Kennzeichnung fehlt",
                    number=number,
                    found=found[0],
                ),
                remedy,
            )
    for channel, text in facts.texts:
        found = _AI.search(text)
        if found:
            yield Finding(
                "label_ai",
                f"text.{channel}:{found.start()}-{found.end()}",
                False,  # noqa: FBT003
                Sentence(
                    "{channel}: „{found}“ klingt nach KI",
                    channel=outside.name(channel),
                    found=found[0],
                ),
                remedy,
            )
