"""Finds what a person names: a draft by id, prefix or external ID; units and routes by code."""

from __future__ import annotations

import re

from sqlalchemy import Connection

from db.domain.space import Space
from db.errors import Refused
from db.sentence import Sentence

SHORTEST_PREFIX = 6
ID_LENGTH = 32
_HEX = re.compile(r"[0-9a-fA-F]+").fullmatch
_TOO_SHORT = Sentence("{missing} Von einer Kennung braucht es mindestens {least} Zeichen.")


def find_draft(connection: Connection, key: str) -> str:
    """The id of one draft.

    Raises:
        Refused: ``unknown_draft`` or ``ambiguous``.
    """
    wanted = key.strip()
    found = connection.exec_driver_sql(
        "SELECT id FROM draft WHERE ref = ?1 AND ref <> '' AND (state <> 'withdrawn' OR NOT "
        "EXISTS (SELECT 1 FROM draft o WHERE o.ref = ?1 AND o.state <> 'withdrawn')) LIMIT 2",
        (wanted,),
    ).all()
    if not found and len(wanted) >= SHORTEST_PREFIX and wanted.isalnum():
        low = wanted.lower()
        found = connection.exec_driver_sql(
            "SELECT id FROM draft WHERE id >= ? AND id <= ? LIMIT 2", (low, low + "g")
        ).all()
    if not found:
        raise Refused("unknown_draft", Sentence("Es gibt keinen Entwurf „{key}“.", key=key))
    if len(found) > 1:
        raise Refused(
            "ambiguous",
            Sentence("„{key}“ passt auf mehrere Entwürfe. Bitte genauer angeben.", key=key),
        )
    return str(found[0][0])


def find_unit(space: Space, key: str) -> str:
    """A unit's id by id, code or name; "" stays "".

    Raises:
        Refused: ``unknown_unit``.
    """
    if not key or key in space.units:
        return key
    for one in space.units.values():
        if key.casefold() in {one.code.casefold(), one.name.casefold()}:
            return one.unit
    raise Refused("unknown_unit", Sentence("Die Stelle „{key}“ gibt es im Raum nicht.", key=key))


def find_house(space: Space, key: str) -> str:
    """A house's id by id, code or name.

    Raises:
        Refused: ``unknown_house``.
    """
    if key in space.houses:
        return key
    for one in space.houses.values():
        if key.casefold() in {one.code.casefold(), one.name.casefold()}:
            return one.house
    raise Refused("unknown_house", Sentence("Das Haus „{key}“ gibt es im Raum nicht.", key=key))


def find_route(space: Space, key: str) -> str:
    """A route's id by id or name; "" = the first published one.

    Raises:
        Refused: ``unknown_route``.
    """
    newest = [space.routes[entry] for entry in space.newest.values()]
    if not key and newest:
        standard = [one for one in newest if "standard" in one.name.casefold()]
        return (standard or newest)[0].route
    for one in newest:
        if key == one.route or key.casefold() == one.name.casefold():
            return one.route
    raise Refused("unknown_route", Sentence("Den Laufweg „{key}“ gibt es im Raum nicht.", key=key))


def find_member(connection: Connection, key: str) -> str:
    """The id of one member, by id, prefix, function, or unit code where it has only one member.

    Raises:
        Refused: ``unknown_member`` or ``ambiguous``.
    """
    wanted = key.strip().casefold()
    rows = connection.exec_driver_sql(
        "SELECT m.id, m.title, COALESCE(u.code, '') FROM member m "
        "LEFT JOIN unit u ON u.id = m.unit"
    ).all()
    short = len(wanted) >= SHORTEST_PREFIX
    found = [one for one, title, _ in rows if wanted in {one, title.casefold()}]
    found = found or [one for one, _, _ in rows if short and one.startswith(wanted)]
    found = found or [one for one, _, code in rows if wanted and code.casefold() == wanted]
    return _one(found, key, "unknown_member", Sentence("Es gibt kein Mitglied „{key}“.", key=key))


def find_feed(connection: Connection, key: str) -> str:
    """The id of one device, by id or prefix.

    Raises:
        Refused: ``unknown_feed`` or ``ambiguous``.
    """
    wanted = key.strip().casefold()
    rows = connection.exec_driver_sql("SELECT DISTINCT feed FROM lane").scalars()
    found = [one for one in rows if len(wanted) >= SHORTEST_PREFIX and one.startswith(wanted)]
    return _one(found, key, "unknown_feed", Sentence("Es gibt kein Gerät „{key}“.", key=key))


def find_entry(connection: Connection, key: str) -> str:
    """The id of one cut, by id or prefix.

    Raises:
        Refused: ``unknown_cut`` or ``ambiguous``.
    """
    wanted = key.strip().casefold()
    rows = connection.exec_driver_sql("SELECT id FROM control").scalars()
    found = [one for one in rows if len(wanted) >= SHORTEST_PREFIX and one.startswith(wanted)]
    return _one(found, key, "unknown_cut", Sentence("Es gibt keine Sperre „{key}“.", key=key))


def find_erasure(connection: Connection, key: str) -> str:
    """The id of one erasure, by id or prefix.

    Raises:
        Refused: ``unknown_erasure`` or ``ambiguous``.
    """
    wanted = key.strip().casefold()
    rows = connection.exec_driver_sql("SELECT id FROM erasure").scalars()
    found = [one for one in rows if len(wanted) >= SHORTEST_PREFIX and one.startswith(wanted)]
    return _one(
        found, key, "unknown_erasure", Sentence("Es gibt keine Löschung „{key}“.", key=key)
    )


def find_words(connection: Connection, key: str) -> str:
    """The id of one entry of the log, by id or prefix.

    Raises:
        Refused: ``unknown_entry`` or ``ambiguous``.
    """
    wanted = key.strip().casefold()
    rows = connection.exec_driver_sql(
        "SELECT id FROM placed WHERE id >= ? AND id < ? LIMIT 2", (wanted, wanted + "g")
    ).scalars()
    found = list(rows) if len(wanted) >= SHORTEST_PREFIX else []
    return _one(found, key, "unknown_entry", Sentence("Es gibt keinen Eintrag „{key}“.", key=key))


def _one(found: list[str], key: str, code: str, missing: Sentence) -> str:
    if not found and 0 < len(key.strip()) < SHORTEST_PREFIX and _HEX(key.strip()):
        raise Refused(code, _TOO_SHORT.filled(missing=missing, least=SHORTEST_PREFIX))
    if not found:
        raise Refused(code, missing)
    if len(found) > 1:
        raise Refused(
            "ambiguous", Sentence("„{key}“ passt auf mehrere. Bitte genauer angeben.", key=key)
        )
    return found[0]
