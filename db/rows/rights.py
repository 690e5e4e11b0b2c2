"""Rows about rights: devices, cuts, and what they do."""

from __future__ import annotations

from db.domain.records import dataclass
from db.sentence import Sentence


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A device of a member.

    Attributes:
        state: "" = it is heard; else the code of what keeps it from that, ``text`` says it.
        last: its newest position here.      words: three words naming it.
    """

    feed: str
    member: str
    title: str
    words: str
    state: str
    text: str
    last: int


@dataclass(frozen=True, slots=True)
class ControlRow:
    """A cut, a change of roles, or a readmission.

    Attributes:
        member, title: whom it concerns.      by: function of who wrote it.      at: ms.
        in_force: neither its author nor a right was cut away.
        needs_second: reaches back and waits for a second admin; until then it holds from where
            its author stood.
    """

    id: str
    kind: str
    sentence: str
    member: str
    title: str
    by: str
    at: int
    in_force: bool
    needs_second: bool


@dataclass(frozen=True, slots=True)
class LostRow:
    """An entry that does not count, or counts again."""

    id: str
    feed: str
    seq: int
    at: int
    sentence: str
    draft: str
    title: str
    by: str


@dataclass(frozen=True, slots=True)
class MovedDraftRow:
    """A draft whose state an act changes."""

    draft: str
    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class EffectRow:
    """What an act on rights or rules of the space changes.

    Attributes:
        headline, lines: of an act on rules, what it does in one sentence, and whom it meets.
        lost: entries that stop counting.      back: entries that count again.
        needs_second: the rest of it waits for a second admin.
        later, later_drafts: what stops counting, and moves, only once that admin has agreed.
    """

    entry: str = ""
    needs_second: bool = False
    lost: tuple[LostRow, ...] = ()
    back: tuple[LostRow, ...] = ()
    drafts: tuple[MovedDraftRow, ...] = ()
    later: tuple[LostRow, ...] = ()
    later_drafts: tuple[MovedDraftRow, ...] = ()
    headline: Sentence | None = None
    lines: tuple[Sentence, ...] = ()
