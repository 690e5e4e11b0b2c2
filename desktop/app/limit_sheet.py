"""Several mock-ups side by side, each with words above and its notes below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.app.mockup_limits import Limit
from desktop.media.loader import PictureLoader
from desktop.media.mockups.hint_list import HintList
from desktop.media.mockups.hints import hints_for
from desktop.media.mockups.mockup import Mockup
from desktop.media.mockups.picture_book import PictureBook
from desktop.widgets.roles import set_role, text_label

MARGIN = 24


class LimitSheet(QWidget):
    """Made of the same mock-ups and notes as the desk's own preview."""

    def __init__(self, loader: PictureLoader, title: str, limits: Sequence[Limit]) -> None:
        super().__init__()
        set_role(self, "stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.mockups: list[Mockup] = []
        self._limits = tuple(limits)
        self.book = PictureBook(loader, self)
        self._notes: list[HintList] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addWidget(text_label(title, "page"))
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        for limit in self._limits:
            row.addLayout(self._column(limit))
        column.addLayout(row)

    def _column(self, limit: Limit) -> QVBoxLayout:
        mockup, notes = Mockup(self.book), HintList()
        mockup.show_post(limit.post, limit.sight)
        self.mockups.append(mockup)
        self._notes.append(notes)
        column = QVBoxLayout()
        column.addWidget(text_label(limit.words, "section"))
        column.addWidget(mockup)
        column.addWidget(notes)
        column.addStretch(1)
        return column

    def finish(self) -> None:
        """Write the notes, once the pictures are there, and take the room all of it needs."""
        for limit, mockup, notes in zip(self._limits, self.mockups, self._notes, strict=True):
            if mockup.sheet is not None:
                notes.show_hints(hints_for(limit.post, limit.sight, mockup.sheet))
                notes.setFixedWidth(mockup.width())
        # Not adjustSize(): it stops at two thirds of the screen.
        width = self.sizeHint().width()
        self.resize(width, max(self.heightForWidth(width), self.sizeHint().height()))
