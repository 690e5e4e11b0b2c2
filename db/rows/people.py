"""Rows about members as the screen "Verwaltung" shows them: list, one member, devices."""

from __future__ import annotations

from db.domain.records import dataclass
from db.rows.rights import ControlRow, LostRow

STATES = ("waiting", "forked", "active", "away", "invited", "revoked")
"""What a member can be, in the order in which the filter offers it."""


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Which members to list; empty = all. ``words`` are sought in function, unit and house.

    ``house`` is a code, ``unit`` an id.
    """

    words: str = ""
    house: str = ""
    states: tuple[str, ...] = ()
    unit: str = ""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A member in the list.

    Attributes:
        title: function.      house: code.      unit, unit_name: of the member's unit.
        state: one of ``STATES``, the one that asks for something first.
        away_until: ms, 0 = here.      heard, pending: devices that count, that wait.
        late: entries that a cut or a fork keeps from counting.
        second: cuts of this member that wait for a second admin.
    """

    member: str
    title: str
    unit: str
    unit_name: str
    house: str
    house_name: str
    roles: tuple[str, ...]
    state: str
    away_until: int
    heard: int
    pending: int
    late: int
    second: int


@dataclass(frozen=True, slots=True)
class PeopleRow:
    """The list and what stands above it.

    Attributes:
        counts: by state, how many there are whatever the filter says.
        admin: the viewer may change any of it.
        admins: members with the role admin whose device is heard; below two is a risk.
        open_cuts: cuts that wait for a second admin.
    """

    rows: tuple[PersonRow, ...]
    counts: dict[str, int]
    total: int
    admin: bool
    admins: int
    open_cuts: tuple[ControlRow, ...]


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A device and its key.

    Attributes:
        name: three words naming it.      words: six, to compare on the telephone.
        since: ms of its confirmation; of one that waits, of its request.
        state: "" = heard, ``pending``, else the code of what keeps it from that; text says it,
            and of one that waits that its invitation was used before, "" = it was not.
        last: its newest position here.      last_at: ms of that entry, 0 = not to be shown.
        own: the device this desk writes with.
    """

    feed: str
    member: str
    title: str
    unit_name: str
    name: str
    words: tuple[str, ...]
    since: int
    state: str
    text: str
    last: int
    last_at: int
    own: bool


@dataclass(frozen=True, slots=True)
class LateRow:
    """Entries of one device that do not count, for one reason.

    Attributes:
        code, text: why.      first, last: positions.
    """

    feed: str
    code: str
    text: str
    first: int
    last: int
    rows: tuple[LostRow, ...]


@dataclass(frozen=True, slots=True)
class BranchRow:
    """One of the chains that a forked device left.

    Attributes:
        first, last: positions behind the fork.      head: its newest entry.
        begins: what its first entry says.      at: ms of it.
        counted: a readmission lets it count.
    """

    feed: str
    first: int
    last: int
    head: str
    begins: str
    at: int
    counted: bool


@dataclass(frozen=True, slots=True)
class DeedRow:
    """One line of a member's history of rights.

    Attributes:
        kind: of the entry; sentence says it.
        by: function of who wrote it, "" = the recovery key or nobody.
        roles: those an invitation or a change gave.      device: three words, "" = no single one.
        only_devices: a revocation of single devices; the others go on.
        first, last: the range of a readmission, else 0.
        in_force: it has not been cut away itself.      needs_second: waits for a second admin.
    """

    entry: str
    kind: str
    sentence: str
    at: int
    by: str
    roles: tuple[str, ...]
    device: str
    only_devices: bool
    first: int
    last: int
    in_force: bool
    needs_second: bool


@dataclass(frozen=True, slots=True)
class PersonPage:
    """One member.

    Attributes:
        invited_by: function.      admin: the viewer may change any of it.
    """

    row: PersonRow
    invited_by: str
    keys: tuple[KeyRow, ...]
    late: tuple[LateRow, ...]
    branches: tuple[BranchRow, ...]
    history: tuple[DeedRow, ...]
    admin: bool


@dataclass(frozen=True, slots=True)
class PositionRow:
    """An entry of a device, to say up to where it counts."""

    seq: int
    at: int
    sentence: str
    title: str
