"""The table of figures: heads above their numbers, house tags, states, the sum in bold."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from desktop.inquiry.figure_lines import Cell, FigureTable
from desktop.inquiry.figures_model import CELL, FiguresModel, Index
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import (
    paint_focus_ring,
    paint_house_tag,
    tag_size,
    text_width,
    write,
)

ROW, HEAD, PAD, SIGN, GAP = 27, 30, 8, 14, 5
LEAST_ROWS = 2


class FiguresTable(QTableView):
    """Scrolls where it is higher than its place; never wider than its columns need.

    Signals:
        entered: Enter or a double click on the line of a house.      chosen: another line.
        fitted: the columns are as wide as they will be; the sum stands below (`SumBar`).
    """

    entered = Signal(str)
    chosen = Signal(str)
    fitted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.figures = FiguresModel(self)
        self.setAccessibleName(name)
        self.setModel(self.figures)
        self.setItemDelegate(_CellPaint(self))
        self.setHorizontalHeader(_Heads(self.figures, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.activated.connect(self._on_activated)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.verticalScrollBar().rangeChanged.connect(self.fit)
        look().changed.connect(self.fit)

    def show_table(self, table: FigureTable) -> None:
        """Show another table."""
        kept = self.currentIndex().row()
        self.figures.show_table(table)
        last = len(table.lines) - 1
        for row in range(last + 1):  # Qt keeps what is hidden of the table before
            self.setRowHidden(row, table.sums and row == last)
        self.setCurrentIndex(self.figures.index(min(kept, last - table.sums), 0))
        self.chosen.emit(self.house())
        self.fit()

    def house(self) -> str:
        """Return the house of the chosen line, "" = it is none."""
        return self.figures.house(self.currentIndex().row())

    def _on_activated(self) -> None:
        if self.house():
            self.entered.emit(self.house())

    def _on_row(self) -> None:
        self.chosen.emit(self.house())

    @override
    def sizeHint(self) -> QSize:
        # The least: more it gets where there is room, a scrolled column would else begin to move.
        return QSize(look().px(300), look().px(HEAD + ROW * LEAST_ROWS) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give each column what its words need; what is left goes evenly between them."""
        self.verticalHeader().setDefaultSectionSize(look().px(ROW))
        needs = [self._need(column) for column in range(self.figures.columnCount())]
        if needs:
            spare = max(self.viewport().width() - sum(needs), 0)
            for column, need in enumerate(needs):
                self.setColumnWidth(column, need + spare // len(needs))
        bar = self.horizontalScrollBar()
        across = bar.sizeHint().height() if sum(needs) > self.viewport().width() else 0
        rows = max(self.figures.rowCount() - self.figures.table.sums, LEAST_ROWS)
        self.setMaximumHeight(look().px(HEAD) + rows * look().px(ROW) + 2 + across)
        self.fitted.emit()

    def _need(self, column: int) -> int:
        head = self.figures.table.columns[column]
        sign = look().px(SIGN + GAP) if head.sign else 0
        wide = [text_width(look().font("small_strong"), head.head) + sign]
        wide += [cell_width(line[column]) for line in self.figures.table.lines]
        return max(wide) + 2 * look().px(PAD)


class _Heads(QHeaderView):
    def __init__(self, figures: FiguresModel, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._figures = figures
        self.setSectionsClickable(False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), look().px(HEAD))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        tokens, px = look().tokens, look().px
        column, font = self._figures.table.columns[logicalIndex], look().font("small_strong")
        painter.fillRect(rect, tokens.panel)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line)
        box = rect.adjusted(px(PAD), 0, -px(PAD), 0)
        if column.sign:
            box.setLeft(box.right() - text_width(font, column.head) + 1)
            top = rect.top() + (rect.height() - px(SIGN)) // 2
            spot = QRect(box.left() - px(SIGN + GAP), top, px(SIGN), px(SIGN))
            paint_icon(painter, column.sign, tokens.text2, spot)
        write(painter, box, column.head, font, tokens.text2)


class _CellPaint(QStyledItemDelegate):
    def __init__(self, table: FiguresTable) -> None:
        super().__init__(table)
        self._table = table

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, box = look().tokens, option.rect
        cell: Cell = index.data(CELL)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = chosen and tokens.high_contrast
        waits = self._table.figures.waits(index.row())
        last = tokens.panel if cell.strong else tokens.warn_bg if waits else tokens.surface
        ground = tokens.accent if strong else tokens.accent_bg if chosen else last
        painter.save()
        painter.fillRect(box, ground)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line)
        ink = tokens.on_accent if strong else tokens.text
        right = bool(index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight)
        inner = box.adjusted(look().px(PAD), 0, -look().px(PAD), 0)
        paint_cell(painter, inner, cell, ink, right=right)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box.adjusted(0, 0, 0, -1), 0)
        painter.restore()


def cell_width(cell: Cell) -> int:
    """Return how wide the words of a cell are, px."""
    if cell.tag:
        return tag_size(cell.tag).width()
    words = cell.face.word if cell.face is not None else cell.words
    sign = look().px(SIGN + GAP) if cell.face is not None else 0
    return (
        text_width(look().font("strong" if cell.strong and not cell.plain else "body"), words)
        + sign
    )


def paint_cell(painter: QPainter, box: QRect, cell: Cell, ink: QColor, *, right: bool) -> None:
    """Draw what stands in a cell; figures at the right."""
    if cell.tag:
        size = tag_size(cell.tag)
        corner = QPoint(box.left(), box.top() + (box.height() - size.height()) // 2)
        paint_house_tag(painter, QRect(corner, size), cell.tag)
        return
    words = cell.words
    if cell.face is not None:
        words, edge = cell.face.word, look().px(SIGN)
        tone = ink if look().tokens.high_contrast else look().tokens.color(cell.face.tone)
        spot = QRect(box.left(), box.top() + (box.height() - edge) // 2, edge, edge)
        paint_icon(painter, cell.face.icon, tone, spot)
        box = box.adjusted(look().px(SIGN + GAP), 0, 0, 0)
        ink = tone
    font = _font(cell)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    write(painter, box, words, font, ink, side)


def _font(cell: Cell) -> QFont:
    return look().font("strong" if cell.strong and not cell.plain else "body")
