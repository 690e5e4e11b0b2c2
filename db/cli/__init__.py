"""The command line: one file per group of commands; no rule lives here."""
