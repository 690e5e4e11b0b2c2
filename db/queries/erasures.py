"""Erasures as people read them, and the words that may go."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from db.domain.act import hypothetical
from db.domain.erasure import WORDS, Erasure
from db.domain.operations import Erase
from db.domain.space import Space
from db.projections.erasing import refusals
from db.queries.log_sentences import log_sentence
from db.queries.viewer import Viewer
from db.rows.erasures import ErasureRow, WordsRow
from db.rows.sentences import sentence

MAY = frozenset({"admin", "records"})
_TEXT_CHARS = 200
_WORDS = (
    "SELECT p.id, p.kind, p.clock, p.subject, COALESCE(d.title, ''), COALESCE(m.title, ''), "
    "COALESCE(w.text, b.name, c.text, k.motif, '') FROM placed p JOIN entry e ON e.id = p.id "
    "LEFT JOIN draft d ON d.id = p.subject LEFT JOIN device g ON g.feed = p.feed "
    "LEFT JOIN member m ON m.id = g.member LEFT JOIN wording w ON w.id = p.id "
    "LEFT JOIN medium b ON b.id = p.id LEFT JOIN comment c ON c.id = p.id "
    "LEFT JOIN consent_side s ON s.entry = p.id LEFT JOIN consent k ON k.id = s.consent "
    "WHERE e.body IS NOT NULL AND p.kind IN (SELECT value FROM json_each(?1)) AND {which} "
    "ORDER BY p.clock, p.feed, p.seq"
)
_ERASURES = (
    "SELECT e.id, COALESCE(m.title, ''), e.at, e.basis, e.archive, e.entries, "
    "(SELECT COUNT(*) FROM erased x WHERE x.erasure = e.id), COALESCE(s.title, ''), "
    "e.confirmed_at, e.member FROM erasure e LEFT JOIN member m ON m.id = e.member "
    "LEFT JOIN member s ON s.id = e.second ORDER BY e.confirmed_at > 0, e.at DESC, e.id"
)
_TITLES = (
    "SELECT DISTINCT d.title FROM json_each(?) j JOIN placed p ON p.id = j.value "
    "JOIN draft d ON d.id = p.subject WHERE d.title <> '' ORDER BY d.title"
)


def words_of(
    connection: Connection, space: Space, viewer: Viewer, draft: str
) -> tuple[WordsRow, ...]:
    """The words of a draft ("" = of the space) that are still here, oldest first."""
    return _words(connection, space, viewer, "p.subject = ?2", draft)


def words_named(
    connection: Connection, space: Space, viewer: Viewer, ids: list[str]
) -> tuple[WordsRow, ...]:
    """The words of these entries that are still here."""
    which = "p.id IN (SELECT value FROM json_each(?2))"
    return _words(connection, space, viewer, which, json.dumps(ids))


def _words(
    connection: Connection, space: Space, viewer: Viewer, which: str, value: str
) -> tuple[WordsRow, ...]:
    rows = connection.exec_driver_sql(
        _WORDS.format(which=which), (json.dumps(sorted(WORDS)), value)
    ).all()
    op = Erase(tuple(row[0] for row in rows), "retention", "exempt")
    probe = hypothetical(viewer.feed, viewer.now, op)
    why = refusals(connection, Erasure(probe, op), space)
    return tuple(
        WordsRow(
            id=row[0],
            kind=row[1],
            sentence=log_sentence(row[1], ""),
            text=str(row[6])[:_TEXT_CHARS],
            at=row[2],
            by=row[5],
            draft=row[3],
            title=row[4],
            why=sentence(why[row[0]]) if why[row[0]] else "",
        )
        for row in rows
    )


def erasure_rows(connection: Connection, space: Space, viewer: Viewer) -> tuple[ErasureRow, ...]:
    """Every erasure: what waits for a second member first, then the newest."""
    may = not MAY.isdisjoint(viewer.roles)
    return tuple(
        ErasureRow(
            id=row[0],
            by=row[1],
            at=row[2],
            basis=row[3],
            archive=row[4],
            entries=row[5],
            erased=row[6],
            titles=_titles(connection, space, row[0]),
            second=row[7],
            confirmed_at=row[8],
            can_confirm=may and not row[8] and row[9] != viewer.member,
        )
        for row in connection.exec_driver_sql(_ERASURES).all()
    )


def _titles(connection: Connection, space: Space, erasure: str) -> tuple[str, ...]:
    _, op = space.erasures.asked[erasure]
    rows = connection.exec_driver_sql(_TITLES, (json.dumps(op.ids),))
    return tuple(str(title) for title in rows.scalars())


def count_erased(connection: Connection, ids: Sequence[str]) -> int:
    """How many of these entries two members took the words of away."""
    return int(
        connection.exec_driver_sql(
            "SELECT COUNT(DISTINCT id) FROM erased WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        ).scalar_one()
    )
