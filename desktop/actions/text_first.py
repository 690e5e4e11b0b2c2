"""While a person types, the shortcuts of decisions belong to the text field."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop.override import override

Text = QLineEdit | QPlainTextEdit | QTextEdit
WRITING = "umlauf_writing"
"""Property of a part in which something is being written: its check boxes and frames too."""


class TextFirst(QObject):
    """Watches what has the focus and claims the decision keys for it while somebody writes.

    QPlainTextEdit does not use Ctrl+Enter itself: a shortcut of the window would approve a
    draft while somebody sends a comment. The same goes for a check box beside the field, and
    for the frame that a comment is about.
    """

    def __init__(self, app: QApplication, claimed: Collection[QKeySequence]) -> None:
        super().__init__(app)
        self._claimed = {sequence.toString() for sequence in claimed}
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and _is_claimed(watched) and portable(event) in self._claimed:
            event.accept()
            return True
        return super().eventFilter(watched, event)


def is_written_in(widget: QObject) -> bool:
    """Tell whether a person types text into a widget now."""
    if isinstance(widget, Text):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox)


def _is_claimed(widget: QObject) -> bool:
    """Tell whether a widget is written in, or belongs to a part that is."""
    part: QObject | None = widget
    while isinstance(part, QWidget):
        if part.property(WRITING):
            return True
        part = None if part.isWindow() else part.parent()
    return is_written_in(widget)


def sends(event: QKeyEvent) -> bool:
    """Tell whether a key press is Ctrl+Enter, on the keyboard or the keypad."""
    return portable(event) in {"Ctrl+Return", "Ctrl+Enter"}


def portable(event: QEvent) -> str:
    """Return the keys of an event as a shortcut is written; the keypad counts as the keyboard."""
    if not isinstance(event, QKeyEvent):
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))).toString()
