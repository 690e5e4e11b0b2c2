"""Where an answer goes, if there still is somebody to take it."""

from collections.abc import Callable
from typing import Any
from weakref import WeakMethod

from PySide6.QtCore import QObject
from shiboken6 import isValid


class Receiver:
    """Holds a bound method weakly; a call after its object died does nothing."""

    def __init__(self, slot: Callable[[Any], None]) -> None:
        """Take a bound method.

        Raises:
            TypeError: the slot is a lambda or a plain function, whose end nobody would notice.
        """
        if not hasattr(slot, "__self__"):
            raise TypeError(f"an answer goes to a method of an object, not to {slot!r}")
        self._slot = WeakMethod(slot)

    @property
    def key(self) -> tuple[int, str]:
        """Return what tells one receiver from another while both live."""
        slot = self._slot()
        return (id(slot.__self__), slot.__name__) if slot else (0, "")

    def alive(self) -> bool:
        """Tell whether an answer would arrive."""
        slot = self._slot()
        if slot is None:
            return False
        return not isinstance(slot.__self__, QObject) or isValid(slot.__self__)

    def deliver(self, answer: object) -> None:
        """Hand over the answer, or drop it."""
        slot = self._slot()
        if slot is not None and self.alive():
            slot(answer)
