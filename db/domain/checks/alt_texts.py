"""Alternative texts: one for every picture, said in words, within what the channel takes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.domain.checks.facts import DraftFacts, Finding, MediumFacts, Outside
from db.sentence import Sentence

_FILE_NAME = re.compile(
    r".{1,200}\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|bmp|mp4|mov|pdf)|(?:IMG|DSC|DSCN|PXL|P)[_-]?\d{3,}.{0,200}",
    re.IGNORECASE,
)


def pictures(facts: DraftFacts) -> tuple[tuple[int, MediumFacts], ...]:
    """The pictures with their numbers among all media."""
    numbered = enumerate(facts.media, 1)
    return tuple((n, one) for n, one in numbered if one.type.startswith("image/"))


def alt_texts(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """Missing, only a file name, or too long; grave where not one picture is described.

    Source: WCAG 2.1, 1.1.1 (level A), binding for authorities by § 3 BITV 2.0.
    """
    shown = pictures(facts)
    bare = [
        n for n, one in shown if not one.alt_text.strip() or is_file_name(one.alt_text, one.name)
    ]
    for number, one in shown:
        text = one.alt_text.strip()
        if number in bare:
            yield Finding(
                "alt_text",
                f"media.{number}",
                len(bare) == len(shown) > 0,
                Sentence("Alternativtext ist nur der Dateiname bei Bild {number}", number=number)
                if text
                else Sentence("Alternativtext fehlt bei Bild {number}", number=number),
                Sentence("Bitte beschreiben Sie, was zu sehen ist."),
            )
        else:
            yield from _too_long(facts, outside, number, text)


def is_file_name(alt_text: str, name: str) -> bool:
    """Whether an alternative text only repeats the file's name, or looks like one."""
    text = alt_text.strip()
    own = {name.casefold(), name.rpartition(".")[0].casefold()} - {""}
    return text.casefold() in own or bool(_FILE_NAME.fullmatch(text))


def _too_long(facts: DraftFacts, outside: Outside, number: int, text: str) -> Iterator[Finding]:
    caps = [(outside.limit(one, "alt_text"), one) for one in facts.channels]
    over = [(cap.value, cap, one) for cap, one in caps if cap.value and len(text) > cap.value]
    if over:
        most, cap, channel = min(over, key=lambda one: one[0])
        yield Finding(
            "alt_text",
            f"media.{number}",
            cap.verified,
            Sentence(
                "{channel}: Alternativtext von Bild {number} hat {count} Zeichen, "
                "höchstens {most}",
                channel=outside.name(channel),
                number=number,
                count=len(text),
                most=most,
            ),
            Sentence("Bitte kürzen Sie ihn auf {most} Zeichen.", most=most),
        )
