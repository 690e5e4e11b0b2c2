"""The door to the screen "Verwaltung": members, their devices, and what they are called."""

from __future__ import annotations

from db.actions import space as actions
from db.actions.writer import Writer
from db.changes import Changes
from db.errors import Refused
from db.queries.people import people
from db.queries.person_page import key_rows, person_page, positions
from db.rows.people import KeyRow, PeopleFilter, PeopleRow, PersonPage, PositionRow
from db.rows.sentences import sentence
from db.store.core import Core
from db.store.lookup import find_feed, find_house, find_member, find_unit


class People:
    """Who is in, with which devices and rights, and what happened to them."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(self, wanted: PeopleFilter | None = None) -> PeopleRow:
        """Members by function, as a filter leaves them."""
        core = self._core
        with core.read() as connection:
            space, viewer = core.space(connection), core.viewer(connection)
            return people(connection, space, viewer, wanted or PeopleFilter())

    def page(self, member: str) -> PersonPage:
        """One member.

        Raises:
            Refused: ``unknown_member``.
        """
        core = self._core
        with core.read() as connection:
            who = find_member(connection, member)
            page = person_page(connection, core.space(connection), core.viewer(connection), who)
        if page is None:
            raise Refused("unknown_member", sentence("unknown_member"))
        return page

    def keys(self) -> tuple[KeyRow, ...]:
        """Every device with its six words; those that wait to be confirmed first."""
        core = self._core
        with core.read() as connection:
            return key_rows(connection, core.space(connection), core.viewer(connection))

    def positions(self, device: str) -> tuple[PositionRow, ...]:
        """The newest entries of a device, newest first: up to which of them it shall count."""
        with self._core.read() as connection:
            return positions(connection, find_feed(connection, device))

    def rename(self, member: str, title: str) -> Changes:
        """Names a member's function anew."""
        with self._core.read() as connection:
            who = find_member(connection, member)
        return self._core.act(lambda writer: actions.name_member(writer, who, title))[1]

    def rename_unit(self, unit: str, code: str, name: str, house: str = "") -> Changes:
        """Gives a unit another code, name or house ("" = the one it has)."""

        def do(writer: Writer) -> None:
            found = find_unit(writer.space, unit)
            home = find_house(writer.space, house) if house else ""
            actions.rename_unit(writer, found, code, name, home)

        return self._core.act(do)[1]

    def rename_house(self, house: str, code: str, name: str, land: str) -> Changes:
        """Gives a house another code, name or Land."""

        def do(writer: Writer) -> None:
            actions.rename_house(writer, find_house(writer.space, house), code, name, land)

        return self._core.act(do)[1]
