"""Imports PySide without what it reads for others: texts of errors, help, stub files, features."""

from __future__ import annotations

import builtins
from importlib import machinery
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING

from desktop.app.later import Later
from desktop.override import override

if TYPE_CHECKING:
    from importlib.abc import Loader

SUPPORT = "shibokensupport."
FEATURES = SUPPORT + "feature"
MAPPING = SUPPORT + "signature.mapping"
# These are called while PySide is imported.
AT_ONCE = frozenset(
    SUPPORT + name
    for name in ("signature", "signature.lib", "signature.loader", "signature.importhandler")
)


def import_pyside() -> None:
    """Import PySide6.QtCore; call before anything of PySide is imported, later it does nothing.

    PySide carries modules of its own in a zip file and compiles them anew at every start: half
    of what importing QtCore takes. They are asked when a call to Qt has the wrong arguments, for
    `help()` and by generators of stub files; so each is read when it is asked for the first time.
    For `from __feature__`, which nobody here uses, it also reads the source of every module
    imported. A PySide that finds its modules in another way is imported as ever.
    """
    names = vars(machinery)
    names["ModuleSpec"] = _spec
    try:
        import PySide6.QtCore  # noqa: PLC0415, F401 - that is what this is for
    finally:
        names["ModuleSpec"] = ModuleSpec
    vars(builtins)["__import__"] = vars(builtins).get("__orig_import__", builtins.__import__)


def _spec(name: str, loader: Loader | None, **more: str | bool | None) -> ModuleSpec:
    """Stand in for ModuleSpec, which PySide's finder calls for each of its modules."""
    if loader is not None and name.startswith(SUPPORT) and name not in AT_ONCE:
        return ModuleSpec(name, _Support(name, loader))  # type: ignore[arg-type]
    return ModuleSpec(name, loader, **more)  # type: ignore[arg-type]


class _Support(Later):
    """One of PySide's modules."""

    @override
    def exec_module(self, module: ModuleType) -> None:
        names = vars(module)
        if self.name == FEATURES:
            names.update(feature_import=_as_ever, feature_imported=_as_ever)
            return
        super().exec_module(module)
        if self.name == MAPPING:  # PySide's C code takes this one without asking the module
            names["update_mapping"] = self._update_mapping

    def _update_mapping(self) -> None:
        self.read("update_mapping")()


def _as_ever(*_arguments: object, **_named: object) -> None:
    """Answer PySide, which asks before and after each import: nothing special."""
