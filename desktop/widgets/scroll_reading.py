"""Lets screen readers ask scroll areas for parts that are gone by the time they ask."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

AREAS = {"QScrollArea", "QGraphicsView", "QAbstractScrollArea"}


def install_scroll_reading() -> None:
    """Say once, before the first window, how scroll areas tell of their parts.

    Qt's own account counts visible scroll bars alone and looks up a part without asking whether
    it is still there (seen in 6.11.3): a reader that counts, and asks once a bar has vanished,
    ends the process. A plain widget's account counts hidden parts too and knows its bounds.
    """
    QAccessible.installFactory(_account)


def _account(kind: str, thing: QObject) -> QAccessibleInterface | None:
    if kind in AREAS and isinstance(thing, QWidget):
        return QAccessibleWidget(thing, QAccessible.Role.Client)
    return None
