"""What the checks look at: one revision, its surroundings, and the outside rules, handed in.

Everything here is frozen and hashable: what a draft's checks say depends on these facts and on
nothing else, so they are the key of the cache as well.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from db.domain.records import dataclass
from db.sentence import Sentence

BLOCK, HINT, OK, OFF = "block", "hint", "ok", "off"
LEVELS = (BLOCK, HINT, OFF)
"""What a space may set: how far a rule may go at most."""


@dataclass(frozen=True, slots=True)
class Limit:
    """One figure of a channel; ``verified``: known well enough to block on; 0 = none known."""

    value: int = 0
    verified: bool = False


@dataclass(frozen=True, slots=True)
class ConsentFacts:
    """One entry of the register of consents and licences, as a check needs it.

    Attributes:
        id: 32 hex.      motif: a function, never a name.
        kind: ``person``, ``minor``, ``picture``, ``music`` or ``font``.
        state: ``asked`` or ``given``.      revoked: somebody took it back.
        channels: codes it covers, () = all.
        valid_until: last day it holds, None = for ever.
        guardians: who signed for a minor, of 2.
        media: SHA-256 of what it covers besides the media that name it.
    """

    id: str
    kind: str
    motif: str
    state: str = "given"
    revoked: bool = False
    channels: tuple[str, ...] = ()
    valid_until: date | None = None
    guardians: int = 0
    media: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MediumFacts:
    """One medium of the revision.

    Attributes:
        type: media type, "" unknown.      size: bytes.      width, height: px.
        people: "" = not stated, ``none``, ``some``.      music: what was said of it, "" = nothing.
        consents: ids of the register entries that cover it.
        cue_bottom: how low its own subtitles stand, in 1/10,000 of the frame from above;
            -1 = they name no place.
    """

    name: str
    type: str
    sha256: str = ""
    size: int = 0
    width: int = 0
    height: int = 0
    duration_ms: int = 0
    alt_text: str = ""
    credit: str = ""
    licence: str = ""
    consent: str = ""
    people: str = ""
    music: str = ""
    consents: tuple[str, ...] = ()
    cue_bottom: int = -1


@dataclass(frozen=True, slots=True)
class Station:
    """One step still to come: working days or hours, by the holidays of its Land."""

    days: int
    hours: int
    land: str


@dataclass(frozen=True, slots=True)
class Blackout:
    """A span in which releases rest, or ask for one more step.

    ``id`` tells spans of one day apart: an exception from one leaves the others.

    Attributes:
        strict: it blocks, else it only warns.
        unit: who signs in addition, "" = releases rest; ``station``: how long that takes.
        entry: id of what asks for the step, so that of the step.
        step: ``due`` (it comes with the submit), ``there``, or ``missing`` on the way.
    """

    name: str
    first: date
    last: date
    strict: bool = True
    id: str = ""
    unit: str = ""
    station: Station | None = None
    entry: str = ""
    step: str = "due"

    def holds(self, day: date | None) -> bool:
        """Whether a day lies in the span."""
        return day is not None and self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another draft on the same channel close by; ``apart``: minutes between the two."""

    draft: str
    title: str
    channel: str
    apart: int


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """One revision and what surrounds it.

    Attributes:
        digest: of the revision, "" while it is not written.
        texts: (channel, text), in the order of the channels.
        planned: the day it goes out, in local time; None = not planned.
        today: this day, in local time.      land: whose holidays hold for the draft.
        way: stages still to come, each with its stations side by side; () = nothing is due.
        consents: the entries of the register that concern its media.
        levels: (rule, level) as the space set them.
    """

    digest: str
    texts: tuple[tuple[str, str], ...]
    channels: tuple[str, ...]
    media: tuple[MediumFacts, ...]
    labels: tuple[str, ...]
    planned: date | None
    today: date
    land: str = ""
    way: tuple[tuple[Station, ...], ...] = ()
    consents: tuple[ConsentFacts, ...] = ()
    blackouts: tuple[Blackout, ...] = ()
    beside: tuple[Neighbour, ...] = ()
    levels: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Outside:
    """The rules of the world, as functions; db.reference brings them.

    Attributes:
        name: a channel's name for people.
        count: (channel, text) → length as the channel counts.
        fold_at: (channel, text) → index at which it folds, the text's length if nowhere.
        limit: (channel, figure) → the figure of a channel.
        safe_bottom: channel → where its own buttons begin, 1/10,000 from above; 0 = no such zone.
        holiday: (Land, day) → name of the public holiday, "" = none.
    """

    name: Callable[[str], str]
    count: Callable[[str, str], int]
    fold_at: Callable[[str, str], int]
    limit: Callable[[str, str], Limit]
    safe_bottom: Callable[[str], int]
    holiday: Callable[[str, date], str]


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule says of one place.

    Attributes:
        grave: whether it blocks where the space lets the rule block; else it only hints.
        place: ``text.<channel>[:start-end]``, ``media.<n>`` from 1, ``planned_at``,
            ``labels`` or "".
    """

    rule: str
    place: str
    grave: bool
    text: Sentence
    remedy: Sentence
