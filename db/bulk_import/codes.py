"""The words a plan uses for channels, labels and priorities, and the codes they stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from db.bulk_import.cells import Cells
from db.bulk_import.columns import CHANNELS, LABELS, PRIORITY
from db.bulk_import.naming import guessed, pick, unknown
from db.reference.channels import channels
from db.sentence import Sentence

_SPLIT = re.compile(r"[,;/|+&\n]|\bund\b|\band\b")
_NONE = ("nein", "keine", "no", "none")
_LABELS = {
    "advertisement": ("Werbung", "Anzeige", "Advertisement", "Ad", "Bezahlt", "Paid"),
    "cooperation": ("Kooperation", "Cooperation", "Bezahlte Partnerschaft", "Partnerschaft"),
    "ai_generated": ("KI", "KI-generiert", "AI", "AI-generated", "Künstliche Intelligenz"),
}
_PRIORITIES = {
    "urgent": ("Eilig", "Dringend", "Urgent", "Eilt", "Sofort"),
    "high": ("Hoch", "High", "1", "A"),
    "normal": ("Normal", "Mittel", "Medium", "2", "B"),
    "low": ("Niedrig", "Low", "Gering", "3", "C"),
}


def read_channels(cells: Cells) -> tuple[str, ...]:
    """Codes of the named channels in the order of the screens; unknown ones are errors."""
    named = {_channel(cells, word) for word in _words(cells, CHANNELS)}
    return tuple(code for code in channels() if code in named)


def read_labels(cells: Cells) -> tuple[str, ...]:
    """Codes of the labels, sorted; unknown ones are errors."""
    words = [one for one in _words(cells, LABELS) if one.casefold() not in _NONE]
    found = {_code(cells, LABELS, Sentence("Kennzeichnung"), _LABELS, one) for one in words}
    return tuple(sorted(found - {""}))


def read_priority(cells: Cells) -> str:
    """Code of the priority, "" = none; an unknown one is an error."""
    word = cells.text(PRIORITY)
    return _code(cells, PRIORITY, Sentence("Priorität"), _PRIORITIES, word) if word else ""


def priority_words() -> list[str]:
    """The German word of each priority, the most urgent first."""
    return [words[0] for words in _PRIORITIES.values()]


def label_words() -> list[str]:
    """The German word of each label."""
    return [words[0] for words in _LABELS.values()]


def _words(cells: Cells, column: str) -> list[str]:
    words = (word.strip() for word in _SPLIT.split(cells.text(column)))
    return [cells.meant(column, word) for word in words if word]


def _channel(cells: Cells, word: str) -> str:
    code = pick(word, _channel_names())
    if not code:
        names = [one.name for one in channels().values()]
        cells.error(CHANNELS, unknown(Sentence("Kanal"), word, names), word, guessed(word, names))
    return code


@cache
def _channel_names() -> Mapping[str, str]:
    return {
        name: code
        for code, one in channels().items()
        for name in (one.name, one.code, one.short, *one.aliases)
    }


def _code(
    cells: Cells, column: str, what: Sentence, codes: Mapping[str, tuple[str, ...]], word: str
) -> str:
    code = pick(word, {name: code for code, names in codes.items() for name in (*names, code)})
    if not code:
        usual = [names[0] for names in codes.values()]
        cells.error(column, unknown(what, word, usual), word, guessed(word, usual))
    return code
