"""What a route must be, and where its final signature stands."""

from __future__ import annotations

from db.domain.operations.route_publish import RoutePublish, Step

FINAL, ACKNOWLEDGEMENT = "final_signature", "acknowledgement"


def is_sound(route: RoutePublish) -> bool:
    """Exactly one final signature, never by silence; only acknowledgements after it."""
    steps = [(number, step) for number, stage in enumerate(route.stages) for step in stage.steps]
    finals = [(number, step) for number, step in steps if step.kind == FINAL]
    if len(finals) != 1 or not all(stage.steps for stage in route.stages):
        return False
    stage, final = finals[0]
    others = [step for number, step in steps if number >= stage and step is not final]
    return (
        not final.silence
        and all(step.kind == ACKNOWLEDGEMENT for step in others)
        and all(step.units for _, step in steps)
        and len({step.step for _, step in steps}) == len(steps)
    )


def final_step(route: RoutePublish) -> Step:
    """The step whose counted approve is the release."""
    return next(step for stage in route.stages for step in stage.steps if step.kind == FINAL)
