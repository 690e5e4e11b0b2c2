"""The table of kinds in db/README.md, made from the operations themselves.

``python -m db.domain.operations.table`` prints it.
"""

from __future__ import annotations

import sys
from dataclasses import MISSING, Field, fields
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from db.domain.operations import KINDS, Operation
from db.domain.operations import base as spelled

HEAD = (
    "| kind | class | fields (`=` may be left out) | who may write it | what it changes |\n"
    "|---|---|---|---|---|"
)
_NAMED = {
    get_args(getattr(spelled, name))[1]: word
    for name, word in (
        ("Id32", "32 hex"),
        ("Id64", "entry id"),
        ("NoneOrId32", '32 hex or ""'),
        ("NoneOrId64", 'entry id or ""'),
        ("StepId", "step id"),
        ("Hex", "hex"),
        ("Code", "code"),
        ("NoneOrCode", 'code or ""'),
        ("Word", "text"),
        ("Number", "int"),
        ("Position", "[position, entry id]"),
        ("Flag", "bool"),
        ("Plain", "object"),
    )
}


def table() -> str:
    """The Markdown table, one line a kind, sorted."""
    return "\n".join([HEAD, *(_line(name, KINDS[name]) for name in sorted(KINDS))])


def _line(name: str, cls: type[Operation]) -> str:
    shown = _fields(cls) or "–"
    return f"| `{name}` | {cls.CLASS} | {shown} | {cls.BY} | {cls.CHANGES} |"


def _fields(cls: Any) -> str:
    hints = get_type_hints(cls, include_extras=True)
    return ", ".join(
        f"`{one.name.removesuffix('_')}`{_default(one)} {_word(hints[one.name])}"
        for one in fields(cls)
    )


def _default(one: Field[Any]) -> str:
    given = one.default is not MISSING or one.default_factory is not MISSING
    return " =" if given else ""


def _word(hint: Any) -> str:
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Annotated:
        # an enumeration is a check of its own; everything else has a name in base.py
        return _NAMED.get(inner[1], "one of " + "/".join(_choices(inner[1])))
    if origin is tuple:
        return f"[{_word(inner[0])}]"
    if origin is dict:
        return f"{{{_word(inner[0])}: {_word(inner[1])}}}"
    return "{" + _fields(hint).replace("`", "") + "}"


def _choices(check: Any) -> tuple[str, ...]:
    words: tuple[str, ...] = getattr(check, "words", ())
    return words


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
