"""What keeps the table of entries append-only, whoever writes.

A body that is missing may come, unless it was erased; one that was erased may go.
"""

from __future__ import annotations

TRIGGERS = {
    "entry_is_never_deleted": (
        "CREATE TRIGGER IF NOT EXISTS entry_is_never_deleted BEFORE DELETE ON entry BEGIN "
        "SELECT RAISE(ABORT, 'entries are only ever added'); END"
    ),
    "entry_is_never_changed": (
        "CREATE TRIGGER IF NOT EXISTS entry_is_never_changed BEFORE UPDATE ON entry "
        "WHEN NOT (OLD.id IS NEW.id AND OLD.feed IS NEW.feed AND OLD.seq IS NEW.seq "
        "AND OLD.sig IS NEW.sig AND OLD.header IS NEW.header "
        "AND (OLD.body IS NULL) = NOT EXISTS (SELECT 1 FROM erased WHERE id IS OLD.id) "
        "AND (OLD.body IS NULL) <> (NEW.body IS NULL)) BEGIN "
        "SELECT RAISE(ABORT, 'entries are only ever added'); END"
    ),
}
