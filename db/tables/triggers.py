"""What keeps the table of entries append-only, whoever writes."""

from __future__ import annotations

TRIGGERS = {
    "entry_is_never_deleted": (
        "CREATE TRIGGER IF NOT EXISTS entry_is_never_deleted BEFORE DELETE ON entry BEGIN "
        "SELECT RAISE(ABORT, 'entries are only ever added'); END"
    ),
    "entry_is_never_changed": (
        "CREATE TRIGGER IF NOT EXISTS entry_is_never_changed BEFORE UPDATE ON entry "
        "WHEN NOT (OLD.body IS NULL AND NEW.body IS NOT NULL AND OLD.id IS NEW.id "
        "AND OLD.feed IS NEW.feed AND OLD.seq IS NEW.seq AND OLD.sig IS NEW.sig "
        "AND OLD.header IS NEW.header) BEGIN "
        "SELECT RAISE(ABORT, 'entries are only ever added'); END"
    ),
}
