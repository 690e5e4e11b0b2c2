"""Reads modules when somebody asks them for a name: some are imported and never asked."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.abc import Loader

# What SQLAlchemy imports, and asks only where a program is asynchronous or a plug-in is missing;
# with the names that it takes at once, and the small modules that have them.
UNASKED: dict[str, dict[str, str]] = {
    "asyncio": {"iscoroutine": "asyncio.coroutines"},
    "importlib.metadata": {},
}


class Later:
    """A loader of an empty module that becomes the real one with the first question.

    Unlike ``importlib.util.LazyLoader`` it may be asked by two threads at once, and names with
    two underscores, which whatever looks through all modules asks for, are no question.
    """

    def __init__(self, name: str, loader: Loader) -> None:
        self.name, self._loader = name, loader
        self._lock, self._begun = RLock(), False
        self._module = ModuleType(name)

    def create_module(self, _spec: ModuleSpec) -> ModuleType:
        """Return the empty module."""
        return self._module

    def exec_module(self, module: ModuleType) -> None:
        """Leave it empty but for the way to the real one."""
        names = vars(module)
        # Who wants a part of a package needs the package first: parts ask each other through it.
        self._places = names.pop("__path__", None)
        names["__getattr__"] = self.read

    def read(self, attribute: str) -> Any:
        """Return what the real module has, which is read if nobody has asked before."""
        names = vars(self._module)
        if attribute == "__path__" or not attribute.startswith("__"):
            with self._lock:
                if not self._begun:
                    self._begun = True
                    self._become(names)
            if attribute in names:
                return names[attribute]
        raise AttributeError(attribute)

    def _become(self, names: dict[str, Any]) -> None:
        spec = self._module.__spec__
        if spec is not None:  # PySide gives its modules a second name meanwhile
            spec.name, spec.loader = self.name, self._loader
        if self._places is not None:
            names["__path__"] = self._places
        self._loader.exec_module(self._module)
        names.pop("__getattr__", None)


def leave_unasked() -> None:
    """Have ``UNASKED`` read when somebody asks for them; call before the store is imported."""
    for name, taken in UNASKED.items():
        spec = None if name in sys.modules else find_spec(name)
        if spec is not None and spec.loader is not None:
            later = Later(name, spec.loader)
            spec.loader = later  # type: ignore[assignment]
            _put(module_from_spec(spec), taken)
            later.exec_module(sys.modules[name])


def _put(module: ModuleType, taken: Mapping[str, str]) -> None:
    sys.modules[module.__name__] = module
    package, _, last = module.__name__.rpartition(".")
    if package:
        setattr(sys.modules[package], last, module)
    for name, part in taken.items():
        setattr(module, name, getattr(import_module(part), name))
