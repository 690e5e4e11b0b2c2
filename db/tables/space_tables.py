"""The tables that show the space: its people and routes, its register of consents."""

from __future__ import annotations

from sqlalchemy import Index

from db.tables.columns import number, table, text

space = table(
    "space",
    text("id", key=True),
    text("title"),
    text("wording"),
    number("reason_min"),
    number("demo"),
)
house = table("house", text("id", key=True), text("code"), text("name"), text("land"))
unit = table("unit", text("id", key=True), text("house"), text("code"), text("name"))
member = table(
    "member",
    text("id", key=True),
    text("unit"),
    text("roles"),
    text("title"),
    text("invited_by"),
)
device = table("device", text("feed", key=True), text("member"), text("joined"), text("state"))
control = table(
    "control",
    text("id", key=True),
    text("kind"),
    text("member"),
    text("author"),
    number("at"),
    number("in_force"),
    number("needs_second"),
)
route = table(
    "route",
    text("entry", key=True),
    text("id"),
    text("name"),
    number("number"),
    number("newest"),
    text("definition"),
)
consent = table(
    "consent",
    text("id", key=True),
    text("kind"),
    text("motif"),
    text("house"),
    text("state"),
    text("channels"),
    number("valid_until"),
    text("basis"),
    number("guardians"),
    number("signed_at"),
    number("asked_at"),
    text("note"),
    number("revoked"),
    number("revoked_at"),
    text("revoked_how"),
    number("changed_at"),
)
consent_side = table(
    "consent_side",
    text("entry", key=True),
    text("consent"),
    text("member"),
    number("at"),
    text("fields"),
)
consent_file = table(
    "consent_file",
    text("consent", key=True),
    text("role", key=True),
    number("position", key=True),
    text("sha256"),
    Index("consent_file_sha256", "sha256"),
)
consent_tick = table(
    "consent_tick",
    text("consent", key=True),
    text("what", key=True),
    text("draft", key=True),
    number("done"),
    text("member"),
    number("at"),
)
check_level = table("check_level", text("rule", key=True), text("level"))
blackout = table(
    "blackout",
    text("id", key=True),
    text("name"),
    number("since"),
    number("until"),
    number("strict"),
)
substitution = table(
    "substitution",
    text("entry", key=True),
    text("unit"),
    text("deputy"),
    number("since"),
    number("until"),
    number("granted"),
    text("member"),
    number("at"),
)
absence = table(
    "absence",
    text("member", key=True),
    number("since"),
    number("until"),
)
template = table(
    "template",
    text("verdict", key=True),
    number("position", key=True),
    text("id"),
    text("text"),
)
retention = table("retention", text("class", key=True), number("months"))
erasure = table(
    "erasure",
    text("id", key=True),
    text("member"),
    text("basis"),
    text("archive"),
    number("at"),
    number("entries"),
    text("confirm"),
    text("second"),
    number("confirmed_at"),
)
erased = table(
    "erased",
    text("id", key=True),
    text("erasure", key=True),
    text("draft"),
    Index("erased_erasure", "erasure"),
)
"""The entries whose words are gone for ever; not among SPACE_TABLES, for it only ever grows."""
SPACE_TABLES = (
    space,
    check_level,
    blackout,
    house,
    unit,
    member,
    device,
    control,
    route,
    consent,
    consent_side,
    consent_file,
    consent_tick,
    substitution,
    absence,
    template,
    erasure,
    retention,
)
