"""Values as columns hold them: lists and records as compact, sorted JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any


def as_json(value: Any) -> str:
    """One spelling for one value, so that rebuilt rows equal the first ones."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def as_list(words: Iterable[str]) -> str:
    """Codes separated by blanks."""
    return " ".join(words)


def as_object(value: Mapping[str, Any]) -> str:
    """A free-form object; "{}" when empty."""
    return as_json(dict(value))
