"""Spans in which one more unit signs: the stages a run has beside those of its route."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.oracle.log import Entry
    from tests.oracle.world import World


def lengthened(world: World, submits: list[Entry], stages: list[Any]) -> list[Any]:
    """The stages of a route, and before the final signature one for what the spans ask for.

    Each submit asks for what its author had seen; the run has it all.
    """
    revision = world.log.entry[submits[0]["fields"]["revision"]]
    moment = revision["fields"]["planned_at"]
    asked: dict[str, Entry] = {}
    for one in submits:
        asked |= _asked(world.truth.before(one["id"]), moment)
    if not asked:
        return stages
    steps = [_step(asked[one]) for one in sorted(asked)]
    last = next(n for n, stage in enumerate(stages) if _is_final(stage))
    return [*stages[:last], {"name": "", "steps": steps}, *stages[last:]]


def _asked(seen: World, moment: int) -> dict[str, Entry]:
    """By id, what asks for a step in the eyes of somebody who had seen this world."""
    every = seen.counted("blackout.step!")
    return {
        one["id"]: one
        for one in every
        if one["fields"]["on"]
        and moment
        and one["fields"]["since"] <= moment <= one["fields"]["until"]
        and not any(_ends(seen, other, one) for other in every)
    }


def _ends(seen: World, other: Entry, one: Entry) -> bool:
    same = other["fields"]["blackout"] == one["fields"]["blackout"]
    return same and not other["fields"]["on"] and seen.log.saw(other["id"], one["id"])


def _step(entry: Entry) -> dict[str, Any]:
    fields = {"units": [entry["fields"]["unit"]], "days": entry["fields"]["days"]}
    return {"step": entry["id"], "kind": "cosign", "hours": 0, "silence": False, **fields}


def _is_final(stage: dict[str, Any]) -> bool:
    return any(one["kind"] == "final_signature" for one in stage["steps"])
