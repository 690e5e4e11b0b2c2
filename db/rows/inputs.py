"""What a person hands in: a vote, a new draft, an edited revision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from db.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class ConditionInput:
    """A condition in words; the rest as db.domain.operations.vote_cast.Condition."""

    text: str
    about: tuple[str, ...] = ()
    comment: str = ""
    medium: str = ""


@dataclass(frozen=True, slots=True)
class InvitationCode:
    """A short code as typed, and the carrier at which its invitation lies.

    Attributes:
        address: a folder ``name.umlauf-ablage`` or ``https://host/space``.
        proxies: by scheme, as the system says; empty = those of the environment.
    """

    code: str = field(repr=False)
    address: str
    proxies: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class VoteInput:
    """A verdict as a person gives it.

    Attributes:
        digest: the revision the person saw, "" = the current one.
        step: id, "" = the open step of my unit.
        for_unit: unit id or code when acting for another unit.
        to: unit id or code for ``reassign``, or whom a question is for beside who writes;
            ``asked``: further units, the same way.
        answer_by: by when a question hopes for its answer, ms, 0 = not said.
        question/reason: one text; mandatory for reject and ask_back.
    """

    verdict: str
    digest: str = ""
    step: str = ""
    reason: str = ""
    conditions: tuple[ConditionInput, ...] = ()
    come_back: bool = False
    to: str = ""
    for_unit: str = ""
    answer_by: int = 0
    asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MediumInput:
    """A medium of a revision: a file of this computer, or one that the draft already has.

    Attributes:
        path: file to take in, "" where ``id`` names an existing media.add.
        people: "" not stated, ``none`` or ``some``.      music: whose it is, in words.
        consents: ids of entries of the register that cover it.
    """

    path: str = ""
    id: str = ""
    name: str = ""
    alt_text: str = ""
    credit: str = ""
    licence: str = ""
    consent: str = ""
    people: str = ""
    consents: tuple[str, ...] = ()
    music: str = ""


@dataclass(frozen=True, slots=True)
class NewDraft:
    """A draft with its first revision; units, house and route by id or code/name."""

    title: str
    house: str
    texts: Mapping[str, str]
    channels: tuple[str, ...]
    route: str = ""
    unit: str = ""
    lead: str = ""
    topic: str = ""
    planned_at: int = 0
    labels: tuple[str, ...] = ()
    media: tuple[MediumInput, ...] = ()
    external_ref: str = ""
    row_digest: str = ""
    note: str = ""
    priority: str = ""


@dataclass(frozen=True, slots=True)
class RevisionEdit:
    """What the next revision changes; None leaves a thing as it is.

    Attributes:
        texts: channel → text; channels not named stay.
        media: the whole new list in order.
        ticked: ids of conditions (text.add) that this revision meets.
        parents: two digests to join revisions made apart; () = the current one.
    """

    title: str | None = None
    topic: str | None = None
    texts: Mapping[str, str] = field(default_factory=dict)
    channels: tuple[str, ...] | None = None
    planned_at: int | None = None
    labels: tuple[str, ...] | None = None
    media: tuple[MediumInput, ...] | None = None
    ticked: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    source_ref: str = ""
    row_digest: str = ""
