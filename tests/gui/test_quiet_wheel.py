"""The wheel scrolls a form; it changes a date or a choice only where that has the focus."""

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.quiet_wheel import let_wheel_pass

DAY = QDate(2026, 12, 20)


class Form(QWidget):
    """A name, a day and a choice."""

    def __init__(self):
        super().__init__()
        self.name, self.day, self.choice = QLineEdit(), QDateEdit(DAY), QComboBox()
        self.choice.addItems(["eins", "zwei", "drei"])
        column = QVBoxLayout(self)
        for field in (self.name, self.day, self.choice):
            column.addWidget(field)
        let_wheel_pass(self)


@pytest.fixture
def form(qtbot):
    found = Form()
    qtbot.addWidget(found)
    with qtbot.waitActive(found):
        found.show()
    found.name.setFocus()
    return found


def turn(field):
    here, none = QPointF(field.rect().center()), Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        *(here, QPointF(field.mapToGlobal(here.toPoint())), QPoint(), QPoint(0, -120)),
        *(Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(field, event)


def test_a_wheel_that_passes_over_changes_nothing(form):
    for field in (form.day, form.choice):
        turn(field)
    assert (form.day.date(), form.choice.currentIndex()) == (DAY, 0)
    assert form.name.hasFocus()


def test_a_field_with_the_focus_turns(form):
    form.day.setFocus()
    turn(form.day)
    assert form.day.date() != DAY
