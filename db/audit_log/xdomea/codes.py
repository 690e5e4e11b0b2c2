"""The code lists of our messages: what the schemas leave open is checked here."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from db.reference.resources import read_text


def checked(name: str, version: str, value: str) -> tuple[str, str]:
    """Return the URI of a code list and the value.

    Args:
        name: as ``resources/xdomea/codes.toml`` calls the list.
        version: of the list.
        value: that is to be sent.

    Raises:
        ValueError: the list has no such value, or there is no such list.
    """
    found = _lists().get(name, {})
    if value not in found.get(version, ()):
        raise ValueError(f"{value!r} is not in the code list {name} {version}")
    return found["uri"], value


@cache
def _lists() -> dict[str, Any]:
    return tomllib.loads(read_text("xdomea", "codes.toml"))
