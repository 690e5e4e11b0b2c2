"""A field for a few sentences: it grows with them, and Ctrl+Enter sends them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy
from typing_extensions import override

MOST_BLOCKS = 200
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class GrowingEdit(QPlainTextEdit):
    """Grows from ``least`` to ``most`` lines; Tab leaves it.

    Signals:
        send_requested: Ctrl+Enter was pressed; the screen round the field sees the key too.
    """

    send_requested = Signal()

    def __init__(self, name: str, least: int = 1, most: int = 5) -> None:
        """Take the accessible name and the number of lines."""
        super().__init__()
        self._least, self._most, self._edges = least, most, 12
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def text(self) -> str:
        """Return what stands in the field, without spaces round it."""
        return self.toPlainText().strip()

    def set_invalid(self, invalid: bool) -> None:
        """Show or take away the border of an error."""
        self.setProperty("invalid", "true" if invalid else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    @override
    def sizeHint(self) -> QSize:
        lines = round(self.document().size().height())
        shown = max(self._least, min(self._most, lines))
        around = 2 * round(self.document().documentMargin()) + self._edges
        return QSize(super().sizeHint().width(), shown * self.fontMetrics().lineSpacing() + around)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_lines()
        edges = self.height() - self.viewport().height()
        if edges != self._edges:
            self._edges = edges
            self.updateGeometry()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTER and control:
            self.send_requested.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _lay_out_lines(self) -> None:
        """Have every paragraph cut into lines: Qt does so only for those that it paints."""
        layout, block = self.document().documentLayout(), self.document().firstBlock()
        for _ in range(MOST_BLOCKS):
            if not block.isValid():
                break
            layout.blockBoundingRect(block)
            block = block.next()
        self.updateGeometry()

    def _on_size_changed(self) -> None:
        # Qt shows a bar for a fraction of a line too many; it is wanted only beyond the growth.
        longer = self.document().size().height() > self._most
        needed, never = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(needed if longer else never)
        self.updateGeometry()
