"""The door to the inbox and the search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from db.queries import inbox
from db.queries.search import search
from db.rows import GroupRow, InboxCounts, InboxFilter, InboxRow, SearchHit
from db.store.core import Core


class Inbox:
    """Lists of drafts."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def rows(self, wanted: InboxFilter, offset: int = 0, limit: int = 200) -> tuple[InboxRow, ...]:
        """A page of the list."""
        with self._core.read() as connection:
            viewer = self._core.viewer(connection)
            listed = inbox.order(connection, viewer, wanted, offset, limit)
            found = inbox.rows(connection, viewer, listed)
            named = inbox.media_named(connection, [row.digest for row in found])
        return tuple(self._counted(row, named.get(row.digest, ())) for row in found)

    def _counted(self, row: InboxRow, media: Sequence[str]) -> InboxRow:
        missing = len(self._core.blobs.missing(media))
        return replace(row, media_missing=missing) if missing else row

    def groups(self, wanted: InboxFilter) -> tuple[GroupRow, ...]:
        """The groups of the list with their sizes; one nameless group where not sorted by due."""
        with self._core.read() as connection:
            return inbox.groups(connection, self._core.viewer(connection), wanted)

    def drafts(self, wanted: InboxFilter) -> tuple[str, ...]:
        """The draft ids of the whole list, in order."""
        with self._core.read() as connection:
            viewer = self._core.viewer(connection)
            return tuple(one.draft for one in inbox.order(connection, viewer, wanted))

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
