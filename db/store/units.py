"""The door to houses and units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.changes import Changes
from db.rows import HouseRow, UnitRow
from db.store.core import Core
from db.store.lookup import find_house

if TYPE_CHECKING:
    from db.actions.writer import Writer


class Units:
    """Houses and their units."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def houses(self) -> tuple[HouseRow, ...]:
        """All houses by code."""
        with self._core.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT id, code, name, land FROM house ORDER BY code"
            ).all()
        return tuple(HouseRow(*row) for row in rows)

    def list(self) -> tuple[UnitRow, ...]:
        """All units by house and code."""
        with self._core.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT u.id, u.code, u.name, h.id, h.code, h.land FROM unit u "
                "JOIN house h ON h.id = u.house ORDER BY h.code, u.code"
            ).all()
        return tuple(UnitRow(*row) for row in rows)

    def voting(self) -> tuple[UnitRow, ...]:
        """The units that can decide for another: one of their members may vote."""
        with self._core.read() as connection:
            able = self._core.space(connection).voting_units()
        return tuple(one for one in self.list() if one.id in able)

    def add_house(self, code: str, name: str, land: str) -> Changes:
        """Adds a house."""
        from db.actions.space import add_house  # noqa: PLC0415 - lists need no writing

        return self._core.act(lambda writer: add_house(writer, code, name, land))[1]

    def add(self, house: str, code: str, name: str) -> Changes:
        """Adds a unit to a house (id, code or name)."""
        from db.actions.space import add_unit  # noqa: PLC0415 - lists need no writing

        def do(writer: Writer) -> str:
            return add_unit(writer, find_house(writer.space, house), code, name)

        return self._core.act(do)[1]
