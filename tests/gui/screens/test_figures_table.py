"""One table of figures after the other: nothing of the last stays behind."""

from desktop.inquiry.figure_lines import Cell, Column, FigureTable
from desktop.inquiry.figures_table import FiguresTable


def test_only_a_sum_leaves_the_lines_whatever_was_shown_before(qtbot):
    table, lines = FiguresTable("Zahlen"), tuple((Cell(one),) for one in "abc")
    qtbot.addWidget(table)
    for shown, sums in ((lines[:2], True), (lines, False), (lines, True), (lines[:2], False)):
        table.show_table(FigureTable((Column("Haus"),), shown, sums=sums))
        hidden = [table.isRowHidden(row) for row in range(len(shown))]
        assert hidden == [*[False] * (len(shown) - 1), sums]
