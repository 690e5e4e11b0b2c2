"""Shows what a report says, to be read, copied and passed on by the person alone."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.theme.look import look
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

HEIGHT = 320


class ReportDialog(FramedDialog):
    """A report, read only; nothing is sent."""

    help_page = "9-data"

    def __init__(self, report: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Bericht"), self.tr("Was Umlauf zuletzt beendet hat"), parent)
        self._report = report
        self.set_subline(self.tr("Der Bericht nennt keine Inhalte. Umlauf verschickt ihn nicht."))
        self.words = QPlainTextEdit(report.read_text("utf-8", errors="replace"))
        self.words.setReadOnly(True)
        self.words.setFont(look().font("fixed"))
        self.words.setAccessibleName(self.tr("Bericht"))
        self.words.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.words.setMinimumHeight(look().px(HEIGHT))
        self.body.addWidget(self.words, 1)
        self.body.addWidget(text_label(str(report), "muted", wrap=True))
        self.add_left(self.tr("Ordner öffnen")).clicked.connect(self._on_folder)
        self.copy = self.add_button(self.tr("Bericht kopieren"))
        self.copy.clicked.connect(self._on_copy)
        self.add_button(self.tr("Schließen"), "primary").clicked.connect(self.accept)
        self.fit(640)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.toPlainText())
        self.copy.setText(self.tr("Kopiert"))

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report.parent)))
