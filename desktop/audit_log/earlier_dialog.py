"""Asks what of an earlier state is known: the fingerprint on paper, or a whole package."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH = 560
_HEX = re.compile(r"[0-9a-f]{64}").fullmatch


class EarlierDialog(FramedDialog):
    """Takes one of both, or both.

    Signals:
        sent: fingerprint (64 hex, "" = none) and path of a package ("" = none).
    """

    sent = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        title = self.tr("Mit einem früheren Stand vergleichen")
        super().__init__(title, title, parent)
        self.set_subline(
            self.tr(
                "Die Prüfung sagt, ob das Protokoll seitdem nur gewachsen ist, und nennt sonst "
                "den ersten Eintrag, der fehlt oder anders lautet. Den Eintrag findet ein "
                "früheres Paket immer, die Prüfsumme allein nur, wenn andere Geräte ihn sahen."
            )
        )
        self.fingerprint, self.package = QLineEdit(), QLineEdit()
        self.fingerprint.setPlaceholderText(self.tr("64 Zeichen, wie gedruckt"))
        self.package.setPlaceholderText(self.tr("ZIP-Datei einer früheren Auskunft"))
        self.choose = QPushButton(self.tr("Wählen …"))
        self.choose.setAccessibleName(self.tr("Früheres Paket wählen"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        form, row = QFormLayout(), QHBoxLayout()
        form.setSpacing(8)
        row.addWidget(self.package, 1)
        row.addWidget(self.choose)
        for words, field, place in (
            (self.tr("Gedruckte Prüfsumme"), self.fingerprint, self.fingerprint),
            (self.tr("Früheres Paket"), self.package, row),
        ):
            field.setAccessibleName(words)
            form.addRow(text_label(words, "field"), place)
        self.body.addLayout(form)
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self.add_cancel()
        self.go = self.add_button(self.tr("Jetzt prüfen"), "primary")
        self.go.clicked.connect(self._on_go)
        self.fit(WIDTH)

    def _on_choose(self) -> None:
        kinds = self.tr("Auskunft (*.zip);;Alle Dateien (*)")
        found, _ = QFileDialog.getOpenFileName(self, self.tr("Früheres Paket wählen"), "", kinds)
        if found:
            self.package.setText(found)

    def _on_go(self) -> None:
        printed = re.sub(r"[\s·…-]", "", self.fingerprint.text()).lower()
        package = self.package.text().strip()
        if printed and not _HEX(printed):
            words = self.tr(
                "Eine Prüfsumme hat 64 Zeichen, 0 bis 9 und a bis f. Hier sind es {0}."
            )
            self._refuse(words.format(len(printed)))
        elif not (printed or package):
            self._refuse(self.tr("Bitte nennen Sie eine Prüfsumme oder ein Paket."))
        else:
            self.accept()
            self.sent.emit(printed, package)

    def _refuse(self, words: str) -> None:
        self._error.setText(words)
        self._error.show()
        self.fingerprint.setFocus()
        self.fit(WIDTH)
