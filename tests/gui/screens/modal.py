"""The dialog that lies over the desk."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog

Kind = TypeVar("Kind", bound=QDialog)


def modal(kind: type[Kind]) -> Kind:
    """Return the open dialog, which has to be of a kind."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog
