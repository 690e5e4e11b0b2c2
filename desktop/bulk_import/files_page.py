"""The first step: which plan, which folder of media."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label

WIDTH = 560
KINDS = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt"


class FilesPage(QWidget):
    """Files may be dropped; the dry run starts by the button and can be stopped."""

    run_requested = Signal(str, str)
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._plan, self._media = QLineEdit(), QLineEdit()
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self._go = QPushButton(self.tr("Probelauf starten"))
        set_role(self._go, "primary")
        self._progress, self._count = QProgressBar(), text_label("", "muted")
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Probelauf"))
        self._cancel = QPushButton(self.tr("Abbrechen"))
        self._running = QWidget()
        self._lay_out()
        self._go.clicked.connect(self._on_go)
        for line in (self._plan, self._media):
            line.returnPressed.connect(self._on_go)
        self._cancel.clicked.connect(self.cancel_requested)
        self.setFocusProxy(self._plan)
        self.show_running(running=False)

    def _lay_out(self) -> None:
        card = QFrame()
        set_role(card, "card")
        card.setFixedWidth(look().px(WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Was möchten Sie einlesen?"), "section"))
        self._add(column, self.tr("Redaktionsplan"), self._plan, self._on_find_plan)
        self._add(column, self.tr("Ordner mit Bildern und Videos"), self._media, self._on_find)
        column.addWidget(self._error)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._go)
        column.addSpacing(8)
        column.addLayout(row)
        running = QHBoxLayout(self._running)
        running.setContentsMargins(0, 0, 0, 0)
        running.addWidget(self._progress, 1)
        running.addWidget(self._count)
        running.addWidget(self._cancel)
        column.addWidget(self._running)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(2)

    def _add(self, column: QVBoxLayout, name: str, line: QLineEdit, slot: object) -> None:
        line.setAccessibleName(name)
        button = QPushButton(icon("folder-open"), self.tr("Suchen …"))
        size_icon(button, 16, gap=3)
        button.setAccessibleName(self.tr("{0} suchen").format(name))
        button.clicked.connect(slot)
        row = QHBoxLayout()
        row.addWidget(line, 1)
        row.addWidget(button)
        column.addWidget(text_label(name, "field"))
        column.addLayout(row)

    def set_files(self, plan: str, media: str) -> None:
        """Fill in the files."""
        self._plan.setText(plan)
        self._media.setText(media)

    def show_error(self, words: str, line: QLineEdit | None = None) -> None:
        """Say why the files cannot be read, and at which field; "" takes it away."""
        for one in (self._plan, self._media):
            one.setAccessibleDescription(words if one is line else "")
        self._error.setText(words)
        self._error.setVisible(bool(words))

    def show_running(self, *, running: bool) -> None:
        """Show the progress instead of the button."""
        self._running.setVisible(running)
        self._go.setVisible(not running)
        self._progress.setRange(0, 0)
        self._count.setText("")

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the dry run is."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._count.setText(self.tr("{0} von {1}").format(done, total))

    def _on_find_plan(self) -> None:
        kinds = self.tr("Redaktionspläne ({0})").format(KINDS)
        found, _ = QFileDialog.getOpenFileName(self, self.tr("Redaktionsplan wählen"), "", kinds)
        if found:
            self._plan.setText(found)
            if not self._media.text():
                self._media.setText(str(Path(found).parent))

    def _on_find(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Ordner mit Medien wählen"))
        if found:
            self._media.setText(found)

    def _on_go(self) -> None:
        plan, media = self._plan.text().strip(), self._media.text().strip()
        if not Path(plan).is_file():
            self.show_error(self.tr("Wählen Sie einen Redaktionsplan."), self._plan)
            self._plan.setFocus()
        elif media and not Path(media).is_dir():
            self.show_error(self.tr("Diesen Ordner gibt es nicht."), self._media)
            self._media.setFocus()
        else:
            self.show_error("")
            self.run_requested.emit(plan, media)
