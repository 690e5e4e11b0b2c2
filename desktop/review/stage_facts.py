"""Size, shape, kind and weight of a medium, in the corner of the stage."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from db.rows import MediumRow
from desktop.i18n import dates, terms
from desktop.theme.icons import icon_pixmap
from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label


class FactsTag(QFrame):
    """Size, shape, kind and weight of a medium, in the corner."""

    def __init__(self, stage: QFrame) -> None:
        super().__init__(stage)
        set_role(self, "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        self._icon = QLabel()
        self._words = text_label("", "muted")
        row.addWidget(self._icon)
        row.addWidget(self._words)
        look().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._icon.setPixmap(icon_pixmap("dimensions", look().tokens.text2, look().px(16)))

    def show_medium(self, medium: MediumRow | None) -> None:
        """Say what a medium is; None hides the tag."""
        self.setVisible(medium is not None)
        self._words.setText(medium_facts(medium) if medium else "")


def medium_facts(medium: MediumRow) -> str:
    """Return ``1080 × 1350 · 4:5 · JPEG · 412 KB``; what is not known is left out."""
    size = f"{medium.width} × {medium.height}" if medium.width else ""
    length = dates.duration(medium.duration_ms) if medium.duration_ms else ""
    parts = (size, shape(medium.width, medium.height), length, terms.file_kind(medium.type))
    return " · ".join(part for part in (*parts, dates.file_size(medium.size)) if part)


def shape(width: int, height: int) -> str:
    """Return a ratio such as ``4:5`` where it has a simple name, "" where not."""
    named = ((1, 1), (4, 5), (5, 4), (9, 16), (16, 9), (3, 4), (4, 3), (2, 3), (3, 2), (191, 100))
    for wide, high in named:
        if width and abs(width * high - height * wide) <= max(wide, high) * 2:
            return "1,91:1" if wide == 191 else f"{wide}:{high}"  # noqa: PLR2004 - its own name
    return ""
