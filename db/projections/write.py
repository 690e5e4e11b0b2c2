"""Writes folded rows: one draft at a time, or many at once in a rebuild."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, Table

from db.projections.draft_rows import Row, Rows
from db.tables import schema


def _insert(table: Table) -> str:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    marks = ", ".join("?" * len(table.columns))
    return f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'


BY_DRAFT = (*schema.DRAFT_TABLES, schema.due, schema.listed)
INSERTS = {table: _insert(table) for table in (*schema.SPACE_TABLES, *BY_DRAFT)}
_BY_DRAFT = {
    table: f'DELETE FROM "{table.name}" WHERE '
    + ("id" if table is schema.draft else "draft")
    + " IN (SELECT value FROM json_each(?))"
    for table in BY_DRAFT
}


def replace_drafts(
    connection: Connection, after: Mapping[str, Rows], before: Mapping[str, Rows]
) -> None:
    """Puts the rows of some drafts in place of the ones they had, table by table.

    Args:
        connection: an open write transaction.
        after: by draft, its rows.
        before: by draft, what is known to stand there: {} = nothing at all; a table not named
            and a draft not named may hold anything. What stays as it is costs nothing.
    """
    for table, statement in _BY_DRAFT.items():
        stale: list[str] = []
        fresh: list[Row] = []
        for draft_id, rows in after.items():
            new, kept = rows.get(table, []), _kept(rows, before.get(draft_id), table)
            if kept < 0:
                stale.append(draft_id)
            fresh += new[max(kept, 0) :]
        if stale:
            connection.exec_driver_sql(statement, (json.dumps(stale),))
        if fresh:
            connection.exec_driver_sql(INSERTS[table], fresh)


def _kept(rows: Rows, before: Rows | None, table: Table) -> int:
    """How many rows may stay where they are, -1 = what is there has to go."""
    if before is None or (before and table not in before):
        return -1
    old = before.get(table, [])
    return len(old) if rows.get(table, [])[: len(old)] == old else -1


def add_rows(connection: Connection, rows: Rows) -> None:
    """Adds rows, one statement a table."""
    for table, values in rows.items():
        if values:
            connection.exec_driver_sql(INSERTS[table], values)


def replace_space(connection: Connection, rows: Rows) -> None:
    """Puts the space's rows in place of the ones it had."""
    for table in schema.SPACE_TABLES:
        connection.exec_driver_sql(f'DELETE FROM "{table.name}"')
    add_rows(connection, rows)


def make_anew(connection: Connection, tables: Iterable[Table]) -> None:
    """Drops projections and makes them empty, as this program declares them.

    An older program may have left others: a table missing, a column less.
    """
    for table in tables:
        connection.exec_driver_sql(f'DROP TABLE IF EXISTS "{table.name}"')
    schema.metadata.create_all(connection)
