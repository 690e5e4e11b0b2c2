"""Tables of what somebody asked for beside the votes: blocks lifted, time given, paid reach."""

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
extension = table(
    "extension",
    text("id", key=True),
    text("draft"),
    text("run"),
    text("step"),
    text("what"),
    number("until"),
    text("reason"),
    text("ask"),
    text("member"),
    text("unit"),
    number("at"),
    Index("extension_draft", "draft"),
)
boost = table(
    "boost",
    text("id", key=True),
    text("draft"),
    text("revision"),
    text("channel"),
    number("cents"),
    text("budget"),
    number("since"),
    number("until"),
    text("state"),
    number("granted"),
    text("member"),
    text("unit"),
    number("at"),
    text("answered_by"),
    number("answered_at"),
    Index("boost_draft", "draft"),
)
