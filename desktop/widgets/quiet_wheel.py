"""Keeps the wheel from changing what it only passes over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget
from typing_extensions import override


class _Pass(QObject):
    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        passes = event.type() == QEvent.Type.Wheel
        if passes and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def let_wheel_pass(root: QWidget) -> None:
    """Let dates, numbers and choices below a widget turn only while they have the focus.

    A date in a scrolled column would else change unseen under a resting pointer.
    """
    guard = _Pass(root)
    fields = [*root.findChildren(QComboBox), *root.findChildren(QAbstractSpinBox)]
    for field in fields:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(guard)
