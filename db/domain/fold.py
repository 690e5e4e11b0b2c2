"""Folds the entries of one draft into its state; a pure function of the set of entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.domain.act import Act, in_order
from db.domain.draft import Counted, Draft
from db.domain.evaluate import evaluate
from db.domain.policy import refusal
from db.domain.space import Space
from db.domain.standing import Standing
from db.domain.support import divided

_FREE = frozenset({"text.add", "media.add", "comment.add", "comment.settle", "draft.set"})
_WORDLESS = frozenset({"text.add", "media.add", "comment.add"})


class Fold:
    """Folds acts one after the other, causes first.

    Attributes:
        acts: what was added, in order.
    """

    def __init__(self, draft_id: str, space: Space) -> None:
        self.acts: list[Act] = []
        self._standing = Standing(space)
        self._draft_id, self._space = draft_id, space
        self._lawful: list[Counted] = []
        self._create: Counted | None = None
        self._refused: dict[str, str] = {}
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
        if self._made[0] != len(self._lawful):
            self._made = (len(self._lawful), self._evaluate(self._lawful))
        self._made[1].not_counted = self._refused
        return self._made[1]

    def suppose(self, more: Iterable[Counted]) -> Draft:
        """What the draft would be if these acts counted too; they are neither judged nor kept."""
        return self._evaluate([*self._lawful, *more])

    def _judge(self, act: Act) -> str:
        if act.kind.endswith("!") or (act.op is None and act.kind not in _WORDLESS):
            return "unknown_kind"  # rights are never about one draft
        actor = self._space.trust.speaker(act)
        if actor is None:
            return self._space.trust.fallen(act) or "not_member"
        one = Counted(act, actor)
        seen = self.seen_by(act)
        why = refusal(one, seen, self._space)
        if why:
            return why
        self._lawful.append(one)
        if self._create is None and act.kind == "draft.create":
            self._create = one
        return self._standing.keep(one, seen)

    def seen_by(self, act: Act) -> Draft:
        """The draft in the causal past of ``act``; all seen, the common case, is made once."""
        if act.kind in _FREE and not self._standing.any_touched:
            return self._barely(act)
        if all(act.knows(one.act) for one in reversed(self._lawful)):
            if self._standing.is_whole(act.past):
                return self.draft()
            return self._evaluate(self._lawful, act.past)
        return self._evaluate([one for one in self._lawful if act.knows(one.act)], act.past)

    def _evaluate(self, lawful: Sequence[Counted], past: Sequence[int] | None = None) -> Draft:
        """The draft of some lawful acts, without what is cut off as this past shows."""
        gone = self._standing.gone(lawful, past)
        counted, gone = divided(lawful, gone, self._space)
        return evaluate(self._draft_id, counted, self._space, gone)

    def _barely(self, act: Act) -> Draft:
        """Only whether the draft exists: rules of the free kinds look at nothing else."""
        draft = Draft(self._draft_id)
        if self._create is not None and act.knows(self._create.act):
            draft.create = self._create
        return draft


def fold_of(draft_id: str, acts: Iterable[Act], space: Space) -> Fold:
    """The fold of one draft's acts, which may come in any order.

    Every act is judged on its own causal past: what it had not seen cannot make it illegal.
    """
    fold = Fold(draft_id, space)
    for act in in_order(acts):
        fold.add(act)
    return fold


def fold_draft(draft_id: str, acts: Iterable[Act], space: Space) -> Draft:
    """The draft that these entries make."""
    return fold_of(draft_id, acts, space).draft()
