"""Which tables stand where in a letter: what a question asks for, what an answer names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from db.rows.figures import Figures
from db.rows.house_replies import replies_to
from db.rows.inquiry_case import Case

_ASKED = {
    "houses": r"\b(haus|häuser|ressort|ministeri|staatskanzlei|behörde|stelle)",
    "months": r"\b(monat|jahr|zeitraum|entwicklung|verlauf|quartal)",
    "channels": r"\b(kanal|kanäle|plattform|account|profil|netzwerk|instagram|linkedin|xing)",
    "routes": r"\b(laufweg|verfahren|mitzeichnung|freigabe|prüfung|ablauf|zurückgewiesen|auflage)",
    "units": r"\b(dauer|tage|frist|wie lange|bearbeitung|mitzeichnung|freigabe)",
}
_COSTS = r"kosten|ausgab|bezahl|haushaltsmittel|honorar|vergüt"
NAMED = {
    "häuser": "houses",
    "monate": "months",
    "kanäle": "channels",
    "laufwege": "routes",
    "stellen": "units",
    "kosten": "costs",
}
"""How an answer names a table: ``{tabelle kosten}``."""
_NAMING = re.compile(r"\{\s*tabelle\s+(\w+)\s*\}")


@dataclass(frozen=True, slots=True)
class Place:
    """A table of the letter.

    Attributes:
        number: in the order of the letter, from 1.
        question: below whose answer it stands, 0 = at the end.
        name: a table of `Figures`, ``costs`` or ``channel_costs``.
    """

    number: int
    question: int
    name: str


def planned(case: Case, found: Figures) -> tuple[Place, ...]:
    """Place each table once, where it is asked for first; the rest at the end.

    Costs are told anew below every question to which houses were asked for theirs.
    """
    places: list[Place] = []
    told: set[tuple[str, int]] = set()
    for question, name in (*_by_question(case), *((0, name) for name in _ASKED)):
        own = question if name == "costs" and replies_to(case, question) else 0
        if (name, own) not in told and _has_rows(found, name):
            told.add((name, own))
            places.append(Place(len(places) + 1, question, name))
    return tuple(places)


def number_of(places: tuple[Place, ...], name: str, question: int) -> int:
    """Return the number of a table, that below the question before others; 0 = there is none."""
    found = sorted((one.question != question, one.number) for one in places if one.name == name)
    return found[0][1] if found else 0


def _by_question(case: Case) -> Iterator[tuple[int, str]]:
    for question, words in enumerate(case.questions, 1):
        answer = case.answers[question - 1] if question <= len(case.answers) else ""
        names = [*_asked(words.casefold()), *_named(answer.casefold())]
        if any(one.cents >= 0 for one in replies_to(case, question)):
            names.insert(0, "costs")
        yield from ((question, name) for name in names)


def _asked(words: str) -> Iterator[str]:
    """Yield what a question asks for; one for costs gets the tables with costs alone."""
    names = [name for name, pattern in _ASKED.items() if re.search(pattern, words)]
    if not re.search(_COSTS, words):
        yield from names
        return
    yield "costs"
    if "channels" in names:
        yield "channel_costs"


def _named(answer: str) -> Iterator[str]:
    return (NAMED[word] for word in _NAMING.findall(answer) if word in NAMED)


def _has_rows(found: Figures, name: str) -> bool:
    rows = {"costs": found.houses, "channel_costs": found.channels}
    return bool(rows.get(name) if name in rows else getattr(found, name))
