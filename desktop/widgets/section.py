"""A part of a column that opens and closes under its headline."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.section_header import SectionHeader


class Section(QWidget):
    """A headline with a body that it opens and closes."""

    def __init__(self, title: str, body: QWidget) -> None:
        super().__init__()
        self.header = SectionHeader(title)
        self.body = body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(body)
        self.header.toggled.connect(body.setVisible)
