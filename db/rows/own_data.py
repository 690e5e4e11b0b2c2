"""What a space holds about one function account, for whoever acts as it."""

from __future__ import annotations

from collections.abc import Mapping

from db.domain.records import dataclass
from db.rows.log import LogRow
from db.rows.people import PersonPage


@dataclass(frozen=True, slots=True)
class OwnText:
    """Words kept on this device alone.

    Attributes:
        title: of the draft they belong to, "" = of none.      at: ms.
    """

    title: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class OwnData:
    """Everything about a member.

    Attributes:
        space: its title.      at: ms, when it was put together.
        away: own absence from, to in ms; 0, 0 = none.
        acts: by act of ``ACTS``, how many own entries there are.
        entries: all of them, newest first, with their wordings.
        notes: private notes on this device.      typed: what is half written here.
        read, pending: drafts marked as seen here, and votes held that are not signed yet.
    """

    space: str
    at: int
    person: PersonPage
    away: tuple[int, int]
    acts: Mapping[str, int]
    entries: tuple[LogRow, ...]
    notes: tuple[OwnText, ...]
    typed: tuple[OwnText, ...]
    read: int
    pending: int
