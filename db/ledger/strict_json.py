"""JSON from strangers: no duplicate keys, floats or NaN, bounded depth and number of parts."""

from __future__ import annotations

import json
from typing import NoReturn

MAX_DEPTH = 12
MAX_CONTAINERS = 500
MAX_INT = 2**53


def strict_json(data: bytes) -> dict[str, object]:
    """Parse a JSON object as RFC 8259 has it, refusing what two parsers could read differently.

    Args:
        data: UTF-8 without a byte order mark; the caller has bounded its size.

    Raises:
        ValueError: not UTF-8, no JSON, no object, a key twice, a float, an integer beyond
            ±2^53, a lone surrogate, more than 12 levels or 500 objects and arrays.
    """
    text = data.decode()
    try:
        value = _DECODER.decode(text)
    except RecursionError:
        raise ValueError("too deep") from None
    if type(value) is not dict:
        raise ValueError("no object")
    if text.count("[") + text.count("{") > MAX_DEPTH:
        _check_shape(value)
    if "\\u" in text:
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _check_shape(value: object) -> None:
    level, count, depth = [value], 0, 0
    while level:
        count += len(level)
        depth += 1
        if depth > MAX_DEPTH or count > MAX_CONTAINERS:
            raise ValueError("too deep or too many parts")
        level = [part for parent in level for part in _containers(parent)]


def _containers(parent: object) -> list[object]:
    parts = parent.values() if isinstance(parent, dict) else parent
    return [part for part in parts if type(part) in {dict, list}]  # type: ignore[attr-defined]


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _bounded(digits: str) -> int:
    # 17 characters hold every allowed value; longer ones never reach int(), which is quadratic
    number = int(digits) if len(digits) <= 17 else MAX_INT + 1  # noqa: PLR2004
    if abs(number) > MAX_INT:
        raise ValueError("an integer beyond 2^53")
    return number


def _refuse(token: str) -> NoReturn:
    raise ValueError(f"{token[:20]} is no integer")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_unique, parse_float=_refuse, parse_int=_bounded, parse_constant=_refuse
)
