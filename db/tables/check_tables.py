"""The table of blocks that somebody asked to lift, or lifted."""

from __future__ import annotations

from sqlalchemy import Index

from db.tables.columns import number, table, text

check_exception = table(
    "check_exception",
    text("id", key=True),
    text("draft"),
    text("what"),
    text("revision"),
    text("rule"),
    text("place"),
    text("reason"),
    text("ask"),
    text("member"),
    text("unit"),
    number("at"),
    Index("check_exception_draft", "draft"),
)
