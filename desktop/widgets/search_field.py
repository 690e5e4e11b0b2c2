"""A field to search with: a glass at the left, its shortcut at the right while it is empty."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from desktop.override import override
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import paint_key_cap, text_width
from desktop.widgets.roles import set_role

WAIT_MS = 150


class SearchField(QLineEdit):
    """Emits what to search for a moment after the last key.

    Signals:
        searched: the words, "" when the field was emptied.
        entered: Enter was pressed.
        left: Escape was pressed in the empty field, or Enter or the down key anywhere.
    """

    searched = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(self, name: str, keys: str = "") -> None:
        """Take the accessible name, also shown while empty, and the shortcut in words."""
        super().__init__()
        self._keys = keys
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setMaxLength(200)
        self.setClearButtonEnabled(False)
        set_role(self, "search")
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._on_pause)
        self.textChanged.connect(self._on_text_changed)

    def _on_text_changed(self) -> None:
        self._timer.start()

    def _on_pause(self) -> None:
        self.searched.emit(self.text().strip())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        edge = look().px(16)
        painter = QPainter(self)
        spot = QPoint(look().px(10), (self.height() - edge) // 2)
        box = QRect(spot, QSize(edge, edge))
        paint_icon(painter, "search", look().tokens.text3, box)
        if self._keys and not self.text():
            self._paint_keys(painter)
        painter.end()

    def _paint_keys(self, painter: QPainter) -> None:
        height = look().px(18)
        width = text_width(look().font("tiny"), self._keys) + look().px(10)
        left = self.width() - width - look().px(8)
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        if left > words + look().px(36):
            box = QRect(left, (self.height() - height) // 2, width, height)
            paint_key_cap(painter, box, self._keys)
