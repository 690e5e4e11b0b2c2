"""The head of the editor: back, title, which revision, whether it is kept, comparing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton
from typing_extensions import override

from db.rows import ReviewPage
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.theme.states import Face
from desktop.widgets.chip import Chip
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.title_lines import TitleLines

ROOMY = 620
"""Narrower, comparing is a symbol alone: the title needs the room, px of the design."""


class Head(QFrame):
    """Setters in, signals out.

    Signals:
        left: back to the desk.      compare_requested: what was changed so far.
    """

    left = Signal()
    compare_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface", rule="bottom")
        self._lines = TitleLines()
        self._title, self._meta = self._lines.title, self._lines.about
        self._mark, self._based = Chip(Face("", "pencil", "accent")), text_label("", "muted")
        self._saved, self._against = text_label("", "ok"), ""
        tip = self.tr("Zurück; was Sie geschrieben haben, bleibt erhalten")
        self.back = IconButton("arrow-left", self.tr("Zurück"), tip, 20)
        self.compare = QPushButton(icon("git-compare"), "")
        size_icon(self.compare, 16, gap=3)
        self.back.clicked.connect(self.left)
        self.compare.clicked.connect(self.compare_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addLayout(self._lines, 1)
        for widget in (self._mark, self._based, self._saved, self.compare):
            row.addWidget(widget)

    def show_draft(self, page: ReviewPage | None, number: int) -> None:
        """Show whose next revision it is, None = a new draft."""
        self._title.setText(page.title if page else self.tr("Neuer Entwurf"))
        meta = (page.unit_name, page.route_name) if page else ()
        self._meta.setText(" · ".join(part for part in meta if part))
        self._meta.setVisible(bool(self._meta.text()))
        words = self.tr("Fassung {0} (in Arbeit)").format(number)
        self._mark.set_face(Face(words, "pencil", "accent"))
        self.compare.setVisible(page is not None)
        label = page.shown.label if page else ""
        self._based.setText(self.tr("auf Grundlage von Fassung {0}").format(label))
        self._based.setVisible(page is not None)
        self._against = self.tr("Mit Fassung {0} vergleichen").format(label)
        self.compare.setAccessibleName(self._against)
        self.compare.setToolTip(f"{self._against} (F7)")
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the title the room of the button's words where there is little."""
        self.compare.setText(self._against if self.width() >= look().px(ROOMY) else "")

    def show_saved(self, words: str, tone: str = "ok") -> None:
        """Say when the text was kept last."""
        self._saved.setText(words)
        set_role(self._saved, tone)

    def set_small(self, *, small: bool) -> None:
        """Leave out what the window has no room for."""
        self._based.setHidden(small or not self._meta.text())
