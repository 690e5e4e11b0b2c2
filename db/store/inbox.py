"""The door to the inbox and the search."""

from __future__ import annotations

from db.queries import inbox
from db.queries.search import search
from db.rows import GroupRow, InboxCounts, InboxFilter, InboxRow, SearchHit
from db.store.core import Core

FRESH_MS = 60_000


class Inbox:
    """Lists of drafts; the order of a list is kept until something changes."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._kept: dict[InboxFilter, tuple[tuple[int, str, int], list[inbox.Listed]]] = {}

    def rows(self, wanted: InboxFilter, offset: int = 0, limit: int = 200) -> tuple[InboxRow, ...]:
        """A page of the list."""
        with self._core.read() as connection:
            listed = self._listed(wanted)
            viewer = self._core.viewer(connection)
            return inbox.rows(connection, viewer, listed[offset : offset + limit])

    def groups(self, wanted: InboxFilter) -> tuple[GroupRow, ...]:
        """The groups of the list with their sizes; one nameless group where not sorted by due."""
        with self._core.read():
            listed = self._listed(wanted)
        if wanted.sort != "due" or wanted.scope == "done":
            return (GroupRow("", len(listed)),) if listed else ()
        return inbox.groups(listed)

    def drafts(self, wanted: InboxFilter) -> tuple[str, ...]:
        """The draft ids of the whole list, in order."""
        with self._core.read():
            return tuple(one.draft for one in self._listed(wanted))

    def counts(self) -> InboxCounts:
        """Numbers on the segments and the rail."""
        with self._core.read() as connection:
            return inbox.counts(connection, self._core.viewer(connection))

    def mark_read(self, draft: str, digest: str) -> None:
        """I opened this revision on this device."""
        with self._core.read() as connection:
            member = self._core.viewer(connection).member
        with self._core.local() as connection:
            connection.exec_driver_sql(
                "INSERT OR REPLACE INTO local_read (member, draft, digest) VALUES (?, ?, ?)",
                (member, draft, digest),
            )

    def search(self, text: str, limit: int = 200) -> tuple[SearchHit, ...]:
        """Finds words in titles, texts and comments."""
        with self._core.read() as connection:
            return search(connection, text, limit)

    def _listed(self, wanted: InboxFilter) -> list[inbox.Listed]:
        core = self._core
        stamp = (core.generation, core.feed, core.clock() // FRESH_MS)
        kept = self._kept.get(wanted)
        if kept is None or kept[0] != stamp:
            with core.read() as connection:
                kept = (stamp, inbox.order(connection, core.viewer(connection), wanted))
            self._kept = {**dict(list(self._kept.items())[-4:]), wanted: kept}
        return kept[1]
