"""How tables of a replica are declared: one registry, plain columns that are never NULL."""

from __future__ import annotations

from sqlalchemy import BLOB, Column, Index, Integer, MetaData, Table, Text

metadata = MetaData()


def table(name: str, *columns: Column[object] | Index, with_rowid: bool = True) -> Table:
    """Declares a table of the replica."""
    return Table(name, metadata, *columns, sqlite_with_rowid=with_rowid)


def text(name: str, *, key: bool = False) -> Column[object]:
    """A column of text."""
    return Column(name, Text, primary_key=key, nullable=False)


def number(name: str, *, key: bool = False) -> Column[object]:
    """A column of whole numbers."""
    return Column(name, Integer, primary_key=key, nullable=False, autoincrement=False)


def blob(name: str, *, null: bool = False) -> Column[object]:
    """A column of bytes."""
    return Column(name, BLOB, nullable=null)
