"""Folds the entries of one draft into its state; a pure function of the set of entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.domain.act import Act, in_order
from db.domain.draft import Counted, Draft
from db.domain.evaluate import evaluate
from db.domain.policy import refusal
from db.domain.space import Space

_FREE = frozenset({"text.add", "media.add", "comment.add", "comment.settle", "draft.set"})


def fold_draft(draft_id: str, acts: Iterable[Act], space: Space) -> Draft:
    """The draft that these entries make.

    Every act is judged on its own causal past: what it had not seen cannot make it illegal.
    """
    counted: list[Counted] = []
    refused: dict[str, str] = {}
    views = _Views(draft_id, counted, space)
    for act in in_order(acts):
        why = _judge(act, views, space)
        if isinstance(why, Counted):
            counted.append(why)
        else:
            refused[act.id] = why
    draft = views.newest()
    draft.not_counted = refused
    return draft


def _judge(act: Act, views: _Views, space: Space) -> Counted | str:
    if act.op is None:
        return "unknown_kind"
    actor = space.trust.actor(act)
    if actor is None:
        return "not_member"
    one = Counted(act, actor)
    return refusal(one, views.seen_by(act), space) or one


class _Views:
    """The draft as given acts saw it; the common case, all before seen, is computed once."""

    def __init__(self, draft_id: str, counted: Sequence[Counted], space: Space) -> None:
        self._draft_id, self._counted, self._space = draft_id, counted, space
        self._made: tuple[int, Draft] = (-1, Draft(draft_id))

    def newest(self) -> Draft:
        """All counted acts so far."""
        if self._made[0] != len(self._counted):
            made = evaluate(self._draft_id, self._counted, self._space)
            self._made = (len(self._counted), made)
        return self._made[1]

    def seen_by(self, act: Act) -> Draft:
        """The draft in the causal past of ``act``."""
        if act.kind in _FREE:
            return self._barely(act)
        seen = [one for one in self._counted if act.knows(one.act)]
        if len(seen) == len(self._counted):
            return self.newest()
        return evaluate(self._draft_id, seen, self._space)

    def _barely(self, act: Act) -> Draft:
        """Only whether the draft exists: rules of the free kinds look at nothing else."""
        draft = Draft(self._draft_id)
        draft.create = next(
            (
                one
                for one in self._counted
                if one.act.kind == "draft.create" and act.knows(one.act)
            ),
            None,
        )
        return draft
