"""A list that lies in the window and goes with the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override

from desktop.widgets.roles import set_role


class Overlay(QFrame):
    """Lies in the window: a pop-up of its own no screen reader would find.

    Signals:
        left: by Escape; the focus goes back to where it came from.
    """

    left = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        set_role(self, "card")
        self.setAccessibleName(name)

    def go_with(self, widget: QWidget) -> None:
        """Hide once the focus leaves a part for something beyond the list."""
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            new = QApplication.focusWidget()
            if new is None or not self.isAncestorOf(new):
                self.hide()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            self.hide()
            return
        super().keyPressEvent(event)
