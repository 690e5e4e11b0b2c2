"""Acts on rights as a dialog puts them: tried first, then signed, through one door."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from db.changes import Changes
    from db.rows import EffectRow
    from db.store import Store


class Wish(Protocol):
    """What somebody wants to sign; the same rule tries and does it."""

    def do(self, store: Store, *, dry: bool) -> tuple[EffectRow, Changes]:
        """Tries (``dry``) or signs it; tells what it changes."""


@dataclass(frozen=True, slots=True)
class RolesWish:
    """Other roles; ``upto``: by device the last position that keeps the old ones."""

    member: str
    roles: tuple[str, ...]
    upto: Mapping[str, int] = field(default_factory=dict)

    def do(self, store: Store, *, dry: bool) -> tuple[EffectRow, Changes]:
        """See ``Wish``."""
        return store.rights.set_roles(self.member, self.roles, self.upto, dry=dry)


@dataclass(frozen=True, slots=True)
class RevokeWish:
    """A cut; ``devices``: only these were lost, () = the member goes."""

    member: str
    devices: tuple[str, ...] = ()
    upto: Mapping[str, int] = field(default_factory=dict)

    def do(self, store: Store, *, dry: bool) -> tuple[EffectRow, Changes]:
        """See ``Wish``."""
        return store.rights.revoke(
            self.member, self.devices, self.upto, keep=bool(self.devices), dry=dry
        )


@dataclass(frozen=True, slots=True)
class AgreeWish:
    """The second admin's yes to a cut that reaches back."""

    cut: str

    def do(self, store: Store, *, dry: bool) -> tuple[EffectRow, Changes]:
        """See ``Wish``."""
        return store.rights.confirm(self.cut, dry=dry)


@dataclass(frozen=True, slots=True)
class ReadmitWish:
    """A range of a device's entries counts again; ``head`` tells one of two branches."""

    feed: str
    first: int
    last: int
    head: str = ""

    def do(self, store: Store, *, dry: bool) -> tuple[EffectRow, Changes]:
        """See ``Wish``."""
        return store.rights.readmit(self.feed, self.first, self.last, self.head, dry=dry)
