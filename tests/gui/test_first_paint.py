"""What is heavy begins once the empty window stands on the screen, and begins once."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.app.first_paint import FirstPaint


class Painted(QWidget):
    """Counts its paints."""

    count = 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.count += 1


def test_it_waits_for_the_first_paint_and_tells_once(qtbot):
    window = Painted()
    qtbot.addWidget(window)
    counts: list[int] = []
    FirstPaint(window).painted.connect(lambda: counts.append(window.count))
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: bool(counts))
    window.repaint()
    assert counts[0] > 0
    assert len(counts) == 1


def test_a_window_that_is_never_painted_holds_nothing_up(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(FirstPaint(window).painted, timeout=5_000):
        pass
