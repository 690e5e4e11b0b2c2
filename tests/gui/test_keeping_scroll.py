"""What was asked for stays in sight while the column around it grows, until somebody scrolls."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.keeping_scroll import KeepingScroll


def block(height, name):
    widget = QWidget()
    widget.setObjectName(name)
    widget.setFixedHeight(height)
    return widget


def named(area, name):
    return area.widget().findChild(QWidget, name)


@pytest.fixture
def column(qtbot):
    """A column of 200 px over three blocks, the last of which is wanted and in sight."""
    area = KeepingScroll()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.resize(300, 200)
    inner = QWidget()
    layout = QVBoxLayout(inner)
    for height, name in ((300, "above"), (300, "between"), (60, "wanted")):
        layout.addWidget(block(height, name))
    area.setWidget(inner)
    area.show()
    area.keep_in_sight(lambda: named(area, "wanted"))
    qtbot.waitUntil(lambda: is_whole(named(area, "wanted")))
    return area


def is_whole(widget):
    return widget.visibleRegion().boundingRect().height() == widget.height()


def grow(column, qtbot):
    with qtbot.waitSignal(column.verticalScrollBar().rangeChanged):
        named(column, "above").setFixedHeight(500)


def test_what_was_asked_for_stays_in_sight_where_something_above_it_grows(column, qtbot):
    grow(column, qtbot)
    assert is_whole(named(column, "wanted"))


def test_whoever_scrolled_on_is_not_fetched_back(column, qtbot):
    column.verticalScrollBar().setValue(0)
    grow(column, qtbot)
    assert column.verticalScrollBar().value() == 0
