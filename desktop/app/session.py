"""Who acts in which space: what the frame of the window says about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.rows import MeRow, SpaceRow

if TYPE_CHECKING:
    from db.store import Store


@dataclass(frozen=True, slots=True)
class Session:
    """The space, the acting member and all members this computer may act as."""

    space: SpaceRow
    me: MeRow
    identities: tuple[MeRow, ...]


def read_session(store: Store) -> Session:
    """Read the session, in the store's thread."""
    return Session(store.space(), store.me(), store.identities())


def switch_identity(store: Store, member: str) -> Session:
    """Act as another member of this computer and read the session anew."""
    store.act_as(member, remember=True)
    return read_session(store)
