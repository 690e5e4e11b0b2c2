"""Remembers how a plan was read: the same header row is read the same way next time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from types import MappingProxyType
from typing import Any

from db.bulk_import.columns import folded
from db.bulk_import.header import SEARCHED_ROWS
from db.rows.imports import Reading

_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Template:
    """A name, and what was chosen; sheet, encoding and separator are found out each time."""

    name: str
    reading: Reading


NO_TEMPLATES: Mapping[str, Template] = MappingProxyType({})


def signature(row: Iterable[object]) -> str:
    """What makes a header row the same one: its words in order, 32 hex; "" = too few words."""
    words = [folded(cell) for cell in row if isinstance(cell, str) and cell.strip()]
    return sha256("\n".join(words).encode()).hexdigest()[:32] if len(words) >= _FEWEST else ""


def template_for(
    rows: Sequence[Sequence[object]], templates: Mapping[str, Template]
) -> Template | None:
    """The template of the first header row that has one."""
    if not templates:
        return None
    found = (templates.get(signature(row)) for row in rows[:SEARCHED_ROWS])
    return next((one for one in found if one), None)


def with_template(reading: Reading, template: Template | None) -> Reading:
    """What a person chose now goes before what was chosen then."""
    if template is None:
        return reading
    then = template.reading
    corrections = {
        column: {**then.corrections.get(column, {}), **reading.corrections.get(column, {})}
        for column in (*then.corrections, *reading.corrections)
    }
    return replace(
        reading,
        mapping={**then.mapping, **reading.mapping},
        format=reading.format or then.format,
        defaults={**then.defaults, **reading.defaults},
        corrections=corrections,
        date_order=reading.date_order or then.date_order,
    )


def to_plain(template: Template) -> dict[str, Any]:
    """The template for a JSON document."""
    reading = replace(template.reading, sheet="", encoding="", separator="", cells={})
    return {"name": template.name, "reading": asdict(reading)}


def from_plain(plain: Mapping[str, Any]) -> Template:
    """The template of a JSON document."""
    return Template(plain["name"], Reading(**plain["reading"]))
