"""Sets the letter as pages beside the desk, a moment after the last change, and prints them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument

from db.errors import UmlaufError
from db.rows.cases import CaseFile
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob
from desktop.i18n.sentences import spoken
from desktop.inquiry.page_pane import PagePane
from desktop.inquiry.words import file_name

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PAUSE_MS, MOST_DOTS = 1_000, 300


class Previewing(QObject):
    """One run at a time; what changes meanwhile is set by the next one.

    Signals:
        shown: newer pages are in sight.
        told: words and tone for the foot of the window.
    """

    shown = Signal()
    told = Signal(str, str)

    def __init__(self, opening: OpenStore, pane: PagePane, parent: QObject) -> None:
        super().__init__(parent)
        self._opening, self._pane = opening, pane
        self._job: SideJob | None = None
        self._wanted: CaseFile | None = None
        self._pdf, self._number = b"", ""
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._start)

    def refresh(self, case: CaseFile, pause: int = PAUSE_MS) -> None:
        """Set the pages of an inquiry, unless it changes again within so many ms."""
        self._wanted, self._number = case, case.case.print_number
        self._pause.start(pause)

    def close(self) -> None:
        """Wait for the run under way."""
        self._pause.stop()
        if self._job is not None:
            self._job.close()

    def _start(self) -> None:
        if self._job is not None or self._wanted is None:
            return
        case, self._wanted = self._wanted, None
        self._job = SideJob(partial(_set_pages, self._opening, case), self)
        self._job.ended.connect(self._on_ended)
        self._job.finished.connect(self._on_set)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _on_ended(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        if self._wanted is not None:
            self._pause.start(0)

    def _on_set(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._pane.show_pages(pdf)
        self._pane.show_trouble("")
        self.shown.emit()

    def _on_failed(self, error: UmlaufError) -> None:
        self._pane.show_trouble(spoken(error.sentence))

    def ask_to_print(self) -> None:
        """Ask for the printer."""
        # Printing is rare, and its module loads the printing system.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(file_name(self._number, self.tr("Antwortentwurf")))
        if QPrintDialog(printer, self._pane).exec() == QPrintDialog.DialogCode.Accepted:
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Print the pages in sight; into a file they go as they are, with their structure."""
        target = printer.outputFileName()
        try:
            if not self._pdf:
                self.told.emit(self.tr("Es sind noch keine Seiten da."), "warn")
            elif target.lower().endswith(".pdf"):
                Path(target).write_bytes(self._pdf)
                self._tell_printed()
            elif _paint_pages(self._pane.pages, printer):
                self._tell_printed()
            else:
                self.told.emit(self.tr("Der Drucker nimmt gerade nichts an."), "bad")
        except OSError as problem:
            words = self.tr("Die Datei ließ sich nicht speichern: {0}")
            self.told.emit(words.format(problem.strerror or target), "bad")

    def _tell_printed(self) -> None:
        self.told.emit(self.tr("Der Antwortentwurf ist gedruckt."), "ok")


def _set_pages(opening: OpenStore, case: CaseFile, _job: SideJob) -> bytes:
    with opening() as store, TemporaryDirectory(prefix="umlauf-") as folder:
        made = Path(folder) / "letter.pdf"
        store.cases.pages(case, made)
        return made.read_bytes()


def _paint_pages(pages: QPdfDocument, printer: QPrinter) -> bool:
    """Return False where the printer takes nothing."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    room, keep = painter.viewport(), Qt.AspectRatioMode.KeepAspectRatio
    share = min(1.0, MOST_DOTS / max(printer.resolution(), 1))
    for page in range(pages.pageCount()):
        if page:
            printer.newPage()
        size = pages.pagePointSize(page).toSize().scaled(room.size(), keep)
        painter.drawImage(QRect(room.topLeft(), size), pages.render(page, size * share))
    return painter.end()
