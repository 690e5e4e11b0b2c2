"""What stands beside a table about its chosen line: a head, what scrolls, a foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.roles import set_role


class DetailArea(QFrame):
    """Head and foot stay in sight; where there is little height they scroll with the rest."""

    def __init__(self, head: QWidget, foot: QWidget) -> None:
        super().__init__()
        self._head, self._foot, self._low = head, foot, False
        self._content: QWidget | None = None
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        set_role(inner, "clear")
        self._inner, self._column = QVBoxLayout(inner), QVBoxLayout(self)
        for column in (self._inner, self._column):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        self.area.setWidget(inner)
        self._column.addWidget(head)
        self._column.addWidget(self.area, 1)
        self._column.addWidget(foot)

    def show_content(self, content: QWidget | None) -> None:
        """Scroll something else, None = nothing."""
        if self._content is not None:
            self._inner.removeWidget(self._content)
            self._content.hide()
            self._content.setParent(None)
            self._content.deleteLater()
        self._content = content
        if content is not None:
            self._inner.insertWidget(int(self._low), content, 1)
            content.show()

    def set_low(self, *, low: bool) -> None:
        """Let all of it scroll, or keep head and foot in sight."""
        if low == self._low:
            return
        self._low = low
        column = self._inner if low else self._column
        column.insertWidget(0, self._head)
        column.addWidget(self._foot)
