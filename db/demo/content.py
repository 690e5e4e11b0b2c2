"""Reads the demo's words: resources/demo/<space>/*.toml, plain tables written by hand."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from db.demo.acts import Member, Route, Setting, Step

Table = dict[str, Any]


def folder(*names: str) -> Path:
    """A folder or file below resources/demo."""
    return Path(str(files("resources"))).joinpath("demo", *names)


@cache
def table(space: str, name: str) -> Table:
    """One TOML file of a space; empty where the space has none of this name."""
    path = folder(space, f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


@cache
def postings(space: str, *names: str) -> tuple[Table, ...]:
    """The postings of several files, each with the file it stands in as ``source``."""
    return tuple(
        {**one, "source": name} for name in names for one in table(space, name)["posting"]
    )


def setting(space: str, founded_at: int) -> Setting:
    """The space's houses, units, members and routes."""
    told = table(space, "space")
    founder = told["founder"]
    return Setting(
        title=told["title"],
        folder=told["folder"],
        viewer=told["viewer"],
        founded_at=founded_at,
        houses=tuple(tuple(one) for one in told["houses"]),
        units=_units(told),
        founder=Member(founder["key"], founder["title"], ("admin",)),
        members=tuple(
            Member(key, title, tuple(roles)) for key, (title, *roles) in told["members"].items()
        ),
        routes=routes(told),
    )


def _units(told: Table) -> tuple[tuple[str, str, str], ...]:
    """The founder's unit first, then house by house."""
    founder = told["founder"]
    rest = [(house, code, name) for house, units in told["units"].items() for code, name in units]
    return ((founder["house"], founder["unit"], founder["name"]), *rest)


def routes(told: Table) -> tuple[Route, ...]:
    """All routes; ``standard`` stands for one a house."""
    found = [_route(name, one, {}) for name, one in told["routes"].items()]
    standard = told.get("standard", {"houses": []})
    found += [
        _route(f"MWW Standard ({code})", standard, {"{h}": units, "{d}": days})
        for code, units, days in standard["houses"]
    ]
    return tuple(found)


def _route(name: str, one: Table, words: Table) -> Route:
    stages = tuple(
        (label, tuple(_step(step, words) for step in steps)) for label, *steps in one["stages"]
    )
    return Route(name, stages)


def _step(told: list[Any], words: Table) -> Step:
    kind, unit, length = told[:3]
    length = words.get(length, length)
    hours = int(length.removesuffix(" h")) if isinstance(length, str) else 0
    unit = unit.replace("{h}", str(words.get("{h}", "")))
    return Step(kind, unit, 0 if hours else int(length), hours, "schweigt" in told[3:])
