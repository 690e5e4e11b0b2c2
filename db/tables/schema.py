"""Every table of a replica, in three kinds: entries, local things, and projections.

``entry`` is the truth and only ever added to; ``local_*`` belongs to this device; every other
table is a projection that ``db.projections`` rebuilds from nothing.
"""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy import text as _literal

from db.tables.check_tables import boost, check_exception, extension
from db.tables.columns import blob as _blob
from db.tables.columns import metadata
from db.tables.columns import number as _number
from db.tables.columns import table as _table
from db.tables.columns import text as _text
from db.tables.local_tables import (
    local_carrier,
    local_change,
    local_identity,
    local_note,
    local_pending,
    local_read,
    local_setting,
    local_text,
)
from db.tables.publication_table import posting, publication
from db.tables.space_tables import (
    SPACE_TABLES,
    consent,
    consent_file,
    consent_side,
    consent_tick,
    device,
    erased,
    house,
    member,
    route,
    space,
    unit,
)

__all__ = [
    "SPACE_TABLES",
    "consent",
    "consent_file",
    "consent_side",
    "consent_tick",
    "device",
    "house",
    "local_carrier",
    "local_change",
    "local_identity",
    "local_note",
    "local_pending",
    "local_read",
    "local_setting",
    "local_text",
    "member",
    "metadata",
    "posting",
    "publication",
    "route",
    "space",
    "unit",
]

entry = _table(
    "entry",
    _text("id", key=True),
    _text("feed"),
    _number("seq"),
    _blob("sig"),
    _blob("header"),
    _blob("body", null=True),
    Index("entry_feed_seq", "feed", "seq"),
)

lane = _table(
    "lane",
    _number("number", key=True),
    _text("feed"),
    _text("first"),
    _number("from_seq"),
    _number("before"),
)
placed = _table(
    "placed",
    _text("id", key=True),
    _text("feed"),
    _number("seq"),
    _number("lane"),
    _blob("past"),
    _number("clock"),
    _text("kind"),
    _text("subject"),
    Index("placed_subject", "subject"),
    # The log in its order, filtered by kind and device without a look at any row.
    Index("placed_clock", "clock", "lane", "seq", "kind"),
    Index("placed_lane", "lane", "seq"),
    Index("placed_rights", "kind", sqlite_where=_literal("kind GLOB '*!'")),
)
waiting = _table(
    "waiting", _text("id", key=True), _text("needs", key=True), Index("waiting_needs", "needs")
)
invited = _table("invited", _text("key", key=True))
problem = _table("problem", _text("id", key=True), _text("kind"), _text("words"))

draft = _table(
    "draft",
    _text("id", key=True),
    _text("ref"),
    _text("house"),
    _text("unit"),
    _text("lead"),
    _text("route"),
    _text("author"),
    _text("author_unit"),
    _number("created_at"),
    _number("changed_at"),
    _text("state"),
    _text("flags"),
    _text("current"),
    _text("shown"),
    _text("run"),
    _text("priority"),
    _text("note"),
    _text("title"),
    _number("planned_at"),
    _text("channels"),
    _number("number"),
    _text("label"),
    _number("media_count"),
    _text("thumbnail"),
    _text("thumbnail_type"),
    _number("duration_ms"),
    _number("comments"),
    _number("comments_open"),
    Index("draft_state", "state"),
    Index("draft_ref", "ref"),
    Index("draft_planned", "planned_at"),
)
revision = _table(
    "revision",
    _text("id", key=True),
    _text("draft"),
    _number("number"),
    _text("label"),
    _number("at"),
    _text("member"),
    _text("parents"),
    _text("title"),
    _text("topic"),
    _number("planned_at"),
    _text("channels"),
    _text("labels"),
    _text("ticked"),
    _text("source_ref"),
    _text("row_digest"),
    Index("revision_draft", "draft"),
)
revision_text = _table(
    "revision_text",
    _text("revision", key=True),
    _text("channel", key=True),
    _text("draft"),
    _text("text"),
    Index("revision_text_draft", "draft"),
)
revision_medium = _table(
    "revision_medium",
    _text("revision", key=True),
    _number("position", key=True),
    _text("draft"),
    _text("medium"),
    _text("sha256"),
    Index("revision_medium_draft", "draft"),
    Index("revision_medium_sha256", "sha256"),
    Index("revision_medium_medium", "medium"),
)
wording = _table(
    "wording",
    _text("id", key=True),
    _text("draft"),
    _text("purpose"),
    _text("channel"),
    _text("text"),
    Index("wording_draft", "draft"),
)
medium = _table(
    "medium",
    _text("id", key=True),
    _text("draft"),
    _text("sha256"),
    _number("size"),
    _text("type"),
    _text("name"),
    _text("alt_text"),
    _text("credit"),
    _text("licence"),
    _text("consent"),
    _number("width"),
    _number("height"),
    _number("duration_ms"),
    _text("people"),
    _text("consents"),
    _text("music"),
    Index("medium_draft", "draft"),
)
medium_consent = _table(
    "medium_consent",
    _text("medium", key=True),
    _text("consent", key=True),
    _text("draft"),
    Index("medium_consent_draft", "draft"),
    Index("medium_consent_consent", "consent"),
)
run = _table(
    "run",
    _text("id", key=True),
    _text("draft"),
    _text("revision"),
    _text("route_entry"),
    _number("submitted_at"),
    _text("member"),
    _number("stage"),
    _text("stopped"),
    _text("release"),
    _number("released_at"),
    _number("current"),
    Index("run_draft", "draft"),
)
step = _table(
    "step",
    _text("run", key=True),
    _text("step", key=True),
    _text("draft"),
    _number("stage"),
    _number("position"),
    _text("kind"),
    _text("units"),
    _number("days"),
    _number("hours"),
    _number("silence"),
    _text("state"),
    _text("result"),
    _text("votes"),
    _number("opened_at"),
    _number("closed_at"),
    _text("rests"),
    _number("live"),
    Index("step_draft", "draft"),
    Index("step_state", "state"),
)
step_unit = _table(
    "step_unit",
    _text("unit", key=True),
    _text("run", key=True),
    _text("step", key=True),
    _text("draft"),
    _text("state"),
    Index("step_unit_draft", "draft"),
)
vote = _table(
    "vote",
    _text("id", key=True),
    _text("draft"),
    _text("run"),
    _text("step"),
    _text("revision"),
    _text("verdict"),
    _text("unit"),
    _text("for_unit"),
    _text("member"),
    _number("at"),
    _text("reason"),
    _number("come_back"),
    _text("to_unit"),
    _text("standing"),
    Index("vote_draft", "draft"),
)
condition = _table(
    "condition",
    _text("vote", key=True),
    _number("position", key=True),
    _text("draft"),
    _text("text"),
    _text("about"),
    _text("comment"),
    _text("medium"),
    Index("condition_draft", "draft"),
)
answer = _table(
    "answer",
    _text("vote", key=True),
    _text("draft"),
    _text("text"),
    _text("member"),
    _number("at"),
    Index("answer_draft", "draft"),
)
comment = _table(
    "comment",
    _text("id", key=True),
    _text("draft"),
    _number("number"),
    _text("member"),
    _text("unit"),
    _number("at"),
    _text("text"),
    _text("revision"),
    _text("anchor"),
    _text("reply_to"),
    _number("must_settle"),
    _number("settled"),
    Index("comment_draft", "draft"),
)
refused = _table(
    "refused",
    _text("id", key=True),
    _text("draft"),
    _text("code"),
    Index("refused_draft", "draft"),
)
due = _table(
    "due",
    _text("run", key=True),
    _text("step", key=True),
    _text("draft"),
    _number("due_at"),
    Index("due_draft", "draft"),
)
listed = _table(
    "listed",
    _text("unit", key=True),
    _number("rank", key=True),
    _number("due", key=True),
    _number("planned_at", key=True),
    _text("title", key=True),
    _text("draft", key=True),
    _text("step", key=True),
    _text("state"),
    _text("voted"),
    _number("twin"),
    _text("house"),
    _text("channels"),
    _number("changed_at"),
    Index("listed_draft", "draft"),
    with_rowid=False,
)
search_row = _table(
    "search_row",
    _number("id", key=True),
    _text("draft"),
    _text("place"),
    Index("search_row_draft", "draft"),
)

DRAFT_TABLES = (
    draft,
    revision,
    revision_text,
    revision_medium,
    wording,
    medium,
    medium_consent,
    run,
    step,
    step_unit,
    vote,
    condition,
    answer,
    comment,
    publication,
    posting,
    refused,
    *(check_exception, extension, boost),
)
HASHED = (*SPACE_TABLES, erased, *DRAFT_TABLES)
"""What ``state-hash`` covers; deadlines, lists, search and placement are this machine's caches."""
CACHES = (due, listed, search_row)
PLACEMENT = (lane, placed, waiting, invited, problem)
SEARCH = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5("
    'words, tokenize="unicode61 remove_diacritics 2")'
)
