"""One thing to be done in the thread of the store, and who wants to hear of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.background.receiver import Receiver

if TYPE_CHECKING:
    from db.store import Store


@dataclass(frozen=True, slots=True)
class Task:
    """A query or a command.

    Attributes:
        number: counts up with every task.      work: what to do with the store.
        answer: who gets the answer, None = nobody.      refused: who gets a told error.
        writes: its answer may be ``Changes``.
        latest: pointless once the same receiver has asked something newer.
    """

    number: int
    work: Callable[[Store], Any]
    answer: Receiver | None
    refused: Receiver | None
    writes: bool
    latest: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """A task with what came of it; ``error`` is None where it went well."""

    task: Task
    answer: Any
    error: Exception | None
