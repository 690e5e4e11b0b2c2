"""What people recorded of drafts that went live, and what of each release is live."""

from __future__ import annotations

from sqlalchemy import Index

from db.tables.columns import number, table, text

publication = table(
    "publication",
    text("id", key=True),
    text("draft"),
    text("revision"),
    text("channel"),
    number("at"),
    text("member"),
    text("text"),
    number("amount"),
    Index("publication_draft", "draft"),
)
posting = table(
    "posting",
    text("draft", key=True),
    text("channel", key=True),
    number("position"),
    text("revision"),
    text("state"),
    text("mark"),
    number("at"),
    Index("posting_mark", "mark", "at"),
)
