"""The Qt binding itself: what it must not do to the interpreter."""

import builtins
import sys

import pytest
from PySide6.QtGui import QPainter, QPixmap


@pytest.mark.usefixtures("qapp")
def test_painting_keeps_the_reference_count_of_none():
    # 6.12.0 on Python 3.11 loses one reference a call and aborts the process in the end.
    pixmap = QPixmap(8, 8)
    painter = QPainter(pixmap)
    before = sys.getrefcount(None)
    for _ in range(500):
        painter.save()
        painter.restore()
    change = sys.getrefcount(None) - before
    painter.end()
    assert abs(change) < 200


def test_importing_a_module_does_not_read_its_source():
    # PySide puts an import of its own in place of Python's; desktop/app takes it back.
    import desktop.app  # noqa: F401, PLC0415 - that is what takes it back

    assert builtins.__import__ is vars(builtins)["__orig_import__"]
