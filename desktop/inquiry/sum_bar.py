"""The sum below a table of figures: it stays while the lines scroll."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.inquiry.figures_table import PAD, ROW, FiguresTable, paint_cell
from desktop.theme.look import look
from desktop.widgets.painted import PaintedLabel


class SumBar(PaintedLabel):
    """Painted in the columns of its table; its words are read out as one line."""

    def __init__(self, table: FiguresTable) -> None:
        super().__init__()
        self._table = table
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        table.fitted.connect(self._on_fitted)
        table.horizontalScrollBar().valueChanged.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(120), look().px(ROW))

    def _on_fitted(self) -> None:
        figures = self._table.figures
        self.setVisible(figures.table.sums)
        if figures.table.sums:
            cells = zip(figures.table.columns, figures.words()[-1], strict=True)
            words = [f"{one.head} {said}" for one, said in list(cells)[1:] if said]
            self.setText(", ".join((figures.words()[-1][0], *words)))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, table = look().tokens, self._table
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.panel)
        painter.fillRect(QRect(0, 0, self.width(), 1), tokens.line2)
        if table.figures.table.sums:
            for column, cell in enumerate(table.figures.table.lines[-1]):
                left, wide = table.columnViewportPosition(column), table.columnWidth(column)
                box = QRect(left, 0, wide, self.height()).adjusted(
                    look().px(PAD), 0, -look().px(PAD), 0
                )
                right = table.figures.is_figure(column)
                paint_cell(painter, box, cell, tokens.text, right=right)
        painter.end()
