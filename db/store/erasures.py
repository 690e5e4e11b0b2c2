"""The door to erasures: what may go, asking for it, confirming it."""

from __future__ import annotations

from collections.abc import Sequence

from db.actions import erasure as actions
from db.changes import Changes
from db.queries.erasures import erasure_rows, words_named, words_of
from db.rows.erasures import ErasureRow, WordsRow
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
