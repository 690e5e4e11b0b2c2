"""Puts the screens together: the only room that knows more than one of them."""

import builtins

import PySide6.QtCore  # noqa: F401 - it puts an import of its own in place of Python's

# That one reads the source of every module imported, for the sake of `from __feature__`, which
# nobody here uses: a sixth of what starting the desk takes.
vars(builtins)["__import__"] = vars(builtins).get("__orig_import__", builtins.__import__)
