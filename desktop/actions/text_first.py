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
from typing_extensions import override

Text = QLineEdit | QPlainTextEdit | QTextEdit


class TextFirst(QObject):
    """Watches the one field that has the focus and claims the decision keys for it.

    QPlainTextEdit does not use Ctrl+Enter itself: a shortcut of the window would approve a
    draft while somebody sends a comment.
    """

    def __init__(self, app: QApplication, claimed: Collection[QKeySequence]) -> None:
        super().__init__(app)
        self._claimed = {sequence.toString() for sequence in claimed}
        self._field: QWidget | None = None
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if now is not None and is_written_in(now):
            now.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        keys = portable(event) if isinstance(event, QKeyEvent) else ""
        if event.type() == QEvent.Type.ShortcutOverride and keys in self._claimed:
            event.accept()
            return True
        return super().eventFilter(watched, event)


def is_written_in(widget: QWidget) -> bool:
    """Tell whether a person types text into a widget."""
    if isinstance(widget, Text):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox)


def portable(event: QKeyEvent) -> str:
    """Return the keys of an event as a shortcut is written; the keypad counts as the keyboard."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))).toString()
