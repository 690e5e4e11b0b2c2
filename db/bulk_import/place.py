"""Where a row belongs: house or unit, and the route it takes."""

from __future__ import annotations

from dataclasses import dataclass

from db.bulk_import.cells import Cells
from db.bulk_import.columns import HOUSE, ROUTE
from db.bulk_import.known import Known
from db.bulk_import.naming import guessed, pick, unknown
from db.sentence import Sentence

NAMED = 3
"""How many other routes a guess names."""


@dataclass(frozen=True, slots=True)
class Place:
    """Ids of house, unit and route, "" = none; the house's code for people."""

    house: str = ""
    house_code: str = ""
    unit: str = ""
    route: str = ""


def read_place(cells: Cells, known: Known) -> Place:
    """House, unit and route; what is unknown stands in the messages with what may be meant."""
    house, unit = _house(cells, known)
    code = next((one.code for one in known.houses if one.id == house), cells.text(HOUSE))
    return Place(house, code, unit, _route(cells, known, house))


def _house(cells: Cells, known: Known) -> tuple[str, str]:
    word = cells.text(HOUSE)
    if not word:
        if len(known.houses) == 1:
            return known.houses[0].id, ""
        some = tuple(one.code for one in known.houses[:3])
        cells.error(
            HOUSE,
            Sentence("Das Haus fehlt. Bitte das Kürzel eintragen, z. B. {codes}.", codes=some),
        )
        return "", ""
    house = pick(word, {name: one.id for one in known.houses for name in (one.code, one.name)})
    if house:
        return house, ""
    unit = pick(word, {name: one.id for one in known.units for name in (one.code, one.name)})
    for one in known.units:
        if one.id == unit:
            return one.house, unit
    names, also = [one.code for one in known.houses], [one.name for one in known.houses]
    cells.error(
        HOUSE, unknown(Sentence("Haus"), word, names, also), word, guessed(word, names, also)
    )
    return "", ""


def _route(cells: Cells, known: Known, house: str) -> str:
    word = cells.text(ROUTE)
    if not word:
        return _usual_route(cells, known, house)
    route = pick(word, {one.name: one.id for one in known.routes})
    if not route:
        names = [one.name for one in known.routes]
        cells.error(ROUTE, unknown(Sentence("Laufweg"), word, names), word, guessed(word, names))
    return route


def _usual_route(cells: Cells, known: Known, house: str) -> str:
    """The route the unit's drafts of this house went most often, as nobody would guess better.

    Without any, the usual one if the house has a step on it, else the one with the fewest other
    houses; that is a guess, and said.
    """
    through = [one for one in known.routes if house in one.houses]
    usual = next((one for one in known.routes if one.id == known.route), None)
    if usual is None:
        return known.route
    tried = max(through, key=lambda one: known.went.get((house, one.id), 0), default=usual)
    if known.went.get((house, tried.id)):
        return tried.id
    own = min(through, key=lambda one: (len(one.houses), one.name), default=usual)
    chosen = usual if usual in through else own
    if house and not through:
        text = Sentence(
            "Der Laufweg fehlt; „{name}“ angenommen. Das Haus hat dort keine Station.",
            name=chosen.name,
        )
        cells.hint(ROUTE, text)
    elif len(through) > 1:
        others = [f"„{one.name}“" for one in through if one is not chosen]
        more = Sentence(" und {count} weitere", count=len(others) - NAMED)
        text = Sentence(
            "Der Laufweg fehlt; „{name}“ angenommen. Ebenso ginge: {others}{more}.",
            name=chosen.name,
            others=", ".join(others[:NAMED]),
            more=more if len(others) > NAMED else "",
        )
        cells.hint(ROUTE, text)
    return chosen.id
