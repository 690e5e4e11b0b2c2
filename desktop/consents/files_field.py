"""Files of an entry: those it has, and new ones of this computer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_button import IconButton


class FilesField(QWidget):
    """What is here already is named by its digest, what is new by its path."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self._name, self._files = name, list[str]()
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.add = QPushButton(words)
        self.add.setAccessibleName(f"{name}: {words}")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._list)
        column.addLayout(row)

    def show_kept(self, digests: Sequence[str]) -> None:
        """Show what the entry has."""
        for one in digests:
            self.add_file(one)

    def files(self) -> tuple[str, ...]:
        """Return digests and paths, in their order."""
        return tuple(self._files)

    def add_file(self, file: str) -> None:
        """Add a file by its path, or what is here by its digest."""
        if file in self._files:
            return
        self._files.append(file)
        line, words = QWidget(), ElidedLabel(self._word(file))
        remove = IconButton("x", self.tr("{0} entfernen").format(words.text()), pixels=14)
        remove.setProperty("file", file)
        remove.clicked.connect(self._on_remove)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(remove)
        self._list.addWidget(line)

    def _word(self, file: str) -> str:
        kept = self.tr("{0} {1}, liegt vor").format(self._name, len(self._files))
        return Path(file).name if Path(file).suffix else kept

    def _on_add(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.add.text())
        for path in paths:
            self.add_file(path)

    def _on_remove(self) -> None:
        button = self.sender()
        if isinstance(button, IconButton):
            self._files.remove(str(button.property("file")))
            line = button.parentWidget()
            if line is not None:
                line.hide()
                line.deleteLater()
            self.add.setFocus()
