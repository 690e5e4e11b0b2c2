"""How other tools write their plans, from resources/plan_formats/*.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from db.reference.resources import names, read_text

_FOLDER = "plan_formats"
RISKY = ("=", "+", "-", "@", "\t", "\r")
"""What a cell of a CSV must not begin with: spreadsheets calculate it (OWASP, CSV injection)."""


@dataclass(frozen=True, slots=True)
class PlanColumn:
    """One column of a tool's plan.

    Attributes:
        header: as the tool spells it; of a plan without header what people see instead.
        column: the canonical column it fills, "" = it is not read.
        before: what stands before the value where other columns fill the same one.
    """

    header: str
    column: str
    before: str


@dataclass(frozen=True, slots=True)
class Export:
    """How a plan for the tool is written.

    Attributes:
        date, time: as ``strftime`` has it; ``time`` "" = it stands in the date.
        utc: times are UTC, else those of Germany.
        left_out: headers the tool does without.
    """

    date: str
    time: str
    utc: bool
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanFormat:
    """How one tool writes its plans.

    Attributes:
        needs: headers by which a plan of it is recognised, () = it has none.
        columns: in the order of the tool, which counts where there is no header.
        positional: without a header; a person must say that it is one.
        export: None where a row needs an address of the media, an account we do not know, or
            the shape of a date that nobody has documented.
    """

    code: str
    name: str
    needs: tuple[str, ...]
    columns: tuple[PlanColumn, ...]
    positional: bool
    export: Export | None = None


@cache
def plan_formats() -> Mapping[str, PlanFormat]:
    """Code → format of every tool."""
    found = [_read(name) for name in names(_FOLDER, suffix=".toml")]
    return {one.code: one for one in found}


def _read(name: str) -> PlanFormat:
    data = tomllib.loads(read_text(_FOLDER, name))
    return PlanFormat(
        data["code"],
        data["name"],
        tuple(data.get("needs", ())),
        tuple(
            PlanColumn(one["header"], one["is"], one.get("before", "")) for one in data["columns"]
        ),
        data.get("positional", False),
        _export(data["export"]) if "export" in data else None,
    )


def _export(data: dict[str, Any]) -> Export:
    left_out = tuple(data.get("left_out", ()))
    return Export(data["date"], data.get("time", ""), data.get("utc", False), left_out)
