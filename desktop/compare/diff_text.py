"""A marked text, as one or in two columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from db.domain.comparison_words import NEW, OLD, SAME, Piece
from desktop.compare.diff_browser import DiffBrowser
from desktop.widgets.roles import text_label


class DiffText(QWidget):
    """Old and new in one text; in columns the old at the left, the new at the right."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.whole, self.old, self.new = DiffBrowser(), DiffBrowser(), DiffBrowser()
        self._left, self._right = text_label("", "field"), text_label("", "field")
        self._columns = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.whole, 0, 0, 1, 2)
        grid.addWidget(self._left, 1, 0)
        grid.addWidget(self._right, 1, 1)
        grid.addWidget(self.old, 2, 0, top)
        grid.addWidget(self.new, 2, 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.set_name(name)
        self._show_form()

    def set_name(self, name: str) -> None:
        """Say what text it is."""
        self.whole.setAccessibleName(name)
        self.old.setAccessibleName(self.tr("{0}, vorher").format(name))
        self.new.setAccessibleName(self.tr("{0}, jetzt").format(name))

    def show_pieces(
        self, pieces: Sequence[Piece], labels: tuple[str, str], fold: int = -1
    ) -> None:
        """Show a text of the revisions with these labels."""
        for heading, label in zip((self._left, self._right), labels, strict=True):
            heading.setText(self.tr("Fassung {0}").format(label))
        self.whole.show_pieces(pieces, fold)
        self.old.show_pieces([one for one in pieces if one.kind in {SAME, OLD}])
        self.new.show_pieces([one for one in pieces if one.kind in {SAME, NEW}], fold)

    def set_columns(self, columns: bool) -> None:
        """Show two columns, or one text."""
        self._columns = columns
        self._show_form()

    def _show_form(self) -> None:
        self.whole.setVisible(not self._columns)
        for widget in (self._left, self._right, self.old, self.new):
            widget.setVisible(self._columns)
