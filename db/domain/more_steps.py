"""One more step in a span: which entries ask for it, and the route that comes of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from db.domain.act import Act, hypothetical
from db.domain.operations import BlackoutStep, RoutePublish
from db.domain.operations.route_publish import Stage, Step
from db.domain.route import FINAL
from db.domain.space import Space


def asking(space: Space, planned_at: int, viewer: Act) -> dict[str, BlackoutStep]:
    """By entry id, what asks for one more step of what is planned for a moment.

    Decided by what the viewer had seen alone, cuts included, and so for ever: nothing that
    arrives later adds a step to a run or takes one away.

    Args:
        space: the folded space.
        planned_at: ms, 0 = no moment is planned, and no span holds it.
        viewer: who submits.
    """
    if not space.more_steps or not planned_at:
        return {}
    return {
        entry: op
        for entry, op in _in_force(space, viewer).items()
        if op.since <= planned_at <= op.until
    }


def asking_now(space: Space) -> dict[str, BlackoutStep]:
    """By entry id, what asks whoever has seen everything here, whatever the moment."""
    return _in_force(space, hypothetical("", 0, None))


def _in_force(space: Space, viewer: Act) -> dict[str, BlackoutStep]:
    """What a viewer knows to ask and not to be ended by who had seen it."""
    known = [
        (act, op)
        for act in space.more_steps.values()
        if isinstance(op := act.op, BlackoutStep)
        and viewer.knows(act)
        and space.trust.stands(act, viewer.past)
    ]
    ended = [(act, op.blackout) for act, op in known if not op.on]
    return {
        act.id: op
        for act, op in known
        if op.on and not any(name == op.blackout and end.knows(act) for end, name in ended)
    }


def with_steps(route: RoutePublish, asked: Iterable[tuple[str, BlackoutStep]]) -> RoutePublish:
    """The route with the steps asked for, side by side in a stage before the final signature."""
    found = sorted(asked)
    if not found:
        return route
    steps = tuple(Step(entry, "cosign", (op.unit,), max(op.days, 1)) for entry, op in found)
    names = " · ".join(dict.fromkeys(op.name for _, op in found))
    last = _final_stage(route.stages)
    stages = (*route.stages[:last], Stage(names, steps), *route.stages[last:])
    return replace(route, stages=stages)


def _final_stage(stages: Sequence[Stage]) -> int:
    return next(
        number
        for number, stage in enumerate(stages)
        if any(step.kind == FINAL for step in stage.steps)
    )
