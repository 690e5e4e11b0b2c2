"""Store: opens, founds, joins a replica and hands out the doors."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from db.changes import Changes
from db.rows import (
    CarrierLook,
    InvitationCode,
    InvitationNote,
    MeRow,
    SearchHit,
    SpaceGlance,
    SpaceRow,
)
from db.store import identities
from db.store.core import Core, now_ms
from db.store.doors import Doors
from db.store.erasing import finish

if TYPE_CHECKING:
    from db.rows.own_data import OwnData
    from db.sync.replica import Replica


class Store(Doors):
    """One open replica, seen by one member; used by one thread at a time.

    Every write returns ``Changes``. Times are ms since 1970 UTC, 0 = none.
    """

    @classmethod
    def open(  # noqa: PLR0913 - what a replica is opened with
        cls,
        folder: Path,
        *,
        as_member: str = "",
        clock: Callable[[], int] = now_ms,
        draw: Callable[[int], bytes] = os.urandom,
        passphrase: str | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Self:
        """Opens the replica in ``folder``.

        ``as_member`` is a member id, function title or unit code, where there are several;
        ``progress`` is told while a newer program folds all entries anew.

        Raises:
            KnownError: NotASpaceError, NewerFileError, LockedError, ReadOnlyError and the like.
        """
        core = Core(folder, clock=clock, draw=draw, passphrase=passphrase)
        try:
            core.rebuild_if_outdated(progress)
            finish(core)
            store = cls(core)
            if as_member:
                store.act_as(as_member)
        except BaseException:
            core.close()
            raise
        return store

    @classmethod
    def create(  # noqa: PLR0913 - what a space is founded with
        cls,
        folder: Path,
        *,
        title: str,
        house: tuple[str, str, str],
        unit: tuple[str, str],
        member_title: str,
        wording: str = "release",
        reason_min: int = 20,
        demo: bool = False,
        clock: Callable[[], int] = now_ms,
        draw: Callable[[int], bytes] = os.urandom,
        passphrase: str | None = None,
    ) -> tuple[Self, str]:
        """Founds a space in an empty folder; house is (code, name, Land), unit (code, name).

        Returns:
            The open store, and the private recovery key (64 hex) to print and seal.
        """
        from db.store import founding  # noqa: PLC0415 - not needed to show the desk

        core, recovery = founding.found_space(
            folder,
            founding.NewSpace(title, house, unit, member_title, wording, reason_min, demo),
            clock,
            draw,
            passphrase,
        )
        return cls(core), recovery

    @classmethod
    def join(
        cls,
        folder: Path,
        invitation: Path | InvitationCode,
        *,
        clock: Callable[[], int] = now_ms,
        draw: Callable[[int], bytes] = os.urandom,
        passphrase: str | None = None,
    ) -> Self:
        """Opens an own feed with an invitation, in an empty folder; counts once accepted."""
        from db.store import founding  # noqa: PLC0415 - not needed to show the desk

        return cls(founding.join_space(folder, invitation, clock, draw, passphrase))

    @staticmethod
    def glance(folder: Path) -> SpaceGlance:
        """What a replica looks like from outside; opens no key and folds nothing."""
        from db.store.glance import glance  # noqa: PLC0415 - not needed to show the desk

        return glance(folder)

    @staticmethod
    def read_invitation(file: Path) -> InvitationNote:
        """What an invitation file says, before anything is made of it."""
        from db.store.joining import note_of  # noqa: PLC0415 - not needed to show the desk

        return note_of(file)

    @staticmethod
    def look_at_carrier(address: str, space: str, proxies: Mapping[str, str]) -> CarrierLook:
        """Whose carrier it is and whether one may write there; ``space`` "" = not known yet.

        Raises:
            CarrierError: it cannot be reached, is none, or belongs to another space.
        """
        from db.store.joining import look_at_carrier  # noqa: PLC0415 - not needed to show the desk

        return look_at_carrier(address, space, proxies)

    @classmethod
    def seat(cls, folder: Path, source: Store, member: str) -> Self:
        """A further replica of a demo space holding one member's device key and no other."""
        from db.store import founding  # noqa: PLC0415 - not needed to show the desk

        return cls(founding.seat_member(folder, source._core, member))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the carrier's process and closes the files."""
        if "sync" in self.__dict__:
            self.sync.close()
        self._core.close()

    @property
    def folder(self) -> Path:
        """The replica's folder."""
        return self._core.folder

    def space(self) -> SpaceRow:
        """The space."""
        with self._core.read() as connection:
            space = self._core.space(connection)
        return SpaceRow(
            self._core.folded.space_id,
            space.title or self._core.setting("title"),
            space.wording,
            space.reason_min,
            space.demo,
            str(self._core.folder),
        )

    def me(self) -> MeRow:
        """Who acts."""
        return identities.me(self._core)

    def own_data(self) -> OwnData:
        """Everything that is stored about whoever acts, for the space and on this device."""
        from db.store.own_data import own_data  # noqa: PLC0415 - not needed to show the desk

        return own_data(self._core)

    def identities(self) -> tuple[MeRow, ...]:
        """Everybody this replica may act as; several only in a demo."""
        return identities.all_of(self._core)

    def act_as(self, who: str, *, remember: bool = False) -> None:
        """Chooses who acts: member id, function title, unit code or feed.

        ``remember``: also the next time this replica is opened.

        Raises:
            Refused: this replica holds no such identity.
        """
        identities.act_as(self._core, who, remember=remember)

    def needs_passphrase(self) -> bool:
        """Whether nothing can be signed before a passphrase is given."""
        return self._core.needs_passphrase()

    def unlock(self, passphrase: str) -> None:
        """Opens this device's key for this session; the passphrase is kept nowhere else.

        Raises:
            NoKeyringError: the passphrase does not fit.
        """
        self._core.unlock(passphrase)

    def renew(self, invitation: Path | InvitationCode) -> None:
        """Goes on with a new key and feed, after a restore or a clone; counts once accepted."""
        from db.store import renewal  # noqa: PLC0415 - not needed to show the desk

        renewal.renew(self._core, invitation)

    @contextmanager
    def recovering(self, private: str) -> Iterator[None]:
        """Acts with the printed recovery key: to revoke, to invite an admin, to accept a device.

        Raises:
            Refused: it is not this space's recovery key.
        """
        from db.store import renewal  # noqa: PLC0415 - not needed to show the desk

        with renewal.recovering(self._core, private):
            yield

    def poll_changes(self) -> Changes:
        """What other processes committed since last asked."""
        return self._core.poll_changes()

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Many acts in one transaction; all or none."""
        with self._core.batch():
            yield

    def search(self, text: str, limit: int = 200) -> tuple[SearchHit, ...]:
        """Finds drafts by title, text and comment."""
        return self.inbox.search(text, limit)

    def media_path(self, digest: str) -> Path | None:
        """Where a medium lies, None while it is not here."""
        return self._core.blobs.path_of(digest) if self._core.blobs.has(digest) else None

    def replica(self) -> Replica:
        """This replica as sync sees it."""
        from db.sync.replica import Replica  # noqa: PLC0415 - not needed to show the desk

        return Replica(self._core.database, self._core.intake, self._core.blobs)
