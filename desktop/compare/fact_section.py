"""One thing that differs besides the text: a headline with a mark, and its old and new words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from db.domain.comparison_words import NEW, OLD, Piece
from desktop.compare.diff_text import DiffText
from desktop.theme.states import Face
from desktop.widgets.chip import Chip
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol


class SectionHead(QFrame):
    """Symbol, headline and perhaps a mark at the right."""

    def __init__(self, icon: str, title: str, face: Face | None = None) -> None:
        super().__init__()
        set_role(self, "panel", rule="bottom")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(Symbol(icon, "text2", 16))
        row.addWidget(text_label(title, "strong", wrap=True), 1)
        if face is not None:
            row.addWidget(Chip(face))


class FactSection(QWidget):
    """Shows pieces below a headline."""

    def __init__(
        self,
        icon: str,
        title: str,
        pieces: Sequence[Piece],
        labels: tuple[str, str],
        *,
        columns: bool,
    ) -> None:
        super().__init__()
        self.text = DiffText(title, columns=columns)
        self.text.show_pieces(title, pieces, labels)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(16, 10, 16, 12)
        inner.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHead(icon, title, self._face(pieces)))
        column.addWidget(body)

    def _face(self, pieces: Sequence[Piece]) -> Face:
        kinds = {one.kind for one in pieces}
        if kinds == {NEW}:
            return Face(self.tr("neu"), "plus", "accent")
        if kinds == {OLD}:
            return Face(self.tr("entfallen"), "minus", "neu")
        return Face(self.tr("geändert"), "pencil", "neu")
