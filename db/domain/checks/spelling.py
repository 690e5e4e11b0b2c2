"""German spelling as far as it can be told without a dictionary: old spelling, slips of typing.

A dictionary is not at hand under a permissive licence: those of LibreOffice and hunspell for
German are under the GPL, and free word lists know too few compounds to be believed. What is
checked here is certain instead of complete, and the screens call it so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.domain.checks.facts import DraftFacts, Finding, Outside
from db.sentence import Sentence

MOST = 20_000
MANY = 3
"""Slips in one text from which on they are grave."""
OLD = {
    "daß": "dass",
    "muß": "muss",
    "müßt": "müsst",
    "müßte": "müsste",
    "mußte": "musste",
    "wußte": "wusste",
    "gewußt": "gewusst",
    "läßt": "lässt",
    "faßt": "fasst",
    "gefaßt": "gefasst",
    "paßt": "passt",
    "bißchen": "bisschen",
    "Schluß": "Schluss",
    "Fluß": "Fluss",
    "Kuß": "Kuss",
    "Nuß": "Nuss",
    "Prozeß": "Prozess",
    "Ausschuß": "Ausschuss",
    "Abschluß": "Abschluss",
    "Anschluß": "Anschluss",
    "Beschluß": "Beschluss",
    "Einfluß": "Einfluss",
    "Erlaß": "Erlass",
    "Paß": "Pass",
    "Streß": "Stress",
    "Bewußtsein": "Bewusstsein",
    "rauh": "rau",
    "plazieren": "platzieren",
    "numerieren": "nummerieren",
    "Stengel": "Stängel",
    "Standart": "Standard",
    "seperat": "separat",
    "Wiederspruch": "Widerspruch",
    "wiederspiegeln": "widerspiegeln",
    "vorraus": "voraus",
    "Vorraussetzung": "Voraussetzung",
    "ausserdem": "außerdem",
    "heisst": "heißt",
    "weiss": "weiß",
    "Strasse": "Straße",
    "gross": "groß",
    "grösser": "größer",
}
"""Spelled before 1996, the Swiss way, or among the most frequent errors; left, what is right."""
_KNOWN = {one.lower(): right for one, right in OLD.items()}
_TWICE = frozenset({"und", "oder", "ist", "sind", "mit", "für", "auf", "von", "im", "ein", "eine"})
_WORD = re.compile(r"[^\W\d_]+")
_SPACE = re.compile(r"[^\W\d_](\s[,;!?](?=\s|$))")
_ONE = Sentence("{channel}: Schreibung von „{words}“")
_MORE = Sentence("{channel}: Schreibung von „{words}“ und {more} weitere")


def spelling(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """The first slip of each text with how many more there are."""
    for channel, text in facts.texts:
        slips = sorted(slips_of(text[:MOST]))
        if not slips:
            continue
        first, last, words, right = slips[0]
        yield Finding(
            "spelling",
            f"text.{channel}:{first}-{last}",
            len(slips) >= MANY,
            (_MORE if len(slips) > 1 else _ONE).filled(
                channel=outside.name(channel), words=words, more=len(slips) - 1
            ),
            Sentence("Gemeint ist wohl „{right}“.", right=right),
        )


def slips_of(text: str) -> Iterator[tuple[int, int, str, str]]:
    """(from, to, as typed, as meant) of what is certainly a slip."""
    before = None
    for match in _WORD.finditer(text):
        word = match[0]
        right = _KNOWN.get(word.lower())
        if right:
            yield match.start(), match.end(), word, _as(word, right)
        if before is not None and _doubled(text, before, match):
            yield before.start(), match.end(), f"{before[0]} {word}", before[0]
        before = match
    for match in _SPACE.finditer(text):
        yield match.start(1), match.end(1), match[0], match[0][0] + match[1].strip()


def _as(word: str, right: str) -> str:
    return right[0].upper() + right[1:] if word[0].isupper() else right


def _doubled(text: str, one: re.Match[str], two: re.Match[str]) -> bool:
    """The same little word twice with only a space between; "die die" may be right."""
    small = one[0].lower()
    return small == two[0].lower() and small in _TWICE and text[one.end() : two.start()] == " "
