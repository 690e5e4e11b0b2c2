"""An attached form, page by page; decoded in a child like every file of unknown origin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRunnable, Qt, QThreadPool, Signal, SignalInstance
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QScrollArea, QWidget
from typing_extensions import override

from desktop.media.picture import Picture, read_picture
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH, SIDE = 640, 1400


class ScanDialog(FramedDialog):
    """Shows, and saves a copy where a person says so; never writes one by itself."""

    _read = Signal(object)

    def __init__(self, path: str, title: str, suffix: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Anlage"), title, parent)
        self._path, self._suffix, self._page = path, suffix, 1
        self._sheet = QLabel(self.tr("wird geöffnet …"))
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Seite der Anlage"))
        area.setWidget(self._sheet)
        area.setMinimumHeight(420)
        self._count = text_label("", "muted")
        self.body.addWidget(self._count)
        self.body.addWidget(area, 1)
        self.add_cancel(self.tr("Schließen"))
        self.save = self.add_left(self.tr("Kopie speichern …"))
        self.back = self._turn(self.tr("Vorige Seite"), -1)
        self.on = self._turn(self.tr("Nächste Seite"), 1)
        self.save.clicked.connect(self._on_save)
        self._read.connect(self._on_read)
        self._ask()
        self.fit(WIDTH)

    def _turn(self, words: str, step: int) -> QPushButton:
        button = self.add_button(words)
        button.setProperty("step", step)
        button.setEnabled(False)
        button.clicked.connect(self._on_turn)
        return button

    def _ask(self) -> None:
        QThreadPool.globalInstance().start(_PageJob(self._read, self._path, self._page))

    def _on_read(self, picture: Picture) -> None:
        self.back.setEnabled(self._page > 1)
        self.on.setEnabled(self._page < picture.count)
        words = self.tr("Seite {0} von {1}").format(self._page, max(picture.count, 1))
        self._count.setText("" if picture.problem else words)
        if picture.problem:
            self._sheet.setText(self.tr("Diese Anlage lässt sich hier nicht zeigen."))
            return
        shown = QPixmap.fromImage(picture.image)
        width = self._sheet.width() or WIDTH
        self._sheet.setPixmap(
            shown.scaledToWidth(
                min(width, shown.width()), Qt.TransformationMode.SmoothTransformation
            )
        )
        self._sheet.setAccessibleName(words)

    def _on_turn(self) -> None:
        self._page += int(self.sender().property("step"))
        self._ask()

    def _on_save(self) -> None:
        proposed = f"{self.tr('Anlage')}{self._suffix}"
        target, _ = QFileDialog.getSaveFileName(self, self.save.text(), proposed)
        if target:
            self._copy(Path(target))

    def _copy(self, target: Path) -> None:
        try:
            target.write_bytes(Path(self._path).read_bytes())
        except OSError:
            words = self.tr("Die Kopie ließ sich nicht schreiben. Wählen Sie einen anderen Ort.")
            self._count.setText(words)


class _PageJob(QRunnable):
    def __init__(self, answer: SignalInstance, path: str, page: int) -> None:
        super().__init__()
        self._answer, self._path, self._page = answer, path, page

    @override
    def run(self) -> None:
        self._answer.emit(read_picture(self._path, SIDE, page=self._page))
