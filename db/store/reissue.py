"""The door to what fell off: what no longer counts, done again one by one or all of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial

from sqlalchemy import Connection

from db.actions import reissue as actions
from db.actions.writer import Writer
from db.changes import Changes
from db.domain.act import Act
from db.errors import Refused
from db.projections.load import acts_of
from db.queries.rights import own_lost
from db.rows import LostRow
from db.sentence import Sentence
from db.store.core import Core
from db.store.rights import Rights

_DONE = "reissued"


class Reissue:
    """After a renewal, a copy or a cut: own entries that do not count, to be done again.

    Nothing is done unasked: each is signed anew, by the rules as they stand now.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def rows(self) -> tuple[LostRow, ...]:
        """What may be done again and was not yet, in the order in which it was done."""
        with self._core.read() as connection:
            lost = own_lost(connection, self._core.space(connection))
            kinds = _kinds(connection, [one.id for one in lost])
        done = self._renamed()
        return tuple(one for one in lost if kinds[one.id] in actions.AGAIN and one.id not in done)

    def again(
        self, entries: Sequence[str] = ()
    ) -> tuple[tuple[str, ...], tuple[tuple[str, Sentence], ...], Changes]:
        """Does some entries again (none named: all), each in a transaction of its own.

        Returns:
            The ids of those done; those refused, each with the reason; what the commits touched.

        Raises:
            KnownError: nothing can be signed.
        """
        rows = [one for one in self.rows() if not entries or one.id in entries]
        renamed, done, refused = self._renamed(), [], []
        # whoever has not seen that a feed stands double still takes what is lost for done
        total = Rights(self._core).prove_forks() if rows else Changes()
        for row in rows:
            work = partial(self._do, act=self._act(row), renamed=renamed)
            try:
                new, changes = self._core.act(work)
            except Refused as problem:
                refused.append((row.id, problem.sentence))
                continue
            renamed[row.id] = new
            done.append(row.id)
            total |= changes
        return tuple(done), tuple(refused), total

    def leave(self, entries: Sequence[str]) -> None:
        """Offers these no more."""
        self._core.set_setting(_DONE, json.dumps(self._renamed() | dict.fromkeys(entries, "")))

    def _do(self, writer: Writer, act: Act, renamed: dict[str, str]) -> str:
        new = actions.again(writer, self._core.media, act, {**renamed})
        noted = json.dumps(renamed | {act.id: new})
        writer.connection.exec_driver_sql(
            "INSERT OR REPLACE INTO local_setting (key, value) VALUES (?, ?)", (_DONE, noted)
        )
        return new

    def _act(self, row: LostRow) -> Act:
        with self._core.read() as connection:
            return next(one for one in acts_of(connection, row.draft) if one.id == row.id)

    def _renamed(self) -> dict[str, str]:
        """By entry that was done again, its new id; "" where it was left."""
        found: dict[str, str] = json.loads(self._core.setting(_DONE) or "{}")
        return found


def _kinds(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    rows = connection.exec_driver_sql(
        "SELECT id, kind FROM placed WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )
    return {row[0]: row[1] for row in rows}
