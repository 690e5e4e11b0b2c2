"""What the medium on the stage shows in words: alternative text, credit, licence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.rows import MediumRow
from desktop.review.stage import stage_name
from desktop.theme.states import Face
from desktop.widgets.chip import Chip
from desktop.widgets.roles import text_label


class MediumPanel(QWidget):
    """Stands beside the filmstrip."""

    def __init__(self) -> None:
        super().__init__()
        self._place = text_label("", "strong")
        self._mark = Chip(Face(""))
        self._words = text_label("", "muted", wrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._place)
        head.addWidget(self._mark)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._words, 1)

    def show_medium(self, medium: MediumRow | None, number: int, count: int) -> None:
        """Describe a medium; None clears the panel."""
        self.setVisible(medium is not None)
        if medium is None:
            return
        self._place.setText(stage_name(medium, number, count))
        self._mark.set_face(self._face(medium))
        alt = f"„{medium.alt_text}“" if medium.alt_text else ""
        source = " · ".join(part for part in (medium.credit, medium.licence) if part)
        self._words.setText("\n".join(part for part in (alt, source) if part))
        self._words.setToolTip(medium.alt_text)

    def _face(self, medium: MediumRow) -> Face:
        if medium.alt_text:
            return Face(self.tr("Alternativtext"), "check", "ok")
        return Face(self.tr("Alternativtext fehlt"), "alert-triangle", "warn")
