"""What was asked for stays in sight while the column around it grows, until somebody scrolls."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.keeping_scroll import KeepingScroll


def block(height):
    widget = QWidget()
    widget.setFixedHeight(height)
    return widget


@pytest.fixture
def column(qtbot):
    """A column of 200 px over three blocks, the last of which is wanted and in sight."""
    area = KeepingScroll()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.resize(300, 200)
    inner = QWidget()
    layout = QVBoxLayout(inner)
    area.above, _between, area.wanted = (block(300) for _ in range(3))
    area.wanted.setFixedHeight(60)
    for widget in (area.above, _between, area.wanted):
        layout.addWidget(widget)
    area.setWidget(inner)
    area.show()
    area.keep_in_sight(lambda: area.wanted)
    qtbot.waitUntil(lambda: is_whole(area.wanted))
    return area


def is_whole(widget):
    return widget.visibleRegion().boundingRect().height() == widget.height()


def grow(column, qtbot):
    with qtbot.waitSignal(column.verticalScrollBar().rangeChanged):
        column.above.setFixedHeight(500)


def test_what_was_asked_for_stays_in_sight_where_something_above_it_grows(column, qtbot):
    grow(column, qtbot)
    assert is_whole(column.wanted)


def test_whoever_scrolled_on_is_not_fetched_back(column, qtbot):
    column.verticalScrollBar().setValue(0)
    grow(column, qtbot)
    assert column.verticalScrollBar().value() == 0


def test_what_is_gone_is_let_go(column, qtbot):
    wanted, column.wanted = column.wanted, None
    wanted.deleteLater()
    grow(column, qtbot)
    assert column.verticalScrollBar().value() > 0
