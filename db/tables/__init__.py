"""SQLite as it lies on disk: tables, triggers, transactions; no rule of the domain."""
