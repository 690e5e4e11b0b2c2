"""The door to publishing: what is released, what stands where, what goes to whom posts it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection

from db.actions import publishing as actions
from db.audit_log.manifest import Author, SpaceName
from db.changes import Changes
from db.domain.fold import fold_of
from db.domain.operations.publication_judge import ACCEPTED, CORRECTION
from db.errors import Refused
from db.media.watch import Watch
from db.projections.load import acts_of
from db.publication.package import Signer, write_package
from db.publication.plan import Plan, package_rows, plan_of
from db.publication.posting import posted
from db.queries.names import Names
from db.queries.publishing import publish_page
from db.queries.publishing_list import due_drafts, publish_groups, publish_rows
from db.rows.inbox import GroupRow
from db.rows.publishing import (
    ChannelRow,
    PackageResult,
    PackageRow,
    PublishFilter,
    PublishPage,
    PublishRow,
)
from db.rows.sentences import sentence
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
        with self._core.read() as connection:
            page = self._page(connection, draft)
        if not page.release[2] or not posted(page):
            return page
        return replace(page, package=self._rows_of(plan_of([page])))

    def channels(self, draft: str) -> tuple[ChannelRow, ...]:
        """What became of each channel; () where nothing is released nor recorded."""
        try:
            with self._core.read() as connection:
                return self._page(connection, draft).channels
        except Refused:
            return ()

    def _page(self, connection: Connection, draft: str) -> PublishPage:
        core = self._core
        space = core.space(connection)
        folded = fold_of(draft, acts_of(connection, draft), space).draft()
        return publish_page(folded, space, core.viewer(connection), self._path_of)

    def _rows_of(self, plan: Plan) -> tuple[PackageRow, ...]:
        media = (one.medium.digest for one in plan.files if one.medium)
        return package_rows(plan, [one for one in media if self._core.blobs.has(one)])

    def due(self, before: int) -> tuple[str, ...]:
        """Drafts with a channel still due that are planned before a moment (ms)."""
        with self._core.read() as connection:
            return due_drafts(connection, self._core.viewer(connection), before)

    def contents(self, drafts: Sequence[str]) -> tuple[PackageRow, ...]:
        """What one package of several drafts would hold; nothing is written.

        A posting of which every channel fell away or was taken down is left out.

        Raises:
            Refused: ``not_released``.
        """
        with self._core.read() as connection:
            pages = [self._page(connection, one) for one in dict.fromkeys(drafts)]
        return self._rows_of(plan_of(_kept(pages)))

    def export(
        self,
        drafts: Sequence[str],
        out: Path,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> PackageResult:
        """Writes a package for the person who posts, signed by this device.

        It is not recorded in the log: it holds nothing but what was released for the public, and
        every member reads that anyway. What was made of it is recorded, as a publication.

        Args:
            drafts: released ones, in any order.
            out: a new or empty folder, or a file ending in ``.zip``, which is replaced.
            progress: told (bytes done, bytes in all) from the calling thread.
            cancelled: asked after each MB; True ends it.

        Raises:
            Refused: ``not_released``, ``missing_media``, ``missing_text``, ``nothing_due``
                (no draft named), ``nothing_to_post`` (every channel of every draft fell away or
                was taken down), ``folder_not_empty`` or ``cancelled``; nothing is left behind.
            KnownError: the environment is in the way; nothing is left behind.
        """
        with self._core.read() as connection:
            pages = [self._page(connection, one) for one in dict.fromkeys(drafts)]
            signer = self._signer(connection)
        plan = plan_of(_kept(pages))
        if not plan.pages:
            code = "nothing_to_post" if pages else "nothing_due"
            raise Refused(code, sentence(code))
        made = write_package(plan, signer, self._core.blobs, out, Watch(progress, cancelled))
        size = sum(one.size for one in made.values())
        left_out = tuple(one.title for one in pages if one not in plan.pages)
        return PackageResult(str(out), len(plan.pages), len(made) + 2, size, left_out)

    def _signer(self, connection: Connection) -> Signer:
        core = self._core
        key, viewer, names = (
            core.identity().key,
            core.viewer(connection),
            Names(core.space(connection)),
        )
        if not viewer.member:
            raise Refused("not_member", sentence("not_member"))
        id_, title, demo, at = connection.exec_driver_sql(
            "SELECT id, title, demo, (SELECT MAX(clock) FROM placed) FROM space"
        ).one()
        by = Author(
            key.feed, viewer.member, names.member(viewer.member), names.unit_code(viewer.unit)
        )
        return Signer(SpaceName(id_, title, bool(demo)), by, key, at)

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


def _kept(pages: Sequence[PublishPage]) -> list[PublishPage]:
    """Those with a channel to post on; one without a release stays, to be refused."""
    return [one for one in pages if posted(one) or not one.release[2]]
