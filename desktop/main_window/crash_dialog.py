"""What a person is told after a bug: that nothing signed is lost, and where the report lies."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.crash import typed_of
from desktop.i18n import terms
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label


class CrashDialog(FramedDialog):
    """Names the report and what was typed; sends nothing."""

    help_page = "9-data"

    def __init__(self, report: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Fehler"), self.tr("Umlauf hat einen Fehler gemacht"), parent)
        self._report, self._more = report, 0
        self._others = text_label("", "muted", wrap=True)
        self._others.hide()
        self.set_subline(self.tr("Was gezeichnet ist, ist sicher. Umlauf verschickt nichts."))
        self._add(self.tr("Bericht, ohne Inhalte:"), report)
        if typed_of(report).exists():
            self._add(self.tr("Was gerade getippt war:"), typed_of(report))
        self.body.addWidget(self._others)
        self.body.addStretch(1)
        folder = self.add_left(self.tr("Ordner öffnen"))
        folder.clicked.connect(self._on_folder)
        on = self.add_button(self.tr("Weiterarbeiten"), "primary")
        on.clicked.connect(self.accept)
        self.fit(480)

    def add_reports(self, count: int) -> None:
        """Count further reports; they lie in the same folder."""
        self._more += count
        one, many = self.tr("und {0} weiterer Bericht"), self.tr("und {0} weitere Berichte")
        self._others.setText(terms.counted(self._more, one, many))
        self._others.show()

    def others(self) -> str:
        """Return what is said of further reports, "" = nothing."""
        return self._others.text()

    def _add(self, words: str, path: Path) -> None:
        self.body.addWidget(text_label(words, "field"))
        place = text_label(str(path), "body", wrap=True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(place)

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report.parent)))
