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
        if isinstance(now, Text | QAbstractSpinBox):
            now.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and is_written_in(watched) and portable(event) in self._claimed:
            event.accept()
            return True
        return super().eventFilter(watched, event)


def is_written_in(widget: QObject) -> bool:
    """Tell whether a person types text into a widget now."""
    if isinstance(widget, Text):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox)


def portable(event: QEvent) -> str:
    """Return the keys of an event as a shortcut is written; the keypad counts as the keyboard."""
    if not isinstance(event, QKeyEvent):
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))).toString()
