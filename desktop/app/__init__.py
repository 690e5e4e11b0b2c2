"""Puts the screens together: the only room that knows more than one of them."""

from desktop.app.lean_pyside import import_pyside

import_pyside()
