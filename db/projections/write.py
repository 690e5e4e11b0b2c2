"""Writes folded rows: one draft at a time, or many at once in a rebuild."""

from __future__ import annotations

import json
from collections.abc import Iterable

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


def replace_drafts(connection: Connection, draft_ids: Iterable[str], rows: Rows) -> None:
    """Puts the rows of some drafts in place of the ones they had."""
    named = json.dumps(list(draft_ids))
    for statement in _BY_DRAFT.values():
        connection.exec_driver_sql(statement, (named,))
    add_rows(connection, rows)


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


def clear(connection: Connection, tables: Iterable[Table]) -> None:
    """Empties projections before a rebuild."""
    for table in tables:
        connection.exec_driver_sql(f'DELETE FROM "{table.name}"')


def gathered(parts: Iterable[Rows]) -> Rows:
    """Rows of many drafts, table by table."""
    total: dict[Table, list[Row]] = {}
    for part in parts:
        for table, values in part.items():
            total.setdefault(table, []).extend(values)
    return total
