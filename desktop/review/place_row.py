"""Says above the field which place a comment will be pinned to, and lets go of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.draft_parts.comment_places import anchor_words, place_icon, size_words
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol


class PlaceRow(QWidget):
    """Hidden while a comment is about the whole draft.

    Signals:
        dropped: the place is given up.
        end_requested: the place in a film shall reach to where the film stands now.
    """

    dropped = Signal()
    end_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sign = Symbol("photo", "accent", 16)
        self._words = ElidedLabel()
        set_role(self._words, "strong")
        self._size = text_label("", "muted")
        self.end = QPushButton(self.tr("Ende hier setzen"))
        set_role(self.end, "link")
        self.end.clicked.connect(self.end_requested)
        close = IconButton("x", self.tr("Ohne Stelle schreiben"), pixels=14)
        close.clicked.connect(self.dropped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._size)
        row.addWidget(self.end)
        row.addWidget(close)
        self.hide()

    def show_place(self, anchor: Mapping[str, Any], number: int) -> None:
        """Name a place; {} hides the row. ``number``: of the medium from 1."""
        self.setVisible(bool(anchor))
        self._words.setText(anchor_words(anchor, number))
        self._sign.set_symbol(place_icon(anchor), "accent")
        self._size.setText(size_words(anchor))
        self.end.setVisible(anchor.get("kind") == "video")
