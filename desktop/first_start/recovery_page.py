"""The page that shows the recovery key of a new space, once."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QPushButton
from typing_extensions import override

from db.errors import ReadOnlyError
from desktop.first_start.page import Page
from desktop.first_start.recovery_sheet import grouped, print_sheet, save_sheet, sheet_text
from desktop.i18n.sentences import spoken
from desktop.theme.look import look
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.roles import set_role


class RecoveryPage(Page):
    """Goes on only after the person said that the key is kept."""

    leavable = False

    def __init__(self) -> None:
        super().__init__(
            self.tr("Bewahren Sie den Wiederherstellungsschlüssel auf"),
            self.tr(
                "Er hilft, wenn alle Geräte der Verwaltung verloren sind. "
                "Drucken Sie ihn und verwahren Sie ihn versiegelt. Umlauf zeigt ihn nie wieder."
            ),
        )
        self.next_text = self.tr("Eingang öffnen")
        self._space, self._key = "", ""
        self._shown = QLabel()
        self._shown.setFont(look().font("fixed"))
        self._shown.setAccessibleName(self.tr("Wiederherstellungsschlüssel"))
        self._shown.setMargin(12)
        set_role(self._shown, "key")
        self._kept = QCheckBox(self.tr("Ich habe den Schlüssel sicher verwahrt."))
        self._kept.toggled.connect(self.changed)
        self._notice = NoticeBar()
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for text, slot in (
            (self.tr("Drucken …"), self._on_print),
            (self.tr("Als PDF speichern …"), self._on_save),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self._shown)
        self.body.addLayout(row)
        self.body.addWidget(self._notice)
        self.body.addWidget(self._kept)

    def show_key(self, space: str, key: str) -> None:
        """Show the key of a space."""
        self._space, self._key = space, key
        self._shown.setText(grouped(key))

    @override
    def complete(self) -> bool:
        """Tell whether the person confirmed."""
        return self._kept.isChecked()

    def _on_print(self) -> None:
        if print_sheet(sheet_text(self._space, self._key), self):
            self._notice.show_notice(self.tr("Gedruckt."), "ok")

    def _on_save(self) -> None:
        title, name = self.tr("Schlüssel speichern"), self.tr("umlauf-wiederherstellung.pdf")
        kinds = self.tr("PDF (*.pdf);;Text (*.txt)")
        found, _ = QFileDialog.getSaveFileName(self, title, name, kinds)
        if found:
            self._save(Path(found))

    def _save(self, path: Path) -> None:
        try:
            save_sheet(sheet_text(self._space, self._key), path)
        except ReadOnlyError as error:
            self._notice.show_notice(spoken(error.sentence), "bad")
        else:
            self._notice.show_notice(self.tr("Gespeichert: {0}").format(path), "ok")
