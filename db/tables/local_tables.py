"""Tables that belong to this device: never an entry, never rebuilt, never synced."""

from __future__ import annotations

from sqlalchemy import Index

from db.tables.columns import number, table, text

local_setting = table("local_setting", text("key", key=True), text("value"))
local_text = table("local_text", text("key", key=True), text("text"), number("at"))
local_read = table("local_read", text("member", key=True), text("draft", key=True), text("digest"))
local_identity = table(
    "local_identity",
    text("feed", key=True),
    text("member"),
    text("place"),
    number("position"),
)
local_note = table(
    "local_note",
    text("id", key=True),
    text("draft"),
    text("member"),
    text("text"),
    text("revision"),
    text("anchor"),
    number("at"),
    Index("local_note_draft", "draft"),
)
local_pending = table(
    "local_pending",
    text("id", key=True),
    text("draft"),
    text("member"),
    text("vote"),
    text("digest"),
    number("sign_at"),
    text("process"),
    text("problem"),
)
local_change = table("local_change", number("number", key=True), text("what"), text("process"))
local_carrier = table("local_carrier", text("target", key=True), text("state"), number("at"))
local_erased = table("local_erased", text("what", key=True), text("kind"), number("left"))
"""What an erasure took away here (entry, medium, draft), and whether files are left to go."""
