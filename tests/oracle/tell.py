"""Tells everything the oracle knows about a set of entries."""

from __future__ import annotations

from typing import Any

from tests.oracle.log import Entry, Log
from tests.oracle.world import Truth, World


def tell(entries: list[Entry], space: str) -> dict[str, Any]:
    """Devices with member, unit and roles; drafts; the ids of what does not count."""
    world = Truth(Log(entries, space)).now()
    drafts = {
        one: world.draft(one).told()
        for one in world.subjects()
        if world.draft(one).created is not None
    }
    devices = {
        feed: [member, world.people[member]["unit"], world.people[member]["roles"]]
        for feed, member in sorted(world.devices.items())
    }
    return {
        "devices": devices,
        "now": {feed: now(world, feed) for feed in devices},
        "drafts": drafts,
        "refused": refused(world),
        "erased": sorted(world.erased),
        "settings": settings(world),
    }


def now(world: World, feed: str) -> list[str] | None:
    """The roles that a device would act with after seeing everything; None: not at all."""
    entry = {"id": "", "feed": feed, "seq": 10**9, "kind": "witness"}
    if not world.cuts.hears(entry, world.ids):
        return None
    return sorted(world.cuts.roles(entry, world.ids))


def settings(world: World) -> dict[str, Any]:
    """What holds for everybody: of two settings made apart the one with the later clock."""
    found: dict[str, Any] = {"wording": ["release", 20], "houses": {}, "units": {}, "routes": {}}
    kinds = ("space.create", "space.set", "house.add", "unit.add", "route.publish")
    for one in world.in_order(world.counted(*kinds), ""):
        fields = one["fields"]
        if one["kind"] in {"space.create", "space.set"}:
            found["wording"] = [fields["wording"], fields["reason_min"]]
        elif one["kind"] == "house.add":
            found["houses"][fields["house"]] = fields["name"]
        elif one["kind"] == "unit.add":
            found["units"][fields["unit"]] = fields["name"]
        elif _is_newer(world, found["routes"].get(fields["route"], ""), fields["number"]):
            found["routes"][fields["route"]] = one["id"]
    return found


def _is_newer(world: World, before: str, number: int) -> bool:
    return not before or bool(world.log.entry[before]["fields"]["number"] <= number)


def refused(world: World) -> list[str]:
    """Entries that do not count."""
    return sorted(one for one in world.ids if not world.counts(one))
