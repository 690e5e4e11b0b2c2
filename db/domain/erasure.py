"""Erasures: what two members agreed to take away, as the second of them saw the space.

Only what lies in the past of the confirmation decides, so nothing that arrives later un-erases
(3-ledger §3.5).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.domain.act import Act
from db.domain.actor import Actor
from db.domain.operations import KINDS, Erase, EraseConfirm, Operation, RevisionAdd
from db.domain.operations.base import TEXT
from db.domain.operations.erase import MOST
from db.domain.trust import Trust

if TYPE_CHECKING:
    from db.domain.draft import Draft

WORDS = frozenset(name for name, one in KINDS.items() if one.CLASS == TEXT)
"""The kinds that hold words, names and media: only their bodies may be erased."""
ERASING = frozenset({"erase!", "erase.confirm!"})
CLOSED = frozenset({"withdrawn", "published", "unpublished", "closed"})
"""States of a draft in which the words of its revisions may be erased."""
_MAY = ("admin", "records")


@dataclass(frozen=True, slots=True)
class Erasure:
    """An erasure that was asked for in right, and who confirmed it; None = nobody yet."""

    act: Act
    op: Erase
    confirm: Act | None = None


@dataclass(slots=True)
class Erasures:
    """Grows in causal order, by acts that were lawful in their own past."""

    asked: dict[str, tuple[Act, Erase]] = field(default_factory=dict)
    confirms: dict[str, list[Act]] = field(default_factory=dict)

    def take(self, act: Act, actor: Actor, trust: Trust) -> str:
        """Takes an act in; returns "" or the code of why it was not lawful."""
        match act.op:
            case Erase(ids) as op:
                if not 0 < len(ids) <= MOST:
                    return "too_many_ids"
                self.asked[act.id] = (act, op)
            case EraseConfirm(erasure):
                return self._confirm(act, erasure, actor, trust)
            case _:
                pass
        return ""

    def _confirm(self, act: Act, erasure: str, actor: Actor, trust: Trust) -> str:
        found = self.asked.get(erasure)
        if found is None or not act.knows(found[0]):
            return "unknown_erasure"
        asker = trust.view(act.past).actor(found[0])
        if asker is None or not asker.may(*_MAY):
            return "unknown_erasure"
        if asker.member == actor.member:
            return "same_member"
        self.confirms.setdefault(erasure, []).append(act)
        return ""

    def all(self) -> list[Erasure]:
        """Every erasure, causes first, with the first confirmation by (clock, feed, position)."""
        return [
            Erasure(act, op, min(self.confirms.get(one, ()), key=lambda by: by.tie, default=None))
            for one, (act, op) in self.asked.items()
        ]

    def counted(self) -> list[Erasure]:
        """Those that take effect."""
        return [one for one in self.all() if one.confirm is not None]


def standing_of(draft: Draft) -> str:
    """A draft's state as erasures see it: what went live anywhere is published."""
    return "published" if draft.publications else draft.state


def named_by_revisions(acts: Sequence[Act]) -> set[str]:
    """Ids of the words and media that any revision among these acts names."""
    return {one for act in acts for one in _named(act.op)}


def _named(op: Operation | None) -> list[str]:
    if not isinstance(op, RevisionAdd):
        return []
    return [op.title, op.topic, *op.texts.values(), *(one.id for one in op.media)]


def erasable(
    erase: Act, op: Erase, known: dict[str, Act], state_of: Callable[[str], tuple[str, set[str]]]
) -> dict[str, str]:
    """By id that an erasure names, why it may not be erased; "" = it may.

    Args:
        erase: the act.
        op: what it says.
        known: the entries it names that are placed.
        state_of: by draft, its state as the author of the erasure saw it and the ids that its
            revisions name.
    """
    return {one: _why_not(erase, known.get(one), state_of) for one in op.ids}


def _why_not(
    erase: Act, named: Act | None, state_of: Callable[[str], tuple[str, set[str]]]
) -> str:
    if named is None or not erase.knows(named):
        return "unknown_entry"
    if named.kind not in WORDS:
        return "only_words"
    if not named.subject:
        return ""
    state, of_revisions = state_of(named.subject)
    return "draft_open" if named.id in of_revisions and state not in CLOSED else ""
