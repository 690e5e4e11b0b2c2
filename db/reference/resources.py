"""The one reader of resources/ for db."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable


def _at(parts: tuple[str, ...]) -> Traversable:
    return files("resources").joinpath(*parts)


def read_text(*parts: str) -> str:
    """A resource as text (UTF-8); raises FileNotFoundError."""
    return _at(parts).read_text(encoding="utf-8")


def read_bytes(*parts: str) -> bytes:
    """A resource as bytes; raises FileNotFoundError."""
    return _at(parts).read_bytes()


def names(*parts: str, suffix: str = "") -> tuple[str, ...]:
    """File names inside a resource folder that end in ``suffix``, sorted."""
    return tuple(sorted(one.name for one in _at(parts).iterdir() if one.name.endswith(suffix)))
