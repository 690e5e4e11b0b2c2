"""The door to erasures: what may go, asking for it, confirming it."""

from __future__ import annotations

from collections.abc import Sequence

from db.actions import erasure as actions
from db.changes import Changes
from db.domain.operations.erase import MOST
from db.domain.operations.retention_set import CLASSES
from db.queries.erasures import erasure_rows, words_named, words_of
from db.queries.retention import due_rows
from db.rows.erasures import DueRow, ErasureRow, WordsRow
from db.store.core import Core
from db.store.erasing import finish
from db.store.lookup import find_erasure, find_words


class Erasures:
    """Takes words away for good: one member asks, a second one confirms.

    Exports, backups and paper already handed out are not reached.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(self) -> tuple[ErasureRow, ...]:
        """Every erasure, what waits for a second member first."""
        with self._core.read() as connection:
            space, viewer = self._core.space(connection), self._core.viewer(connection)
            return erasure_rows(connection, space, viewer)

    def words(self, draft: str = "") -> tuple[WordsRow, ...]:
        """The words of a draft ("" = of the space) that are here, and why some may not go."""
        with self._core.read() as connection:
            space, viewer = self._core.space(connection), self._core.viewer(connection)
            return words_of(connection, space, viewer, draft)

    def named(self, erasure: str) -> tuple[WordsRow, ...]:
        """What an erasure that waits would take away."""
        with self._core.read() as connection:
            space, viewer = self._core.space(connection), self._core.viewer(connection)
            _, op = space.erasures.asked[find_erasure(connection, erasure)]
            return words_named(connection, space, viewer, list(op.ids))

    def ask(self, entries: Sequence[str], basis: str, archive: str) -> tuple[str, Changes]:
        """Asks for an erasure; ``entries`` by id or a prefix of it.

        Returns:
            The erasure's id, and what the commit touched.

        Raises:
            Refused: no right, or one of the entries may not be erased (yet).
        """
        with self._core.read() as connection:
            ids = [find_words(connection, one) for one in entries]
        return self._core.act(lambda writer: actions.erase(writer, ids, basis, archive))

    def confirm(self, erasure: str) -> Changes:
        """Confirms an erasure by id or prefix: the words are gone from here at once.

        Raises:
            Refused: the acting member asked for it itself, or has no right.
        """
        with self._core.read() as connection:
            entry = find_erasure(connection, erasure)
        changes = self._core.act(lambda writer: actions.confirm(writer, entry))[1]
        finish(self._core)
        return changes

    def retention(self) -> dict[str, int]:
        """By class of records, how many months it is kept after it ended; 0 = for ever."""
        with self._core.read() as connection:
            found = self._core.space(connection).retention
        return {one: found.get(one, 0) for one in CLASSES}

    def set_retention(self, name: str, months: int) -> Changes:
        """Sets a period; what becomes due by that is only listed."""
        return self._core.act(lambda writer: actions.set_retention(writer, name, months))[1]

    def due(self) -> tuple[DueRow, ...]:
        """Records whose time is over and whose words are still here, the oldest first."""
        with self._core.read() as connection:
            space, viewer = self._core.space(connection), self._core.viewer(connection)
            return due_rows(connection, space, viewer)

    def propose(self, archive: str) -> tuple[int, Changes]:
        """Asks for the erasure of everything due that is in none yet; a second member confirms.

        Returns:
            How many erasures were asked for, and what the commits touched.
        """
        ids = [entry for row in self.due() if not row.proposed for entry in row.entries]
        parts = [ids[start : start + MOST] for start in range(0, len(ids), MOST)]
        total = Changes()
        for part in parts:
            total |= self.ask(part, "retention", archive)[1]
        return len(parts), total
