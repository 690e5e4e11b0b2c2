"""Folds the entries of one draft into its state; a pure function of the set of entries."""

from __future__ import annotations

from collections.abc import Iterable

from db.domain.act import Act, in_order
from db.domain.draft import Counted, Draft
from db.domain.evaluate import evaluate
from db.domain.policy import refusal
from db.domain.space import Space

_FREE = frozenset(
    {"draft.create", "text.add", "media.add", "comment.add", "comment.settle", "draft.set"}
)


def fold_draft(draft_id: str, acts: Iterable[Act], space: Space) -> Draft:
    """The draft that these entries make.

    Every act is judged on its own causal past: what it had not seen cannot make it illegal.
    """
    fold = Fold(draft_id, space)
    for act in in_order(acts):
        fold.add(act)
    return fold.draft()


class Fold:
    """Folds acts one after the other, causes first.

    Attributes:
        acts: what was added, in order.
    """

    def __init__(self, draft_id: str, space: Space) -> None:
        self.acts: list[Act] = []
        self._draft_id, self._space = draft_id, space
        self._counted: list[Counted] = []
        self._create: Counted | None = None
        self._refused: dict[str, str] = {}
        self._reach: dict[int, int] = {}
        self._made: tuple[int, Draft] = (-1, Draft(draft_id))

    def add(self, act: Act) -> str:
        """Adds an act; returns "" if it counts, else the code of why not."""
        self.acts.append(act)
        why = self._judge(act)
        if why:
            self._refused[act.id] = why
        return why

    def draft(self) -> Draft:
        """What all counted acts so far add up to."""
        if self._made[0] != len(self._counted):
            made = evaluate(self._draft_id, self._counted, self._space)
            self._made = (len(self._counted), made)
        self._made[1].not_counted = self._refused
        return self._made[1]

    def _judge(self, act: Act) -> str:
        if act.op is None:
            return "unknown_kind"
        actor = self._space.trust.actor(act)
        if actor is None:
            return "not_member"
        one = Counted(act, actor)
        why = refusal(one, self._seen_by(act), self._space)
        if not why:
            self._counted.append(one)
            self._reach[act.lane] = max(act.seq, self._reach.get(act.lane, 0))
            if self._create is None and act.kind == "draft.create":
                self._create = one
        return why

    def _seen_by(self, act: Act) -> Draft:
        """The draft in the causal past of ``act``; all seen, the common case, is made once."""
        if act.kind in _FREE:
            return self._barely(act)
        if self._knows_all(act):
            return self.draft()
        seen = [one for one in self._counted if act.knows(one.act)]
        return evaluate(self._draft_id, seen, self._space)

    def _knows_all(self, act: Act) -> bool:
        """Whether ``act`` has seen every counted act so far."""
        past = act.past
        return all(lane < len(past) and past[lane] >= seq for lane, seq in self._reach.items())

    def _barely(self, act: Act) -> Draft:
        """Only whether the draft exists: rules of the free kinds look at nothing else."""
        draft = Draft(self._draft_id)
        if self._create is not None and act.knows(self._create.act):
            draft.create = self._create
        return draft
