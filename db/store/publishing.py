"""The door to publishing: what is released, what stands where, what goes to whom posts it."""

from __future__ import annotations

from db.actions import publishing as actions
from db.changes import Changes
from db.domain.fold import fold_of
from db.domain.operations.publication_judge import ACCEPTED, CORRECTION
from db.projections.load import acts_of
from db.queries.publishing import publish_page
from db.queries.publishing_list import publish_groups, publish_rows
from db.rows.inbox import GroupRow
from db.rows.publishing import PublishFilter, PublishPage, PublishRow
from db.store.core import Core


class Publishing:
    """Released drafts on their way to the channels; ``draft`` is always the full id.

    A publication itself is recorded by ``store.drafts.publish``: once more for one channel puts
    the new words in place of the earlier ones.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def groups(self, wanted: PublishFilter) -> tuple[GroupRow, ...]:
        """The groups of the list with their sizes, in its order."""
        with self._core.read() as connection:
            return publish_groups(connection, self._core.viewer(connection), wanted)

    def rows(
        self, wanted: PublishFilter, offset: int = 0, limit: int = 200
    ) -> tuple[PublishRow, ...]:
        """A page of the list, group by group."""
        with self._core.read() as connection:
            return publish_rows(connection, self._core.viewer(connection), wanted, offset, limit)

    def page(self, draft: str) -> PublishPage:
        """One release, channel by channel.

        Raises:
            Refused: ``not_released``, and nothing is recorded of it either.
        """
        core = self._core
        with core.read() as connection:
            space = core.space(connection)
            folded = fold_of(draft, acts_of(connection, draft), space).draft()
            return publish_page(folded, space, core.viewer(connection), self._path_of)

    def drop(self, draft: str, channel: str, reason: str) -> Changes:
        """Lets a channel of the release fall away.

        Raises:
            Refused: not released, recorded already, or the reason is too short.
        """
        return self._core.act(lambda writer: actions.drop(writer, draft, channel, reason))[1]

    def restore(self, draft: str, channel: str, reason: str) -> Changes:
        """Makes a channel that fell away due again.

        Raises:
            Refused: it did not fall away, or the reason is too short.
        """
        return self._core.act(
            lambda writer: actions.drop(writer, draft, channel, reason, on=False)
        )[1]

    def accept_deviation(self, draft: str, channel: str, reason: str) -> Changes:
        """Notes that the words that went live stay as they are.

        Raises:
            Refused: nothing deviates there, no right, or the reason is too short.
        """
        return self._core.act(
            lambda writer: actions.judge(writer, draft, channel, ACCEPTED, reason)
        )[1]

    def demand_correction(self, draft: str, channel: str, reason: str) -> Changes:
        """Demands the released words; met by a record of them, ended by an acceptance.

        Raises:
            Refused: nothing deviates there, no right, or the reason is too short.
        """
        return self._core.act(
            lambda writer: actions.judge(writer, draft, channel, CORRECTION, reason)
        )[1]

    def unpublish(self, draft: str, channel: str, at: int = 0, reason: str = "") -> Changes:
        """Records that the posting was taken down, ``at`` ms (0 = now).

        Raises:
            Refused: nothing is live there, or no right.
        """
        return self._core.act(
            lambda writer: actions.unpublish(writer, draft, channel, at, reason)
        )[1]

    def _path_of(self, digest: str) -> str:
        blobs = self._core.blobs
        return str(blobs.path_of(digest)) if blobs.has(digest) else ""
