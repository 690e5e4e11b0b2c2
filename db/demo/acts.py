"""What the people of a demo space do: plain data, in words that the doors of Store take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Picture:
    """How a medium is made from the motifs that ship.

    Attributes:
        motif: name of a file in ``resources/demo/media``, without ``.jpg``; with another
            ending a film, a PDF or subtitles, taken as they are.
        caption: lines drawn on it; their image must lie in ``media/captions``.
        tint: "" or a word of ``pictures.TINTS``.
        crop: how many 1/1000 of each side are cut away.
        width: pixels the result is wide, 0 = as the motif.
        grain: as a camera leaves it in the dark; makes a large file.
    """

    motif: str
    caption: tuple[str, ...] = ()
    tint: str = ""
    crop: int = 0
    width: int = 0
    grain: bool = False

    @property
    def is_file(self) -> bool:
        """Whether it is taken as it is, not drawn."""
        return "." in self.motif

    @property
    def is_video(self) -> bool:
        """Whether it is a film."""
        return self.motif.endswith((".mp4", ".webm"))


@dataclass(frozen=True, slots=True)
class Medium:
    """A medium of a revision; ``keep`` names the n-th of the revision before instead."""

    picture: Picture | None = None
    name: str = ""
    alt: str = ""
    credit: str = ""
    licence: str = "Eigenes Werk"
    consent: str = ""
    people: str = ""
    music: str = ""
    keep: int = 0


@dataclass(frozen=True, slots=True)
class Content:
    """What a draft or a new revision says; None = as before.

    Attributes:
        tick: the revision says that every condition so far is met.
    """

    title: str | None = None
    topic: str | None = None
    texts: Mapping[str, str] = field(default_factory=dict)
    channels: tuple[str, ...] | None = None
    planned_at: int | None = None
    media: tuple[Medium, ...] | None = None
    labels: tuple[str, ...] = ()
    tick: bool = False


@dataclass(frozen=True, slots=True)
class Dossier:
    """What ``create`` says beside the content: codes of house, units and the route's name."""

    house: str
    unit: str
    lead: str
    route: str
    ref: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the register; ``pages`` of a scan are drawn, ``pictures`` are what it covers."""

    key: str
    kind: str
    motif: str
    house: str
    state: str
    channels: tuple[str, ...]
    valid_until: int
    basis: str
    guardians: int
    signed_at: int
    asked_at: int
    pages: int
    pictures: tuple[Picture, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Act:
    """One deed.

    Attributes:
        at: ms.      who: key of who acts.      draft: key of the draft.
        do: create, revise, submit, vote, answer, comment, settle, recall, withdraw, revoke,
            lapse, publish, accept (other words that went live), read, leave (go out of reach
            with what one knows by then),
            enter and end (an entry of the register and its revocation), level (a check,
            named in ``text``, may go as far as ``verdict``), deputise (the unit ``deputy`` votes
            for the unit ``behalf``), away (the member itself); both ``until`` ms, 0 = standing;
            boost (paid reach of ``cents``, budget ``text``), grant (of it ``cents``), halt (crisis
            stop for ``text``, ``until`` ms long),
            blackout (releases rest for ``text`` from ``since`` ``until``), offer (wordings
            ``offered`` for ``verdict``), arrive (a device of a new member of the unit
            ``behalf``, function ``text``, roles ``about``; ``verdict`` "waits": nobody let it
            in yet) and bar (a member is cut), both about ``member``.
        behalf: code of the unit that a vote is for, in substitution.
        about: what a condition lets change.      proposal: a wording for the anchored passage.
        number, reply: comments, counted from 1.
        apart: done where the member is out of reach; everybody else learns it afterwards.
    """

    at: int
    who: str
    do: str
    draft: str = ""
    dossier: Dossier | None = None
    content: Content | None = None
    verdict: str = ""
    text: str = ""
    conditions: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    come_back: bool = False
    anchor: Mapping[str, Any] = field(default_factory=dict)
    must_settle: bool = False
    proposal: str = ""
    number: int = 0
    reply: int = 0
    channel: str = ""
    url: str = ""
    live: str = ""
    apart: bool = False
    entry: Entry | None = None
    behalf: str = ""
    deputy: str = ""
    since: int = 0
    offered: tuple[str, ...] = ()
    until: int = 0
    member: str = ""
    cents: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """A station of a route: kind, unit code, working days or hours, whether silence counts."""

    kind: str
    unit: str
    days: int
    hours: int
    silence: bool


@dataclass(frozen=True, slots=True)
class Route:
    """A route: stages, each a name and its steps side by side."""

    name: str
    stages: tuple[tuple[str, tuple[Step, ...]], ...]


@dataclass(frozen=True, slots=True)
class Member:
    """A function account; ``key`` is its unit's code, with ``/2`` for a second one."""

    key: str
    title: str
    roles: tuple[str, ...]

    @property
    def unit(self) -> str:
        """Code of its unit."""
        return self.key.split("/", maxsplit=1)[0]


@dataclass(frozen=True, slots=True)
class Setting:
    """A space before anything circulates.

    Attributes:
        houses: (code, name, Land).      units: (house code, unit code, name).
        founder: key, house and unit of the first member.
    """

    title: str
    folder: str
    viewer: str
    founded_at: int
    houses: tuple[tuple[str, str, str], ...]
    units: tuple[tuple[str, str, str], ...]
    founder: Member
    members: tuple[Member, ...]
    routes: tuple[Route, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """A whole space: how it is set up, and everything done in it, in order of time."""

    setting: Setting
    acts: tuple[Act, ...]
