"""A text field that paints where its channel folds and underlines passages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.growing_edit import GrowingEdit


class FoldEdit(GrowingEdit):
    """Line and marks are painted; text and undo know nothing of them.

    Signals:
        entered: it got the focus.
        undo_wanted: Ctrl+Z; several fields may have changed in one step, so others decide.
    """

    entered = Signal()
    undo_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, least=3, most=14)
        self._fold = 0
        self._marks: list[tuple[int, int]] = []
        look().changed.connect(self._paint_marks)

    def fold(self) -> int:
        """Return where the line stands, in UTF-16, 0 = nowhere."""
        return self._fold

    def set_fold(self, fold: int) -> None:
        """Put the line somewhere else."""
        self._fold = fold
        self.viewport().update()

    def mark(self, passages: Sequence[tuple[int, int]]) -> None:
        """Mark passages, in UTF-16."""
        if self._marks != list(passages):
            self._marks = list(passages)
            self._paint_marks()

    def _paint_marks(self) -> None:
        shape = QTextCharFormat()
        shape.setBackground(look().tokens.mark)
        shape.setForeground(look().tokens.text)
        shape.setFontUnderline(True)
        shape.setUnderlineColor(look().tokens.warn)
        found = []
        for start, end in self._marks:
            selection, cursor = QTextEdit.ExtraSelection(), QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, shape
            found.append(selection)
        self.setExtraSelections(found)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._fold:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._fold, self.document().characterCount() - 1))
        place, width = self.cursorRect(cursor), self.viewport().width()
        pen = QPen(look().tokens.warn, 1)
        pen.setDashPattern([4.0, 3.0])
        painter = QPainter(self.viewport())
        painter.setPen(pen)
        painter.drawLine(QPoint(0, place.bottom()), QPoint(place.left(), place.bottom()))
        painter.drawLine(place.bottomLeft(), place.topLeft())
        painter.drawLine(QPoint(place.left(), place.top()), QPoint(width, place.top()))
        painter.end()


def index_of(text: str, place: int) -> int:
    """Return where a code point stands for the document, which counts in UTF-16."""
    return len(text[:place].encode("utf-16-le")) // 2
