"""Rights in pictures and fonts: who made a medium, and until when it may be used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from db.domain.checks.facts import DraftFacts, Finding, MediumFacts, Outside
from db.domain.checks.media_form import what
from db.domain.checks.register import entries_for, register_findings
from db.domain.media_types import is_subtitle
from db.sentence import Sentence

SOON = 30
"""Days before its end from which a right is said to run out; a month, assumed."""
_UNTIL = re.compile(r"\bbis\s+(?:zum\s+|einschließlich\s+)?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")

_BOTH = Sentence("Quelle und Lizenz fehlen bei {medium} {number}")
_ENDED = Sentence("Lizenz von {medium} {number} endete am {day}")
_ENDS = Sentence("Lizenz von {medium} {number} endet am {day}")


def credits(facts: DraftFacts, _outside: Outside) -> Iterator[Finding]:  # noqa: A001
    """Source and licence of every medium; grave where neither is named.

    Source: § 13 UrhG (the maker's name), § 63 UrhG (naming the source).
    """
    for number, one in enumerate(facts.media, 1):
        if is_subtitle(one.type) or (one.credit.strip() and one.licence.strip()):
            continue
        lacking = _lacking(one)
        yield Finding(
            "credit",
            f"media.{number}",
            lacking is _BOTH,
            lacking.filled(medium=what(one), number=number),
            Sentence("Bitte tragen Sie ein, woher das Medium stammt und was erlaubt ist."),
        )


def _lacking(one: MediumFacts) -> Sentence:
    if one.credit.strip():
        return Sentence("Lizenz fehlt bei {medium} {number}")
    return Sentence("Quelle fehlt bei {medium} {number}") if one.licence.strip() else _BOTH


def licences(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """A licence that has ended when the post goes out is grave; one that ends soon is a hint."""
    day = max(facts.planned or facts.today, facts.today)
    for number, one in enumerate(facts.media, 1):
        until = ends(one)
        if until is not None and (until - day).days <= SOON:
            over = until < day
            yield Finding(
                "licence",
                f"media.{number}",
                over,
                (_ENDED if over else _ENDS).filled(
                    medium=what(one), number=number, day=f"{until:%d.%m.%Y}"
                ),
                Sentence("Bitte verlängern Sie die Lizenz oder tauschen Sie das Medium."),
            )
    yield from register_findings(facts, outside, "licence", ("picture", "font"))


def ends(one: MediumFacts) -> date | None:
    """The day that the words of its licence name as the last; None = none named."""
    for match in _UNTIL.finditer(one.licence):
        day, month, year = (int(part) for part in match.groups())
        try:
            return date(year, month, day)
        except ValueError:
            continue
    return None


def has_licence(facts: DraftFacts) -> bool:
    """Whether any medium has a right that could end."""
    registered = bool(entries_for(facts, ("picture", "font")))
    return registered or any(one.licence.strip() for one in facts.media)
