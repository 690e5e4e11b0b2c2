"""Rows about erasures: what may go, what was asked for, who has to confirm."""

from __future__ import annotations

from db.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class WordsRow:
    """An entry that holds words, a medium or a consent.

    Attributes:
        sentence: what the entry is.      text: its words, or the name of its file.
        at: ms.      by: function of its author.
        why: why it may not be erased now, "" = it may.
    """

    id: str
    kind: str
    sentence: str
    text: str
    at: int
    by: str
    draft: str
    title: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class DueRow:
    """A record whose time is over and whose words are still here.

    Attributes:
        class_: code of `db.domain.operations.retention_set`.
        name: title of the draft, or what the consent is about.
        ended: when it was published, withdrawn, revoked or ran out; since: when it became due, ms.
        entries: ids of the words that may go; proposed: all of them stand in an erasure already.
    """

    class_: str
    draft: str
    name: str
    ended: int
    since: int
    entries: tuple[str, ...]
    proposed: bool


@dataclass(frozen=True, slots=True)
class ErasureRow:
    """An erasure.

    Attributes:
        by: function of who asked, at: when (ms).
        basis, archive: codes of `db.domain.operations.erase`.
        entries: how many it names; erased: how many of these were taken away.
        titles: of the drafts concerned.
        second: function of who confirmed, "" = it waits; confirmed_at: ms.
        can_confirm: the acting member is the second one it waits for.
    """

    id: str
    by: str
    at: int
    basis: str
    archive: str
    entries: int
    erased: int
    titles: tuple[str, ...]
    second: str
    confirmed_at: int
    can_confirm: bool
