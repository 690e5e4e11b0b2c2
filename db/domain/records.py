"""Frozen dataclasses, made in a third of the time: a program that starts makes two hundred."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    # mypy sees the library's own, and with it that nobody assigns to what is frozen.
    from dataclasses import dataclass

__all__ = ["dataclass", "record"]
T = TypeVar("T")


def record(cls: type[T]) -> type[T]:
    """Return a class as a dataclass with slots: compared, hashed and printed by its fields.

    The library compiles six functions for each class; here it is ``__init__`` alone. Nothing
    stops an assignment while the program runs, mypy does before.
    """
    made: Any = dataclasses.dataclass(eq=False, repr=False, slots=True)(cls)
    compared = [one.name for one in dataclasses.fields(made) if one.compare]
    printed = [one.name for one in dataclasses.fields(made) if one.repr]
    values: Callable[[Any], Any] = attrgetter(*compared) if compared else _nothing

    def equal(self: Any, other: Any) -> bool:
        return (
            values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented
        )

    def hashed(self: Any) -> int:
        return hash(values(self))

    def words(self: Any) -> str:
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in printed)
        return f"{self.__class__.__qualname__}({told})"

    for name, function in (("__eq__", equal), ("__hash__", hashed), ("__repr__", words)):
        if cls.__dict__.get(name) is None:
            setattr(made, name, function)
    ready: type[T] = made
    return ready


def _nothing(_one: Any) -> tuple[()]:
    return ()


if not TYPE_CHECKING:

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type[T]], type[T]]:
        """Take the place of the library's decorator, for classes that are both."""
        assert frozen and slots  # noqa: S101, PT018 - others are made with the library's own
        return record
