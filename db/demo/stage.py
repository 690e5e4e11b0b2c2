"""Sets a demo space up: founds it, adds houses and units, lets everybody in, publishes routes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from db.demo.acts import Route, Setting
from db.demo.days import MINUTE
from db.demo.draw import Draw
from db.store import Store

REASON_MIN = 20


class Clock:
    """The story's clock, ms; goes on by itself, so that no two acts share a moment."""

    def __init__(self, now: int) -> None:
        self._now = now

    def __call__(self) -> int:
        """The time it is in the story."""
        self._now += 1
        return self._now

    def set(self, now: int) -> None:
        """On to a moment; never back."""
        self._now = max(self._now, now - 1)

    def wait(self) -> None:
        """A minute passes."""
        self._now += MINUTE


def found(folder: Path, setting: Setting, seed: int) -> tuple[Store, Clock, dict[str, str]]:
    """Founds the space with everybody in it.

    Returns:
        The open store, its clock, and by member key the member's id.
    """
    clock = Clock(setting.founded_at)
    houses = {code: (code, name, land) for code, name, land in setting.houses}
    house, unit, name = setting.units[0]
    store, _ = Store.create(
        folder,
        title=setting.title,
        house=houses[house],
        unit=(unit, name),
        member_title=setting.founder.title,
        reason_min=REASON_MIN,
        demo=True,
        clock=clock,
        draw=Draw(seed, setting.folder),
    )
    with store.batch():
        _furnish(store, setting, clock)
        members = {setting.founder.key: store.me().member}
        for member in setting.members:
            clock.wait()
            members[member.key] = store.members.enrol(member.unit, member.roles, member.title)
        _publish(store, setting.routes, clock)
    return store, clock, members


def _furnish(store: Store, setting: Setting, clock: Clock) -> None:
    for code, name, land in setting.houses:
        if code != setting.units[0][0]:
            clock.wait()
            store.units.add_house(code, name, land)
    for house, code, name in setting.units[1:]:
        store.units.add(house, code, name)


def _publish(store: Store, routes: Iterable[Route], clock: Clock) -> None:
    for route in routes:
        clock.wait()
        store.routes.publish(_definition(route))


def _definition(route: Route) -> dict[str, Any]:
    """The plain form that Store takes."""
    return {
        "name": route.name,
        "restart": "first",
        "stages": [
            {
                "name": name,
                "steps": [
                    {
                        "kind": step.kind,
                        "units": [step.unit],
                        "days": step.days,
                        "hours": step.hours,
                        "silence": step.silence,
                    }
                    for step in steps
                ],
            }
            for name, steps in route.stages
        ],
    }
