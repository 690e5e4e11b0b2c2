"""The one door for desktop, command line and tests: hands out small doors, one per subject."""

from db.store.store import Store

__all__ = ["Store"]
