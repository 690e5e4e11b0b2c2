"""The editor: a new draft, or the next revision of one."""
