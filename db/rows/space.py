"""Rows about the space: who is in it, its units and routes, its sync."""

from __future__ import annotations

from db.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class SpaceRow:
    """The space of a replica; wording is ``release`` or ``cosign``."""

    id: str
    title: str
    wording: str
    reason_min: int
    demo: bool
    folder: str


@dataclass(frozen=True, slots=True)
class MeRow:
    """An identity this replica may act as.

    Attributes:
        title: function ("Referat 15 (Kampagne), SK").      unit: id; unit_code its code.
        words: three words naming the device.      joined: its member.join is here.
    """

    member: str
    title: str
    unit: str
    unit_code: str
    unit_name: str
    house: str
    roles: tuple[str, ...]
    feed: str
    words: str
    joined: bool


@dataclass(frozen=True, slots=True)
class HouseRow:
    """An authority."""

    id: str
    code: str
    name: str
    land: str


@dataclass(frozen=True, slots=True)
class UnitRow:
    """An organisational unit."""

    id: str
    code: str
    name: str
    house: str
    house_code: str
    land: str


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member with its devices (feeds)."""

    member: str
    title: str
    unit: str
    unit_code: str
    unit_name: str
    roles: tuple[str, ...]
    feeds: tuple[str, ...]
    invited_by: str


@dataclass(frozen=True, slots=True)
class PendingFeedRow:
    """A device that opened its feed and waits to be accepted; compare the six words.

    Attributes:
        used: sentence that its invitation was used by another device too, "" = it was not.
    """

    feed: str
    member: str
    title: str
    words: tuple[str, ...]
    at: int
    used: str = ""


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """An invitation just written."""

    member: str
    title: str
    file: str


@dataclass(frozen=True, slots=True)
class InvitationNote:
    """What an invitation file says before anything is made of it.

    Attributes:
        space: 32 hex; title its name.      carrier: "" = none named.
        member: function of the person invited.      by: of who invites, "" = not said.
    """

    space: str
    title: str
    carrier: str
    member: str
    by: str


@dataclass(frozen=True, slots=True)
class CarrierLook:
    """A carrier before joining: whose it is, and whether one may write there."""

    space: str
    writable: bool


@dataclass(frozen=True, slots=True)
class SpaceGlance:
    """A space on this computer, seen from outside.

    Attributes:
        me: function one acts as there, "" = not known yet.
        carrier: "" = packets, or none yet.
        mine: drafts that wait for me; -1 = not counted: a newer program has to fold it anew.
        synced_at: ms, 0 = never.      sync: state of the last round, as SyncState has it.
    """

    folder: str
    title: str
    me: str
    carrier: str
    demo: bool
    joined: bool
    mine: int
    synced_at: int
    sync: str


@dataclass(frozen=True, slots=True)
class JoiningRow:
    """How far this device is on its way into the space.

    Attributes:
        joined: its member.join is here; before, it reads only.
        behind: sentence why it only reads: the space came from a backup or copy and lacks what
            this device wrote later, or nothing more of this device counts; "" = neither.
        unknown: sentence that the space does not know its invitation, as a whole round showed;
            "" = it does, or nobody looked yet.
        words: six, to be compared on the telephone.
        by: function of who invited, "" = not said.      carrier: "" = packets.
        entries, drafts: here.      media: of all drafts; missing: of these not here yet.
        media_bytes, missing_bytes: how large these are.
    """

    joined: bool
    behind: str
    unknown: str
    words: tuple[str, ...]
    by: str
    carrier: str
    entries: int
    drafts: int
    media: int
    missing: int
    media_bytes: int = 0
    missing_bytes: int = 0


@dataclass(frozen=True, slots=True)
class CodeRow:
    """An invitation that lies, locked, on the carrier.

    Attributes:
        code: as it is read out; shown once and kept nowhere.
        address: of the carrier, which goes with the code.
        until: ms; later the code opens nothing.
    """

    member: str
    title: str
    code: str
    address: str
    until: int


@dataclass(frozen=True, slots=True)
class RouteRow:
    """A published route, newest number."""

    id: str
    name: str
    number: int
    entry: str
    stages: int


@dataclass(frozen=True, slots=True)
class FindingRow:
    """What looking a replica over found; ``fault``: it must not be, else it may pass by itself."""

    text: str
    fault: bool


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far a round is: entries both ways, then media both ways and their bytes.

    Attributes:
        medium: SHA-256 of the one on its way, "" = none; medium_done of its medium_bytes are here.
    """

    entries_done: int = 0
    entries_total: int = 0
    media_done: int = 0
    media_total: int = 0
    bytes_done: int = 0
    bytes_total: int = 0
    medium: str = ""
    medium_done: int = 0
    medium_bytes: int = 0


@dataclass(frozen=True, slots=True)
class SyncState:
    """What the status bar says.

    Attributes:
        state: ``none`` (no carrier), ``synced``, ``running``, ``offline``, ``read_only``,
            ``alarm``.      target: carrier's address.      at: ms of the last finished round.
        waiting: own entries not seen on the carrier yet.      text: sentence for problems.
        media: media that are to come here yet, and their bytes.
        media_paused: only what is asked for by name is fetched.
        problem: kind of what ``text`` says, as ``umlauf sync --json`` names it; "" = none.
        note: sentence why everybody writes packets only, "" = nobody has to.
        chosen: whether this device writes packets only by its own choice.
        resettable: the acting member may publish the share anew, and that would help.
    """

    state: str
    target: str
    at: int
    waiting: int
    text: str
    media: int = 0
    media_bytes: int = 0
    media_paused: bool = False
    problem: str = ""
    note: str = ""
    chosen: bool = False
    resettable: bool = False

    @property
    def packets(self) -> bool:
        """Whether this device writes packets only, by choice or because it has to."""
        return self.chosen or bool(self.note)


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A channel: limits as it counts, 0 = none known; verified: going over blocks."""

    code: str
    name: str
    limit: int
    fold: int
    verified: bool
    alt_limit: int
