"""A marked text, as one or in two columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from db.domain.comparison_words import NEW, OLD, SAME, Piece
from desktop.draft_parts.diff_browser import DiffBrowser
from desktop.widgets.roles import text_label


class Column(NamedTuple):
    """One of the two columns."""

    heading: QLabel
    browser: DiffBrowser


class DiffText(QWidget):
    """Old and new in one text; in columns the old at the left, the new at the right.

    A form is made when it is first shown: most texts are never seen in columns.
    """

    def __init__(self, name: str, *, columns: bool = False) -> None:
        super().__init__()
        self._name, self._in_columns = name, columns
        self._fold, self._desktop = -1, False
        self._pieces: tuple[Piece, ...] = ()
        self._labels = ("", "")
        self.whole: DiffBrowser | None = None
        self.columns: tuple[Column, Column] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def show_pieces(
        self,
        name: str,
        pieces: Sequence[Piece],
        labels: tuple[str, str],
        fold: tuple[int, bool] = (-1, False),
    ) -> None:
        """Show a text of this name, of the revisions with these labels.

        ``fold``: characters seen without "more", and whether that holds for desktop screens.
        """
        self._name, self._pieces, self._labels = name, tuple(pieces), labels
        self._fold, self._desktop = fold
        self._fill()

    def set_columns(self, columns: bool) -> None:
        """Show two columns, or one text."""
        if columns != self._in_columns:
            self._in_columns = columns
            self._fill()

    def _fill(self) -> None:
        if self._in_columns:
            self._fill_columns(self.columns or self._make_columns())
        else:
            whole = self.whole or self._make_whole()
            whole.setAccessibleName(self._name)
            whole.show_pieces(self._pieces, self._fold, desktop=self._desktop)
        if self.whole is not None:
            self.whole.setVisible(not self._in_columns)
        for column in self.columns or ():
            for widget in column:
                widget.setVisible(self._in_columns)

    def _fill_columns(self, columns: tuple[Column, Column]) -> None:
        names = self.tr("{0}, vorher"), self.tr("{0}, jetzt")
        for column, name, label in zip(columns, names, self._labels, strict=True):
            column.heading.setText(self.tr("Fassung {0}").format(label))
            column.browser.setAccessibleName(name.format(self._name))
        old, new = columns
        old.browser.show_pieces([one for one in self._pieces if one.kind in {SAME, OLD}])
        kept = [one for one in self._pieces if one.kind in {SAME, NEW}]
        new.browser.show_pieces(kept, self._fold, desktop=self._desktop)

    def _make_whole(self) -> DiffBrowser:
        self.whole = DiffBrowser()
        self._grid.addWidget(self.whole, 0, 0, 1, 2)
        return self.whole

    def _make_columns(self) -> tuple[Column, Column]:
        made = Column(text_label("", "field"), DiffBrowser())
        other = Column(text_label("", "field"), DiffBrowser())
        for number, column in enumerate((made, other)):
            self._grid.addWidget(column.heading, 1, number)
            self._grid.addWidget(column.browser, 2, number, Qt.AlignmentFlag.AlignTop)
        self.columns = made, other
        return self.columns
