"""Shows widgets together: Qt lays out all that is around anew for each that is shown by itself."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout, QWidget


@contextmanager
def laid_out_once(*layouts: QLayout) -> Iterator[None]:
    """Let widgets come and go in these layouts; what is around them is laid out after that."""
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)


def add_all(layout: QLayout, widgets: Iterable[QWidget]) -> None:
    """Put widgets at the end of a layout, in sight at once and not at Qt's next turn."""
    with laid_out_once(layout):
        for widget in widgets:
            layout.addWidget(widget)
            widget.show()
